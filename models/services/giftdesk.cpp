// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/giftdesk.h"

#include "models/services/giftadvisor.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/giftrepository.h"
#include "models/storage/orderrepository.h"
#include "models/storage/productrepository.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

std::vector<Gift> GiftDesk::gifts() const
{
    return m_shop.repositories().gifts.gifts();
}

Gift GiftDesk::store(Gift gift)
{
    m_shop.database().write({u"gift.edit"_s, tr("Gift %1").arg(gift.name)}, [&] {
        if (gift.id)
            m_shop.repositories().gifts.update(gift);
        else
            m_shop.repositories().gifts.insert(gift);
    });
    m_shop.tell(Change::Gifts);
    return gift;
}

std::vector<GiftRule> GiftDesk::rules() const
{
    return m_shop.repositories().gifts.rules();
}

GiftRule GiftDesk::store(GiftRule rule)
{
    m_shop.database().write({u"gift.rule"_s, tr("Gift rule")}, [&] {
        if (rule.id)
            m_shop.repositories().gifts.update(rule);
        else
            m_shop.repositories().gifts.insert(rule);
    });
    m_shop.tell(Change::Gifts);
    return rule;
}

void GiftDesk::remove(GiftRuleId rule)
{
    m_shop.database().write({u"gift.rule"_s, tr("Gift rule removed")},
        [&] { m_shop.repositories().gifts.removeRule(rule); });
    m_shop.tell(Change::Gifts);
}

GiftHistory GiftDesk::historyFor(OrderId id) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    GiftHistory history;
    history.earlierOrders = std::max(0, m_shop.repositories().orders.ordinalOf(id) - 1);
    if (order && order->customer)
        history.given = m_shop.repositories().gifts.givenTo(order->customer);
    else
        history.given = given(id);
    return history;
}

GiftSuggestion GiftDesk::suggest(OrderId id) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    const QTimeZone zone = m_shop.settings().zone();
    GiftTerms terms;
    terms.zone = zone;
    const std::vector<Product> products = m_shop.repositories().products.forOrder(id);
    terms.parcel = parcelFacts(*order, products, std::nullopt);
    terms.margin = orderMargin(*order, products);
    const Channel channel = m_shop.settings().channel(order->channel).value_or(Channel{});
    return suggestGift(*order, m_shop.settings().categories(), gifts(), rules(), historyFor(id),
        QDateTime::currentDateTimeUtc().toTimeZone(zone).date(), channel, terms);
}

std::vector<GivenGift> GiftDesk::given(OrderId order) const
{
    return m_shop.repositories().gifts.givenForOrder(order);
}

void GiftDesk::give(OrderId id, const GiftChoice& choice, const QString& overrideReason)
{
    const std::optional<Order> order = m_shop.orders().order(id);
    const std::optional<Gift> gift = m_shop.repositories().gifts.find(choice.gift);
    if (!order || !gift)
        throw RuleError(tr("This order or gift is no longer in the shop."));
    if (stockOf(*gift) < choice.count)
        throw RuleError(tr("“%1” has run out. Choose another gift or correct the stock.").arg(gift->name));
    m_shop.database().write({u"gift.give"_s, tr("Gift for order %1").arg(order->number)}, [&] {
        for (const GivenGift& before : given(id)) {
            if (before.packed)
                throw RuleError(tr("The parcel of order %1 is packed: its gift stays as it is.").arg(order->number));
            m_shop.repositories().gifts.removeGiven(before.id);
        }
        GivenGift now;
        now.order = id;
        now.customer = order->customer;
        now.gift = choice.gift;
        now.giftName = gift->name;
        now.rule = choice.rule;
        now.count = choice.count;
        now.cost = choice.cost;
        now.at = instantOf(QDateTime::currentDateTimeUtc());
        now.reason = choice.reason;
        now.overrideReason = overrideReason;
        now.bestBefore = choice.bestBefore;
        m_shop.repositories().gifts.insert(now);
    });
    m_shop.tell(Change::Gifts | Change::Orders);
}

void GiftDesk::takeBack(OrderId id)
{
    m_shop.database().write({u"gift.none"_s, tr("No gift")}, [&] {
        for (const GivenGift& before : given(id)) {
            if (!before.packed)
                m_shop.repositories().gifts.removeGiven(before.id);
        }
    });
    m_shop.tell(Change::Gifts | Change::Orders);
}

} // namespace kokarda
