// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/bin.h"

#include "models/services/health/filehealth.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/undo/undolog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 imageDays = 90;
constexpr qint64 longestPause = 2 * day;
const QString lookedAtKey = QStringLiteral("bin_looked_at");
const QString pausedKey = QStringLiteral("bin_paused");
const QString daysKey = QStringLiteral("bin_days");

/// A day on which the shop was open, and the newest action of the time when it was first opened on it.
struct DayOfUse
{
    qint64 day = 0;
    ActionId newest;
};

std::vector<DayOfUse> daysOfUseIn(const QString& text)
{
    std::vector<DayOfUse> found;
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts))
        found.push_back({one.section(u':', 0, 0).toLongLong(), ActionId(one.section(u':', 1, 1).toLongLong())});
    return found;
}

QString textOf(const std::vector<DayOfUse>& days)
{
    QStringList text;
    for (const DayOfUse& one : days)
        text << QString::number(one.day) + u':' + QString::number(one.newest.value);
    return text.join(u' ');
}

/// Notes that the shop is open on this day, the oldest first; no more days than are ever asked for.
void noteDay(std::vector<DayOfUse>& days, const DayOfUse& today)
{
    if (std::ranges::find(days, today.day, &DayOfUse::day) != days.end())
        return;
    days.push_back(today);
    if (days.size() > Bin::days + 1)
        days.erase(days.begin());
}

} // namespace

std::vector<BinEntry> Bin::entries(Instant now) const
{
    std::vector<BinEntry> entries;
    // Thirty days of use may be longer than thirty days of the calendar.
    const std::vector<DayOfUse> daysOfUse = daysOfUseIn(m_shop.repositories().shop.meta(daysKey));
    const qint64 since = daysOfUse.size() > days ? std::min(now.msUtc - days * day, daysOfUse.front().day * day) : 0;
    for (const storage::DeletedThing& thing : storage::UndoLog(m_shop.database()).deletions({since})) {
        if (entries.empty() || entries.back().action != thing.action)
            entries.push_back({thing.action, thing.actionTitle, thing.at, {std::max(thing.at.msUtc + days * day, now.msUtc + day)}, {}});
        entries.back().things << thing.label;
    }
    return entries;
}

void Bin::putBack(ActionId action)
{
    storage::UndoLog log(m_shop.database());
    m_shop.tell(log.putBack(action, tr("Put back from the bin: %1").arg(log.action(action).title)).touched);
}

void Bin::letGoOldThings(Instant now)
{
    storage::ShopRepository& shop = m_shop.repositories().shop;
    std::vector<DayOfUse> daysOfUse = daysOfUseIn(shop.meta(daysKey));
    const qint64 pause = now.msUtc - shop.meta(lookedAtKey).toLongLong();
    noteDay(daysOfUse, {now.msUtc / day, m_shop.database().lastAction()});
    shop.setMeta(lookedAtKey, QString::number(now.msUtc));
    shop.setMeta(daysKey, textOf(daysOfUse));
    // A clock that has jumped may be wrong, or a holiday is over: there is time until the next start. Whoever opens the
    // shop once a week has long pauses all the time.
    const bool wasPausing = shop.meta(pausedKey) == "1"_L1;
    const bool isPausing = pause > longestPause;
    shop.setMeta(pausedKey, isPausing ? u"1"_s : u"0"_s);
    if (pause < 0 || (isPausing && !wasPausing) || daysOfUse.size() <= days)
        return;
    // What goes for good is in a checked backup: the one that closing the shop made.
    const ActionId upTo = daysOfUse.front().newest;
    storage::UndoLog log(m_shop.database());
    const storage::UndoLog::Old deletions{{now.msUtc - days * day}, upTo};
    if (log.holdsDeletions(deletions) && !FileHealth(m_shop).hasUnsavedWork())
        log.forgetDeletions(deletions);
    log.forget({{now.msUtc - imageDays * day}, upTo});
}

} // namespace kokarda
