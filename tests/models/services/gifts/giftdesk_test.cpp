// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"

#include "models/services/gifts/effectdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

Gift shelved(Shop& shop, const QString& name, int stock)
{
    Gift gift;
    gift.name = name;
    gift.stock = stock;
    gift.cost = {300, Currency(u"PLN")};
    return shop.gifts().store(gift);
}

/// Every order gets this gift, as often as it comes.
GiftRule forEveryOrder(Shop& shop, const std::vector<GiftId>& gifts)
{
    GiftRule rule;
    rule.gifts = gifts;
    rule.neverTwice = false;
    return shop.gifts().store(rule);
}

CustomerId anna(Shop& shop)
{
    Customer customer;
    customer.name = u"Anna Kowalska"_s;
    shop.database().inTransaction([&] { shop.repositories().customers.insert(customer, {}); });
    return customer.id;
}

OrderId stored(test::TemporaryShop& shop, const QString& number, CustomerId customer = {})
{
    Order order = test::mugOrder(shop.shop(), number);
    order.customer = customer;
    return shop->orders().store(order).id;
}

GiftChoice choiceOf(const Gift& gift)
{
    return {gift.id, gift.name, {}, 1, gift.cost, {}, u"by hand"_s};
}

} // namespace

TEST(GiftDeskTest, KeepsWhatIsPromisedToAnotherOrder)
{
    test::TemporaryShop shop;
    const Gift tea = shelved(shop.shop(), u"Tea"_s, 1);
    forEveryOrder(shop.shop(), {tea.id});
    const OrderId first = stored(shop, u"#1"_s);
    const OrderId second = stored(shop, u"#2"_s);
    shop->gifts().give(first, *shop->gifts().suggest(first).choice, {});
    EXPECT_TRUE(shop->gifts().suggest(first).choice) << "its own promise is no reason against it";
    EXPECT_FALSE(shop->gifts().suggest(second).choice);
    shop->gifts().takeBack(first);
    EXPECT_TRUE(shop->gifts().suggest(second).choice);
}

TEST(GiftDeskTest, PackingTakesTheBatchThatExpiresFirst)
{
    test::TemporaryShop shop;
    Gift tea = shelved(shop.shop(), u"Tea"_s, 0);
    tea.batches = {{2, QDate(2099, 1, 1)}, {1, QDate(2098, 1, 1)}};
    tea.stock = 3;
    tea = shop->gifts().store(tea);
    const OrderId order = stored(shop, u"#1"_s);
    shop->gifts().give(order, choiceOf(tea), {});
    shop->packing().pack(order);
    EXPECT_EQ(shop->gifts().gifts().front().batches, (std::vector<GiftBatch>{{2, QDate(2099, 1, 1)}}));
    EXPECT_TRUE(shop->gifts().suggest(order).packed);
}

TEST(GiftDeskTest, AsksForAReasonWhereTheChannelForbidsTheGift)
{
    test::TemporaryShop shop;
    Channel channel = test::channelNamed(shop.shop(), u"Allegro"_s);
    channel.platform = u"allegro"_s;
    channel = shop->settings().store(channel);
    Gift liqueur = shelved(shop.shop(), u"Liqueur"_s, 5);
    liqueur.traits = {u"alcohol"_s};
    liqueur = shop->gifts().store(liqueur);
    forEveryOrder(shop.shop(), {liqueur.id});
    Order order = test::mugOrder(shop.shop(), u"#1"_s);
    order.channel = channel.id;
    const OrderId id = shop->orders().store(order).id;
    EXPECT_FALSE(shop->gifts().suggest(id).choice);
    EXPECT_THROW(shop->gifts().give(id, choiceOf(liqueur), {}), RuleError);
    EXPECT_TRUE(shop->gifts().given(id).empty());
    shop->gifts().give(id, choiceOf(liqueur), u"chocolates with a filling, checked"_s);
    const GivenGift given = shop->gifts().given(id).front();
    EXPECT_EQ(given.overrideReason, u"chocolates with a filling, checked"_s);
    EXPECT_EQ(given.overriddenRule, u"allegro-forbidden-goods@1"_s);
}

TEST(GiftDeskTest, TriesRulesOnTheLastOrdersAndStoresNothing)
{
    test::TemporaryShop shop;
    const Gift tea = shelved(shop.shop(), u"Tea"_s, 2);
    const CustomerId customer = anna(shop.shop());
    for (int i = 1; i <= 4; ++i)
        stored(shop, u"#%1"_s.arg(i), customer);
    GiftRule rule;
    rule.gifts = {tea.id};
    rule.neverTwice = false;
    const GiftTrial trial = shop->gifts().tryRules({rule}, 3);
    EXPECT_EQ(trial.orders, 3);
    EXPECT_EQ(trial.withGift, 2);
    EXPECT_EQ(trial.unserved, 1);
    EXPECT_EQ(shop->gifts().gifts().front().stock, 2);
    EXPECT_TRUE(shop->gifts().rules().empty());
    GiftRule first = rule;
    first.maxOrderNumber = 1;
    EXPECT_EQ(shop->gifts().tryRules({first}, 3).withGift, 0) << "the customer's first order is the fourth last";
    EXPECT_EQ(shop->gifts().tryRules({first}, 4).withGift, 1);
}

