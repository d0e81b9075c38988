// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

// Invented people.
const QByteArray full =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,"
    "Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem sku,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing City,Billing Zip,Billing Country,"
    "Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Shipping Phone,Notes,Cancelled at,"
    "Payment Method,Refunded Amount,Id,Tags,Lineitem discount\n"
    "#1001,anna@example.com,paid,2025-10-07 09:50:26 +0200,unfulfilled,,yes,PLN,70.00,10.00,14.96,75.00,JESIEN,5.00,InPost,"
    "2025-10-07 09:49:00 +0200,2,Mug,20.00,MUG-1,Anna Nowa,\"Lipowa 1, 2\",Lipowa 1,2,Warszawa,'00-001,PL,Anna Nowa,Lipowa 1,"
    "Warszawa,'00-001,PL,'+48600100200,\"Please ring.\nTwice.\",,PayU,0.00,5001,\"vip, gift\",0.00\n"
    "#1001,anna@example.com,,,,,,,,,,,,,,2025-10-07 09:49:00 +0200,1,Plate,30.00,PL-1,,,,,,,,,,,,,,,,,,,,0.00\n"
    "#1002,jan@example.com,refunded,2025-10-08 10:00:00 +0200,fulfilled,2025-10-09 08:00:00 +0200,no,EUR,9.99,0.00,0.00,9.99,,"
    "0.00,DHL,2025-10-08 09:59:00 +0200,1,Card,9.99,C-1,Jan Malik,,Dworcowa 5,,Berlin,'10115,DE,Jan Malik,Dworcowa 5,Berlin,"
    "'10115,DE,,,2025-10-10 12:00:00 +0200,PayPal,9.99,5002,,0.00\n";

TEST(Shopify, ordersAreFilledDownFromTheirFirstRow)
{
    const Reading reading = readingOf(full);
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.summary.platform, u"shopify");
    EXPECT_EQ(reading.summary.title, u"Shopify");
    const ImportedOrder& first = reading.orders[0];
    EXPECT_EQ(first.rows, (std::vector<qint64>{2, 3})) << "the remark of two lines stays one row";
    EXPECT_EQ(first.order.number, u"#1001");
    EXPECT_EQ(first.order.channelOrderId, u"5001");
    ASSERT_EQ(first.order.lines.size(), 2u);
    EXPECT_EQ(first.order.lines[0].quantity, 2);
    EXPECT_EQ(first.order.lines[1].title, u"Plate");
    EXPECT_EQ(first.lineSources[1].row, 3);
    EXPECT_EQ(first.order.remark, u"Please ring.\nTwice.");
    EXPECT_EQ(first.order.total, (Money{7500, Currency(u"PLN")}));
    EXPECT_EQ(first.order.discount.minor, 500);
    EXPECT_EQ(first.order.tags, (QStringList{u"vip"_s, u"gift"_s}));
    EXPECT_EQ(first.customer.acceptsMarketing, true);
    EXPECT_TRUE(first.issues.empty());
}

TEST(Shopify, apostrophesBeforePostCodesAndTelephonesGo)
{
    const Reading reading = readingOf(full);
    EXPECT_EQ(reading.order(0).shipTo.postcode, u"00-001");
    EXPECT_EQ(reading.order(0).shipTo.phone, u"+48600100200");
    EXPECT_EQ(reading.order(1).billTo.postcode, u"10115");
}

TEST(Shopify, momentsKeepTheShopsOffset)
{
    const Reading reading = readingOf(full);
    EXPECT_EQ(isoUtc(reading.order(0).placedAt), u"2025-10-07T07:49:00Z");
    EXPECT_EQ(isoUtc(*reading.order(0).paidAt), u"2025-10-07T07:50:26Z");
    EXPECT_FALSE(reading.order(0).placedDateOnly);
}

TEST(Shopify, statusComesFromPaymentShippingAndCancellation)
{
    const Reading reading = readingOf(full);
    EXPECT_EQ(reading.order(0).status, OrderStatus::ToPack);
    EXPECT_EQ(reading.order(0).payment, PaymentState::Paid);
    EXPECT_EQ(reading.order(1).status, OrderStatus::Cancelled);
    EXPECT_EQ(reading.order(1).payment, PaymentState::Refunded);
    EXPECT_EQ(reading.order(1).refunded.minor, 999);
    EXPECT_EQ(reading.orders[1].rawStatus, u"refunded / fulfilled");
}

TEST(Shopify, currenciesMayDifferFromOrderToOrder)
{
    const FileSummary summary = readingOf(full).summary;
    EXPECT_EQ(summary.orderTotals.value(u"PLN"_s).minor, 7500);
    EXPECT_EQ(summary.orderTotals.value(u"EUR"_s).minor, 999);
}

