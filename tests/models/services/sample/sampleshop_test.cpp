// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/sample/sampleshop.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/repositories/reviewrepository.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

const QDateTime thursday(QDate(2026, 3, 5), QTime(8, 30), QTimeZone("Europe/Warsaw"));

/// A sample shop in a folder of its own.
class SampleFile
{
public:
    explicit SampleFile(const QString& language = u"pl"_s)
    {
        SampleOptions options;
        options.now = thursday;
        options.language = language;
        makeSampleShop(path(), options);
        m_shop = std::make_unique<Shop>(path());
    }
    Shop* operator->() { return m_shop.get(); }
    QString path() const { return m_folder.filePath(u"sample.kokarda"_s); }
    qint64 count(std::string_view sql) { return m_shop->database().number(sql); }

    /// Every text and number of the tables that tell of people and goods.
    QStringList dump()
    {
        QStringList lines;
        for (const std::string table : {"channel", "category", "product", "customer", "customer_address", "orders",
                 "order_line", "order_event", "gift", "gift_batch", "gift_rule", "given_gift", "note", "review",
                 "print_event", "setting"}) {
            storage::Rows rows = m_shop->database().rows("SELECT * FROM " + table + " ORDER BY id");
            while (rows.next()) {
                QStringList cells{QString::fromStdString(table)};
                for (int column = 0; column < rows->columnCount(); ++column)
                    cells << rows->text(column);
                lines << cells.join(u'\t');
            }
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;
};

class SampleShop : public testing::TestWithParam<const char*>
{
protected:
    SampleFile shop{QString::fromLatin1(GetParam())};
};

} // namespace

TEST_P(SampleShop, HasTheSizeOfAShopAfterAYear)
{
    EXPECT_EQ(shop.count("SELECT count(*) FROM customer"), 400);
    EXPECT_EQ(shop.count("SELECT count(*) FROM orders"), 900);
    EXPECT_EQ(shop->orders().countByStatus({})[OrderStatus::ToPack], 25);
    EXPECT_EQ(shop.count("SELECT count(*) FROM review"), 250);
    EXPECT_EQ(shop->gifts().gifts().size(), 12U);
    EXPECT_GT(shop.count("SELECT count(*) FROM note"), 200);
    EXPECT_GT(shop.count("SELECT count(*) FROM given_gift"), 200);
    EXPECT_GT(shop.count("SELECT count(*) FROM (SELECT 1 FROM orders GROUP BY customer_id HAVING count(*) > 1)"), 100);
    EXPECT_EQ(shop.count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

TEST_P(SampleShop, EveryOrderHasLinesAndATotalThatAddsUp)
{
    for (const OrderId id : shop->orders().find({})) {
        const std::optional<Order> order = shop->orders().order(id);
        ASSERT_TRUE(order);
        EXPECT_FALSE(order->lines.empty()) << order->number.toStdString();
        EXPECT_TRUE(totalDifference(*order).isZero()) << order->number.toStdString();
        Money sum{0, order->total.currency};
        for (const OrderLine& line : order->lines) {
            sum = sum + line.total();
            EXPECT_FALSE(line.title.isEmpty());
            EXPECT_TRUE(line.product);
        }
        EXPECT_EQ(sum + order->shipping - order->discount, order->total);
        EXPECT_TRUE(order->customer);
        EXPECT_FALSE(order->shipTo.isEmpty());
    }
}

TEST_P(SampleShop, WaitingOrdersAreRecentAndOfAllKinds)
{
    int gifts = 0, remarks = 0, withManyLines = 0, foreign = 0, suggested = 0;
    QSet<QString> languages;
    const QString home = shop->settings().info().sender.country;
    for (const OrderId id : shop->orders().find({.status = OrderStatus::ToPack})) {
        const Order order = *shop->orders().order(id);
        EXPECT_GT(order.placedAt, instantOf(thursday.addDays(-3)));
        EXPECT_LE(order.placedAt, instantOf(thursday));
        gifts += order.isGift && !order.giftMessage.isEmpty();
        remarks += !order.remark.isEmpty();
        withManyLines += order.lines.size() >= 12;
        foreign += order.shipTo.country != home;
        languages << order.language;
        suggested += shop->gifts().suggest(id, thursday.date()).choice.has_value();
    }
    EXPECT_GE(gifts, 3);
    EXPECT_GE(remarks, 5);
    EXPECT_EQ(withManyLines, 1);
    EXPECT_GE(foreign, 2);
    EXPECT_GE(suggested, 12);
    EXPECT_TRUE(languages.contains(u"en"_s));
    EXPECT_TRUE(languages.contains(u"de"_s));
}

TEST_P(SampleShop, NothingHappensAfterNow)
{
    const qint64 now = instantOf(thursday).msUtc;
    for (const char* sql : {"SELECT max(placed_at) FROM orders", "SELECT max(packed_at) FROM orders",
             "SELECT max(delivered_at) FROM orders", "SELECT max(at) FROM review", "SELECT max(written_at) FROM note",
             "SELECT max(at) FROM given_gift", "SELECT max(at) FROM order_event", "SELECT max(at) FROM print_event"})
        EXPECT_LE(shop.count(sql), now) << sql;
    EXPECT_EQ(shop.count("SELECT count(*) FROM orders WHERE packed_at < placed_at OR shipped_at < packed_at"
                         " OR delivered_at < shipped_at OR paid_at < placed_at"), 0);
}

TEST_P(SampleShop, KnowsOnlyAddressesOfNobody)
{
    static const QRegularExpression address(u"[\\w.+-]+@([\\w.-]+)"_s);
    for (const QString& line : shop.dump()) {
        auto found = address.globalMatch(line);
        while (found.hasNext()) {
            const QString domain = found.next().captured(1);
            EXPECT_TRUE(domain == u"example.com" || domain.endsWith(u".example.com")) << domain.toStdString();
        }
        EXPECT_FALSE(line.contains(u"http"_s)) << line.toStdString();
    }
}

TEST_P(SampleShop, ReviewsAreAllDifferentAndMostlyGood)
{
    QSet<QString> texts;
    int good = 0;
    for (const Review& review : shop->repositories().reviews.all()) {
        EXPECT_GT(review.text.size(), 10);
        EXPECT_FALSE(review.text.contains(u'|')) << review.text.toStdString();
        texts << review.text;
        good += review.stars >= 4;
    }
    EXPECT_EQ(texts.size(), 250);
    EXPECT_GT(good, 180);
    EXPECT_LT(good, 230);
}

INSTANTIATE_TEST_SUITE_P(Languages, SampleShop, testing::Values("pl", "en"),
    [](const auto& tested) { return std::string(tested.param); });

TEST(MakingTheSampleShop, GivesTheSameShopForTheSameMoment)
{
    SampleFile first;
    SampleFile second;
    const QStringList one = first.dump();
    const QStringList other = second.dump();
    ASSERT_EQ(one.size(), other.size());
    for (qsizetype i = 0; i < one.size(); ++i)
        ASSERT_EQ(one[i], other[i]);
}

TEST(MakingTheSampleShop, LeavesNoFileBehindWhenItIsStopped)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"stopped.kokarda"_s);
    SampleOptions options;
    options.now = thursday;
    options.progress = [](double share) { return share < 0.4; };
    EXPECT_FALSE(makeSampleShop(path, options));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(MakingTheSampleShop, RefusesToOverwrite)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.kokarda"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    EXPECT_THROW(makeSampleShop(path, {thursday, u"pl"_s, {}}), storage::DbError);
    EXPECT_EQ(QFile(path).size(), 4);
}
