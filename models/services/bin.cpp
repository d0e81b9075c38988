// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bin.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/shoprepository.h"
#include "models/storage/undolog.h"

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 longestHoliday = 60 * day;
constexpr qint64 imageDays = 90;

} // namespace

std::vector<BinEntry> Bin::entries(Instant now) const
{
    std::vector<BinEntry> entries;
    for (const storage::DeletedThing& thing : storage::UndoLog(m_shop.database()).deletions({now.msUtc - days * day})) {
        if (entries.empty() || entries.back().action != thing.action)
            entries.push_back({thing.action, thing.actionTitle, thing.at, {thing.at.msUtc + days * day}, {}});
        entries.back().things << thing.label;
    }
    return entries;
}

void Bin::putBack(ActionId action)
{
    m_shop.tell(storage::UndoLog(m_shop.database()).undo(action).touched);
}

void Bin::letGoOldThings(Instant now)
{
    const QString key = u"bin_looked_at"_s;
    const qint64 before = m_shop.repositories().shop.meta(key).toLongLong();
    m_shop.repositories().shop.setMeta(key, QString::number(now.msUtc));
    const qint64 since = now.msUtc - before;
    if (before == 0 || since < 0 || since > longestHoliday)
        return;
    storage::UndoLog log(m_shop.database());
    log.forgetDeletionsBefore({now.msUtc - days * day});
    log.forgetBefore({now.msUtc - imageDays * day});
}

} // namespace kokarda
