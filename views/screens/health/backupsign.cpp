// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/backupsign.h"

#include "models/services/health/healthwords.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

BackupSign::BackupSign(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(u"backupSign"_s);
    setFlat(true);
    setProperty("kind", u"quiet"_s);
    setIconSize({16, 16});
    setCursor(Qt::PointingHandCursor);
    clear();
}

void BackupSign::show(const FileFacts& facts)
{
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    QString text = facts.newest ? tr("Last checked backup: %1").arg(agoInWords(facts.newest->madeAt, now)) : tr("No backup yet");
    if (!facts.secondPlace.isEmpty())
        text += u" · "_s
            + (facts.newestOutside ? tr("outside this computer: %1").arg(agoInWords(*facts.newestOutside, now))
                                   : tr("outside this computer: none"));
    if (facts.damagedBackups > 0)
        text += u" · "_s + tr("%n backup(s) damaged", nullptr, facts.damagedBackups);
    if (!facts.roomWarning.isEmpty())
        text += u" · "_s + tr("little room on the drive");
    m_warns = facts.backupIsOld || facts.outsideIsOld || !facts.thinningHalted.isEmpty() || facts.damagedBackups > 0
        || !facts.roomWarning.isEmpty();
    setText(u' ' + text);
    if (m_warns)
        setIcon(screens::icon(u"triangle-alert"_s, Ink::Warn));
    else if (facts.newest)
        setIcon(screens::icon(u"circle-check"_s, Ink::Good));
    else // the first one is on its way: neither good nor bad
        setIcon(screens::icon(u"clock"_s, Ink::Muted));
    setInk(this, m_warns ? Ink::Warn : Ink::Muted);
    QStringList tip;
    if (facts.newest)
        tip << tr("Checked: %1.").arg(agoInWords(facts.newest->checkedAt, now));
    if (facts.backupIsOld || facts.outsideIsOld)
        tip << tr("The backup is old.");
    if (!facts.roomWarning.isEmpty())
        tip << facts.roomWarning;
    tip << tr("Click to see the health of the shop file.");
    setToolTip(tip.join(u' '));
    setAccessibleName(m_warns ? tr("Warning: %1").arg(text) : text);
    setVisible(true);
}

void BackupSign::clear()
{
    m_warns = false;
    setText({});
    setVisible(false);
}

} // namespace kokarda::screens
