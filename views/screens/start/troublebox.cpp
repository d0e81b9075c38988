// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/start/troublebox.h"

#include "views/screens/shared/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokarda::screens {

TroubleBox::TroubleBox(const QString& title, const QString& text, const QStringList& steps, QWidget* parent)
    : QDialog(parent)
    , m_text(text)
{
    setObjectName(QStringLiteral("troubleBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    setFixedWidth(480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    QLabel* head = plainLabel(title, TextSize::Section);
    head->setWordWrap(true);
    column->addWidget(head);
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
}

} // namespace kokarda::screens
