// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class CalledOrders : public ::testing::Test
{
protected:
    Order stored(const QString& number, OrderStatus status = OrderStatus::ToPack, const QString& tracking = {}, int days = 0)
    {
        Order order = test::mugOrder(m_shop.shop(), number);
        order.status = status;
        order.trackingNumber = tracking;
        order.placedAt.msUtc += days * qint64(86'400'000);
        order.channelOrderId = u"%1 of day %2"_s.arg(number, QString::number(days));
        return m_shop->orders().store(order);
    }
    QStringList called(const QString& code)
    {
        QStringList numbers;
        for (const NamedOrder& named : m_shop->packing().called(code))
            numbers += named.order.number;
        return numbers;
    }
    test::TemporaryShop m_shop;
};

TEST_F(CalledOrders, ByNumberWithOrWithoutItsSignAndInEitherCase)
{
    stored(u"#1042"_s);
    stored(u"AB-77"_s);
    EXPECT_EQ(called(u"1042"_s), QStringList{u"#1042"_s});
    EXPECT_EQ(called(u" #1042 "_s), QStringList{u"#1042"_s});
    EXPECT_EQ(called(u"ab-77"_s), QStringList{u"AB-77"_s});
    EXPECT_TRUE(called(u"104"_s).isEmpty()) << "the beginning of a number is no number";
    EXPECT_TRUE(called(u"77"_s).isEmpty());
    EXPECT_TRUE(called({}).isEmpty());
}

TEST_F(CalledOrders, ByTrackingNumberAndByTheChannelsOwn)
{
    Order order = stored(u"1"_s, OrderStatus::Shipped, u"6300 1234"_s);
    order.channelOrderId = u"f3b1c2d4-11ee"_s;
    m_shop->orders().store(order);
    EXPECT_EQ(called(u"6300 1234"_s), QStringList{u"1"_s});
    EXPECT_EQ(called(u"F3B1C2D4-11EE"_s), QStringList{u"1"_s});
}

TEST_F(CalledOrders, ATrackingNumberHoweverItIsParted)
{
    stored(u"1"_s, OrderStatus::Shipped, u"1Z 999 AA1 01 2345 6784"_s);
    stored(u"2"_s, OrderStatus::Shipped, u"PL-630000123456, PL-630000123457"_s);
    EXPECT_EQ(m_shop->orders().order(m_shop->orders().byNumber(u"1"_s))->trackingNumber, u"1Z999AA10123456784"_s);
    for (const QString& code : {u"1Z999AA10123456784"_s, u"1z 999 aa1 01 2345 6784"_s, u"1Z 999AA101 23456784"_s})
        EXPECT_EQ(called(code), QStringList{u"1"_s}) << code.toStdString();
    for (const QString& code : {u"PL-6300 0012 3457"_s, u"PL630000123457"_s, u"pl 6300 0012 3456"_s})
        EXPECT_EQ(called(code), QStringList{u"2"_s}) << code.toStdString();
    EXPECT_TRUE(called(u"1Z 999 AA1 01 2345 67"_s).isEmpty()) << "a part of it is no number";
}

TEST_F(CalledOrders, ATrackingNumberIsSearchedWithAndWithoutItsBlanks)
{
    stored(u"1"_s, OrderStatus::Shipped, u"6300 0012 3456 7890 1234 5678"_s);
    stored(u"2"_s, OrderStatus::Shipped, u"1Z999AA10123456784"_s);
    const auto found = [this](const QString& search) {
        OrderFilter filter;
        filter.search = search;
        QStringList numbers;
        for (const OrderId id : m_shop->orders().find(filter))
            numbers += m_shop->orders().summary(id).number;
        return numbers;
    };
    for (const QString& typed : {u"630000123456789012345678"_s, u"6300 0012 3456 7890 1234 5678"_s, u"63000012345678"_s})
        EXPECT_EQ(found(typed), QStringList{u"1"_s}) << typed.toStdString();
    for (const QString& typed : {u"1z999aa10123456784"_s, u"1Z 999 AA1 01 2345 6784"_s, u"1Z 999 AA1 01 2345"_s})
        EXPECT_EQ(found(typed), QStringList{u"2"_s}) << typed.toStdString();
    m_shop->orders().setTracking(m_shop->orders().byNumber(u"2"_s), u" 00 340 434 1234 5678 90 12 "_s);
    EXPECT_EQ(m_shop->orders().order(m_shop->orders().byNumber(u"2"_s))->trackingNumber, u"00340434123456789012"_s);
    EXPECT_EQ(found(u"00 340434 1234 5678"_s), QStringList{u"2"_s});
}

TEST_F(CalledOrders, WordsOfARemarkOrATitleCallNobody)
{
    Order order = stored(u"1"_s);
    order.remark = u"like order 555"_s;
    m_shop->orders().store(order);
    EXPECT_TRUE(called(u"555"_s).isEmpty());
    EXPECT_TRUE(called(order.customerName).isEmpty());
}

TEST_F(CalledOrders, ThoseThatWaitStandFirstTheOldestBeforeTheNewer)
{
    stored(u"9"_s, OrderStatus::Shipped, {}, 9);
    const OrderId newer = stored(u"9"_s, OrderStatus::ToPack, {}, 5).id;
    const OrderId older = stored(u"9"_s, OrderStatus::ToPack, {}, 1).id;
    const std::vector<NamedOrder> named = m_shop->packing().called(u"9"_s);
    ASSERT_EQ(named.size(), 3u);
    EXPECT_EQ(named[0].order.id, older);
    EXPECT_EQ(named[1].order.id, newer);
    EXPECT_FALSE(named[2].isWaiting());
}

} // namespace
