// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/names/nameday.h"
#include "models/values/order.h"
#include "models/values/shopinfo.h"

#include <QDate>
#include <vector>

namespace kokarda {

class Shop;

namespace storage {
struct OrderingPerson;
}

/// A birthday or name day that is near.
struct Celebration
{
    enum class Kind { Birthday, NameDay };

    Kind kind = Kind::Birthday;
    QDate day;
    CustomerId customer;
    OrderId order; ///< the newest of theirs
    QString name;
    Instant orderedAt;

    bool operator==(const Celebration&) const = default;
};

/// What a customer celebrates from a day on for so many days more, by comingDays(): nothing, one or both.
std::vector<Celebration> celebrationsOf(const ShopInfo& shop, const storage::OrderingPerson& person, QDate from, int daysAhead);

/// Looks for those who celebrate soon, in slices: between two slices the window is free. Only customers who ordered
/// within a year: a wish to somebody who bought once, long ago, is no good manners.
class CelebrationListing
{
public:
    CelebrationListing(Shop& shop, QDate today);

    /// Reads on; false when everybody is read. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_at.value >= m_end.value; }
    const std::vector<Celebration>& celebrations() const { return m_celebrations; }

    static constexpr int daysAhead = 7;

private:
    Shop& m_shop;
    QDate m_today;
    Instant m_since;
    NearNameDays m_near;
    ShopInfo m_info;
    CustomerId m_at;
    CustomerId m_end;
    std::vector<Celebration> m_celebrations;
};

} // namespace kokarda
