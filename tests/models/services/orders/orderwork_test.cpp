// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/combining.h"
#include "models/services/orders/orderbook.h"
#include "models/services/orders/orderlisting.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/similarwords.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

Instant at(int day, int hour, int minute = 0)
{
    // March 2026: the 2nd is a Monday, the 6th a Friday.
    return instantOf(QDateTime(QDate(2026, 3, day), QTime(hour, minute), warsaw));
}

TEST(DueAtTest, AnOrderBeforeTheCutOffGoesOutTheSameWorkingDay)
{
    EXPECT_EQ(dueAt(at(2, 9), {}, QTime(14, 0), warsaw), at(2, 14));
    EXPECT_EQ(dueAt(at(2, 14), {}, QTime(14, 0), warsaw), at(3, 14)) << "at the cut-off it is too late";
    EXPECT_EQ(dueAt(at(6, 15), {}, QTime(14, 0), warsaw), at(9, 14)) << "Friday afternoon waits for Monday";
    EXPECT_EQ(dueAt(at(7, 8), {}, QTime(14, 0), warsaw), at(9, 14)) << "Saturday waits for Monday";
}

TEST(DueAtTest, WhatTheChannelPromisedWinsAndWithoutEitherNothingIsDue)
{
    EXPECT_EQ(dueAt(at(2, 9), at(5, 12), QTime(14, 0), warsaw), at(5, 12));
    EXPECT_FALSE(dueAt(at(2, 9), {}, {}, warsaw).has_value());
}

TEST(SimilarWordsTest, AHurriedHandIsForgivenAndANumberIsNot)
{
    const QStringList known{u"kowalska"_s, u"kowalczyk"_s, u"smith"_s, u"1042"_s};
    EXPECT_EQ(closest(u"kowalksa"_s, known, 3).value(0), u"kowalska"_s);
    EXPECT_EQ(closest(u"smiht"_s, known, 3), QStringList{u"smith"_s});
    EXPECT_TRUE(closest(u"1043"_s, known, 3).isEmpty());
    EXPECT_TRUE(closest(u"zz"_s, known, 3).isEmpty());
}

TEST(SimilarWordsTest, DistanceCountsAChangeALossAndASwapAsOne)
{
    EXPECT_EQ(distance(u"kubek"_s, u"kubek"_s, 2), 0);
    EXPECT_EQ(distance(u"kubek"_s, u"kubak"_s, 2), 1);
    EXPECT_EQ(distance(u"kubek"_s, u"kube"_s, 2), 1);
    EXPECT_EQ(distance(u"kubek"_s, u"kubke"_s, 2), 1);
    EXPECT_EQ(distance(u"kubek"_s, u"talerz"_s, 2), 3) << "more than asked for";
}

TEST(CombiningTest, TellsOneDoorFromAnotherAndSaysWhatDiffers)
{
    test::TemporaryShop shop;
    const Order order = test::mugOrder(shop.shop(), u"1"_s);
    EXPECT_EQ(addressDifference(order, order), QString());
    Order other = order;
    other.shipTo.street = u"UL. ROZANA 3/5"_s;
    EXPECT_EQ(addressDifference(order, other), QString()) << "the same street, written in a hurry";
    other.shipTo.street2 = u"flat 9"_s;
    EXPECT_TRUE(addressDifference(order, other)->contains(u"second"_s));
    other.shipTo.postcode = u"30-002"_s;
    EXPECT_FALSE(addressDifference(order, other).has_value());
}

TEST(OrderListingTest, ReadsInSlicesWhatOneQuestionWouldGive)
{
    test::TemporaryShop shop;
    for (int i = 0; i < 700; ++i) {
        Order order = test::mugOrder(shop.shop(), QString::number(1000 + i));
        order.placedAt.msUtc += (i * 7919) % 700 * 60'000;
        shop->orders().store(order);
    }
    OrderListing listing(shop.shop(), {});
    ASSERT_TRUE(listing.readOn()) << "the first slice is small";
    EXPECT_EQ(listing.ids().size(), 500u);
    while (listing.readOn()) { }
    EXPECT_EQ(listing.ids(), shop->orders().find({}));
    OrderQuery byNumber;
    byNumber.sort = OrderSort::Number;
    byNumber.descending = false;
    OrderListing sorted(shop.shop(), byNumber);
    while (sorted.readOn()) { }
    ASSERT_EQ(sorted.ids().size(), 700u);
    EXPECT_EQ(shop->orders().summary(sorted.ids().front()).number, u"1000"_s);
    EXPECT_EQ(shop->orders().summary(sorted.ids().back()).number, u"1699"_s);
}

} // namespace