TEST(GiftDeskTest, SaysARuleInPlainWordsAndOffersPresets)
{
    test::TemporaryShop shop;
    const Gift tea = shelved(shop.shop(), u"Tea"_s, 2);
    EXPECT_EQ(shop->gifts().sentence(forEveryOrder(shop.shop(), {tea.id})), u"With every order, give “Tea”."_s);
    EXPECT_EQ(shop->gifts().presets().size(), 3U);
}

TEST(GiftDeskTest, ARuleIsAskedEarlierOrLaterAsOneStep)
{
    test::TemporaryShop shop;
    std::vector<GiftRuleId> ids;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
        GiftRule rule;
        rule.noteAlone = true;
        rule.comment = name;
        ids.push_back(shop->gifts().store(rule).id);
    }
    const auto sequence = [&] {
        QString names;
        for (const GiftRule& rule : shop->gifts().rules())
            names += rule.comment;
        return names;
    };
    ASSERT_EQ(sequence(), u"abc"_s);
    shop->gifts().move(ids[2], -1);
    EXPECT_EQ(sequence(), u"acb"_s);
    shop->gifts().move(ids[0], 5);
    EXPECT_EQ(sequence(), u"cba"_s) << "the end holds it";
    shop->gifts().move(ids[0], 1);
    History(shop.shop()).undo();
    EXPECT_EQ(sequence(), u"acb"_s);
    History(shop.shop()).undo();
    EXPECT_EQ(sequence(), u"abc"_s);
}

TEST(EffectDeskTest, HoldsTheGiftBackFromThoseWhoWereDrawn)
{
    test::TemporaryShop shop;
    const Gift tea = shelved(shop.shop(), u"Tea"_s, 5);
    forEveryOrder(shop.shop(), {tea.id});
    const OrderId order = stored(shop, u"#1"_s, anna(shop.shop()));
    const QDate placed = dayIn(shop->orders().order(order)->placedAt, shop->settings().zone());
    Experiment notes{{}, u"Notes"_s, u"s"_s, placed, placed, {500, 500, 0, 0}, true};
    notes = shop->effects().store(notes);
    EXPECT_TRUE(shop->effects().armFor(*shop->orders().order(order)));
    EXPECT_FALSE(shop->gifts().suggest(order).choice);
    notes.active = false;
    shop->effects().store(notes);
    EXPECT_TRUE(shop->gifts().suggest(order).choice);
}

TEST(EffectDeskTest, KeepsTheDrawOfWhatHasBegunAndTwoFromRunningAtOnce)
{
    test::TemporaryShop shop;
    Experiment running{{}, u"Spring"_s, {}, QDate(2020, 1, 1), {}, {500, 500, 0, 0}, true};
    running = shop->effects().store(running);
    EXPECT_FALSE(running.salt.isEmpty());
    Experiment changed = running;
    changed.permille = {400, 600, 0, 0};
    EXPECT_THROW(shop->effects().store(changed), RuleError);
    Experiment second{{}, u"Summer"_s, {}, QDate(2026, 1, 1), {}, {0, 500, 500, 0}, true};
    EXPECT_THROW(shop->effects().store(second), RuleError);
    Experiment ended = running;
    ended.end = QDate(2025, 12, 31);
    shop->effects().store(ended);
    EXPECT_TRUE(shop->effects().store(second).id);
    EXPECT_EQ(shop->effects().experiments().size(), 2U);
    Experiment senseless{{}, u"One"_s, {}, QDate(2030, 1, 1), {}, {0, 500, 0, 0}, true};
    EXPECT_THROW(shop->effects().store(senseless), RuleError);
}

TEST(EffectDeskTest, ReportsFromTheShopsOwnOrders)
{
    test::TemporaryShop shop;
    const Experiment notes = shop->effects().store({{}, u"Notes"_s, u"s"_s, QDate(2020, 1, 1), {}, {500, 500, 0, 0}, true});
    const QTimeZone zone = shop->settings().zone();
    const CustomerId customer = anna(shop.shop());
    for (int i = 0; i < 3; ++i) {
        Order order = test::mugOrder(shop.shop(), u"#%1"_s.arg(i));
        order.customer = customer;
        order.placedAt = startOfDay(QDate(2020, 3, 1).addDays(20 * i), zone);
        if (i == 2)
            order.status = OrderStatus::Cancelled;
        shop->orders().store(order);
    }
    const EffectReport report = shop->effects().report(notes.id);
    ASSERT_EQ(report.arms.size(), 2U);
    EXPECT_EQ(report.arms[0].repurchased.of + report.arms[1].repurchased.of, 1);
    EXPECT_EQ(report.arms[0].days.size() + report.arms[1].days.size(), 1U) << "the cancelled order is no return";
    EXPECT_THROW(shop->effects().report(ExperimentId(99)), RuleError);
}
