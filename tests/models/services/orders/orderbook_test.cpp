// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"

#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

TEST(OrderBookTest, AnOrderComesBackAsItWasStored)
{
    test::TemporaryShop shop;
    const Order stored = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s));
    shop.reopen();
    const std::optional<Order> read = shop->orders().order(stored.id);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, stored);
}

TEST(OrderBookTest, SearchFindsWordsByTheirBeginningWithoutPolishMarks)
{
    test::TemporaryShop shop;
    const OrderId id = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s)).id;
    for (const QString& query : {u"kowal"_s, u"zuraw"_s, u"ŻURAW kubek"_s, u"1001"_s, u"anna@example"_s, u"mug-01"_s})
        EXPECT_EQ(shop->orders().find({.search = query}), std::vector{id}) << query.toStdString();
    EXPECT_TRUE(shop->orders().find({.search = u"nowak"_s}).empty());
    EXPECT_TRUE(shop->orders().find({.search = u"\" OR 1=1 *"_s}).empty());
}

TEST(OrderBookTest, TheFilterForAStatusCountsWhatItShows)
{
    test::TemporaryShop shop;
    const OrderId first = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s)).id;
    const OrderId second = shop->orders().store(test::mugOrder(shop.shop(), u"#1002"_s)).id;
    shop->orders().setStatus({first}, OrderStatus::Packed);
    EXPECT_EQ(shop->orders().find({.status = OrderStatus::ToPack}), std::vector{second});
    const std::map<OrderStatus, int> expected{{OrderStatus::ToPack, 1}, {OrderStatus::Packed, 1}};
    EXPECT_EQ(shop->orders().countByStatus({}), expected);
}

TEST(OrderBookTest, EveryChangeIsToldOnce)
{
    test::TemporaryShop shop;
    const OrderId id = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s)).id;
    QSignalSpy spy(&shop.shop(), &Shop::changed);
    shop->orders().setStatus({id}, OrderStatus::Shipped);
    EXPECT_EQ(spy.count(), 1);
}

TEST(OrderBookTest, AStatusMovesBackOnlyWhenAPersonSaysSo)
{
    test::TemporaryShop shop;
    const OrderId id = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s)).id;
    shop->orders().setStatus({id}, OrderStatus::Shipped);
    EXPECT_THROW(shop->orders().setStatus({id}, OrderStatus::ToPack, true), RuleError);
    EXPECT_EQ(shop->orders().summary(id).status, OrderStatus::Shipped);
    shop->orders().setStatus({id}, OrderStatus::ToPack);
    EXPECT_EQ(shop->orders().summary(id).status, OrderStatus::ToPack);
}

TEST(OrderBookTest, AnUnknownOrAmbiguousNumberIsRefusedInWords)
{
    test::TemporaryShop shop;
    const Order first = shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s));
    EXPECT_EQ(shop->orders().byNumber(u"1001"_s), first.id);
    EXPECT_THROW(shop->orders().byNumber(u"77"_s), RuleError);
    Order other = test::mugOrder(shop.shop(), u"1001"_s);
    other.channel = test::channelNamed(shop.shop(), u"Etsy"_s).id;
    shop->orders().store(other);
    EXPECT_THROW(shop->orders().byNumber(u"#1001"_s), RuleError);
}

TEST(OrderBookTest, AnOrderWithoutItemsIsRefused)
{
    test::TemporaryShop shop;
    Order order = test::mugOrder(shop.shop(), u"#1"_s);
    order.lines.clear();
    EXPECT_THROW(shop->orders().store(order), RuleError);
}

TEST(OrderBookTest, LinesCanChangePlacesComeAndGo)
{
    test::TemporaryShop shop;
    Order order = test::mugOrder(shop.shop(), u"#1"_s);
    OrderLine book = order.lines.front();
    book.title = u"Książka"_s;
    book.sku = u"BOOK"_s;
    order.lines.push_back(book);
    order = shop->orders().store(order);
    std::swap(order.lines[0], order.lines[1]);
    order.lines.push_back(book);
    order = shop->orders().store(order);
    order.lines.erase(order.lines.begin() + 1);
    order = shop->orders().store(order);
    EXPECT_EQ(*shop->orders().order(order.id), order);
}
