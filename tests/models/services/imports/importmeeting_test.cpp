// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/imports/importing.h"

#include "models/storage/repositories/orderrepository.h"
#include "tests/support/printers.h"

// Files of one platform that tell different things about the same orders: what the next one does not give stays.

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

/// Comma separated here, for reading; the file has tabs.
QByteArray tabbed(const QByteArray& rows)
{
    return QByteArray(rows).replace(',', '\t');
}

const QByteArray newOrders = tabbed(
    "order-id,order-item-id,purchase-date,payments-date,buyer-email,buyer-name,buyer-phone-number,sku,product-name,"
    "quantity-purchased,currency,item-price,item-tax,shipping-price,shipping-tax,ship-service-level,recipient-name,"
    "ship-address-1,ship-address-2,ship-address-3,ship-city,ship-state,ship-postal-code,ship-country\n"
    "111-1,9001,2026-03-02T10:30:00+00:00,2026-03-02T10:31:00+00:00,abc@marketplace.amazon.com,Ann Reed,555-0100,MUG-1,Mug,"
    "2,USD,20.00,0.00,4.00,0.00,Standard,Ann Reed,12 Elm St,Apt 5,,Springfield,IL,62701,US\n");

QByteArray allOrders(const QByteArray& status)
{
    return tabbed("amazon-order-id,purchase-date,last-updated-date,order-status,fulfillment-channel,sales-channel,"
                  "ship-service-level,product-name,sku,asin,item-status,quantity,currency,item-price,item-tax,shipping-price,"
                  "ship-city,ship-state,ship-postal-code,ship-country\n"
                  "111-1,2026-03-02T10:30:00+00:00,2026-03-05T10:30:00+00:00,"
        + status + ",Merchant,Amazon.com,Standard,Mug,MUG-1,B000,,2,USD,20.00,0.00,4.00,Springfield,IL,62701,US\n");
}

const QByteArray unshipped = tabbed(
    "order-id,order-item-id,purchase-date,payments-date,reporting-date,promise-date,days-past-promise,buyer-email,buyer-name,"
    "buyer-phone-number,sku,product-name,quantity-purchased,quantity-shipped,quantity-to-ship,ship-service-level,"
    "recipient-name,ship-address-1,ship-address-2,ship-address-3,ship-city,ship-state,ship-postal-code,ship-country\n"
    "111-1,9001,2026-03-02T10:30:00+00:00,2026-03-02T10:31:00+00:00,2026-03-03T10:30:00+00:00,2026-03-06T10:30:00+00:00,0,"
    "abc@marketplace.amazon.com,Ann Reed,555-0100,MUG-1,Mug,2,0,2,Standard,Ann Reed,12 Elm St,Apt 5,,Springfield,IL,62701,"
    "US\n");

class MeetingFiles : public Importing
{
protected:
    std::shared_ptr<const ImportPlan> take(const QByteArray& content)
    {
        const QString path = file(u"report.txt"_s, content);
        const auto promise = shop->imports().previewNow(path, shop->imports().options());
        const auto plan = import(path);
        EXPECT_EQ(plan->orders, promise->orders) << "the preview is what is applied";
        EXPECT_TRUE(plan->comesTo(*promise));
        return plan;
    }
    Order only()
    {
        EXPECT_EQ(count("SELECT count(*) FROM orders"), 1);
        return order(u"111-1"_s);
    }
};

} // namespace

TEST_F(MeetingFiles, ATownAloneWipesNoStreet)
{
    take(newOrders);
    const Order before = only();
    const auto plan = take(allOrders("Pending"));
    EXPECT_EQ(only().shipTo, before.shipTo);
    EXPECT_EQ(plan->editsKept, 0);
    EXPECT_EQ(take(newOrders)->ordersChanged, 0);
    EXPECT_EQ(take(allOrders("Pending"))->ordersChanged, 0);
    EXPECT_EQ(only().shipTo.street, u"12 Elm St"_s);
    EXPECT_EQ(only().shipTo.street2, u"Apt 5"_s);
    EXPECT_EQ(only().shipTo.name, u"Ann Reed"_s);
}

