// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/giftadvisor.h"

#include <QDate>
#include <QTimeZone>
#include <vector>

/// A shop with a few gifts and categories for the tests of the advisor.
namespace kokarda::test {

using namespace Qt::StringLiterals;

inline const CategoryId kitchen(1), mugs(2), plates(3), books(4), novels(5), clothes(6);
inline const GiftId tea(1), bookmark(2), sticker(3), liqueur(4), vase(5), soap(6);
inline const QDate packingDay(2026, 3, 10);

inline CategoryTree categories()
{
    return {{kitchen, {}, u"Kitchen"_s, u"home"_s}, {mugs, kitchen, u"Mugs"_s, u"mugs"_s},
        {plates, kitchen, u"Plates"_s, {}}, {books, {}, u"Books"_s, u"books"_s}, {novels, books, u"Novels"_s, {}},
        {clothes, {}, u"Clothes"_s, u"clothes"_s}};
}

inline Money zloty(qint64 grosze)
{
    return {grosze, Currency(u"PLN")};
}

inline Gift gift(GiftId id, const QString& name, qint64 grosze, int stock)
{
    Gift made;
    made.id = id;
    made.name = name;
    made.code = u"GIFT-"_s + QString::number(id.value);
    made.cost = zloty(grosze);
    made.stock = stock;
    return made;
}

inline std::vector<Gift> shelf()
{
    std::vector<Gift> gifts{gift(tea, u"Bag of tea"_s, 300, 20), gift(bookmark, u"Bookmark"_s, 150, 50),
        gift(sticker, u"Sticker"_s, 20, 500), gift(liqueur, u"Liqueur"_s, 900, 10), gift(vase, u"Small vase"_s, 1200, 5),
        gift(soap, u"Soap"_s, 400, 30)};
    gifts[0].weightGrams = 30;
    gifts[3].traits = {u"alcohol"_s};
    gifts[3].size = ParcelSize::Small;
    gifts[4].fragile = true;
    return gifts;
}

inline OrderLine line(CategoryId category, qint64 grosze, int quantity = 1, const QString& sku = {})
{
    OrderLine made;
    made.title = u"Thing"_s;
    made.category = category;
    made.unitPrice = zloty(grosze);
    made.quantity = quantity;
    made.sku = sku;
    return made;
}

inline Order order(std::vector<OrderLine> lines, qint64 id = 1000)
{
    Order made;
    made.id = OrderId(id);
    made.number = u"#"_s + QString::number(id);
    made.customer = CustomerId(7);
    made.channel = ChannelId(1);
    made.total = zloty(0);
    for (const OrderLine& one : lines)
        made.total = made.total + one.total();
    made.lines = std::move(lines);
    return made;
}

inline GiftRule rule(qint64 id, CategoryId category, std::vector<GiftId> gifts)
{
    GiftRule made;
    made.id = GiftRuleId(id);
    made.priority = static_cast<int>(id) * 10;
    made.category = category;
    made.gifts = std::move(gifts);
    return made;
}

inline Channel shopify()
{
    return {ChannelId(1), u"Shopify"_s, u"shopify"_s, {}, {}, {}};
}

inline Channel allegro()
{
    return {ChannelId(2), u"Allegro"_s, u"allegro"_s, {}, {}, {}};
}

inline GivenGift given(GiftId what, QDate day, qint64 orderId = 900)
{
    GivenGift made;
    made.order = OrderId(orderId);
    made.customer = CustomerId(7);
    made.gift = what;
    made.at = startOfDay(day, QTimeZone::utc());
    return made;
}

inline GiftTerms inEnglish()
{
    GiftTerms terms;
    terms.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return terms;
}

/// The advisor in this shop on an ordinary day.
inline GiftSuggestion ask(const Order& order, const std::vector<GiftRule>& rules, const GiftHistory& history = {},
    const std::vector<Gift>& gifts = shelf(), const GiftTerms& terms = inEnglish())
{
    return suggestGift(order, categories(), gifts, rules, history, packingDay, shopify(), terms);
}

/// The chosen gift, or an unset id.
inline GiftId chosen(const GiftSuggestion& suggestion)
{
    return suggestion.choice ? suggestion.choice->gift : GiftId();
}

/// Why a gift was refused; empty: it was not.
inline QString refusalOf(const GiftSuggestion& suggestion, GiftId gift)
{
    for (const GiftRefusal& refusal : suggestion.refused) {
        if (refusal.gift == gift)
            return refusal.reason;
    }
    return {};
}

} // namespace kokarda::test
