// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/orders/ordertimeline.h"
#include "models/services/packing/packingdesk.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <algorithm>
#include <gtest/gtest.h>

// An order in several parcels, and gifts that leave with them whichever way an order is packed.

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class PackingParts : public ::testing::Test
{
protected:
    Order order()
    {
        Order order = test::mugOrder(shop(), u"1001"_s);
        order.lines.front().quantity = 3;
        OrderLine book = order.lines.front();
        book.sku = u"BOOK-1"_s;
        book.title = u"Poradnik"_s;
        book.quantity = 1;
        order.lines.push_back(book);
        return shop().orders().store(order);
    }
    Gift tea(int stock)
    {
        Gift gift;
        gift.name = u"Tea"_s;
        gift.stock = stock;
        gift.cost = {300, Currency(u"PLN")};
        return shop().gifts().store(gift);
    }
    OrderId orderWith(const Gift& gift, const QString& number)
    {
        const OrderId id = shop().orders().store(test::mugOrder(shop(), number)).id;
        shop().gifts().give(id, {gift.id, gift.name, {}, 1, gift.cost, {}, {}}, u"Chosen by hand"_s);
        return id;
    }
    int stock() { return shop().gifts().gifts().front().stock; }
    Shop& shop() { return m_shop.shop(); }

    test::TemporaryShop m_shop;
};

TEST_F(PackingParts, APartsParcelHoldsItsOwnItemsAndTheRestWhatIsLeft)
{
    const Order whole = order();
    PackingDesk& desk = shop().packing();
    EXPECT_EQ(desk.parcel(whole.id).count(), 1);
    EXPECT_TRUE(desk.parcel(whole.id).inside().empty());
    desk.packPart(whole.id, {{whole.lines[0].id, 1}});
    const Parcel first = desk.parcel(whole.id, 1);
    EXPECT_EQ(first.inside(), (std::vector<int>{1, 0}));
    EXPECT_EQ(first.order.lines[0].quantityShipped, 0) << "before it nothing had gone out";
    EXPECT_EQ(first.number(), 1);
    EXPECT_EQ(first.count(), 2);
    const Parcel rest = desk.parcel(whole.id);
    EXPECT_EQ(rest.number(), 2);
    EXPECT_EQ(rest.count(), 2);
    EXPECT_EQ(rest.order.lines[0].quantityShipped, 1);
    EXPECT_THROW(desk.parcel(whole.id, 2), RuleError);
}

TEST_F(PackingParts, WhatWasSentFirstStaysAsItWasWhenMorePartsFollow)
{
    const Order whole = order();
    PackingDesk& desk = shop().packing();
    desk.packPart(whole.id, {{whole.lines[0].id, 1}});
    const Parcel before = desk.parcel(whole.id, 1);
    desk.packPart(whole.id, {{whole.lines[0].id, 1}});
    const Parcel after = desk.parcel(whole.id, 1);
    EXPECT_EQ(after.inside(), before.inside());
    EXPECT_EQ(after.order.lines, before.order.lines);
    EXPECT_EQ(after.count(), before.count()) << "a reprint is the same paper";
    EXPECT_EQ(desk.parcel(whole.id, 2).order.lines[0].quantityShipped, 1);
    EXPECT_EQ(desk.parcel(whole.id, 2).count(), 3);
    EXPECT_EQ(desk.parcel(whole.id).number(), 3);
}

TEST_F(PackingParts, NoteAndGiftGoWithTheLastParcel)
{
    const Gift gift = tea(5);
    const Order whole = order();
    shop().gifts().give(whole.id, {gift.id, gift.name, {}, 1, gift.cost, {}, {}}, u"Chosen by hand"_s);
    shop().packing().packPart(whole.id, {{whole.lines[0].id, 1}});
    EXPECT_FALSE(shop().packing().parcel(whole.id, 1).gift.has_value());
    EXPECT_EQ(shop().packing().parcel(whole.id, 1).note.text, QString());
    EXPECT_TRUE(shop().packing().parcel(whole.id).gift.has_value());
    EXPECT_NE(shop().packing().parcel(whole.id).note.text, QString());
    EXPECT_EQ(stock(), 5);
}

