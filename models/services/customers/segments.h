// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

namespace storage {
class ShopDays;
}

/// Groups of customers by how often and how lately they ordered.
enum class Segment { New, CameBack, Loyal, AboutToLeave, Quiet, OneOrder };
inline constexpr std::size_t segmentCount = 6;

/// The group by the number of orders (at least one) and the whole days since the last one. Recency and frequency of the
/// RFM method (A. M. Hughes, "Strategic Database Marketing", Probus 1994), with steps that a shop of some hundred
/// orders a month can read: one order within 90 days is new, later it is one order only; of those who came again, 180
/// and 365 days without an order are about to leave and gone quiet; three orders make a loyal customer.
constexpr Segment segmentOf(std::size_t orders, qint64 daysSinceLast)
{
    if (orders == 1)
        return daysSinceLast <= 90 ? Segment::New : Segment::OneOrder;
    if (daysSinceLast > 365)
        return Segment::Quiet;
    if (daysSinceLast > 180)
        return Segment::AboutToLeave;
    return orders >= 3 ? Segment::Loyal : Segment::CameBack;
}

/// Which customers a list should hold. TopFifth is the M of RFM: those whose orders in the shop's currency come to as
/// much as the fifth customer of every twenty-five, counted from the top (Hughes ranks in fifths).
enum class CustomerGroup { All, New, CameBack, Loyal, AboutToLeave, Quiet, OneOrder, TopFifth };

/// Sorts all customers into their groups, in slices: between two slices the window is free. Customers without an order
/// belong to no group. Changes of the shop in the meantime are not followed: make a new one.
class Segments
{
    Q_DECLARE_TR_FUNCTIONS(Segments)

public:
    explicit Segments(Shop& shop);

    /// Reads on; false when everybody is sorted. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_complete; }
    bool belongs(CustomerId id, CustomerGroup group) const;
    /// How many stand in a group; for All the customers with an order.
    int count(CustomerGroup group) const;

    /// Stable: "all", "new", "loyal" …
    static QString key(CustomerGroup group);
    static CustomerGroup groupOf(const QString& key);
    /// "Loyal" and the rule in one sentence, in the window's language.
    static QString title(CustomerGroup group);
    static QString rule(CustomerGroup group);

private:
    struct Member
    {
        CustomerId id;
        Segment segment = Segment::New;
        qint64 spent = 0;
    };
    void findTopFifth();

    Shop& m_shop;
    CustomerId m_at;
    CustomerId m_end;
    Currency m_currency;
    std::shared_ptr<const storage::ShopDays> m_days;
    qint64 m_today = 0;
    bool m_complete = false;
    std::vector<Member> m_members; ///< by rising id
    std::array<int, segmentCount> m_counts{};
    qint64 m_topFrom = 0; ///< spent at least so much; 0: too few customers to speak of a fifth
    int m_topCount = 0;
};

/// The group of one customer by the file as it is; none without an order.
std::optional<Segment> segmentOf(const CustomerSummary& customer, Instant now, const QTimeZone& zone);
/// The same as a group of a list.
constexpr CustomerGroup groupOf(Segment segment)
{
    return static_cast<CustomerGroup>(static_cast<int>(segment) + 1);
}

} // namespace kokarda
