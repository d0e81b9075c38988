// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/shopdays.h"

#include <algorithm>

namespace kokarda::storage {

namespace {

constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

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

Instant ShopDays::startOf(qint64 day) const
{
    // No zone is further from UTC than that; between the two moments the day begins.
    constexpr qint64 furthest = 16LL * 60 * 60 * 1000;
    qint64 before = day * msPerDay - furthest;
    qint64 after = day * msPerDay + furthest;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (dayOf(Instant{middle}) < day ? before : after) = middle;
    }
    return {after};
}

} // namespace kokarda::storage