TEST_F(MeetingFiles, ATownFirstAndTheRestLaterMakeOneAddress)
{
    take(allOrders("Pending"));
    take(newOrders);
    const Address address = only().shipTo;
    EXPECT_EQ(address.street, u"12 Elm St"_s);
    EXPECT_EQ(address.street2, u"Apt 5"_s);
    EXPECT_EQ(address.city, u"Springfield"_s);
}

TEST_F(MeetingFiles, AStreetThatTheShopHasPutRightStays)
{
    take(newOrders);
    Order edited = only();
    edited.shipTo.street = u"14 Elm Street"_s;
    shop->orders().store(edited);
    EXPECT_EQ(take(allOrders("Pending"))->editsKept, 0) << "the file does not speak of the street";
    EXPECT_EQ(take(newOrders)->editsKept, 0) << "it says what it said before";
    EXPECT_EQ(only().shipTo.street, u"14 Elm Street"_s);
    EXPECT_EQ(only().shipTo.street2, u"Apt 5"_s);
}

TEST_F(MeetingFiles, ATemplateOfTownsChangesTownsOnly)
{
    import(anna + annaBookmark);
    const QByteArray towns = "Numer zamówienia;Data dodania;Produkt;Ilość;Miasto\n#1001;02.03.2026 10:30;Kubek Żuraw;2;Kraków Podgórze\n";
    ImportOptions options = shop->imports().options();
    options.channel = order(u"#1001"_s).channel;
    options.reading.dateOrders[u"Data dodania"_s] = DateOrder::DayFirst;
    const auto plan = shop->imports().importNow(file(u"miasta.csv"_s, towns), options);
    EXPECT_EQ(plan->ordersChanged, 1);
    const Address address = order(u"#1001"_s).shipTo;
    EXPECT_EQ(address.city, u"Kraków Podgórze"_s);
    EXPECT_EQ(address.street, u"ul. Różana 300"_s);
    EXPECT_EQ(address.name, u"Anna Nowak"_s);
    EXPECT_EQ(address.postcode, u"30-001"_s);
}

TEST_F(MeetingFiles, AReportWithoutPricesLeavesThem)
{
    take(newOrders);
    const auto plan = take(unshipped);
    const Order after = only();
    ASSERT_EQ(after.lines.size(), 1U);
    EXPECT_EQ(after.lines[0].unitPrice, (Money{1000, Currency(u"USD")}));
    EXPECT_EQ(after.total, (Money{2400, Currency(u"USD")}));
    EXPECT_TRUE(after.shipBy) << "and what only this one tells is taken";
    EXPECT_EQ(plan->ordersChanged, 1);
    EXPECT_EQ(take(newOrders)->ordersChanged, 0);
}

TEST_F(MeetingFiles, AnExportWithoutPriceAndSkuLeavesThem)
{
    import(anna + annaBookmark);
    const QByteArray few = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,"
                           "Lineitem name,Id\n"
                           "#1001,anna@example.com,paid,unfulfilled,PLN,110.99,2026-03-02 10:30:00 +0100,3,Kubek Żuraw,501\n"
                           "#1001,anna@example.com,,,,,,1,Zakładka,\n";
    import(file(u"few.csv"_s, few));
    const Order after = order(u"#1001"_s);
    ASSERT_EQ(after.lines.size(), 2U);
    EXPECT_EQ(after.lines[0].quantity, 3) << "what the file gives is taken";
    EXPECT_EQ(after.lines[0].sku, u"MUG-1"_s);
    EXPECT_EQ(after.lines[0].unitPrice.minor, 4900);
    EXPECT_TRUE(after.lines[0].product);
    EXPECT_EQ(after.lines[1].sku, u"BM-1"_s);
}

TEST_F(MeetingFiles, ALineWithAndWithoutItsNumberIsOneLine)
{
    take(newOrders);
    const auto plan = take(allOrders("Shipped"));
    ASSERT_EQ(only().lines.size(), 1U);
    EXPECT_EQ(pieceCount(only()), 2);
    EXPECT_EQ(only().lines[0].channelLineId, u"9001"_s);
    EXPECT_EQ(only().status, OrderStatus::Shipped);
    EXPECT_EQ(plan->editsKept, 0);
    EXPECT_EQ(take(newOrders)->ordersChanged, 0);
}

