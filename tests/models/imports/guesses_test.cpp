// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

/// The issues of one kind, in the order of the file.
std::vector<RowIssue> issuesOf(const FileSummary& summary, RowIssue::Kind kind)
{
    std::vector<RowIssue> found;
    for (const RowIssue& issue : summary.issues) {
        if (issue.kind == kind)
            found.push_back(issue);
    }
    return found;
}

const QByteArray titles = "order_id,order_date,item_name,quantity,order_total,billing_email\n";

TEST(Guesses, ofTheEncodingAreListed)
{
    const Reading reading = readingOf(titles + "1,2025-03-04,O\x92" "Brien mug,1,5.00,o@example.com\n");
    EXPECT_EQ(reading.order(0).lines.at(0).title, u"O’Brien mug");
    const std::vector<RowIssue> guesses = issuesOf(reading.summary, RowIssue::Kind::EncodingGuessed);
    ASSERT_EQ(guesses.size(), 1u);
    EXPECT_EQ(guesses[0].row, 2);
    EXPECT_EQ(guesses[0].column, 2);
    EXPECT_TRUE(guesses[0].reason.contains(u"Windows-1252")) << guesses[0].reason.toStdString();
    ReadOptions options = testOptions();
    options.encoding = reading.summary.encoding.encoding;
    const FileSummary chosen = readingOf(titles + "1,2025-03-04,O\x92" "Brien mug,1,5.00,o@example.com\n", options).summary;
    EXPECT_TRUE(issuesOf(chosen, RowIssue::Kind::EncodingGuessed).empty()) << "chosen is not guessed";
    EXPECT_TRUE(issuesOf(readingOf(titles + "1,2025-03-04,Łódź,1,5.00,o@example.com\n").summary, RowIssue::Kind::EncodingGuessed).empty());
}

TEST(Guesses, ofTheEncodingAreListedWhereOnlyATitleHasLetters)
{
    const FileSummary summary = readingOf("order_id,order_date,item_name,Gr\xF6\xDF" "e\n1,2025-03-04,Mug,5\n").summary;
    ASSERT_EQ(issuesOf(summary, RowIssue::Kind::EncodingGuessed).size(), 1u);
    EXPECT_EQ(issuesOf(summary, RowIssue::Kind::EncodingGuessed)[0].row, 1);
}

TEST(Guesses, ofTheCurrencyAreListedOnceForAFileThatHasNone)
{
    ReadOptions options = testOptions();
    options.currency = Currency(u"PLN");
    const QByteArray list = "ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date\n"
                            "1;AAA;0;Poland;J. Lis;10,00;Card;Shipped;2025-03-04 10:00:00\n"
                            "2;BBB;0;Poland;O. Kos;12,00;Card;Shipped;2025-03-05 10:00:00\n";
    const Reading reading = readingOf(list, options);
    EXPECT_EQ(reading.order(1).total, (Money{1200, Currency(u"PLN")}));
    const std::vector<RowIssue> guesses = issuesOf(reading.summary, RowIssue::Kind::CurrencyGuessed);
    ASSERT_EQ(guesses.size(), 1u);
    EXPECT_EQ(guesses[0].severity, RowIssue::Severity::Note);
    EXPECT_EQ(guesses[0].row, 2);
    EXPECT_TRUE(issuesOf(readingOf(QByteArray(list).replace("10,00", "10,00 €").replace("12,00", "12,00 €"), options).summary,
                         RowIssue::Kind::CurrencyGuessed)
                    .empty());
}

TEST(Guesses, ofTheCurrencyAreListedRowByRowWhereOnlySomeHaveOne)
{
    ReadOptions options = testOptions();
    options.currency = Currency(u"PLN");
    const Reading reading = readingOf("order_id,order_date,item_name,order_total,currency\n1,2025-03-04,Mug,5.00,EUR\n"
                                      "2,2025-03-04,Cup,6.00,\n3,2025-03-04,Jug,7.00,\n",
                                      options);
    const std::vector<RowIssue> guesses = issuesOf(reading.summary, RowIssue::Kind::CurrencyGuessed);
    ASSERT_EQ(guesses.size(), 2u);
    EXPECT_EQ(guesses[1].row, 4);
    EXPECT_EQ(guesses[1].column, 4);
}

TEST(Guesses, atDatesThatContradictEachOtherAreListed)
{
    const QByteArray mixed = titles + "1,13.04.2026,Mug,1,5.00,a@example.com\n2,05/23/2026,Cup,1,5.00,b@example.com\n"
                                      "3,24/05/2026,Cup,1,5.00,b@example.com\n";
    const Reading reading = readingOf(mixed);
    EXPECT_EQ(dayIn(reading.order(1).placedAt, testOptions().zone), QDate(2026, 5, 23));
    const std::vector<RowIssue> found = issuesOf(reading.summary, RowIssue::Kind::MixedDates);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].row, 3);
    EXPECT_EQ(found[0].column, 1);
    EXPECT_EQ(found[0].severity, RowIssue::Severity::Warning);
    EXPECT_TRUE(found[0].reason.contains(u"05/23/2026"));
}

TEST(Sentences, quoteNumbersAsTheFileWritesThem)
{
    const auto reasonIn = [](const QByteArray& row, const ReadOptions& options = testOptions()) {
        const FileSummary summary = readingOf("order_id;order_date;item_name;quantity;item_price;order_total;currency\n" + row, options).summary;
        return summary.issues.empty() ? QString() : summary.issues.front().reason;
    };
    EXPECT_TRUE(reasonIn("1;2025-03-04;Mug;1.5;2.00;3.00;EUR\n").contains(u"“1.5”"));
    EXPECT_TRUE(reasonIn("1;2025-03-04;Mug;1;10.00;10.005;EUR\n").contains(u"“10.005”")) << reasonIn("1;2025-03-04;Mug;1;10.00;10.005;EUR\n").toStdString();
    EXPECT_TRUE(reasonIn("1;2025-03-04;Mug;1;12,35;12,3456;EUR\n").contains(u"“12,3456”"));
    EXPECT_TRUE(reasonIn("1;2025-03-04;Mug;1;1.00;99 999 999 999 999;EUR\n").contains(u"“99 999 999 999 999”"));
    EXPECT_TRUE(reasonIn("1;2025-03-04;Mug;1000000;1000000.00;1.00;EUR\n").contains(u"“1000000.00”"));
}

