// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

/// "15063.00" and "30" as minor units of a currency with two decimals.
qint64 minorOf(const QString& text)
{
    return toMoney(*readNumber(text.toStdString(), DecimalMark::Point), Currency(u"EUR"))->minor;
}

qint64 sumOf(const QMap<QString, Money>& sums)
{
    qint64 minor = 0;
    for (const Money& sum : sums)
        minor += sum.minor;
    return minor;
}

// Every file with facts in EXPECTED.json gives those facts.
TEST(Samples, giveTheExpectedCountsAndSums)
{
    KOKARDA_SAMPLE_OR_SKIP(path, "EXPECTED.json");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it.key().startsWith(u"orders/"))
            continue;
        SCOPED_TRACE(it.key().toStdString());
        const QJsonObject expected = it.value().toObject();
        const Reading reading = readingOfFile(QFileInfo(path).path() + u'/' + it.key());
        const FileSummary& summary = reading.summary;
        EXPECT_TRUE(summary.isImportable()) << summary.refusal.toStdString();
        EXPECT_EQ(summary.dataRows, expected.value("data_rows"_L1).toInt());
        EXPECT_EQ(summary.orders, expected.value("distinct_orders"_L1).toInt());
        EXPECT_EQ(summary.mostRowsPerOrder, expected.value("max_rows_per_order"_L1).toInt());
        EXPECT_EQ(summary.rowsWithBlankKey, expected.value("rows_with_blank_order_id"_L1).toInt());
        EXPECT_EQ(summary.rejected, 0);
        if (expected.contains("line_items"_L1)) {
            EXPECT_EQ(summary.lines, expected.value("line_items"_L1).toInt());
        }
        if (expected.contains("distinct_emails"_L1)) {
            EXPECT_EQ(summary.distinctEmails, expected.value("distinct_emails"_L1).toInt());
        }
        if (expected.contains("currencies"_L1)) {
            EXPECT_EQ(summary.currencies, expected.value("currencies"_L1).toVariant().toStringList());
        }
        if (expected.contains("sum_of_order_totals"_L1)) {
            EXPECT_EQ(sumOf(summary.orderTotals), minorOf(expected.value("sum_of_order_totals"_L1).toString()));
        }
        if (expected.contains("sum_of_line_totals"_L1)) {
            EXPECT_EQ(sumOf(summary.lineTotals), minorOf(expected.value("sum_of_line_totals"_L1).toString()));
        }
        // The dates of the first and last row are among the orders' dates.
        for (const char* key : {"first_row_date", "last_row_date"}) {
            const QString text = expected.value(QLatin1String(key)).toString();
            const auto order = summary.platform.startsWith(u"etsy") || summary.platform == u"squarespace"
                ? DateOrder::MonthFirst
                : DateOrder::DayFirst;
            const std::optional<DateReading> date = readDate(text.toStdString(), order);
            ASSERT_TRUE(date) << text.toStdString();
            const bool found = std::any_of(reading.orders.begin(), reading.orders.end(), [&](const ImportedOrder& o) {
                const Instant day = toInstant(*date, testOptions().zone);
                return o.order.placedAt == day || std::abs(o.order.placedAt.msUtc - day.msUtc) < 36 * 3600 * 1000LL;
            });
            // Square's last row is the refund of an earlier sale: the order keeps the day of the sale.
            EXPECT_TRUE(found || (summary.platform == u"square" && key[0] == 'l')) << text.toStdString();
        }
    }
}

// The files without facts: counted by hand, or refused by name.
TEST(Samples, thatAreNotOrdersAreRefusedByName)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "orders");
    const auto refusalOf = [&](const char* file) { return readingOfFile(folder + u'/' + QLatin1String(file)).summary.refusal; };
    EXPECT_TRUE(refusalOf("etsy/etsy_statement_synthetic.csv").contains(u"Etsy payment statement"));
    EXPECT_TRUE(refusalOf("woocommerce/webtoffee_Sample_Coupon.csv").contains(u"coupons"));
    EXPECT_TRUE(refusalOf("magento/magento_sample_orders.csv").contains(u"sample data"));
}

TEST(Samples, withoutFactsAreReadWhole)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "orders");
    const auto read = [&](const char* file) { return readingOfFile(folder + u'/' + QLatin1String(file)); };

    const Reading us = read("ebay/eBay-OrdersReport_US.csv");
    EXPECT_EQ(us.summary.orders, 1);
    EXPECT_EQ(us.order(0).total.minor, 1398) << "9.99 and 3.99 shipping; the file leaves the total blank";
    EXPECT_EQ(read("ebay/ebay_uk_semicolon.csv").order(0).shipTo.postcode, u"LS1 1BA");
    const Reading uk = read("ebay/ebay_uk_footer_rows.csv");
    EXPECT_EQ(uk.summary.orders, 2);
    EXPECT_EQ(uk.summary.dataRows, 2) << "four of the six rows are footers";

    const Reading shopGold = read("polish/shopgold_zamowienia_cp1250_RECONSTRUCTED.csv");
    EXPECT_EQ(shopGold.summary.encoding.encoding, Encoding::Windows1250);
    EXPECT_EQ(shopGold.summary.orders, 5);
    EXPECT_EQ(shopGold.order(1).customerName, u"Grażyna Świątek-Dąbrowska");
    EXPECT_EQ(shopGold.order(0).total, (Money{124990, Currency(u"PLN")}));
    EXPECT_EQ(shopGold.order(2).total.minor, -12050);

    const Reading presta = read("polish/prestashop_pl_RECONSTRUCTED.csv");
    EXPECT_EQ(presta.summary.orders, 4);
    EXPECT_EQ(presta.order(0).total.minor, 19998);
    EXPECT_EQ(presta.order(2).status, OrderStatus::Cancelled);

    const Reading magento = read("magento/magento_sales_order_grid_RECONSTRUCTED.csv");
    EXPECT_EQ(magento.summary.orders, 2);
    EXPECT_EQ(magento.order(0).number, u"000000001");
    EXPECT_EQ(magento.order(0).total.minor, 3639);
}

} // namespace
} // namespace kokarda::imports
