// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/shopdays.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

void shopDay(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto* days = static_cast<const ShopDays*>(sqlite3_user_data(context));
    sqlite3_result_int64(context, days->dayOf({sqlite3_value_int64(values[0])}));
}

} // namespace

ShopDays::ShopDays(const QTimeZone& zone)
{
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_clocks.push_back({first.toMSecsSinceEpoch(), zone.offsetFromUtc(first) * 1000LL});
    for (const QTimeZone::OffsetData& change : zone.transitions(first, last))
        m_clocks.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL});
}

qint64 ShopDays::dayOf(Instant moment) const
{
    const auto next = std::ranges::upper_bound(m_clocks, moment.msUtc, {}, &Clock::fromMs);
    const Clock& clock = next == m_clocks.begin() ? m_clocks.front() : *std::prev(next);
    const qint64 local = moment.msUtc + clock.offsetMs;
    return local >= 0 ? local / msPerDay : (local - msPerDay + 1) / msPerDay;
}

void registerShopDays(const Database& db, const QTimeZone& zone)
{
    auto days = std::make_unique<ShopDays>(zone);
    const auto forget = [](void* old) { delete static_cast<ShopDays*>(old); };
    // SQLite calls `forget` itself when it refuses.
    if (sqlite3_create_function_v2(db.handle(), "shop_day", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
            days.release(), shopDay, nullptr, nullptr, forget) != SQLITE_OK)
        throw DbError(DbError::Kind::Internal, {}, u"shop_day"_s);
}

} // namespace kokarda::storage
