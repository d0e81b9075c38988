// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"

#include "models/services/gifts/effectdesk.h"
#include "models/services/gifts/giftadvisor.h"
#include "models/services/gifts/holdout.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

std::vector<Gift> GiftDesk::gifts() const
{
    return m_shop.repositories().gifts.gifts();
}

QString GiftDesk::shownName(GiftId id, const QString& fallback) const
{
    for (const Gift& gift : gifts()) {
        if (gift.id == id)
            return giftName(gift, QLocale());
    }
    return fallback;
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

void GiftDesk::move(GiftRuleId id, int places)
{
    std::vector<GiftRule> sequence = rules();
    const auto from = std::ranges::find(sequence, id, &GiftRule::id);
    if (from == sequence.end())
        return;
    const auto at = from - sequence.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + places, 0, std::ssize(sequence) - 1);
    if (to == at)
        return;
    const GiftRule moved = *from;
    sequence.erase(from);
    sequence.insert(sequence.begin() + to, moved);
    m_shop.database().write({u"gift.rule"_s, tr("Gift rules in another sequence")}, [&] {
        int turn = 0;
        for (GiftRule& rule : sequence) {
            // Tens leave room for one that is given a number by hand.
            const int priority = 10 * ++turn;
            if (std::exchange(rule.priority, priority) != priority)
                m_shop.repositories().gifts.update(rule);
        }
    });
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

QDate GiftDesk::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_shop.settings().zone()).date();
}

QString GiftDesk::sentence(const GiftRule& rule) const
{
    return sentenceOf(rule, {m_shop.settings().categories(), gifts(), m_shop.settings().channels(), QLocale()});
}

std::vector<GiftPreset> GiftDesk::presets() const
{
    std::vector<qint64> worths;
    const Currency currency = m_shop.settings().info().currency;
    for (const OrderId id : m_shop.orders().find({})) {
        const Money total = m_shop.orders().summary(id).total;
        if (total.currency == currency)
            worths.push_back(total.minor);
        if (worths.size() == 200)
            break;
    }
    std::ranges::sort(worths);
    // In whole tens: nobody makes a rule for orders over 173.42.
    const qint64 ten = moneyFromPlain(u"10", currency)->minor;
    const qint64 tens = worths.empty() ? 10 : std::max<qint64>(1, (2 * worths[worths.size() / 2] + ten / 2) / ten);
    return giftPresets(gifts(), Money{tens * ten, currency});
}

GiftTrial GiftDesk::tryRules(const std::vector<GiftRule>& rules, int lastOrders) const
{
    std::vector<OrderId> ids = m_shop.orders().find({});
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(std::max(0, lastOrders))));
    std::vector<Order> orders;
    TrialPast past;
    // Newest first: what is written last per customer is the count before the oldest of the tried orders.
    for (const OrderId id : ids) {
        orders.push_back(m_shop.orders().order(id).value());
        past.earlierOrders[orders.back().customer] = std::max(0, m_shop.repositories().orders.ordinalOf(id) - 1);
    }
    past.given = m_shop.repositories().gifts.allGiven();
    if (!orders.empty())
        std::erase_if(past.given, [&](const GivenGift& given) { return given.at >= orders.back().placedAt; });
    GiftTerms terms;
    terms.zone = m_shop.settings().zone();
    return kokarda::tryRules(orders, m_shop.settings().categories(), gifts(), rules, past, today(),
        m_shop.settings().channels(), terms);
}

std::vector<InsertFinding> GiftDesk::findings(const Order& order, const Gift& gift) const
{
    return checkInsert(gift.traits, m_shop.settings().channel(order.channel).value_or(Channel{}), order.shipTo.country,
        suppliedInsertRules());
}

GiftSuggestion GiftDesk::suggest(OrderId id, QDate day) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    const QTimeZone zone = m_shop.settings().zone();
    GiftTerms terms;
    terms.zone = zone;
    const std::vector<Product> products = m_shop.repositories().products.forOrder(id);
    const std::optional<Packaging> packaging = PackingSetup(m_shop).packaging(order->packaging);
    terms.parcel = parcelFacts(*order, products, packaging ? std::optional(packaging->size) : std::nullopt);
    if (packaging)
        terms.parcel.weightLimitGrams = packaging->weightLimitGrams;
    terms.margin = orderMargin(*order, products);
    terms.promised = m_shop.repositories().gifts.promised(id);
    const Channel channel = m_shop.settings().channel(order->channel).value_or(Channel{});
    return heldBack(suggestGift(*order, m_shop.settings().categories(), gifts(), rules(), historyFor(id), day.isValid() ? day : today(),
                        channel, terms),
        m_shop.effects().armFor(*order));
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
        now = overriding(now, findings(*order, *gift), overrideReason);
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
