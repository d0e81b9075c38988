// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/summaries.h"
#include "models/storage/undo/undolog.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::dump;
using kokarda::test::TempShop;

namespace {

class Bulk : public testing::TestWithParam<int>
{
protected:
    Bulk()
    {
        db.exec("PRAGMA synchronous = OFF");
        test::furnish(db);
    }

    /// An import: many new rows in one action, with other changes between them.
    void bulk(auto&& work)
    {
        Database::LongWrite write(db, action(u"Import"_s));
        BulkInsert inserting(db);
        work();
        inserting.finish();
        write.commit();
    }
    OrderId newOrder(const QString& number)
    {
        Customer customer;
        customer.name = u"Anna "_s + number;
        Address address;
        address.name = customer.name;
        address.street = u"ul. Polna 301"_s;
        customers.insert(customer, address);
        Order order;
        order.number = order.channelOrderId = number;
        order.channel = ChannelId(1);
        order.customer = customer.id;
        order.shipTo = address;
        order.total = Money{4990, Currency(u"PLN")};
        for (int i = 0; i < 3; ++i) {
            order.lines.emplace_back();
            order.lines.back().title = u"Kubek %1 %2"_s.arg(number, QString::number(i));
            order.lines.back().product = ProductId(1);
        }
        orders.insert(order, {u"h"_s, u"m"_s, {}});
        return order.id;
    }
    qint64 found(const QString& word)
    {
        return db.number("SELECT count(*) FROM order_search WHERE order_search MATCH ?", u"\"%1\"*"_s.arg(word));
    }
    void expectIndexesWhole()
    {
        db.inTransaction([&] {
            db.exec("INSERT INTO order_search (order_search, rank) VALUES ('integrity-check', 1)");
            db.exec("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)");
        });
        EXPECT_TRUE(db.summaries().agree());
    }
    ActionId last() const { return ActionId(db.number("SELECT max(id) FROM action")); }

    TempShop shop;
    Database& db = shop.open();
    OrderRepository orders{db};
    CustomerRepository customers{db};
    UndoLog log{db};
};

} // namespace

TEST_F(Bulk, NewRowsTakeOneRecordPerTableAndAreFound)
{
    const qint64 before = db.number("SELECT count(*) FROM change");
    bulk([&] {
        for (int i = 0; i < 100; ++i)
            newOrder(u"M-%1"_s.arg(i));
    });
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 100);
    EXPECT_EQ(db.number("SELECT count(*) FROM change") - before, 4) << "customers, addresses, orders, lines";
    EXPECT_EQ(found(u"m"_s), 100);
    expectIndexesWhole();
}

TEST_F(Bulk, IsTakenBackAndBroughtAgain)
{
    newOrder(u"old"_s);
    const QByteArray before = dump(db);
    bulk([&] {
        newOrder(u"M-1"_s);
        newOrder(u"M-2"_s);
    });
    const QByteArray after = dump(db);
    log.undo(last());
    EXPECT_EQ(dump(db), before);
    expectIndexesWhole();
    log.redo(last());
    EXPECT_EQ(dump(db), after);
    EXPECT_EQ(found(u"m"_s), 2);
    expectIndexesWhole();
    log.undo(last());
    EXPECT_EQ(dump(db), before);
}

