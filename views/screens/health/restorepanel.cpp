// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/restorepanel.h"

#include "models/services/health/healthwords.h"
#include "views/screens/shared/style.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

RestorePanel::RestorePanel(QLocale locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_title(plainLabel({}, TextSize::Section))
    , m_text(wrappedLabel())
    , m_restore(primaryButton(tr("Restore this backup")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    area->setWidget(m_text);
    column->addWidget(area, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton* keep = plainButton(tr("Keep the shop as it is"));
    row->addWidget(keep);
    m_restore->setObjectName(u"restoreNow"_s);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &RestorePanel::finished);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_path); });
}

void RestorePanel::begin(const BackupEntry& backup)
{
    m_path = backup.path;
    m_title->setText(tr("The shop as it was on %1")
                         .arg(m_locale.toString(QDateTime::fromMSecsSinceEpoch(backup.madeAt.msUtc), QLocale::ShortFormat)));
    m_text->setText(tr("Comparing the shop with the backup …"));
    m_restore->setEnabled(false);
}

void RestorePanel::show(const BackupEntry& backup, const std::vector<RestoreDifference>& differences)
{
    begin(backup);
    QStringList lines;
    if (differences.empty())
        lines << tr("Nothing would be different: the shop is as it was then.");
    else
        lines << tr("What would be different:");
    for (const RestoreDifference& difference : differences)
        lines << u"•  "_s + sentenceOf(difference);
    lines << QString() << tr("The present file is kept beside the shop under a name of its own, and a backup of it is made first.");
    m_text->setText(lines.join(u'\n'));
    m_restore->setEnabled(true);
    m_restore->setFocus();
}

QString RestorePanel::text() const
{
    return m_text->text();
}

} // namespace kokarda::screens
