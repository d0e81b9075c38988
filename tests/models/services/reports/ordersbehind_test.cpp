// SPDX-License-Identifier: GPL-3.0-or-later
// The orders behind the rows of the reports: as many as the row states, and those that the plain tables of the file name.
#include "models/services/orders/orderbook.h"
#include "models/services/reports/ordersbehind.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/sample/sampleshop.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// The sample shop, made once: nothing here writes.
class OrdersBehindSample : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        SampleOptions options;
        options.now = QDateTime(QDate(2026, 3, 5), QTime(8, 30), QTimeZone("Europe/Warsaw"));
        makeSampleShop(s_folder->filePath(u"sample.kokarda"_s), options);
        s_shop = std::make_unique<Shop>(s_folder->filePath(u"sample.kokarda"_s));
    }
    static void TearDownTestSuite()
    {
        s_shop.reset();
        s_folder.reset();
    }

    /// Of all time, and of some weeks that begin and end within a month.
    static std::vector<Report> reports(const QString& key)
    {
        const ReportDesk desk(*s_shop);
        return {desk.report(key, {}), desk.report(key, {{QDate(2025, 11, 12), QDate(2026, 2, 17)}, {}, {}})};
    }
    static std::vector<OrderId> behind(const ReportRow& row)
    {
        return row.orders ? ReportDesk(*s_shop).ordersBehind(*row.orders) : std::vector<OrderId>();
    }
    static std::size_t column(const Report& report, const QString& key)
    {
        const auto found = std::ranges::find(report.columns, key, &ReportColumn::key);
        EXPECT_NE(found, report.columns.end()) << key.toStdString();
        return std::size_t(found - report.columns.begin());
    }
    static qint64 count(const Report& report, const ReportRow& row, const QString& key) { return std::get<qint64>(row.cells.at(column(report, key))); }
    static QString text(const Report& report, const ReportRow& row, const QString& key) { return std::get<QString>(row.cells.at(column(report, key))); }
    static QDate day(Instant at) { return dayIn(at, s_shop->settings().zone()); }

    /// The pieces that a line of these orders adds to the row, by the plain lines.
    static void expectPieces(const QString& reportKey, const QString& nameColumn, const std::function<QString(const storage::Rows&)>& nameOf)
    {
        for (const Report& report : reports(reportKey)) {
            ASSERT_GT(report.rows.size(), 3U);
            for (const ReportRow& row : report.rows) {
                const std::vector<OrderId> orders = behind(row);
                qint64 pieces = 0;
                std::set<qint64> withSome;
                for (const OrderId order : orders) {
                    storage::Rows lines = s_shop->database().rows("SELECT l.quantity, l.title, p.title, p.category_id FROM order_line l "
                                                                  "LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = ? AND l.bundle_position IS NULL",
                        order);
                    while (lines.next()) {
                        if (nameOf(lines) != text(report, row, nameColumn))
                            continue;
                        pieces += lines->integer(0);
                        withSome.insert(order.value);
                    }
                }
                EXPECT_EQ(pieces, count(report, row, u"pieces"_s)) << text(report, row, nameColumn).toStdString();
                EXPECT_EQ(withSome.size(), orders.size()) << "every order shown has a line of it";
            }
        }
    }
    /// The orders that a report of months leads to, against the plain reviews.
    static void expectReviewed(const QString& reportKey, std::string_view sql)
    {
        for (const Report& report : reports(reportKey)) {
            ASSERT_GT(report.rows.size(), 2U);
            std::map<QDate, std::set<qint64>> months;
            storage::Rows reviews = s_shop->database().rows(sql);
            while (reviews.next()) {
                const QDate written = day({reviews->integer(1)});
                if (report.rows.front().orders->period.first <= written && report.rows.back().orders->period.last >= written)
                    months[QDate(written.year(), written.month(), 1)].insert(reviews->integer(0));
            }
            std::size_t all = 0;
            for (const ReportRow& row : report.rows) {
                std::set<qint64> shown;
                for (const OrderId order : behind(row))
                    shown.insert(order.value);
                EXPECT_EQ(shown, months[std::get<QDate>(row.cells.front())]);
                all += shown.size();
            }
            EXPECT_GT(all, 5U);
        }
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<Shop> s_shop;
};

} // namespace

