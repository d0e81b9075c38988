// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/asidepanel.h"

#include "views/screens/shared/style.h"
#include "views/screens/start/troublebox.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

AsidePanel::AsidePanel(QLocale locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_ground(new QWidget)
    , m_rows(new QGridLayout(m_ground))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Files set aside"), TextSize::Section));
    column->addWidget(wrappedLabel(tr("A restore or a rescue keeps the file that was there before, so that nothing is lost by it. "
                                      "It keeps people who are erased later, too: delete it when the shop is as it should be.")));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(12);
    m_rows->setColumnStretch(0, 1);
    m_rows->setAlignment(Qt::AlignTop);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_ground);
    column->addWidget(area, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton* back = plainButton(tr("Back to the backups"));
    row->addWidget(back);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &AsidePanel::finished);
}

void AsidePanel::show(const std::vector<SetAsideFile>& files)
{
    if (files == m_files)
        return; // the keyboard stays where it is
    m_files = files;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // perhaps the button that was pressed
        delete item;
    }
    for (const SetAsideFile& file : files)
        addRow(file);
}

void AsidePanel::addRow(const SetAsideFile& file)
{
    const int row = m_rows->rowCount();
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(plainLabel(tr("%1 · %2").arg(momentOf(file), sizeOf(file)), TextSize::Body));
    const QString why = file.wasDamaged ? tr("The damaged file, before it was rescued") : tr("The shop before a backup was restored");
    QLabel* below = mutedLabel(file.mayHoldErased ? tr("%1. It may still hold people who were erased.").arg(why) : why);
    below->setWordWrap(true);
    if (file.mayHoldErased)
        setInk(below, Ink::Warn);
    below->setToolTip(file.path);
    lines->addWidget(below);
    m_rows->addWidget(words, row, 0);
    QPushButton* remove = plainButton(tr("Delete …"));
    remove->setObjectName(u"deleteSetAside"_s);
    remove->setAccessibleName(tr("Delete the file set aside on %1").arg(momentOf(file)));
    m_rows->addWidget(remove, row, 1, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, [this, file] { confirm(file); });
}

void AsidePanel::confirm(const SetAsideFile& file)
{
    auto* box = new TroubleBox(tr("Delete this file for good?"),
        tr("It was set aside on %1 and has %2. It does not go into the system's bin and cannot be brought back. The shop and its backups stay as they are.")
            .arg(momentOf(file), sizeOf(file)),
        {tr("Delete for good")}, this, file.path);
    connect(box, &TroubleBox::chosen, this, [this, path = file.path] { emit deletionWanted(path); });
    box->open();
}

QString AsidePanel::momentOf(const SetAsideFile& file) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(file.at.msUtc), QLocale::ShortFormat);
}

QString AsidePanel::sizeOf(const SetAsideFile& file) const
{
    return m_locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace kokarda::screens
