// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

// One small file of each platform with its quirks; all people are invented.

TEST(WooCommerce, advancedExportWithRepeatedAndWithBlankOrderCellsIsTheSame)
{
    const QByteArray header = "\"Order Number\",\"Order Status\",\"Order Date\",\"First Name (Billing)\",\"Last Name (Billing)\","
                              "\"Email (Billing)\",SKU,\"Item Name\",Quantity,\"Item Cost\",\"Order Line Total\","
                              "\"Order Shipping Amount\",\"Order Total Amount\"\n";
    const QByteArray repeated = header + "77,Processing,2025-05-01 10:00,Ewa,Dąb,ewa@example.com,A1,Mug,2,10.00,20.00,5.00,55.00\n"
                                         "77,Processing,2025-05-01 10:00,Ewa,Dąb,ewa@example.com,B1,Bowl,1,30.00,30.00,5.00,55.00\n";
    const QByteArray blank = header + "77,Processing,2025-05-01 10:00,Ewa,Dąb,ewa@example.com,A1,Mug,2,10.00,20.00,5.00,55.00\n"
                                      ",,,,,,B1,Bowl,1,30.00,30.00,,\n";
    for (const QByteArray& file : {repeated, blank}) {
        const Reading reading = readingOf(file);
        ASSERT_EQ(reading.orders.size(), 1u);
        EXPECT_EQ(reading.summary.platform, u"woocommerce-advanced");
        EXPECT_EQ(reading.order(0).lines.size(), 2u);
        EXPECT_EQ(reading.order(0).total.minor, 5500);
        EXPECT_EQ(reading.order(0).customerName, u"Ewa Dąb");
        EXPECT_EQ(reading.orders[0].rows, (std::vector<qint64>{2, 3}));
    }
}