TEST(Sentences, nameTheColumnOfAnItemRecordByWhatItIs)
{
    const QByteArray orderTitles = "Type,OrderId,SellerId,SellerLogin,OrderDate,SellerStatus,BuyerId,BuyerLogin,TotalToPayAmount,"
                                   "TotalToPayCurrency\n";
    const FileSummary summary = readingOf(orderTitles + "order,a-1,1,sklep,2025-06-01T10:00:00Z,NEW,99,ola_x,39.99,PLN\n"
                                                        "lineItem,a-1,l1,o1,KUB-1,Kubek,1.5,15.00,PLN\n")
                                    .summary;
    const std::vector<RowIssue> found = issuesOf(summary, RowIssue::Kind::BadQuantity);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].row, 3);
    EXPECT_EQ(columnTitle(summary, found[0]), u"Quantity");
    EXPECT_TRUE(found[0].reason.contains(u"“1.5”"));
    const FileSummary unreadable = readingOf(orderTitles + "order,a-1,1,sklep,2025-06-01T10:00:00Z,NEW,99,ola_x,39.99,PLN\n"
                                                           "lineItem,a-1,l1,o1,KUB-1,Kubek,viele,15.00,PLN\n")
                                       .summary;
    ASSERT_EQ(issuesOf(unreadable, RowIssue::Kind::BadQuantity).size(), 1u);
    EXPECT_EQ(columnTitle(unreadable, issuesOf(unreadable, RowIssue::Kind::BadQuantity)[0]), u"Quantity");
}

TEST(Refunds, inFullAreTheTotal)
{
    const Reading reading = readingOf("Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),"
                                      "Subtotal ($),Sale Price ($),Refunded?,Partial Refund ($),Fully Refunded?,Quantity\n"
                                      "p1,Course,Ada,ada@example.com,2025-03-04,10:00:00,20.00,20.00,1,0.00,true,1\n"
                                      "p2,Course,Bob,bob@example.com,2025-03-04,10:00:00,20.00,20.00,1,5.00,false,1\n"
                                      "p3,Course,Cid,cid@example.com,2025-03-04,10:00:00,20.00,20.00,0,0.00,false,1\n");
    ASSERT_EQ(reading.orders.size(), 3u);
    EXPECT_EQ(reading.order(0).refunded, (Money{2000, Currency(u"USD")}));
    EXPECT_EQ(reading.order(0).payment, PaymentState::Refunded);
    EXPECT_EQ(reading.order(1).refunded.minor, 500);
    EXPECT_EQ(reading.order(2).refunded.minor, 0);
    const Reading words = readingOf("order_id,order_date,item_name,order_total,status\n1,2025-03-04,Mug,5.00,refunded\n");
    EXPECT_EQ(words.order(0).refunded.minor, 500) << "a status says it, no column how much";
}

TEST(MaskedAddresses, ofAllMarketplacesAreKnown)
{
    for (const char* address : {"x1@marketplace.amazon.de", "x1@m.marketplace.amazon.com", "x1@messages.amazon.com",
                                "x1@members.ebay.co.uk", "x1@members.ebay.com", "X1@Relay.Walmart.com", "x1@reply.etsy.com",
                                "x1+2@allegromail.pl", "x1@privaterelay.appleid.com"}) {
        const Reading reading = readingOf(titles + "1,2025-03-04,Mug,1,5.00," + address + '\n');
        EXPECT_TRUE(reading.orders.at(0).customer.emailMasked) << address;
    }
    EXPECT_FALSE(readingOf(titles + "1,2025-03-04,Mug,1,5.00,ola@etsy.com\n").orders.at(0).customer.emailMasked);
}

TEST(DoubleEncoding, isFoundOfEveryCodePageThatTheTextMayHaveGoneThrough)
{
    const auto through = [](const QString& text, Encoding encoding) {
        std::string out;
        for (const char byte : text.toUtf8()) {
            const auto value = static_cast<unsigned char>(byte);
            const char16_t c = value < 0x80 ? char16_t(value) : codePage(encoding)[value - 0x80U];
            appendUtf8(out, c == 0 ? value : c);
        }
        return QByteArray::fromStdString(out);
    };
    for (const Encoding encoding : {Encoding::Windows1250, Encoding::Windows1252, Encoding::Latin1, Encoding::Latin2}) {
        for (const QString& name : {u"Żółty miś"_s, u"Święta Ćma"_s, u"Київ Ірина"_s, u"Жанна"_s}) {
            const QByteArray file = titles + "1,2025-03-04," + through(name, encoding) + ",1,5.00,a@example.com\n";
            EXPECT_EQ(readingOf(file).summary.doubleEncodedAfter, name) << encodingName(encoding).toStdString();
        }
    }
    for (const QString& name : {u"ŁÓDŹ GDAŃSK"_s, u"ESPAÑA"_s, u"Đorđe Đurić"_s, u"Київ"_s})
        EXPECT_EQ(readingOf((titles + "1,2025-03-04," + name.toUtf8() + ",1,5.00,a@example.com\n")).summary.doubleEncodedCells, 0);
}

} // namespace
} // namespace kokarda::imports
