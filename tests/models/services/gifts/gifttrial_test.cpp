// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/gifttrial.h"
#include "tests/models/services/gifts/giftshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

/// Orders one a day up to the day before packingDay, each from a customer of its own unless said otherwise.
std::vector<Order> mugOrders(int count, qint64 customer = 0)
{
    std::vector<Order> orders;
    for (int i = 0; i < count; ++i) {
        Order made = order({line(mugs, 5000)}, 100 + i);
        made.customer = CustomerId(customer > 0 ? customer : 1000 + i);
        made.placedAt = startOfDay(packingDay.addDays(i - count), QTimeZone::utc());
        orders.push_back(made);
    }
    return orders;
}

GiftTrial tryOn(const std::vector<Order>& orders, const std::vector<GiftRule>& rules, const TrialPast& past = {},
    const std::vector<Gift>& gifts = shelf())
{
    return tryRules(orders, categories(), gifts, rules, past, packingDay, {shopify(), allegro()}, inEnglish());
}

} // namespace

TEST(GiftTrial, ShowsCostShareAndStockLeft)
{
    std::vector<Order> orders = mugOrders(6);
    orders[1].lines[0].category = clothes;
    orders[2].status = OrderStatus::Cancelled;
    const GiftTrial trial = tryOn(orders, {rule(1, mugs, {tea})});
    EXPECT_EQ(trial.orders, 5);
    EXPECT_EQ(trial.withGift, 4);
    EXPECT_EQ(trial.permilleWithGift(), 800);
    EXPECT_EQ(trial.costs, std::vector<Money>{zloty(1200)});
    EXPECT_EQ(trial.gifts.at(0), (TrialGift{tea, u"Bag of tea"_s, 4, zloty(1200), 20, 16, false}));
    EXPECT_EQ(trial.unserved, 0);
    EXPECT_EQ(summaryOf(trial, inEnglish().locale), u"4 of 5 orders get a gift (80.0 %). It costs zł\u00a012.00."_s);
}

TEST(GiftTrial, RunsOutOfStockAndSaysHowManyGoWithout)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].stock = 3;
    const GiftTrial trial = tryOn(mugOrders(10), {rule(1, mugs, {tea})}, {}, gifts);
    EXPECT_EQ(trial.withGift, 3);
    EXPECT_EQ(trial.unserved, 7);
    EXPECT_EQ(trial.gifts.at(0).stockLeft, 0);
    EXPECT_TRUE(trial.gifts.at(0).low);
}

TEST(GiftTrial, RemembersWhatItGave)
{
    const GiftTrial trial = tryOn(mugOrders(4, 7), {rule(1, mugs, {tea, bookmark})});
    EXPECT_EQ(trial.rows.at(0).gift, tea);
    EXPECT_EQ(trial.rows.at(1).gift, bookmark);
    EXPECT_EQ(trial.rows.at(2).gift, GiftId());
    EXPECT_EQ(trial.unserved, 2);
}

TEST(GiftTrial, KnowsWhatHappenedBefore)
{
    GivenGift before = given(tea, packingDay.addDays(-300));
    GivenGift own = given(bookmark, packingDay.addDays(-1), 100);
    const TrialPast past{{{CustomerId(7), 4}}, {before, own}};
    const GiftTrial trial = tryOn(mugOrders(1, 7), {rule(1, mugs, {tea, bookmark})}, past);
    EXPECT_EQ(trial.rows.at(0).gift, bookmark) << "its own real gift is no reason against it, the old tea is";
    GiftRule fifth = rule(1, mugs, {tea});
    fifth.minOrderNumber = 5;
    EXPECT_EQ(tryOn(mugOrders(1, 7), {fifth}, {{{CustomerId(7), 4}}, {}}).withGift, 1);
    EXPECT_EQ(tryOn(mugOrders(1, 7), {fifth}, {{{CustomerId(7), 3}}, {}}).withGift, 0);
}

TEST(GiftTrial, CountsOrdersOfOneCustomerInTheOrderOfTime)
{
    std::vector<Order> orders = mugOrders(3, 7);
    std::ranges::reverse(orders);
    GiftRule first = rule(1, mugs, {tea});
    first.maxOrderNumber = 1;
    const GiftTrial trial = tryOn(orders, {first});
    EXPECT_EQ(trial.rows.at(0).order, OrderId(100));
    EXPECT_EQ(trial.rows.at(0).gift, tea);
    EXPECT_EQ(trial.withGift, 1);
}

TEST(GiftTrial, TakesStrangersForDifferentPeople)
{
    std::vector<Order> orders = mugOrders(5, 7);
    for (Order& one : orders)
        one.customer = CustomerId();
    EXPECT_EQ(tryOn(orders, {rule(1, mugs, {tea})}).withGift, 5);
}

TEST(GiftTrial, UsesTheSeasonOfEachOrderButTheShelfOfToday)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].bestBefore = packingDay.addDays(-1);
    GiftRule february = rule(1, mugs, {tea, bookmark});
    february.monthFrom = february.monthTo = 2;
    const GiftTrial trial = tryOn(mugOrders(15), {february}, {}, gifts);
    EXPECT_EQ(trial.withGift, 6) << "23 to 28 February";
    EXPECT_EQ(trial.gifts.at(0).pieces, 0) << "yesterday's tea is not for the next orders";
    EXPECT_EQ(trial.gifts.at(1).pieces, 6);
}

TEST(GiftTrial, KeepsCurrenciesApart)
{
    std::vector<Gift> gifts = shelf();
    gifts[1].cost.currency = Currency(u"EUR");
    const GiftTrial trial = tryOn(mugOrders(4, 7), {rule(1, mugs, {tea, bookmark})}, {}, gifts);
    EXPECT_EQ(trial.costs, (std::vector<Money>{{150, Currency(u"EUR")}, zloty(300)}));
}

TEST(GiftTrial, HasAnAnswerForNoOrders)
{
    const GiftTrial trial = tryOn({}, {rule(1, mugs, {tea})});
    EXPECT_EQ(trial.permilleWithGift(), 0);
    EXPECT_EQ(summaryOf(trial, inEnglish().locale), u"There are no orders to try the rules on."_s);
}
