// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/start/troublebox.h"

#include "views/screens/shared/style.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokarda::screens {

namespace {

constexpr int boxWidth = 480;
constexpr int margin = 24;

} // namespace

TroubleBox::TroubleBox(const QString& title, const QString& text, const QStringList& steps, QWidget* parent, const QString& file)
    : QDialog(parent)
    , m_text(text)
{
    setObjectName(QStringLiteral("troubleBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    setFixedWidth(boxWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 20, margin, 20);
    column->setSpacing(12);
    QLabel* head = plainLabel(title, TextSize::Section);
    head->setWordWrap(true);
    column->addWidget(head);
    if (!file.isEmpty()) {
        const QString path = QDir::toNativeSeparators(file);
        QLabel* where = mutedLabel({});
        where->setText(where->fontMetrics().elidedText(path, Qt::ElideMiddle, boxWidth - 2 * margin));
        where->setToolTip(path);
        where->setAccessibleName(path);
        column->addWidget(where);
    }
    QLabel* words = wrappedLabel(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    column->addSpacing(8);
    for (int step = 0; step < steps.size(); ++step) {
        QPushButton* button = step == 0 ? primaryButton(steps[step]) : plainButton(steps[step]);
        button->setDefault(step == 0);
        column->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, step] {
            accept();
            emit chosen(step);
        });
    }
    QPushButton* leave = quietButton(steps.isEmpty() ? tr("Close") : tr("Cancel"));
    column->addWidget(leave, 0, Qt::AlignHCenter);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    // Labels that wrap ask for more height than they need at this width: it would lie between the lines.
    resize(boxWidth, column->totalHeightForWidth(boxWidth));
}

} // namespace kokarda::screens
