// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/order.h"

#include "models/values/product.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

Money pln(qint64 minor)
{
    return {minor, Currency(u"PLN")};
}

OrderLine line(int quantity, qint64 unitPrice)
{
    OrderLine line;
    line.quantity = quantity;
    line.unitPrice = pln(unitPrice);
    line.discount = pln(0);
    return line;
}

} // namespace

TEST(OrderTest, KeysOfStatusAndPaymentAreReadBack)
{
    for (const OrderStatus status : allStatuses())
        EXPECT_EQ(statusFromKey(statusKey(status)), status);
    EXPECT_FALSE(statusFromKey(u"lost").has_value());
    EXPECT_EQ(paymentFromKey(u"partially_refunded"), PaymentState::PartiallyRefunded);
}

TEST(OrderTest, PiecesAreCountedOverAllLines)
{
    Order order;
    order.lines = {line(2, 100), line(3, 100)};
    EXPECT_EQ(pieceCount(order), 5);
}

TEST(OrderTest, TheTotalAgreesWithGrossOrNetPrices)
{
    Order order;
    order.lines = {line(2, 1000)};
    order.shipping = pln(500);
    order.discount = pln(100);
    order.tax = pln(460);
    order.total = pln(2400);
    EXPECT_EQ(totalDifference(order).minor, 0) << "prices with tax inside";
    order.total = pln(2860);
    EXPECT_EQ(totalDifference(order).minor, 0) << "tax on top";
    order.total = pln(2500);
    EXPECT_EQ(totalDifference(order).minor, 100) << "one złoty that nothing explains";
}

TEST(OrderTest, ARemarkAGiftOrItsMessageWantAttention)
{
    Order order;
    EXPECT_FALSE(needsAttention(order));
    order.remark = u"Proszę nie dzwonić"_s;
    EXPECT_TRUE(needsAttention(order));
}

TEST(OrderTest, AnAddressIsWrittenAsItsCountryDoes)
{
    Address address{u"Anna Kowalska"_s, {}, u"ul. Różana 3"_s, {}, u"30-001"_s, u"Kraków"_s, {}, u"PL"_s, u"600100200"_s, {}};
    EXPECT_EQ(address.labelLines(u"PL"_s), (QStringList{u"Anna Kowalska"_s, u"ul. Różana 3"_s, u"30-001 Kraków"_s}));
    EXPECT_EQ(address.labelLines(u"DE"_s).last(), u"POLAND"_s);
    address = {u"Jo Field"_s, {}, u"1 High St"_s, {}, u"AB1 2CD"_s, u"London"_s, {}, u"GB"_s, {}, {}};
    EXPECT_EQ(address.labelLines(u"GB"_s), (QStringList{u"Jo Field"_s, u"1 High St"_s, u"London"_s, u"AB1 2CD"_s}));
}

TEST(CategoryTest, KeysAndPathsComeFromAbove)
{
    const CategoryTree tree{{CategoryId(1), {}, u"Kuchnia"_s, u"home"_s}, {CategoryId(2), CategoryId(1), u"Kubki"_s, {}},
        {CategoryId(3), CategoryId(4), u"Loop"_s, {}}, {CategoryId(4), CategoryId(3), u"Loop"_s, {}}};
    EXPECT_EQ(effectiveKey(tree, CategoryId(2)), u"home"_s);
    EXPECT_EQ(categoryPath(tree, CategoryId(2)), u"Kuchnia › Kubki"_s);
    EXPECT_EQ(withAncestors(tree, CategoryId(3)).size(), 2U) << "a loop in the data ends the walk";
    EXPECT_TRUE(withAncestors(tree, CategoryId(99)).empty());
}