TEST_F(PackingParts, PrintsOfAPartAreItsOwn)
{
    const Order whole = order();
    PackingDesk& desk = shop().packing();
    desk.recordPrints({{whole.id, u"slip"_s}}, u"Laser"_s, u"printed"_s, {});
    desk.packPart(whole.id, {{whole.lines[0].id, 1}});
    EXPECT_EQ(desk.parcel(whole.id).copyNumber, 1) << "what was printed before was the slip of everything";
    EXPECT_FALSE(desk.parcel(whole.id).firstPrinted.has_value());
    desk.recordPrints({{whole.id, documentOfPart(u"slip"_s, 1)}}, u"Laser"_s, u"printed"_s, {});
    EXPECT_EQ(desk.parcel(whole.id, 1).copyNumber, 2);
    EXPECT_EQ(desk.parcel(whole.id).copyNumber, 1);
    const std::vector<TimelineEntry> timeline = timelineOf(shop(), whole.id);
    EXPECT_TRUE(std::ranges::any_of(timeline, [](const TimelineEntry& entry) { return entry.what.contains(u"Packing slip (parcel 1)"_s); }));
}

TEST_F(PackingParts, AnOrderWithAPartPrintedIsNotPrintedItself)
{
    const Order whole = order();
    shop().packing().packPart(whole.id, {{whole.lines[0].id, 1}});
    shop().packing().recordPrints({{whole.id, documentOfPart(u"slip"_s, 1)}}, u"Laser"_s, u"printed"_s, {});
    EXPECT_FALSE(shop().orders().summary(whole.id).isPrinted);
}

TEST_F(PackingParts, AStatusSetByHandBooksTheGiftAsTheBenchDoes)
{
    const Gift gift = tea(5);
    for (const OrderStatus status : {OrderStatus::Packed, OrderStatus::Shipped, OrderStatus::Delivered}) {
        const int before = stock();
        const OrderId id = orderWith(gift, u"20"_s + statusKey(status));
        shop().orders().advance({id}, status);
        EXPECT_EQ(stock(), before - 1) << statusKey(status).toStdString();
        ASSERT_EQ(shop().gifts().given(id).size(), 1u);
        EXPECT_TRUE(shop().gifts().given(id).front().packed);
        shop().orders().advance({id}, OrderStatus::Delivered);
        EXPECT_EQ(stock(), before - 1) << "once";
        if (status == OrderStatus::Delivered) {
            History(shop()).undo();
            EXPECT_EQ(stock(), before) << "one step takes it back";
            EXPECT_FALSE(shop().gifts().given(id).front().packed);
        }
    }
}

TEST_F(PackingParts, MoreOrdersThanGiftsLeaveTheLastOnesWhereTheyAre)
{
    const Gift gift = tea(2);
    const std::vector<OrderId> orders{orderWith(gift, u"3001"_s), orderWith(gift, u"3002"_s), orderWith(gift, u"3003"_s)};
    const StatusMove move = shop().orders().advance(orders, OrderStatus::Shipped);
    EXPECT_EQ(move.moved, (std::vector<OrderId>{orders[0], orders[1]}));
    EXPECT_EQ(move.giftless, std::vector<OrderId>{orders[2]});
    EXPECT_EQ(shop().orders().summary(orders[2]).status, OrderStatus::ToPack);
    EXPECT_EQ(stock(), 0);
    shop().gifts().decline(orders[2], u"none left"_s);
    EXPECT_TRUE(shop().orders().advance({orders[2]}, OrderStatus::Shipped).giftless.empty());
}

TEST_F(PackingParts, ACancelledOrderTakesNoGift)
{
    const Gift gift = tea(2);
    const OrderId id = orderWith(gift, u"4001"_s);
    shop().orders().advance({id}, OrderStatus::Cancelled);
    EXPECT_EQ(stock(), 2);
}

TEST_F(PackingParts, ThePantryOffersWhatIsUsableAndNotPromised)
{
    Gift tea = this->tea(1);
    Gift old = tea;
    old.id = {};
    old.name = u"Old tea"_s;
    old.bestBefore = QDate(2020, 1, 1);
    shop().gifts().store(old);
    Gift gone = tea;
    gone.id = {};
    gone.name = u"Put away"_s;
    gone.active = false;
    shop().gifts().store(gone);
    const OrderId id = shop().orders().store(test::mugOrder(shop(), u"5001"_s)).id;
    ASSERT_FALSE(shop().gifts().suggest(id).choice.has_value()) << "no rule speaks";
    ASSERT_EQ(shop().gifts().byHand(id).size(), 1u);
    EXPECT_EQ(shop().gifts().byHand(id).front().gift, tea.id);
    orderWith(tea, u"5002"_s);
    EXPECT_TRUE(shop().gifts().byHand(id).empty()) << "the last one is promised";
}

} // namespace
