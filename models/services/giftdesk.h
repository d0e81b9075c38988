// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"

#include <QCoreApplication>
#include <vector>

namespace kokarda {

class Shop;
struct GiftHistory;

/// The pantry: gifts, the rules for giving them, and what a rule says for an order of the shop.
class GiftDesk
{
    Q_DECLARE_TR_FUNCTIONS(GiftDesk)

public:
    explicit GiftDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    std::vector<Gift> gifts() const;
    Gift store(Gift gift);
    std::vector<GiftRule> rules() const;
    GiftRule store(GiftRule rule);
    void remove(GiftRuleId rule);

    /// The advisor's answer for an order. Throws RuleError for an unknown order.
    GiftSuggestion suggest(OrderId order) const;
    /// What was decided for an order, newest first; empty when nothing is decided yet.
    std::vector<GivenGift> given(OrderId order) const;
    /// Puts a gift into an order's parcel in place of what was there before. `overrideReason` is asked for when it is
    /// not what the advisor says. Throws RuleError when the gift has run out.
    void give(OrderId order, const GiftChoice& choice, const QString& overrideReason);
    /// Takes the gift out of an order's parcel again (not once it is packed).
    void takeBack(OrderId order);

    /// The customer's gifts and the number of earlier orders, as the advisor wants them.
    GiftHistory historyFor(OrderId order) const;

private:
    Shop& m_shop;
};

} // namespace kokarda