TEST(Shopify, rowsOfAnOrderNeedNotBeNeighbours)
{
    const Reading reading = readingOf("Name,Email,Total,Currency,Created at,Lineitem quantity,Lineitem name\n"
                                      "#1,a@example.com,10.00,PLN,2025-01-01 10:00:00 +0100,1,Mug\n"
                                      "#2,b@example.com,20.00,PLN,2025-01-02 10:00:00 +0100,1,Plate\n"
                                      "#1,,,,,3,Card\n");
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.order(1).number, u"#1") << "an order comes when its last row has come";
    EXPECT_EQ(reading.order(1).lines.size(), 2u);
    EXPECT_EQ(reading.orders[1].rows, (std::vector<qint64>{2, 4}));
}

TEST(Shopify, oneNameForTwoOrdersIsTwoOrdersByTheirIds)
{
    const Reading reading = readingOf("Name,Id,Email,Total,Currency,Created at,Lineitem name\n"
                                      "#1,71,a@example.com,10.00,PLN,2025-01-01 10:00:00 +0100,Mug\n"
                                      "#1,,,,,,Cup\n"
                                      "#1,72,b@example.com,20.00,PLN,2025-01-02 10:00:00 +0100,Plate\n"
                                      "#1,,,,,,Bowl\n");
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.order(0).channelOrderId, u"71");
    EXPECT_EQ(reading.order(1).channelOrderId, u"72");
    EXPECT_EQ(reading.order(1).lines.size(), 2u);
    EXPECT_EQ(reading.order(1).lines[1].title, u"Bowl");
}

TEST(Shopify, twoDownloadsPutTogetherGiveEachOrderOnce)
{
    const QByteArray body = full.mid(full.indexOf('\n') + 1);
    const Reading reading = readingOf(full + full.left(full.indexOf('\n') + 1) + body);
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.order(0).lines.size(), 2u);
    EXPECT_EQ(reading.summary.rejected, 0);
    EXPECT_GE(reading.summary.notes, 3) << "every left-out row is named";
}

TEST(Shopify, ofTheYear2012AndTheBareMinimumAreRecognised)
{
    const Reading old = readingOf("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
                                  "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
                                  "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,"
                                  "Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing City,"
                                  "Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
                                  "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,"
                                  "Note Attributes,Cancelled at\n"
                                  "#7,,authorized,,,,no,USD,5.00,1.00,0.00,6.00,,,Post,2012-03-01 10:00:00 -0500,1,Pin,5.00,P,"
                                  "true,true,pending,Ida Oak,\"1 Elm St, Flat 2\",Troy,12180,NY,US,,Ida Oak,1 Elm St,Troy,12180,"
                                  "NY,US,,,,\n");
    ASSERT_EQ(old.orders.size(), 1u);
    EXPECT_EQ(old.summary.platform, u"shopify");
    EXPECT_EQ(old.order(0).channelOrderId, u"#7") << "no Id column: the name stands in";
    EXPECT_EQ(old.order(0).billTo.street, u"1 Elm St, Flat 2");
    EXPECT_EQ(old.order(0).status, OrderStatus::AwaitingPayment);
    EXPECT_EQ(readingOf("LINEITEM NAME, \"Name\" ,total\nMug,#1,5\n").summary.platform, u"shopify")
        << "order, case, blanks and quotes of the titles do not matter";
}

TEST(Shopify, isNotMistakenForSquarespaceOrMatrixify)
{
    EXPECT_EQ(readingOf("Order ID,Email,Financial Status,Total,Lineitem name,Lineitem variant,Private Notes\n1,,PAID,5,Mug,,\n")
                  .summary.platform,
              u"squarespace");
    const FileSummary matrixify = readingOf("ID,Name,Command,Number,Email,Line: Title,Line: Type,Row #\n1,#1,NEW,1,a@b.pl,Mug,x,1\n").summary;
    EXPECT_EQ(matrixify.kind, FileKind::NotOrders);
    EXPECT_TRUE(matrixify.refusal.contains(u"Matrixify"));
}

TEST(Shopify, anOrderWithAnUnreadableAmountIsRejectedWithItsRowsAndReason)
{
    const Reading reading = readingOf("Name,Email,Total,Currency,Created at,Lineitem name,Lineitem price\n"
                                      "#1,a@example.com,ten,PLN,2025-01-01 10:00:00 +0100,Mug,10.00\n"
                                      "#1,,,,,Cup,5.00\n"
                                      "#2,b@example.com,20.00,PLN,2025-01-02 10:00:00 +0100,Plate,20.00\n");
    EXPECT_EQ(reading.summary.orders, 1);
    EXPECT_EQ(reading.summary.rejected, 2);
    ASSERT_FALSE(reading.summary.issues.empty());
    EXPECT_EQ(reading.summary.issues[0].row, 2);
    EXPECT_EQ(reading.summary.issues[0].column, 2);
    EXPECT_EQ(reading.summary.issues[0].kind, RowIssue::Kind::BadNumber);
    EXPECT_EQ(reading.summary.issues[0].reason, u"“ten” is no amount.");
}

} // namespace
} // namespace kokarda::imports
