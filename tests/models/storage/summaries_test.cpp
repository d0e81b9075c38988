// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/summaries.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/check.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/reportrepository.h"
#include "models/storage/undo/undolog.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::TempShop;

namespace {

class Summary : public testing::Test
{
protected:
    Summary()
    {
        db.exec("PRAGMA synchronous = OFF");
        test::furnish(db);
        db.inTransaction([&] { db.exec("INSERT INTO channel (name) VALUES ('Fair')"); });
    }

    qint64 pick(qint64 below) { return static_cast<qint64>(m_random() % static_cast<std::uint64_t>(below)); }

    /// A moment in three years around a change of the clocks, often on the border of a day.
    qint64 moment()
    {
        constexpr qint64 hour = 3'600'000;
        const qint64 day = (19'000 + pick(1000)) * 24 * hour;
        return day + (pick(3) == 0 ? 22 * hour + pick(3) * hour / 2 - pick(2) : pick(24 * hour));
    }

    qint64 addOrder(const QString& number)
    {
        const qint64 order = db.insert("INSERT INTO orders (number, channel_id, channel_order_id, status, placed_at, ship_to, bill_to, "
                                       "currency, total, refunded, pieces) VALUES (?1, ?2, ?1, ?3, ?4, '{}', '{}', ?5, ?6, ?7, ?8)",
            number, 1 + pick(2), pick(6) == 0 ? u"cancelled"_s : u"to_pack"_s, moment(), pick(8) == 0 ? u"EUR"_s : u"PLN"_s, pick(30'000),
            pick(5) == 0 ? pick(500) : 0, 1 + pick(4));
        for (qint64 line = pick(4); line >= 0; --line)
            addLine(order, line);
        return order;
    }
    void addLine(qint64 order, qint64 position)
    {
        db.exec("INSERT OR IGNORE INTO order_line (order_id, position, product_id, title, channel_category, quantity, unit_price, discount, "
                "bundle_position) VALUES (?1, ?2, nullif(?3, 0), ?4, ?5, ?6, ?7, ?8, nullif(?9, 0))",
            order, position, pick(3), u"Kubek %1"_s.arg(pick(3)), pick(2) == 0 ? u"Mugs"_s : QString(), 1 + pick(3), pick(9000), pick(100),
            pick(9) == 0 ? 1 : 0);
    }
    /// An order with lines, by the way that imports take.
    Order someOrder(const QString& number)
    {
        Order order;
        order.number = order.channelOrderId = number;
        order.channel = ChannelId(1 + pick(2));
        order.status = pick(6) == 0 ? OrderStatus::Cancelled : OrderStatus::ToPack;
        order.placedAt = Instant{moment()};
        const Currency currency(pick(8) == 0 ? u"EUR"_s : u"PLN"_s);
        order.total = Money{pick(30'000), currency};
        order.refunded = Money{pick(5) == 0 ? pick(500) : 0, currency};
        for (qint64 left = pick(4); left > 0; --left) {
            OrderLine& line = order.lines.emplace_back();
            line.product = ProductId(pick(3));
            line.title = u"Kubek %1"_s.arg(pick(3));
            line.channelCategory = pick(2) == 0 ? u"Mugs"_s : QString();
            line.quantity = 1 + static_cast<int>(pick(3));
            line.unitPrice = Money{pick(9000), currency};
            line.discount = Money{pick(100), currency};
            if (pick(9) == 0)
                line.bundle = 0;
        }
        return order;
    }
    OrderId importOrder(const QString& number)
    {
        Order order = someOrder(number);
        OrderRepository(db).insert(order);
        return order.id;
    }
    void changeOrder(OrderId id)
    {
        const OrderRepository orders(db);
        Order order = someOrder({});
        const Order before = orders.find(id).value();
        order.id = id;
        order.number = before.number;
        order.channelOrderId = before.channelOrderId;
        OrderRepository(db).update(order);
    }
    void addReview(const QString& key)
    {
        db.exec("INSERT INTO review (source, source_key, stars, recommend, at) VALUES ('shop', ?, ?, ?, ?)", key, pick(6),
            pick(2) == 0 ? std::optional(pick(11)) : std::nullopt, moment());
    }
    qint64 someOf(const std::string& table)
    {
        return db.number("SELECT id FROM " + table + " ORDER BY (id * 7919 + ?) % 1009 LIMIT 1", pick(1009));
    }

    void randomWrite(int step)
    {
        const QString key = QString::number(step);
        switch (pick(24)) {
        case 0: db.exec("UPDATE orders SET status = 'cancelled' WHERE id = ?", someOf("orders")); break;
        case 1: db.exec("UPDATE orders SET status = 'packed' WHERE id = ?", someOf("orders")); break;
        case 2: db.exec("UPDATE orders SET placed_at = ? WHERE id = ?", moment(), someOf("orders")); break;
        case 3: db.exec("UPDATE orders SET total = total + 100, refunded = 50, currency = 'EUR' WHERE id = ?", someOf("orders")); break;
        case 4: db.exec("UPDATE orders SET deleted_at = iif(deleted_at IS NULL, 1, NULL) WHERE id = ?", someOf("orders")); break;
        case 5: db.exec("DELETE FROM orders WHERE id = ?", someOf("orders")); break;
        case 6: db.exec("UPDATE order_line SET quantity = quantity + 1, title = 'Inny', channel_category = 'Cups' WHERE id = ?", someOf("order_line")); break;
        case 7: db.exec("DELETE FROM order_line WHERE id = ?", someOf("order_line")); break;
        case 8:
            if (const qint64 order = someOf("orders"); order != 0)
                addLine(order, 10 + pick(5));
            break;
        case 9: addReview(key); break;
        case 10: db.exec("UPDATE review SET stars = 5, at = ? WHERE id = ?", moment(), someOf("review")); break;
        default: addOrder(key); break;
        }
    }
    void expectEqual(const char* when) { ASSERT_TRUE(db.summaries().agree()) << when; }

    TempShop shop;
    Database& db = shop.open();
    std::mt19937_64 m_random{20260308};
};

TEST_F(Summary, EqualsCountingAfterAnyWriteUndoAndRedo)
{
    db.write(action(u"First"_s), [&] { addOrder(u"first"_s); });
    UndoLog log(db);
    for (int step = 0; step < 600; ++step) {
        db.write(action(u"Step"_s), [&] {
            for (qint64 i = pick(3); i >= 0; --i)
                randomWrite(step * 10 + static_cast<int>(i));
        });
        if (step % 20 == 0)
            expectEqual("after writing");
    }
    ASSERT_GT(db.number("SELECT count(*) FROM summary_item"), 100);
    for (int i = 0; i < 80; ++i)
        log.undo(log.nextUndo()->id);
    expectEqual("after undoing");
    for (int i = 0; i < 80; ++i)
        log.redo(log.nextRedo()->id);
    expectEqual("after redoing");
}

TEST_F(Summary, EqualsCountingAfterAnImportAndAfterItsUndo)
{
    db.write(action(u"Before"_s), [&] { addOrder(u"old"_s); });
    {
        Database::LongWrite write(db, action(u"Import"_s));
        BulkInsert inserting(db);
        for (int i = 0; i < 200; ++i) {
            const OrderId order = importOrder(u"new %1"_s.arg(i));
            if (i % 50 == 0)
                changeOrder(order);
            if (i == 120) {
                EXPECT_TRUE(db.summaries().countSome());
            }
        }
        changeOrder(OrderId(1)); // an order that was there before
        inserting.finish();
        write.commit();
    }
    expectEqual("after the import");
    UndoLog log(db);
    log.undo(log.nextUndo()->id);
    expectEqual("after its undo");
    log.redo(log.nextRedo()->id);
    expectEqual("after its redo");
}

TEST_F(Summary, KnowsNothingOfAnImportThatWasTakenBack)
{
    const auto import = [&](bool isKept) {
        Database::LongWrite write(db, action(u"Import"_s));
        BulkInsert inserting(db);
        for (int i = 0; i < 50; ++i)
            importOrder(u"new %1"_s.arg(i));
        inserting.finish();
        if (isKept)
            write.commit();
    };
    import(false);
    db.write(action(u"Order"_s), [&] { addOrder(u"1"_s); });
    expectEqual("after another write");
    import(true);
    expectEqual("after the second try");
}

TEST_F(Summary, IsCountedAMonthAtATime)
{
    db.write(action(u"Orders"_s), [&] {
        for (int i = 0; i < 60; ++i)
            addOrder(QString::number(i));
    });
    db.write(action(u"Change"_s), [&] {
        db.exec("UPDATE orders SET total = total + 1");
        int months = 0;
        for (; db.summaries().countSome(); ++months) { }
        EXPECT_GT(months, 12);
        expectEqual("before the end");
    });
    expectEqual("after it");
}

TEST_F(Summary, IsAsItWasWhenATransactionIsTakenBack)
{
    db.write(action(u"Order"_s), [&] { addOrder(u"1"_s); });
    const qint64 rows = db.number("SELECT count(*) FROM summary_day");
    EXPECT_THROW(db.write(action(u"Nothing"_s),
                     [&] {
                         addOrder(u"2"_s);
                         db.exec("INSERT INTO setting (key, value) VALUES ('shop.time_zone', 'Asia/Tokyo')");
                         throw std::runtime_error("no");
                     }),
        std::runtime_error);
    EXPECT_EQ(db.number("SELECT count(*) FROM summary_day"), rows);
    EXPECT_EQ(db.summaries().zone().id(), "Europe/Warsaw");
    db.write(action(u"Order"_s), [&] { addOrder(u"3"_s); });
    expectEqual("after the next write");
}

TEST_F(Summary, IsCountedAnewWhenTheShopMovesToAnotherZoneAndBack)
{
    db.write(action(u"Orders"_s), [&] {
        for (int i = 0; i < 100; ++i)
            addOrder(QString::number(i));
    });
    const auto days = [&] { return ReportRepository(db).sales({}); };
    const std::size_t before = days().size();
    db.write(action(u"Zone"_s), [&] { db.exec("INSERT INTO setting (key, value) VALUES ('shop.time_zone', 'Asia/Tokyo')"); });
    EXPECT_EQ(db.summaries().zone().id(), "Asia/Tokyo");
    expectEqual("in Tokyo");
    UndoLog log(db);
    log.undo(log.nextUndo()->id);
    EXPECT_EQ(db.summaries().zone().id(), "Europe/Warsaw");
    expectEqual("in Warsaw again");
    EXPECT_EQ(days().size(), before);
}

TEST_F(Summary, IsCountedAnewWhenItIsMissing)
{
    db.write(action(u"Orders"_s), [&] {
        for (int i = 0; i < 20; ++i)
            addOrder(QString::number(i));
    });
    db.inTransaction([&] {
        db.exec("DELETE FROM summary_day");
        db.exec("DELETE FROM summary_clock");
    });
    EXPECT_FALSE(db.summaries().agree());
    EXPECT_TRUE(shop.open().summaries().agree());
}

TEST_F(Summary, ThatDisagreesIsCountedAnewByACheck)
{
    db.write(action(u"Orders"_s), [&] {
        for (int i = 0; i < 20; ++i)
            addOrder(QString::number(i));
    });
    EXPECT_FALSE(mendSummaries(db));
    db.inTransaction([&] { db.exec("UPDATE summary_day SET revenue = revenue + 1"); });
    EXPECT_TRUE(mendSummaries(db));
    EXPECT_TRUE(db.summaries().agree());
    EXPECT_FALSE(mendSummaries(db));
}

/// Items of any days are those of the lines, however the days lie in the months.
TEST_F(Summary, GivesTheItemsOfAnyPeriod)
{
    db.write(action(u"Orders"_s), [&] {
        for (int i = 0; i < 400; ++i)
            addOrder(QString::number(i));
    });
    const QTimeZone& zone = db.summaries().zone();
    const ReportRepository reports(db);
    for (int i = 0; i < 60; ++i) {
        const QDate first = QDate(2022, 1, 1).addDays(pick(900));
        const QDate last = first.addDays(pick(120));
        std::map<QString, qint64> wanted;
        Rows rows = db.rows("SELECT coalesce(p.title, l.title), sum(l.quantity * l.unit_price - l.discount) FROM orders o "
                            "JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id WHERE o.placed_at >= ? "
                            "AND o.placed_at < ? AND o.status <> 'cancelled' AND o.currency = 'PLN' AND l.bundle_position IS NULL GROUP BY 1",
            startOfDay(first, zone), startOfDay(last.addDays(1), zone));
        while (rows.next())
            wanted[rows->text(0)] = rows->integer(1);
        std::map<QString, qint64> got;
        for (const ItemSales& item : reports.items({first, last}, Currency(u"PLN")))
            got[item.title] += item.revenue.minor;
        ASSERT_EQ(got, wanted) << first.toString(Qt::ISODate).toStdString() << " to " << last.toString(Qt::ISODate).toStdString();
    }
}

TEST(ShopDays, BeginWhenTheClocksSaySo)
{
    for (const char* name : {"Europe/Warsaw", "America/New_York", "Asia/Tehran", "Australia/Lord_Howe", "America/Asuncion", "UTC"}) {
        const QTimeZone zone(name);
        const ShopDays days(zone);
        for (qint64 day = 19'000; day < 20'200; ++day) {
            const Instant start = days.startOf(day);
            ASSERT_EQ(start.msUtc, startOfDay(ShopDays::date(day), zone).msUtc) << name << ' ' << day;
            ASSERT_EQ(days.dayOf(start), day) << name;
            ASSERT_EQ(days.dayOf(Instant{start.msUtc - 1}), day - 1) << name;
        }
    }
}

} // namespace