TEST_F(OrdersBehindSample, ThereAreAsManyAsTheRowOfAnyReportStates)
{
    // Where a report counts something that has one order each, under another name.
    const std::map<QString, QString> counted{{u"packing"_s, u"parcels"_s}, {u"cohorts"_s, u"customers"_s}, {u"second-order"_s, u"customers"_s}};
    for (const ReportName& name : ReportDesk::names()) {
        const QString key = counted.contains(name.key) ? counted.at(name.key) : u"orders"_s;
        for (const Report& report : reports(name.key)) {
            EXPECT_FALSE(report.rows.empty()) << name.key.toStdString();
            if (std::ranges::find(report.columns, key, &ReportColumn::key) == report.columns.end())
                continue; // products, categories, reviews and cases: by their own tables, below
            for (std::size_t i = 0; i < report.rows.size(); ++i) {
                const ReportRow& row = report.rows[i];
                EXPECT_EQ(qint64(behind(row).size()), count(report, row, key)) << name.key.toStdString() << ", row " << i;
                EXPECT_EQ(row.orders.has_value(), count(report, row, key) != 0) << name.key.toStdString() << ", row " << i;
            }
        }
    }
}

TEST_F(OrdersBehindSample, TheyComeNewestFirstAndEachOnce)
{
    for (const ReportName& name : ReportDesk::names()) {
        for (const Report& report : reports(name.key)) {
            for (const ReportRow& row : report.rows) {
                std::set<qint64> seen;
                qint64 newest = std::numeric_limits<qint64>::max();
                for (const OrderId order : behind(row)) {
                    EXPECT_TRUE(seen.insert(order.value).second) << name.key.toStdString();
                    const qint64 placed = s_shop->database().number("SELECT placed_at FROM orders WHERE id = ?", order);
                    EXPECT_LE(placed, newest) << name.key.toStdString();
                    newest = placed;
                }
            }
        }
    }
}

TEST_F(OrdersBehindSample, OfMoreThanAreWantedTheNewestAreListedAndThatIsKnown)
{
    const ReportDesk desk(*s_shop);
    // One of each way of looking: walked to, asked for, gathered from the customers.
    for (const QString& key : {u"sales-by-channel"_s, u"sales-by-category"_s, u"top-products"_s, u"segments"_s}) {
        const Report report = desk.report(key, {});
        const auto found = std::ranges::find_if(report.rows, [](const ReportRow& one) { return one.orders.has_value(); });
        ASSERT_NE(found, report.rows.end()) << key.toStdString();
        const OrdersBehind row = *found->orders;
        const std::vector<OrderId> all = desk.ordersBehind(row);
        ASSERT_GT(all.size(), 3U) << key.toStdString();
        for (const int most : {2, int(all.size()) - 1, int(all.size())}) {
            OrdersBehindListing listing(*s_shop, row, most);
            while (listing.readOn()) { }
            EXPECT_EQ(listing.ids(), std::vector(all.begin(), all.begin() + most)) << key.toStdString();
            EXPECT_EQ(listing.isCut(), most < int(all.size())) << key.toStdString() << ", at most " << most;
        }
    }
}

TEST_F(OrdersBehindSample, ThoseOfAProductHaveAllItsPieces)
{
    expectPieces(u"top-products"_s, u"product"_s, [](const storage::Rows& line) { return line->text(2).isEmpty() ? line->text(1) : line->text(2); });
}

TEST_F(OrdersBehindSample, ThoseOfACategoryHaveAllItsPieces)
{
    const CategoryTree tree = s_shop->settings().categories();
    expectPieces(u"sales-by-category"_s, u"category"_s, [&](const storage::Rows& line) { return categoryPath(tree, line->id<CategoryId>(3)); });
}

TEST_F(OrdersBehindSample, ThoseOfStarsAreTheReviewedOnes)
{
    expectReviewed(u"reviews"_s, "SELECT order_id, at FROM review WHERE stars > 0 AND order_id IS NOT NULL AND deleted_at IS NULL");
}