TEST(WooCommerce, webToffeeSpreadsItemsOverColumns)
{
    const Reading reading = readingOf(
        "order_id,order_number,order_date,status,shipping_total,order_total,order_currency,payment_method,customer_email,"
        "billing_first_name,billing_last_name,customer_ip_address,meta:wpml_language,line_item_1,line_item_2,"
        "Product Item 1 Name,Product Item 1 SKU,Product Item 1 Quantity,Product Item 1 Total,Product Item 2 Name,"
        "Product Item 2 SKU,Product Item 2 Quantity,Product Item 2 Total\n"
        "9,9,16-05-2018 07:32:06,processing,5.00,45.00,PLN,cod,ewa@example.com,Ewa,Dąb,10.0.0.1,pl,"
        "name:Mug|sku:A1|quantity:2|total:20.00,name:Bowl|sku:B1|quantity:1|total:20.00,Mug,A1,2,20.00,Bowl,B1,1,20.00\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.summary.platform, u"woocommerce-webtoffee");
    ASSERT_EQ(reading.order(0).lines.size(), 2u) << "columns and packed cells say the same once";
    EXPECT_EQ(reading.order(0).lines[0].unitPrice.minor, 1000);
    EXPECT_EQ(reading.order(0).lines[1].sku, u"B1");
    EXPECT_EQ(reading.order(0).language, u"pl");
    EXPECT_EQ(reading.order(0).status, OrderStatus::ToPack);
    EXPECT_EQ(reading.order(0).payment, PaymentState::Pending) << "cash on delivery is not paid yet";
}

TEST(WooCommerce, flatItemFileIsGroupedByOrder)
{
    const Reading reading = readingOf("order_id,order_date,status,billing_email,item_name,item_sku,item_quantity,item_total,order_total\n"
                                      "5,2025-02-03,completed,o@example.com,Pen,P,3,9.00,14.00\n"
                                      "5,2025-02-03,completed,o@example.com,Ink,I,1,5.00,14.00\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.summary.platform, u"woocommerce-flat");
    EXPECT_EQ(reading.order(0).lines[0].unitPrice.minor, 300);
}

TEST(WooCommerce, analyticsIsStatisticsOnly)
{
    const FileSummary summary = readingOf("Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,"
                                          "Coupon(s),Net Sales,Attribution\n2025-01-01 10:00,5,$10.00,completed,A B,new,1× Mug,1,,10,\n")
                                    .summary;
    EXPECT_EQ(summary.kind, FileKind::Statistics);
    EXPECT_FALSE(summary.refusal.isEmpty());
}

TEST(Etsy, itemsAndOrdersOfOneSaleAreJoined)
{
    const Reading items = readingOf("Sale Date,Item Name,Buyer,Quantity,Price,Order Shipping,Item Total,Currency,Transaction ID,"
                                    "Listing ID,Ship Name,Ship Address1,Ship City,Ship Zipcode,Ship Country,Order ID,Variations,SKU\n"
                                    "03/04/25,Fern Card,oda7,2,$5.00,$4.50,$10.00,USD,901,77,Oda Holm,1 Main St,Austin,78701,"
                                    "United States,#3001,Size: A6,F-1\n"
                                    "03/04/25,Fern Print,oda7,1,$3.00,$4.50,$3.00,USD,902,78,Oda Holm,1 Main St,Austin,78701,"
                                    "United States,#3001,,F-2\n");
    const Reading orders = readingOf("Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,"
                                     "Street 1,Ship City,Ship Zipcode,Ship Country,Currency,Order Value,Shipping,Sales Tax,Order Total,"
                                     "Status,Order Net,Buyer\n"
                                     "03/04/25,3001,777,Oda Holm,Oda,Holm,3,cc,1 Main St,Austin,78701,United States,USD,$13.00,$4.50,"
                                     "$0.50,$18.00,Paid,$16.00,oda7\n");
    ASSERT_EQ(items.orders.size(), 1u);
    ASSERT_EQ(orders.orders.size(), 1u);
    EXPECT_EQ(items.summary.platform, u"etsy-items");
    EXPECT_EQ(orders.summary.platform, u"etsy-orders");
    EXPECT_FALSE(items.summary.hasQuestions()) << "Etsy writes the month first";
    EXPECT_EQ(isoUtc(items.order(0).placedAt), u"2025-03-03T23:00:00Z");
    EXPECT_EQ(items.order(0).shipping.minor, 450) << "repeated on every row, counted once";
    EXPECT_EQ(items.order(0).channelOrderId, orders.order(0).channelOrderId);
    ImportedOrder both = items.orders[0];
    join(both, orders.orders[0]);
    EXPECT_EQ(both.order.lines.size(), 2u);
    EXPECT_EQ(both.order.total.minor, 1800);
    EXPECT_EQ(both.order.payment, PaymentState::Paid);
    EXPECT_EQ(both.order.shipTo.country, u"US");
}

TEST(Etsy, otherDownloadsAreRefusedWithTheRightOneNamed)
{
    const FileSummary payments = readingOf("Payment ID,Buyer Username,Buyer Name,Order ID,Gross Amount,Fees,Net Amount,Currency,"
                                           "Listing Amount,Listing Currency,Status,Order Date\n1,a,b,2,3.00,1.00,2.00,USD,3.00,USD,x,01/02/25\n")
                                     .summary;
    EXPECT_EQ(payments.kind, FileKind::NotOrders);
    EXPECT_TRUE(payments.refusal.contains(u"Order Items"));
}

TEST(Ebay, preambleSeparatorLineFootersAndBlankNumbersAreNoHindrance)
{
    const Reading reading = readingOf("sep=,\n\n\"Orders report\",,\n"
                                      "Sales Record Number,Order Number,Buyer Username,Buyer Name,Ship To Name,Ship To Address 1,"
                                      "Ship To Address 2,Ship To City,Ship To Zip,Ship To Country,Item Number,Item Title,Custom Label,"
                                      "Quantity,Sold For,Shipping And Handling,Total Price,Sale Date,Paid On Date,Transaction ID\n"
                                      "\n"
                                      "41,12-1-1,kim9,Kim Fox,Kim Fox,5 Oak Rd,COM24,Troy,12180,United States,,,,3,$30.00,$4.00,$34.00,"
                                      "Jul-21-25,Jul-21-25,\n"
                                      "41,12-1-1,kim9,,,,,,,,111,Owl mug,OWL,2,$10.00,,,Jul-21-25,,t1\n"
                                      "41,12-1-1,kim9,,,,,,,,112,Fox mug,FOX,1,$10.00,,,Jul-21-25,,t2\n"
                                      "42,,lee2,Lee Poe,Lee Poe,1 Elm,,Rome,13440,United States,113,Cat mug,CAT,1,$9.00,$0.00,$9.00,Jul-22-25,,t3\n"
                                      "3 record(s) downloaded,,,\nSeller ID : potter,,,\n");
    EXPECT_EQ(reading.summary.platform, u"ebay");
    EXPECT_EQ(reading.summary.headerRow, 3) << "the separator line is no row";
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.order(0).lines.size(), 2u);
    EXPECT_EQ(reading.order(0).total.minor, 3400);
    EXPECT_EQ(reading.order(0).shipTo.street2, u"COM24");
    EXPECT_EQ(reading.order(1).channelOrderId, u"42") << "without order number the record number counts";
    EXPECT_EQ(isoUtc(reading.order(0).placedAt), u"2025-07-20T22:00:00Z");
}

TEST(Ebay, germanTitlesAmountsAndMonths)
{
    const Reading reading = readingOf("Verkaufsprotokollnummer;Bestellnummer;Gesamtbetrag;Verkauft am;Zahlungsdatum;"
                                      "Nutzername des Käufers;Name des Käufers\n"
                                      "1;23-12345-12345;116,99 €;10-Dez-25;11-Mär-26;uli_k;Ulrike Käsmann\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).total, (Money{11699, Currency(u"EUR")}));
    EXPECT_EQ(isoUtc(reading.order(0).placedAt), u"2025-12-09T23:00:00Z");
    EXPECT_EQ(reading.orders[0].customer.buyerKey, u"uli_k");
}

TEST(Ebay, fileExchangeIsRecognised)
{
    const Reading reading = readingOf("Sales Record Number,User Id,Buyer Fullname,Buyer Email,Buyer Address 1,Buyer City,Buyer Zip,"
                                      "Buyer Country,Order ID,Item ID,Transaction ID,Item Title,Quantity,Sale Price,Shipping And Handling,"
                                      "Total Price,Payment Method,Sale Date,Custom Label,Variation Details\n"
                                      "9,kim9,Kim Fox,kim@example.com,5 Oak Rd,Troy,12180,United States,,111,t1,Owl mug,1,$10.00,$4.00,"
                                      "$14.00,PayPal,Jul-21-25,OWL,[Colour:Blue]\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.summary.platform, u"ebay");
    EXPECT_EQ(reading.order(0).shipTo.city, u"Troy") << "one address means both";
}

TEST(Amazon, quotesAreCharactersAndPricesAreOfTheLine)
{
    const Reading reading = readingOf("order-id\torder-item-id\tpurchase-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\t"
                                      "quantity-purchased\tcurrency\titem-price\tshipping-price\trecipient-name\tship-address-1\t"
                                      "ship-city\tship-country\tpromise-date\n"
                                      "1-2-3\t77\t2017-09-23T14:18:23-07:00\tx1y2@marketplace.amazon.com\tKim\tS1\t\"Best\" 5\" mug\t2\t"
                                      "USD\t9.99\t4.00\tKim Fox\t5 Oak \"B\" Rd\tTroy\tUS\t2017-09-25T00:00:00-07:00\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).lines[0].title, u"\"Best\" 5\" mug");
    EXPECT_EQ(reading.order(0).lines[0].total().minor, 999);
    EXPECT_TRUE(reading.orders[0].customer.emailMasked);
    EXPECT_TRUE(reading.order(0).shipBy.has_value());
}

TEST(Allegro, twoRecordTypesWithTwoOneOrNoRowsOfTitles)
{
    const QByteArray orderTitles =
        "Type,OrderId,SellerId,SellerLogin,OrderDate,SellerStatus,BuyerId,BuyerLogin,BuyerEmail,BuyerCompany,BuyerName,BuyerPhone,"
        "BuyerAddress,BuyerZip,BuyerCity,BuyerCountryCode,PaymentId,PaymentStatus,PaymentProvider,PaymentAmount,PaymentCurrency,"
        "DeliveryMethod,DeliveryAmount,DeliveryCurrency,DeliveryAddressCompanyName,DeliveryAddressName,DeliveryAddressPhone,"
        "DeliveryAddressStreet,DeliveryAddressZipCode,DeliveryAddressCity,DeliveryAddressCountry,DeliveryPickupPointId,"
        "DeliveryPickupPointName,DeliveryPickupPointStreet,DeliveryPickupPointZipCode,DeliveryPickupPointCity,InvoiceName,"
        "InvoiceCompanyName,InvoiceStreet,InvoiceZipCode,InvoiceCity,InvoiceCountry,InvoiceTaxId,TotalToPayAmount,"
        "TotalToPayCurrency,TotalPaidAmount,TotalPaidCurrency,SellerNotes,BuyerNotes\n";
    const QByteArray lineTitles = "Type,OrderId,LineItemId,OfferId,OfferExternalId,Name,Quantity,Price,Currency\n";
    const QByteArray orders =
        "order,a-1,1,sklep,2025-06-01T10:00:00Z,NEW,99,ola_x,ab+1@allegromail.pl,,Ola Kos,600,Lipowa 1,00-001,Warszawa,PL,p,PAID,"
        "P24,39.99,PLN,Paczkomaty InPost,9.99,PLN,,Ola Kos,600,Lipowa 1,00-001,Warszawa,PL,WAW123M,,,,,Ola Kos,Kosy sp. z o.o.,Lipowa 1,00-001,Warszawa,PL,526-104-08-28,39.99,PLN,39.99,PLN,,"
        "\"prosze szybko, dzięki\"\n"
        "order,b-2,1,sklep,2025-06-02T10:00:00Z,SENT,98,jan_y,cd+2@allegromail.pl,,Jan Lis,601,Polna 2,30-001,Kraków,PL,p,PAID,"
        "P24,20.00,PLN,Kurier,0.00,PLN,,Jan Lis,601,Polna 2,30-001,Kraków,PL,,,,,,,,,,,,,20.00,PLN,20.00,PLN,,\n";
    const QByteArray lines = "lineItem,a-1,l1,o1,KUB-1,Kubek,2,15.00,PLN\nlineItem,b-2,l2,o2,TAL-1,Talerz,1,20.00,PLN\n";
    for (const QByteArray& file : {orderTitles + lineTitles + orders + lines, orderTitles + orders + lineTitles + lines,
                                   orderTitles + orders + lines, orders + lines}) {
        const Reading reading = readingOf(file);
        EXPECT_EQ(reading.summary.platform, u"allegro");
        ASSERT_EQ(reading.orders.size(), 2u);
        EXPECT_EQ(reading.summary.rejected, 0);
        const Order& order = reading.order(0);
        EXPECT_EQ(order.channelOrderId, u"a-1");
        EXPECT_EQ(order.shipTo.pickupPoint, u"WAW123M");
        EXPECT_EQ(order.total.minor, 3999);
        ASSERT_EQ(order.lines.size(), 1u);
        EXPECT_EQ(order.lines[0].sku, u"KUB-1");
        EXPECT_EQ(order.lines[0].quantity, 2);
        EXPECT_EQ(reading.orders[0].customer.buyerKey, u"99");
        EXPECT_TRUE(reading.orders[0].customer.emailMasked);
        EXPECT_EQ(order.remark, u"prosze szybko, dzięki");
        EXPECT_EQ(reading.order(1).status, OrderStatus::Shipped);
        EXPECT_TRUE(reading.orders[0].issues.empty());
        EXPECT_EQ(order.taxId, u"526-104-08-28");
        EXPECT_EQ(order.billTo.company, u"Kosy sp. z o.o.");
        EXPECT_EQ(reading.order(1).taxId, QString());
    }
}

TEST(BaseLinker, isReadByItsFieldNamesAndByPolishTitles)
{
    const Reading fields = readingOf("order_id;date_add;order_status_name;buyer_email;currency;delivery_fullname;delivery_address;"
                                     "delivery_city;delivery_postcode;delivery_method;delivery_price;delivery_point_id;invoice_nip;"
                                     "product_name;product_sku;product_quantity;product_price_brutto\n"
                                     "100;2025-03-01 12:00:00;Nowe zamówienie;ola@example.com;PLN;Ola Kos;Lipowa 1;Warszawa;00-001;"
                                     "InPost;12,99;WAW1A;123;Kubek;K1;2;19,90\n"
                                     "100;2025-03-01 12:00:00;Nowe zamówienie;ola@example.com;PLN;Ola Kos;Lipowa 1;Warszawa;00-001;"
                                     "InPost;12,99;WAW1A;123;Talerz;T1;1;29,00\n");
    ASSERT_EQ(fields.orders.size(), 1u);
    EXPECT_EQ(fields.summary.platform, u"baselinker");
    EXPECT_EQ(fields.order(0).total.minor, 8179) << "2 × 19,90 + 29,00 + 12,99";
    EXPECT_EQ(fields.order(0).taxId, u"123");
    EXPECT_TRUE(fields.orders[0].issues.empty()) << "whatever that is, it is no NIP with a wrong digit";

    const Reading titles = readingOf("Numer zamówienia;Data dodania;Status;Imię i nazwisko;E-mail;Produkt;SKU;EAN;Ilość;Cena brutto;"
                                     "Sposób wysyłki;Punkt odbioru;NIP;Uwagi\n"
                                     "100;01.03.2025 12:00;Do wysyłki;Ola Kos;ola@example.com;Kubek;K1;590;2;19,90 zł;InPost;WAW1A;5261040827;szybko\n");
    ASSERT_EQ(titles.orders.size(), 1u);
    EXPECT_EQ(titles.summary.platform, u"polish-shop");
    EXPECT_EQ(titles.order(0).lines[0].unitPrice, (Money{1990, Currency(u"PLN")}));
    EXPECT_EQ(titles.order(0).remark, u"szybko");
    EXPECT_EQ(titles.order(0).status, OrderStatus::ToPack);
    EXPECT_EQ(titles.order(0).taxId, u"5261040827");
    ASSERT_EQ(titles.orders[0].issues.size(), 1u) << "its check digit is 8: taken over, and said";
    const RowIssue& issue = titles.orders[0].issues.front();
    EXPECT_EQ(issue.kind, RowIssue::Kind::WrongTaxNumber);
    EXPECT_EQ(issue.severity, RowIssue::Severity::Warning);
    EXPECT_EQ(issue.row, 2);
    EXPECT_EQ(issue.column, 12);
}

TEST(TaxNumbers, comeFromThePlugInsOfWooCommerceAndFromPrestaShop)
{
    for (const QByteArray& title : {QByteArray("billing_nip"), QByteArray("meta:_billing_nip"), QByteArray("_billing_vat_number"), QByteArray("VAT Number")}) {
        const Reading reading = readingOf("order_id,order_date,order_status,order_currency,order_total,billing_email,billing_first_name,"
                                          "billing_country," + title + ",item_name,item_quantity,item_price\n"
                                          "7,2026-03-02 10:00:00,processing,EUR,20.00,ola@example.com,Ola,DE,DE 123 456 789,Mug,2,10.00\n");
        ASSERT_EQ(reading.orders.size(), 1u) << title.toStdString();
        EXPECT_EQ(reading.summary.platform, u"woocommerce-flat");
        EXPECT_EQ(reading.order(0).taxId, u"DE 123 456 789") << "as it is written";
        EXPECT_TRUE(reading.orders[0].issues.empty());
    }
    const Reading presta = readingOf("id_order;reference;date_add;total_paid_tax_incl;currency_iso;email;vat_number;product_name;"
                                     "product_quantity;unit_price_tax_incl\n"
                                     "5;XKBKNABJK;2026-03-02 10:00:00;20.00;PLN;ola@example.com;5261040828;Mug;2;10.00\n");
    ASSERT_EQ(presta.orders.size(), 1u);
    EXPECT_EQ(presta.order(0).taxId, u"5261040828");
}

TEST(PrestaShop, isRecognisedInTheLanguageOfItsBackOffice)
{
    for (const QByteArray& header : {QByteArray("ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date"),
                                     QByteArray("ID;Indeks;Nowy klient;Dostawa;Klient;Razem;Płatność;Status;Data"),
                                     QByteArray("ID;Referenz;Neuer Kunde;Lieferung;Kunde;Gesamt;Zahlung;Status;Datum")}) {
        const Reading reading = readingOf(header + "\n5;XKBKNABJK;1;Poland;O. Kos;149,00 zł;PayU;Shipped;2025-03-01 12:00:00\n");
        ASSERT_EQ(reading.orders.size(), 1u) << header.toStdString();
        EXPECT_EQ(reading.summary.platform, u"prestashop");
        EXPECT_EQ(reading.order(0).channelOrderId, u"5");
        EXPECT_EQ(reading.order(0).number, u"XKBKNABJK");
        EXPECT_EQ(reading.order(0).total, (Money{14900, Currency(u"PLN")}));
        EXPECT_EQ(reading.order(0).status, OrderStatus::Shipped);
    }
}

TEST(Wix, tripleQuotedNumbersLoseTheirQuotes)
{
    const Reading reading = readingOf("\xEF\xBB\xBFOrder number,Date created,Time,Contact email,Item,Variant,SKU,Qty,Price,Recipient phone,"
                                      "Delivery zip/postal code,Delivery city,Payment status,Total,Currency,Fulfillment status\r\n"
                                      "\"10002\",\"Dec 11, 2024\",\"2:10:40 PM\",\"b@example.com\",\"Mug\",\"Color:Navy | Size:S\",\"S1\",\"1\","
                                      "\"22.98\",\"\"\"0155500\"\"\",\"\"\"01205\"\"\",\"Berlin\",\"Paid\",\"22.98\",\"EUR\",\"Fulfilled\"\r\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).shipTo.postcode, u"01205");
    EXPECT_EQ(reading.order(0).shipTo.phone, u"0155500");
    EXPECT_EQ(isoUtc(reading.order(0).placedAt), u"2024-12-11T13:10:40Z");
}

TEST(Square, refundsAreLinesOfTheirSale)
{
    const Reading reading = readingOf("Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Gross Sales,Discounts,Net Sales,Tax,"
                                      "Transaction ID,Payment ID,Event Type\n"
                                      "2026-08-15,14:00:00,Eastern Time (US & Canada),Cups,Mug,2,Regular,M1,$36.00,-$6.00,$30.00,$2.40,T1,P1,Payment\n"
                                      "2026-08-16,09:00:00,Eastern Time (US & Canada),Cups,Mug,-1,Regular,M1,-$18.00,$3.00,-$15.00,-$1.20,T1,P2,Refund\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    const Order& order = reading.order(0);
    EXPECT_EQ(isoUtc(order.placedAt), u"2026-08-15T18:00:00Z");
    EXPECT_EQ(order.lines[0].total().minor, 3000);
    EXPECT_EQ(order.lines[1].quantity, -1);
    EXPECT_EQ(reading.orders[0].lineSources[1].total->minor, -1500);
    EXPECT_EQ(order.lines[0].channelCategory, u"Cups");
    EXPECT_EQ(order.status, OrderStatus::Delivered) << "sold over the counter";
}

TEST(Gumroad, currencyStandsInTheTitlesAndTimesAreUtc)
{
    const Reading reading = readingOf("Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),"
                                      "Subtotal (€),Sale Price (€),Fully Refunded?,Quantity\ng1,Planner,Ada,ada@example.com,2026-09-02,10:00,"
                                      "12.00,12.00,true,2\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).total, (Money{1200, Currency(u"EUR")}));
    EXPECT_EQ(isoUtc(reading.order(0).placedAt), u"2026-09-02T10:00:00Z");
    EXPECT_EQ(reading.order(0).payment, PaymentState::Refunded);
    EXPECT_EQ(reading.order(0).lines[0].unitPrice.minor, 600);
}

TEST(Recogniser, refusesPaymentServices)
{
    EXPECT_TRUE(readingOf("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address\n1,2,3,4,5,6,7,8,9,1,2,3\n")
                    .summary.refusal.contains(u"PayPal"));
}

TEST(Recogniser, refusesAListOfCustomersFromShoper)
{
    const QString refusal = readingOf("date_add;first_name;last_name;email;discount;active;comment;last_visit;verify_email\n"
                                      "2026-01-02;Ola;Kos;ola@example.com;0;1;;2026-02-03;1\n")
                                .summary.refusal;
    EXPECT_TRUE(refusal.contains(u"Shoper")) << refusal.toStdString();
}

TEST(Recogniser, knowsNothingOfAStrangersFileButGuessesItsColumns)
{
    const Reading reading = readingOf("Bestell-Schlüssel,E-Mail,Nachname,Nummer X\nA,b@example.com,Kos,5\n");
    EXPECT_EQ(reading.summary.kind, FileKind::Unknown);
    EXPECT_TRUE(reading.orders.empty());
    EXPECT_EQ(reading.summary.layout.columns.size(), 4u);
    EXPECT_EQ(reading.summary.layout.columns[1], Field::Email);
}

TEST(PolishShops, areToldApartByTheirNumbers)
{
    const Reading ido = readingOf("Numer zamówienia;Numer seryjny zamówienia;Data dodania;Status;Klient;E-mail;Nazwa produktu;Ilość;"
                                  "Cena brutto;Wartość zamówienia;Waluta;NIP klienta\n"
                                  "ab-1;1234;2026-03-02 10:00:00;nowe;Ewa Dąb;ewa@example.com;Kubek;2;10,00;20,00;PLN;526 104 08 28\n");
    EXPECT_EQ(ido.summary.platform, u"idosell");
    ASSERT_EQ(ido.orders.size(), 1u);
    EXPECT_EQ(ido.order(0).total.minor, 2000);
    EXPECT_EQ(ido.order(0).taxId, u"526 104 08 28");
    const Reading rocket = readingOf("Nr Zamówienia (ID);Data;Klient;E-mail;Produkt;Ilość;Cena brutto;Kwota PLN;Paczkomat / Adres\n"
                                     "77;2026-03-02;Ewa Dąb;ewa@example.com;Kubek;1;10,00;10,00;KRA01A\n");
    EXPECT_EQ(rocket.summary.platform, u"sellrocket");
    ASSERT_EQ(rocket.orders.size(), 1u);
    EXPECT_EQ(rocket.order(0).shipTo.pickupPoint, u"KRA01A");
    const Reading shoper = readingOf("order_id;date;status_id;status_name;sum;currency;shipping_cost;email;delivery_firstname;"
                                     "delivery_lastname;delivery_street1;delivery_postcode;delivery_city;delivery_country_code;"
                                     "product_name;product_code;product_quantity;product_price\n"
                                     "5;2026-03-02 10:00:00;2;opłacone;35.00;PLN;5.00;ewa@example.com;Ewa;Dąb;ul. Polna 301;30-001;Kraków;"
                                     "PL;Kubek;K1;1;10.00\n"
                                     "5;2026-03-02 10:00:00;2;opłacone;35.00;PLN;5.00;ewa@example.com;Ewa;Dąb;ul. Polna 301;30-001;Kraków;"
                                     "PL;Miska;M1;2;10.00\n");
    EXPECT_EQ(shoper.summary.platform, u"shoper");
    ASSERT_EQ(shoper.orders.size(), 1u);
    EXPECT_EQ(shoper.order(0).lines.size(), 2u);
    EXPECT_EQ(shoper.order(0).shipTo.name, u"Ewa Dąb");
    EXPECT_EQ(shoper.order(0).payment, PaymentState::Paid);
}

TEST(PolishShops, ShoperPutsAnOrderIntoOneRowWithItsItemsNumbered)
{
    const Reading reading = readingOf("\uFEFForder_id;date;sum;email;product_name 1;product_quantity 1;product_price 1;product_name 2;"
                                      "product_quantity 2;product_price 2;product_name 3;product_quantity 3;product_price 3\n"
                                      "17;2026-03-02 10:00:00;45,50;ewa@example.com;Kubek;1;20,50;Miska;2;12,50;;;\n"
                                      "18;2026-03-02 11:00:00;20,50;jan@example.com;Kubek;1;20,50;;;;;;\n");
    EXPECT_EQ(reading.summary.platform, u"shoper-rows");
    ASSERT_EQ(reading.orders.size(), 2u);
    ASSERT_EQ(reading.order(0).lines.size(), 2u);
    EXPECT_EQ(reading.order(0).lines[1].title, u"Miska");
    EXPECT_EQ(reading.order(0).lines[1].quantity, 2);
    EXPECT_EQ(reading.order(0).lines[1].unitPrice.minor, 1250);
    EXPECT_EQ(reading.order(0).total.minor, 4550);
    EXPECT_EQ(reading.order(1).lines.size(), 1u);
}

} // namespace
} // namespace kokarda::imports
