// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/casefile.h"

#include "models/values/order.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

Money zloty(qint64 grosze)
{
    return {grosze, Currency(u"PLN")};
}

OrderLine line(qint64 id, int quantity, qint64 price)
{
    OrderLine made;
    made.id = OrderLineId(id);
    made.quantity = quantity;
    made.unitPrice = zloty(price);
    made.discount = zloty(0);
    return made;
}

/// Two mugs at 30, a plate at 40, ten off the whole, delivery 12: 102 paid.
Order order()
{
    Order made;
    made.lines = {line(1, 2, 3000), line(2, 1, 4000)};
    made.shipping = zloty(1200);
    made.discount = zloty(1000);
    made.total = zloty(10200);
    made.refunded = zloty(0);
    return made;
}

} // namespace

TEST(CaseFileTest, WhatWasPaidForAnItemBearsItsShareOfTheDiscount)
{
    EXPECT_EQ(paidFor(order(), {OrderLineId(1), 1, {}}), zloty(2700));
    EXPECT_EQ(paidFor(order(), {OrderLineId(1), 2, {}}), zloty(5400));
    EXPECT_EQ(paidFor(order(), {OrderLineId(2), 1, {}}), zloty(3600));
    EXPECT_EQ(paidFor(order(), {OrderLineId(1), 9, {}}), zloty(5400)) << "not more than was bought";
    EXPECT_EQ(paidFor(order(), {OrderLineId(7), 1, {}}), zloty(0));
}

TEST(CaseFileTest, TheDeliveryIsPaidBackWithTheWholeOrderOnly)
{
    EXPECT_EQ(usualRefund(order(), {{OrderLineId(1), 1, {}}}), zloty(2700));
    EXPECT_EQ(usualRefund(order(), {{OrderLineId(1), 2, {}}, {OrderLineId(2), 1, {}}}), zloty(10200));
    EXPECT_EQ(usualRefund(order(), {}), zloty(10200));
}

TEST(CaseFileTest, WhatWasRefundedBeforeIsNotPaidBackTwice)
{
    Order partly = order();
    partly.refunded = zloty(8000);
    EXPECT_EQ(usualRefund(partly, {}), zloty(2200));
    EXPECT_EQ(usualRefund(partly, {{OrderLineId(1), 1, {}}}), zloty(2200));
}
