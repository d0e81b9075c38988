// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/giftadvisor.h"

#include <map>
#include <vector>

namespace kokarda {

/// What had happened before the first of the orders that rules are tried on.
struct TrialPast
{
    std::map<CustomerId, int> earlierOrders; ///< not cancelled, per customer; missing: none
    std::vector<GivenGift> given;            ///< entries of the tried orders themselves are left out
};

/// How one gift would have fared.
struct TrialGift
{
    GiftId gift;
    QString name;
    int pieces = 0;
    Money cost;
    int stockBefore = 0; ///< usable on the day of the trial
    int stockLeft = 0;
    bool low = false; ///< at or below the gift's hint for a low stock

    bool operator==(const TrialGift&) const = default;
};

/// One order of the trial.
struct TrialRow
{
    OrderId order;
    QString number;
    GiftId gift; ///< unset: none
    int count = 0;
    QString reason;

    bool operator==(const TrialRow&) const = default;
};

/// What the rules would have done.
struct GiftTrial
{
    int orders = 0; ///< cancelled ones are not counted
    int withGift = 0;
    int pieces = 0;
    int unserved = 0;           ///< a rule spoke, but nothing could go
    std::vector<Money> costs;   ///< one per currency of the gifts' costs, in the order of their codes
    std::vector<TrialGift> gifts; ///< every gift, in the order given
    std::vector<TrialRow> rows;   ///< in the order of time

    bool operator==(const GiftTrial&) const = default;
    /// Share of orders with a gift in thousandths, rounded; 0 without orders.
    int permilleWithGift() const { return orders == 0 ? 0 : (withGift * 1000 + orders / 2) / orders; }
};

/// Runs the rules over past orders in the order of time, each on its own day, with the stock of today: as if the next
/// orders were like these. Gifts given in the trial count as given for the later orders. Nothing is stored.
/// `channels` are looked up by id; an unknown one has no name and no marketplace rules. `terms.parcel`, `margin` and
/// `promised` are not used.
GiftTrial tryRules(std::vector<Order> orders, const CategoryTree& tree, const std::vector<Gift>& gifts,
    const std::vector<GiftRule>& rules, const TrialPast& past, QDate today, const std::vector<Channel>& channels,
    const GiftTerms& terms = {});

/// The trial in one or two sentences: "68 of 200 orders get a gift (34 %). It costs zł 204.00."
QString summaryOf(const GiftTrial& trial, const QLocale& locale);

} // namespace kokarda