TEST_F(MeetingFiles, ALineThatIsNumberedLaterIsStillThatLine)
{
    take(allOrders("Shipped"));
    const auto plan = take(newOrders);
    ASSERT_EQ(only().lines.size(), 1U);
    EXPECT_EQ(only().lines[0].channelLineId, u"9001"_s);
    EXPECT_EQ(only().lines[0].unitPrice.minor, 1000);
    EXPECT_EQ(only().status, OrderStatus::Shipped);
    EXPECT_EQ(plan->editsKept, 0);
}

TEST_F(MeetingFiles, WhatWasPaidBackStaysPaidBack)
{
    const auto shopify = [&](const QByteArray& state, const QByteArray& refunded) {
        return import(file(u"money.csv"_s,
            "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
            "Lineitem price,Refunded Amount,Id\n#1001,anna@example.com," + state
                + ",fulfilled,PLN,50.00,2026-03-02 10:30:00 +0100,1,Kubek,50.00," + refunded + ",501\n"));
    };
    const auto money = [&] { return std::pair(order(u"#1001"_s).payment, order(u"#1001"_s).refunded.minor); };
    shopify("paid", "0.00");
    EXPECT_EQ(shopify("pending", "0.00")->ordersChanged, 0) << "an older file";
    EXPECT_EQ(money(), std::pair(PaymentState::Paid, qint64(0)));
    shopify("partially_refunded", "10.00");
    EXPECT_EQ(money(), std::pair(PaymentState::PartiallyRefunded, qint64(1000)));
    const auto older = shopify("paid", "0.00");
    EXPECT_EQ(older->ordersChanged + older->editsKept, 0);
    EXPECT_EQ(money(), std::pair(PaymentState::PartiallyRefunded, qint64(1000)));
    shopify("refunded", "50.00");
    EXPECT_EQ(money(), std::pair(PaymentState::Refunded, qint64(5000)));
}

namespace {

const QByteArray etsyItems
    = "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,"
      "Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship City,Ship State,"
      "Ship Zipcode,Ship Country,Order ID,SKU\n"
      "03/14/26,Mug,ann,1,15.00,,1.50,0.00,4.00,0.62,15.00,USD,77,88,03/14/26,,Ann Reed,12 Elm St,Springfield,IL,62701,"
      "United States,111-1,MUG-1\n";
const QByteArray etsyOrders
    = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,"
      "Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Discount Amount,Shipping Discount,Shipping,"
      "Sales Tax,Order Total,Order Net\n"
      "03/14/26,111-1,ann,Ann Reed,Ann,Reed,1,Card,,12 Elm St,Springfield,IL,62701,United States,USD,15.00,1.50,0.00,4.00,"
      "0.62,18.12,17.00\n";

} // namespace

TEST_F(MeetingFiles, ATotalThatWasToldStandsAgainstOneThatWasSummedUp)
{
    const auto isComplete = [&] {
        const Order order = only();
        EXPECT_EQ(order.total, (Money{1812, Currency(u"USD")}));
        EXPECT_EQ(order.discount.minor + order.lines.at(0).discount.minor, 150) << "one discount, not two";
        EXPECT_EQ(totalDifference(order).minor, 0);
    };
    take(etsyOrders);
    take(etsyItems);
    isComplete();
    EXPECT_EQ(take(etsyOrders)->ordersChanged, 0);
    EXPECT_EQ(take(etsyItems)->ordersChanged, 0);
    isComplete();
}

TEST_F(MeetingFiles, ATotalThatWasSummedUpGivesWayToTheOneThatIsTold)
{
    take(etsyItems);
    EXPECT_EQ(only().total.minor, 1750);
    take(etsyOrders);
    EXPECT_EQ(only().total.minor, 1812);
    EXPECT_EQ(only().discount.minor, 0) << "it stands on the line";
    EXPECT_EQ(totalDifference(only()).minor, 0);
    EXPECT_EQ(take(etsyItems)->ordersChanged, 0);
    EXPECT_EQ(only().total.minor, 1812);
}

TEST_F(MeetingFiles, ASumFollowsItsLines)
{
    take(newOrders);
    take(QByteArray(newOrders).replace("20.00", "30.00"));
    EXPECT_EQ(only().lines[0].unitPrice.minor, 1500);
    EXPECT_EQ(only().total.minor, 3400);
}

