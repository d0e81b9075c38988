// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowtable.h"
#include "tests/window/shopwindow.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

// Any order that waits is a scan away, however long the queue is; one that does not wait is told why.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchQueue : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    Order order(const QString& number) { return *shop().orders().order(shop().orders().byNumber(number)); }
    void scan(const QString& code) { QTest::keyClicks(packing().scanField(), code + u'\r'); }
    qint64 currentId() { return packing().queue()->currentIndex().data(tables::IdRole).toLongLong(); }
    QString current() { return packing().queue()->currentIndex().data().toString(); }
    QString answer() { return packing().answer(); }
};

TEST_F(BenchQueue, TheLastOfAVeryLongQueueIsFoundByItsScan)
{
    constexpr int many = 700;
    {
        Shop shop(shopPath());
        for (int i = 0; i < many; ++i) {
            Order order = test::mugOrder(shop, u"Q-%1"_s.arg(2000 + i));
            order.placedAt.msUtc += 86'400'000 + i * 60'000;
            order.trackingNumber = u"PL-6300 00%1"_s.arg(2000 + i);
            shop.orders().store(order);
        }
    }
    EXPECT_EQ(packing().queue()->model()->rowCount(), many + 2) << "the whole queue is there";
    scan(u"Q-2699"_s);
    EXPECT_EQ(current(), u"Q-2699"_s);
    EXPECT_TRUE(answer().contains(u"Q-2699"_s));
    EXPECT_EQ(packing().queue()->currentIndex().row(), many + 1);
    EXPECT_TRUE(packing().queue()->viewport()->rect().intersects(packing().queue()->visualRect(packing().queue()->currentIndex())));
    scan(u"q-2650"_s);
    EXPECT_EQ(current(), u"Q-2650"_s) << "in small letters as well";
    scan(u"PL-6300 002444"_s);
    EXPECT_EQ(current(), u"Q-2444"_s) << "by its tracking number";
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled());
}

TEST_F(BenchQueue, TheChannelsOwnNumberBringsTheOrderUp)
{
    Order stored = order(u"1002"_s);
    stored.channelOrderId = u"f3b1c2d4-11ee-8c99-0242ac120002"_s;
    shop().orders().store(stored);
    scan(u"1001"_s);
    scan(u"F3B1C2D4-11EE-8C99-0242AC120002"_s);
    EXPECT_EQ(current(), u"1002"_s);
}

TEST_F(BenchQueue, AnOrderThatDoesNotWaitSaysWhy)
{
    const std::vector<std::pair<OrderStatus, QString>> reasons{{OrderStatus::AwaitingPayment, u"not paid yet"_s},
        {OrderStatus::Packed, u"packed already"_s}, {OrderStatus::Shipped, u"shipped"_s}, {OrderStatus::Delivered, u"delivered"_s},
        {OrderStatus::Cancelled, u"cancelled"_s}};
    for (const auto& [status, reason] : reasons) {
        Order stored = order(u"1003"_s);
        stored.status = status;
        stored.trackingNumber = u"TRACK-1003"_s;
        shop().orders().store(stored);
        for (const QString& code : {u"1003"_s, u"track-1003"_s}) {
            scan(code);
            EXPECT_TRUE(answer().contains(u"1003"_s) && answer().contains(reason)) << answer().toStdString();
        }
    }
    EXPECT_NE(current(), u"1003"_s);
}

TEST_F(BenchQueue, TwoChannelsWithOneNumberComeUpInTurn)
{
    Order twin = test::mugOrder(shop(), u"1001"_s);
    twin.channel = test::channelNamed(shop(), u"Etsy"_s).id;
    twin.customerName = u"Zofia"_s;
    shop().orders().store(twin);
    scan(u"1002"_s);
    scan(u"1001"_s);
    const qint64 first = currentId();
    EXPECT_TRUE(answer().contains(u"scan again"_s)) << answer().toStdString();
    scan(u"1001"_s);
    EXPECT_EQ(current(), u"1001"_s);
    EXPECT_NE(currentId(), first);
    scan(u"1001"_s);
    EXPECT_EQ(currentId(), first) << "and round again";
}

TEST_F(BenchQueue, WhatIsStillMissingIsCountedInPieces)
{
    scan(u"1001"_s);
    EXPECT_TRUE(packing().sheet()->missing().contains(u"2"_s)) << packing().sheet()->missing().toStdString();
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().sheet()->missing().contains(u"1"_s)) << packing().sheet()->missing().toStdString();
}

TEST_F(BenchQueue, TheKeyForTheNextParcelSaysLoudlyWhyItCannot)
{
    scan(u"1002"_s);
    QTest::keyClick(packing().scanField(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(answer(), packing().sheet()->missing());
    EXPECT_FALSE(answer().isEmpty());
    QTest::keyClick(packing().scanField(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shop().packing().remarkAcknowledged(order(u"1002"_s).id); }, 2000))
        << "the remark has a key of its own";
    EXPECT_EQ(answer(), QString()) << "that is done";
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    QTest::keyClick(packing().scanField(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(order(u"1002"_s).status, OrderStatus::Packed);
    EXPECT_TRUE(window().messages().text().contains(u"Nothing was printed"_s)) << window().messages().text().toStdString();
}

TEST_F(BenchQueue, AClickTakesTheWordOfTheLastScanAway)
{
    scan(u"1001"_s);
    scan(u"MUG-01"_s);
    EXPECT_FALSE(answer().isEmpty());
    QTest::mouseClick(packing().sheet()->items().front(), Qt::LeftButton);
    EXPECT_EQ(answer(), QString());
}

TEST_F(BenchQueue, TheRestOfAnOrderIsCountedInTheQueue)
{
    const auto about = [this] { return packing().queue()->currentIndex().siblingAtColumn(2).data().toString(); };
    scan(u"1001"_s);
    EXPECT_TRUE(about().contains(u"2 item"_s)) << about().toStdString();
    scan(u"MUG-01"_s);
    QTest::mouseClick(packing().partButton(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(about().contains(u"last 1"_s)) << about().toStdString();
}

TEST_F(BenchQueue, WhatNobodyIsCalledIsSaid)
{
    scan(u"1001"_s);
    for (const QString& nobody : {u"77-99"_s, u"---"_s, u"\" OR 1"_s, u"100"_s}) {
        scan(nobody);
        EXPECT_TRUE(answer().contains(nobody)) << answer().toStdString();
        EXPECT_EQ(current(), u"1001"_s);
    }
}

} // namespace
