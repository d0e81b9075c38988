// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/buyergroups.h"

#include "models/services/customers/segments.h"
#include "models/services/shop.h"
#include "models/storage/repositories/customerlists.h"
#include "models/storage/repositories/reportrepository.h"
#include "models/storage/repositories/shopdays.h"

#include <algorithm>
#include <array>

namespace kokarda::reports {

namespace {

constexpr qint64 customersASlice = 6'000;
constexpr std::array<qint64, 6> secondUpTo{7, 30, 60, 90, 180, 365}; ///< days; then over a year, then never yet

} // namespace

BuyerWalk::BuyerWalk(const Source& source, const QString& key)
    : m_source(source)
    , m_key(key)
    , m_days(std::make_unique<storage::ShopDays>(source.zone))
    , m_end(storage::CustomerLists(source.shop.database()).lastBuyer())
{
}

BuyerWalk::~BuyerWalk() = default;

QDate BuyerWalk::dayOf(const storage::Purchase& purchase) const
{
    return storage::ShopDays::date(m_days->dayOf(purchase.at));
}

bool BuyerWalk::goOn(const EachOfGroup& each)
{
    if (m_at.value >= m_end.value)
        return false;
    const CustomerId upTo(m_at.value + customersASlice);
    const std::vector<storage::Purchase> purchases = m_source.facts.purchases(m_at, upTo);
    auto from = purchases.begin();
    while (from != purchases.end()) {
        const auto to = std::find_if(from, purchases.end(), [&](const auto& next) { return next.customer != from->customer; });
        Purchases own(from, to);
        if (const std::optional<qint64> group = groupOf(own))
            each(*group, own);
        from = to;
    }
    m_at = upTo;
    return m_at.value < m_end.value;
}

std::optional<qint64> BuyerWalk::groupOf(Purchases& purchases) const
{
    if (m_key == repeatKey)
        return repeatGroup(purchases);
    if (m_key == segmentsKey)
        return qint64(segmentOf(purchases.size(), m_days->dayOf(m_source.now) - m_days->dayOf(purchases.back().at)));
    const QDate first = dayOf(purchases.front());
    if (!m_source.terms.period.contains(first))
        return {};
    // Of a cohort: the month of the first order, as its first day's number.
    return m_key == cohortsKey ? std::optional(monthOf(first).toJulianDay()) : secondGroup(purchases);
}

std::optional<qint64> BuyerWalk::repeatGroup(Purchases& purchases) const
{
    const Period& period = m_source.terms.period;
    while (period.last.isValid() && !purchases.empty() && dayOf(purchases.back()) > period.last)
        purchases = purchases.first(purchases.size() - 1);
    if (purchases.empty() || (period.first.isValid() && dayOf(purchases.back()) < period.first))
        return {};
    return purchases.size() >= 5 ? 3 : purchases.size() >= 3 ? 2 : qint64(purchases.size()) - 1;
}

std::optional<qint64> BuyerWalk::secondGroup(Purchases purchases) const
{
    if (purchases.size() == 1)
        return qint64(secondUpTo.size()) + 1;
    const qint64 days = m_days->dayOf(purchases[1].at) - m_days->dayOf(purchases[0].at);
    return std::ranges::lower_bound(secondUpTo, days) - secondUpTo.begin();
}

} // namespace kokarda::reports