TEST_F(Bulk, RowsThatWaitAreThereForEveryOtherStatement)
{
    bulk([&] {
        const OrderId order = newOrder(u"M-1"_s);
        EXPECT_EQ(orders.find(order)->lines.size(), 3u);
        db.exec("UPDATE customer_address SET used_at = 7 WHERE customer_id = ?", orders.find(order)->customer);
        newOrder(u"M-2"_s);
    });
    EXPECT_EQ(db.number("SELECT count(*) FROM customer_address WHERE used_at = 7"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line"), 6);
}

TEST_F(Bulk, IsStoredInPiecesAndOthersMayComeBetweenThem)
{
    bulk([&] {
        for (int i = 0; i < 30; ++i)
            newOrder(u"M-%1"_s.arg(i));
        EXPECT_TRUE(db.bulk()->storePiece(7));
        newOrder(u"M-between"_s);
        int pieces = 1;
        while (db.bulk()->storePiece(7))
            ++pieces;
        EXPECT_GT(pieces, 20);
        EXPECT_FALSE(db.bulk()->isEmpty()) << "the index has not got them yet";
        EXPECT_EQ(orders.find(newOrder(u"M-last"_s))->lines.size(), 3u);
    });
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 32);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line"), 96);
    EXPECT_EQ(found(u"m"_s), 32);
    expectIndexesWhole();
}

TEST_F(Bulk, StoresEveryKindOfValueAsASingleInsertionDoes)
{
    Customer customer;
    customer.name = u"Zażółć 漢字 😀"_s;
    customer.email = QString(); // empty, not NULL
    customer.birthday = QDate(1980, 2, 29);
    customer.createdAt = Instant{-5};
    const Address address{.name = u"\U0001F600 Ł"_s, .city = QString(70'000, u'ł')};
    const auto columns = [&](CustomerId id) {
        const std::vector<Address> known = customers.addresses(id);
        Customer read = *customers.find(id);
        read.id = {};
        return std::pair(read, known);
    };
    Customer single = customer;
    customers.insert(single, address);
    Customer inBulk = customer;
    bulk([&] { customers.insert(inBulk, address); });
    EXPECT_NE(single.id, inBulk.id);
    EXPECT_EQ(columns(single.id), columns(inBulk.id));
    EXPECT_EQ(db.number("SELECT count(*) FROM customer WHERE email IS NULL"), 0);
}

TEST_F(Bulk, ARowThatTheFileForbidsTakesTheWholeWorkBack)
{
    const QByteArray before = dump(db);
    EXPECT_THROW(bulk([&] {
        newOrder(u"M-1"_s);
        newOrder(u"M-1"_s);
    }), DbError);
    EXPECT_EQ(dump(db), before);
}

TEST_F(Bulk, TheNextActionIsRecordedRowByRowAgain)
{
    bulk([&] { newOrder(u"M-1"_s); });
    db.write(action(u"By hand"_s), [&] { newOrder(u"M-2"_s); });
    EXPECT_EQ(db.number("SELECT count(*) FROM change WHERE action_id = ? AND table_name = 'order_line'", last()), 3);
    log.undo(last());
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(found(u"m"_s), 1);
}

TEST_F(Bulk, LeavesNothingBehindWhenItIsBrokenOff)
{
    const QByteArray before = dump(db);
    const qint64 changes = db.number("SELECT count(*) FROM change");
    {
        Database::LongWrite write(db, action(u"Import"_s));
        BulkInsert inserting(db);
        newOrder(u"M-1"_s);
        while (inserting.indexSome(10)) { }
        newOrder(u"M-2"_s);
    }
    EXPECT_EQ(dump(db), before);
    EXPECT_EQ(db.number("SELECT count(*) FROM change"), changes);
    EXPECT_EQ(db.bulk(), nullptr);
    db.write(action(u"By hand"_s), [&] { newOrder(u"M-3"_s); });
    EXPECT_EQ(found(u"m"_s), 1) << "the watching goes on";
    log.undo(last());
    EXPECT_EQ(dump(db), before);
}

TEST_F(Bulk, WhatWasEditedSinceStaysAndTheRestGoes)
{
    bulk([&] {
        newOrder(u"M-1"_s);
        newOrder(u"M-2"_s);
        newOrder(u"M-3"_s);
    });
    const ActionId import = last();
    db.write(action(u"Edit"_s), [&] { db.exec("UPDATE orders SET staff_note = 'x' WHERE number = 'M-2'"); });
    const UndoResult result = log.undo(import, OnConflict::LeaveInPlace);
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line"), 3);
    EXPECT_EQ(db.number("SELECT count(*) FROM customer"), 1);
    ASSERT_EQ(result.kept.size(), 2U);
    EXPECT_EQ(result.kept[1].label, u"order M-2"_s);
    expectIndexesWhole();
}

TEST_F(Bulk, ALineAddedToAnOlderOrderComesBackInItsTurn)
{
    bulk([&] { newOrder(u"M-1"_s); });
    const QByteArray before = dump(db);
    bulk([&] {
        Order order = *orders.find(OrderId(1));
        order.lines.erase(order.lines.begin() + 1, order.lines.end());
        order.lines.emplace_back();
        order.lines.back().title = u"Herbata"_s;
        orders.update(order);
        newOrder(u"M-2"_s);
    });
    const QByteArray after = dump(db);
    log.undo(last());
    EXPECT_EQ(dump(db), before);
    log.redo(last());
    EXPECT_EQ(dump(db), after);
    expectIndexesWhole();
}

TEST_P(Bulk, AnyMixtureIsTakenBackAndBroughtAgain)
{
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    int number = 0;
    const auto anyOrder = [&] {
        return OrderId(db.number("SELECT id FROM orders LIMIT 1 OFFSET ? % (1 + (SELECT count(*) FROM orders))", upTo(1000)));
    };
    const auto change = [&] {
        switch (upTo(6)) {
        case 0:
            db.exec("UPDATE orders SET search_key = ?, staff_note = 'x' WHERE id = ?", QString::number(upTo(99)), anyOrder());
            break;
        case 1:
            db.exec("DELETE FROM orders WHERE id = ?", anyOrder());
            break;
        case 2:
            db.exec("UPDATE customer SET name = name || 'x', search_key = name WHERE id = (SELECT customer_id FROM orders WHERE id = ?)",
                anyOrder());
            break;
        case 3:
            db.exec("DELETE FROM order_line WHERE id = (SELECT max(id) FROM order_line)");
            break;
        case 4:
            if (std::optional<Order> order = orders.find(anyOrder())) {
                order->lines.resize(static_cast<std::size_t>(upTo(3)));
                for (int i = upTo(3); i > 0; --i)
                    order->lines.emplace_back().title = u"Nowy"_s;
                orders.update(*order);
            }
            break;
        default:
            if (const OrderId order = anyOrder())
                orders.addEvent(order, {Instant{1}, {}, u"imported"_s, {}});
        }
    };
    const QByteArray start = dump(db);
    const ActionId floor = log.nextUndo()->id;
    for (int step = 0; step < 60; ++step) {
        if (upTo(2) == 0) {
            db.write(action(u"By hand"_s), change);
            continue;
        }
        bulk([&] {
            for (int left = 1 + upTo(8); left > 0; --left) {
                if (upTo(3) == 0)
                    change();
                else
                    newOrder(u"M-%1"_s.arg(++number));
                if (upTo(4) == 0)
                    db.bulk()->indexSome(2);
            }
        });
    }
    const QByteArray end = dump(db);
    int undone = 0;
    for (; log.nextUndo()->id != floor; ++undone)
        log.undo(log.nextUndo()->id);
    EXPECT_EQ(dump(db), start);
    expectIndexesWhole();
    for (; undone > 0; --undone)
        log.redo(log.nextRedo()->id);
    EXPECT_EQ(dump(db), end);
    expectIndexesWhole();
}

INSTANTIATE_TEST_SUITE_P(Seeds, Bulk, testing::Range(1, 31));
