// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/gifttrial.h"
#include "models/services/gifts/giftwords.h"
#include "models/services/gifts/insertguard.h"
#include "models/values/gift.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

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
    /// What a gift is called in the window's language; `fallback` for one that is not there any more.
    QString shownName(GiftId gift, const QString& fallback) const;
    Gift store(Gift gift);
    std::vector<GiftRule> rules() const;
    GiftRule store(GiftRule rule);
    void remove(GiftRuleId rule);
    /// Puts a rule so many places later in the sequence in which rules are asked, or earlier; the ends hold it. One step.
    void move(GiftRuleId rule, int places);

    /// A rule in plain words of this shop.
    QString sentence(const GiftRule& rule) const;
    /// Ready sets of rules for the shop's shelf. "Only over" stands at twice the usual order.
    std::vector<GiftPreset> presets() const;
    /// What these rules would have done to the last orders, before they are saved.
    GiftTrial tryRules(const std::vector<GiftRule>& rules, int lastOrders = 200) const;
    /// What marketplaces and laws say about a gift in this order's parcel.
    std::vector<InsertFinding> findings(const Order& order, const Gift& gift) const;

    /// The advisor's answer for an order, with what is promised to other orders left on the shelf and a running
    /// measurement respected, on a day (none: today). Throws RuleError for an unknown order.
    GiftSuggestion suggest(OrderId order, QDate day = {}) const;
    /// What was decided for an order, newest first; empty when nothing is decided yet.
    std::vector<GivenGift> given(OrderId order) const;
    /// Puts a gift into an order's parcel in place of what was there before. `overrideReason` is asked for when it is
    /// not what the advisor says. Throws RuleError when the gift has run out, or when the insert guard blocks it and no
    /// reason is given; the reason and the overridden rule are recorded with it.
    void give(OrderId order, const GiftChoice& choice, const QString& overrideReason);
    /// What may be chosen by hand, one piece of each: the gifts in use of which something usable is left beside what is
    /// promised to other orders, by name. No rule speaks for them, so the insert guard's word stands in the reason.
    std::vector<GiftChoice> byHand(OrderId order) const;
    /// Takes the gift out of an order's parcel again (not once it is packed).
    void takeBack(OrderId order);

    /// Decides that nothing goes into the parcel, and why; what was chosen before is taken out. Throws RuleError for a
    /// blank reason.
    void decline(OrderId order, const QString& reason);
    /// Why nothing goes into the parcel; none when that was not decided.
    std::optional<QString> declined(OrderId order) const;

    /// The customer's gifts and the number of earlier orders, as the advisor wants them.
    GiftHistory historyFor(OrderId order) const;

private:
    QDate today() const;

    Shop& m_shop;
};

} // namespace kokarda