namespace {

/// The first order of another shop of the platform, without the platform's ids.
QByteArray withoutIds(const QByteArray& rows)
{
    QByteArray text;
    for (const QByteArray& row : (header + rows).split('\n'))
        text += row.isEmpty() ? QByteArray() : row.left(row.lastIndexOf(',')) + '\n';
    return text;
}

const QByteArray otherFirst = "#1001,tom@example.com,paid,unfulfilled,EUR,20.00,0.00,0.00,20.00,2026-03-09 08:15:20 +0100,1,"
                              "Socks,20.00,SOC-1,Tom Gray,1 High St,Cork,T12,IE,,\n";

} // namespace

TEST_F(MeetingFiles, AnOrderOfAnotherShopOverwritesNoneOfTheSameNumber)
{
    import(file(u"first.csv"_s, withoutIds(anna + annaBookmark)));
    const Order before = order(u"#1001"_s);
    QByteArray next = otherFirst;
    const QString path = file(u"second.csv"_s, withoutIds(otherFirst + next.replace("#1001", "#1003")));
    const auto promise = shop->imports().previewNow(path, shop->imports().options());
    const auto plan = import(path);
    EXPECT_TRUE(plan->comesTo(*promise));
    EXPECT_EQ(order(u"#1001"_s), before);
    EXPECT_EQ(plan->ordersNew, 1);
    EXPECT_EQ(plan->ordersChanged + plan->ordersSame, 0);
    EXPECT_EQ(plan->file.rejected, 1);
    ASSERT_EQ(plan->file.rejectedRows.size(), 1U);
    EXPECT_EQ(plan->file.rejectedRows.front().row, 2);
    EXPECT_TRUE(plan->file.rejectedRows.front().reason.contains(u"choose a channel"_s));
    ASSERT_FALSE(plan->file.issues.empty());
    EXPECT_EQ(plan->file.issues.front().kind, RowIssue::Kind::AnotherOrder);
    QFile rejected(plan->rejectedPath);
    ASSERT_TRUE(rejected.open(QIODevice::ReadOnly));
    EXPECT_TRUE(rejected.readAll().contains("tom@example.com"));
}

TEST_F(MeetingFiles, AnotherShopOfThePlatformHasAChannelOfItsOwn)
{
    import(file(u"first.csv"_s, withoutIds(anna + annaBookmark)));
    const QString path = file(u"second.csv"_s, withoutIds(otherFirst));
    ImportOptions options = shop->imports().options();
    options.channelName = u"Socks & Co."_s;
    const auto promise = shop->imports().previewNow(path, options);
    EXPECT_TRUE(promise->isNewChannel);
    EXPECT_EQ(promise->channelName, u"Socks & Co."_s);
    const auto plan = shop->imports().importNow(path, options);
    EXPECT_EQ(plan->ordersNew, 1);
    EXPECT_EQ(plan->file.rejected, 0);
    EXPECT_EQ(shop->repositories().orders.byNumber(u"#1001"_s).size(), 2U);
    EXPECT_FALSE(shop->imports().previewNow(path, options)->isNewChannel);
    EXPECT_EQ(shop->imports().previewNow(path, options)->ordersSame, 1);
    options.channelName.clear();
    EXPECT_EQ(shop->imports().previewNow(path, options)->channelName, u"Shopify"_s) << "the oldest, unless another is named";
}

TEST_F(MeetingFiles, OneOrderMayChangeItsMailOrItsAmount)
{
    import(file(u"first.csv"_s, withoutIds(anna + annaBookmark)));
    QByteArray changed = anna;
    changed.replace("anna@", "ania@").replace("110.99", "120.99");
    EXPECT_EQ(import(file(u"first.csv"_s, withoutIds(changed + annaBookmark)))->ordersChanged, 1) << "of the same moment";
    changed = anna;
    changed.replace("anna@example.com", "").replace("110.99", "99.00").replace("2026-03-02 10:30:00", "2026-03-09 08:15:20");
    EXPECT_EQ(import(file(u"first.csv"_s, withoutIds(changed)))->file.rejected, 0) << "no e-mail contradicts";
}