TEST_F(OrdersBehindSample, ThoseOfRecommendationsAreTheAnsweredOnes)
{
    expectReviewed(u"recommendation"_s, "SELECT order_id, at FROM review WHERE recommend IS NOT NULL AND order_id IS NOT NULL AND deleted_at IS NULL");
}

TEST_F(OrdersBehindSample, ThoseOfComplaintsAreWhatTheCasesAreAbout)
{
    for (const Report& report : reports(u"complaints"_s)) {
        ASSERT_FALSE(report.rows.empty());
        const Period period = report.rows.front().orders ? report.rows.front().orders->period : Period();
        std::map<QString, std::set<qint64>> wanted;
        storage::Rows cases = s_shop->database().rows(
            "SELECT c.order_id, c.opened_at, c.reason, c.kind, o.packaging FROM case_file c JOIN orders o ON o.id = c.order_id");
        while (cases.next()) {
            if (period.contains(day({cases->integer(1)})))
                wanted[cases->text(2) + u'|' + cases->text(3) + u'|' + cases->text(4)].insert(cases->integer(0));
        }
        std::size_t rows = 0;
        for (const ReportRow& row : report.rows) {
            std::set<qint64> shown;
            for (const OrderId order : behind(row))
                shown.insert(order.value);
            EXPECT_LE(qint64(shown.size()), count(report, row, u"cases"_s));
            if (!row.orders)
                continue;
            ++rows;
            EXPECT_EQ(shown, wanted[row.orders->words.at(1) + u'|' + row.orders->words.at(0) + u'|' + row.orders->words.at(2)]);
        }
        EXPECT_EQ(rows, wanted.size()) << "every case with an order is in a row that leads there";
    }
}

TEST(OrdersBehindTest, CancelledAndForeignOnesAreNotShownWhereTheyAreNotCounted)
{
    test::TemporaryShop shop;
    const OrderId kept = shop->orders().store(test::mugOrder(shop.shop(), u"1"_s)).id;
    const OrderId cancelled = shop->orders().store(test::mugOrder(shop.shop(), u"2"_s)).id;
    shop->orders().setStatus({cancelled}, OrderStatus::Cancelled);
    Order foreign = test::mugOrder(shop.shop(), u"3"_s);
    for (Money* money : {&foreign.subtotal, &foreign.shipping, &foreign.discount, &foreign.tax, &foreign.total, &foreign.refunded})
        money->currency = Currency(u"EUR");
    for (OrderLine& line : foreign.lines)
        line.unitPrice.currency = line.discount.currency = Currency(u"EUR");
    shop->orders().store(foreign);
    const ReportDesk desk(shop.shop());
    for (const QString& key : {u"sales-by-month"_s, u"sales-by-channel"_s, u"sales-by-category"_s, u"top-products"_s, u"basket"_s}) {
        const Report report = desk.report(key, {{}, Currency(u"PLN"), {}});
        ASSERT_EQ(report.rows.size(), 1U) << key.toStdString();
        EXPECT_EQ(desk.ordersBehind(*report.rows.front().orders), std::vector{kept}) << key.toStdString();
    }
}

TEST(OrdersBehindTest, ADeletedParcelIsNeitherCountedNorShown)
{
    test::TemporaryShop shop;
    const OrderId kept = shop->orders().store(test::mugOrder(shop.shop(), u"1"_s)).id;
    const OrderId deleted = shop->orders().store(test::mugOrder(shop.shop(), u"2"_s)).id;
    shop->orders().setStatus({kept, deleted}, OrderStatus::Packed);
    const ReportDesk desk(shop.shop());
    ASSERT_EQ(desk.report(u"packing"_s, {}).cases, 2);
    shop->database().inTransaction([&] { shop->database().exec("UPDATE orders SET deleted_at = 1 WHERE id = ?", deleted); });
    const Report report = desk.report(u"packing"_s, {});
    EXPECT_EQ(report.cases, 1);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(desk.ordersBehind(*report.rows.front().orders), std::vector{kept});
}
