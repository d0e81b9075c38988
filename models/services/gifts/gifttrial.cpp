// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/gifttrial.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// Only what may be packed today: the tried orders lie in the past, when a batch now expired was still good.
Gift usableToday(Gift gift, QDate today)
{
    const std::vector<GiftBatch> batches = usableBatches(gift, today);
    gift.stock = usableStock(gift, today);
    gift.batches = batches;
    if (batches.empty())
        gift.bestBefore = QDate();
    gift.minDaysLeft = 0;
    return gift;
}

/// The history per customer as the trial goes on. Orders without a known customer have none.
class Memory
{
public:
    Memory(const TrialPast& past, const std::vector<Order>& orders)
        : m_earlier(past.earlierOrders)
    {
        std::map<OrderId, bool> tried;
        for (const Order& order : orders)
            tried[order.id] = true;
        for (const GivenGift& given : past.given) {
            if (!given.order || !tried.contains(given.order))
                m_given[given.customer].push_back(given);
        }
    }
    GiftHistory of(CustomerId customer) const
    {
        if (!customer)
            return {};
        const auto earlier = m_earlier.find(customer);
        const auto given = m_given.find(customer);
        return {earlier == m_earlier.end() ? 0 : earlier->second,
            given == m_given.end() ? std::vector<GivenGift>() : given->second};
    }
    void ordered(CustomerId customer) { ++m_earlier[customer]; }
    void gave(const Order& order, const GiftChoice& choice)
    {
        GivenGift given;
        given.order = order.id;
        given.customer = order.customer;
        given.gift = choice.gift;
        given.giftName = choice.giftName;
        given.count = choice.count;
        given.at = order.placedAt;
        m_given[order.customer].push_back(given);
    }

private:
    std::map<CustomerId, int> m_earlier;
    std::map<CustomerId, std::vector<GivenGift>> m_given;
};

Channel channelOf(const Order& order, const std::vector<Channel>& channels)
{
    const auto found = std::ranges::find(channels, order.channel, &Channel::id);
    if (found != channels.end())
        return *found;
    Channel unknown;
    unknown.id = order.channel;
    unknown.name = order.channelName;
    return unknown;
}

/// Counts a given gift into the trial and takes it from the shelf.
void book(const GiftChoice& choice, QDate today, std::vector<Gift>& shelf, GiftTrial& trial)
{
    ++trial.withGift;
    trial.pieces += choice.count;
    const auto index = std::ranges::find(shelf, choice.gift, &Gift::id) - shelf.begin();
    shelf[static_cast<std::size_t>(index)] = withoutPieces(shelf[static_cast<std::size_t>(index)], choice.count, today);
    TrialGift& gift = trial.gifts[static_cast<std::size_t>(index)];
    gift.pieces += choice.count;
    gift.cost.minor += choice.cost.minor;
}

void settle(GiftTrial& trial, const std::vector<Gift>& shelf, QDate today)
{
    std::map<Currency, Money> costs;
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        TrialGift& gift = trial.gifts[i];
        gift.stockLeft = usableStock(shelf[i], today);
        gift.low = gift.stockLeft <= shelf[i].lowStock;
        if (gift.pieces == 0)
            continue;
        Money& sum = costs.try_emplace(gift.cost.currency, Money{0, gift.cost.currency}).first->second;
        sum = sum + gift.cost;
    }
    for (const auto& [currency, sum] : costs)
        trial.costs.push_back(sum);
}

} // namespace

GiftTrial tryRules(std::vector<Order> orders, const CategoryTree& tree, const std::vector<Gift>& gifts,
    const std::vector<GiftRule>& rules, const TrialPast& past, QDate today, const std::vector<Channel>& channels,
    const GiftTerms& terms)
{
    std::erase_if(orders, [](const Order& order) { return order.status == OrderStatus::Cancelled; });
    std::ranges::stable_sort(orders, {}, &Order::placedAt);
    std::vector<Gift> shelf;
    GiftTrial trial;
    for (const Gift& gift : gifts) {
        shelf.push_back(usableToday(gift, today));
        trial.gifts.push_back({gift.id, gift.name, 0, Money{0, gift.cost.currency}, shelf.back().stock, 0, false});
    }
    Memory memory(past, orders);
    GiftTerms ownTerms = terms;
    ownTerms.parcel = {};
    ownTerms.margin = {};
    ownTerms.promised.clear();
    for (const Order& order : orders) {
        const QDate day = dayIn(order.placedAt, terms.zone);
        const GiftSuggestion answer = suggestGift(
            order, tree, shelf, rules, memory.of(order.customer), day, channelOf(order, channels), ownTerms);
        ++trial.orders;
        trial.rows.push_back({order.id, order.number, {}, 0, answer.reason});
        if (answer.choice) {
            trial.rows.back().gift = answer.choice->gift;
            trial.rows.back().count = answer.choice->count;
            book(*answer.choice, std::min(day, today), shelf, trial);
            memory.gave(order, *answer.choice);
        }
        trial.unserved += answer.unserved;
        memory.ordered(order.customer);
    }
    settle(trial, shelf, today);
    return trial;
}

QString summaryOf(const GiftTrial& trial, const QLocale& locale)
{
    if (trial.orders == 0)
        return QCoreApplication::translate("GiftTrial", "There are no orders to try the rules on.");
    QString text = QCoreApplication::translate("GiftTrial", "%1 of %2 orders get a gift (%3 %).")
                       .arg(locale.toString(trial.withGift), locale.toString(trial.orders),
                           locale.toString(trial.permilleWithGift() / 10.0, 'f', 1));
    QStringList costs;
    for (const Money& cost : trial.costs)
        costs += displayAmount(cost, locale);
    if (!costs.isEmpty())
        text += u' ' + QCoreApplication::translate("GiftTrial", "It costs %1.").arg(costs.join(u" + "_s));
    if (trial.unserved > 0) {
        text += u' '
            + QCoreApplication::translate("GiftTrial", "%n order(s) go without, because no gift of their rule could go.",
                nullptr, trial.unserved);
    }
    return text;
}

} // namespace kokarda
