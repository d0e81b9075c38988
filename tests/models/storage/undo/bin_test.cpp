// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/bin.h"
#include "models/services/health/filehealth.h"
#include "models/services/history/history.h"
#include "models/services/shop.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

class TheBin : public testing::Test
{
protected:
    TheBin()
    {
        file.close();
        shop = std::make_unique<Shop>(file.path());
        test::furnish(db());
        db().write(action(u"Sold"_s), [&] {
            addOrder(db(), u"#1"_s);
            addOrder(db(), u"#2"_s);
        });
    }

    storage::Database& db() { return shop->database(); }
    Instant in(qint64 days) const { return {QDateTime::currentMSecsSinceEpoch() + days * day}; }
    /// The shop is opened on every one of these days, and closed with a backup.
    void useDaily(qint64 from, qint64 to)
    {
        for (qint64 today = from; today <= to; ++today) {
            Bin(*shop).letGoOldThings(in(today));
            FileHealth(*shop).backUpIfDue(in(today), u"exit"_s);
        }
    }
    qint64 imagesOfDeletedOrders()
    {
        return db().number("SELECT count(*) FROM change WHERE table_name = 'orders' AND after IS NULL AND before IS NOT NULL");
    }
    void deleteOrder(const QString& number)
    {
        db().write({u"order.delete"_s, u"Order %1 deleted"_s.arg(number)}, [&] {
            db().exec("INSERT INTO tombstone (channel_id, channel_order_id, deleted_at) VALUES (1, ?, 0)", number);
            db().exec("DELETE FROM orders WHERE number = ?", number);
        });
    }

    TempShop file;
    std::unique_ptr<Shop> shop;
};

} // namespace

TEST_F(TheBin, IsEmptyUntilSomethingIsDeleted)
{
    EXPECT_TRUE(Bin(*shop).entries(in(0)).empty());
}

TEST_F(TheBin, NamesWhatOneStepHasDeletedAndSaysWhenItGoes)
{
    deleteOrder(u"#1"_s);
    const std::vector<BinEntry> entries = Bin(*shop).entries(in(0));
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].title, u"Order #1 deleted"_s);
    EXPECT_EQ(entries[0].things, QStringList{u"order #1"_s}) << "its lines are parts of it";
    EXPECT_EQ(entries[0].goneAt.msUtc, entries[0].deletedAt.msUtc + 30 * day);
}

TEST_F(TheBin, PutsBackEveryRowAndTheEntryGoes)
{
    const QByteArray before = test::dump(db());
    deleteOrder(u"#1"_s);
    Bin(*shop).putBack(Bin(*shop).entries(in(0)).front().action);
    EXPECT_EQ(test::dump(db()), before);
    EXPECT_TRUE(Bin(*shop).entries(in(0)).empty());
}

TEST_F(TheBin, PutsBackWhatWasOnlyMarkedAsDeleted)
{
    const QByteArray before = test::dump(db());
    db().write(action(u"Gift removed"_s), [&] { db().exec("UPDATE gift SET deleted_at = 5"); });
    const std::vector<BinEntry> entries = Bin(*shop).entries(in(0));
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].things, QStringList{u"gift Herbata"_s});
    Bin(*shop).putBack(entries[0].action);
    EXPECT_EQ(test::dump(db()), before);
}

TEST_F(TheBin, PutsBackAnOlderDeletionThoughOthersFollowed)
{
    deleteOrder(u"#1"_s);
    deleteOrder(u"#2"_s);
    const std::vector<BinEntry> entries = Bin(*shop).entries(in(0));
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[1].title, u"Order #1 deleted"_s) << "the newest stands first";
    Bin(*shop).putBack(entries[1].action);
    EXPECT_EQ(db().number("SELECT count(*) FROM orders WHERE number = '#1'"), 1);
    EXPECT_EQ(Bin(*shop).entries(in(0)).size(), 1u);
}

TEST_F(TheBin, WhatWasPutBackIsNotDeletedAgainByUndoAndRedoOfOtherWork)
{
    deleteOrder(u"#1"_s);
    const ActionId deletion = Bin(*shop).entries(in(0)).front().action;
    db().write(action(u"Other work"_s), [&] { db().exec("UPDATE gift SET stock = 3"); });
    Bin(*shop).putBack(deletion);
    db().write(action(u"More work"_s), [&] { db().exec("UPDATE gift SET stock = 4"); });
    History history(*shop);
    history.undo();
    history.redo();
    EXPECT_THROW(history.redo(), RuleError);
    EXPECT_EQ(db().number("SELECT count(*) FROM orders WHERE number = '#1'"), 1);
    EXPECT_EQ(history.undo(), u"More work"_s);
    EXPECT_EQ(history.undo(), u"Put back from the bin: Order #1 deleted"_s);
    EXPECT_EQ(Bin(*shop).entries(in(0)).size(), 1u) << "and lies in the bin as before";
}

TEST_F(TheBin, SaysInWordsWhenSomethingNewStandsInTheWay)
{
    deleteOrder(u"#1"_s);
    db().write(action(u"Imported again"_s), [&] {
        db().exec("DELETE FROM tombstone");
        addOrder(db(), u"#1"_s);
    });
    EXPECT_THROW(Bin(*shop).putBack(Bin(*shop).entries(in(0)).front().action), RuleError);
}

TEST_F(TheBin, ARowThatWasOnlyReplacedIsNotDeleted)
{
    db().write(action(u"Replaced"_s), [&] {
        db().exec("DELETE FROM gift WHERE id = 1");
        db().exec("INSERT INTO gift (id, name) VALUES (1, 'Kawa')");
    });
    EXPECT_TRUE(Bin(*shop).entries(in(0)).empty());
}

TEST_F(TheBin, AnErasureForPrivacyIsFinal)
{
    db().write({u"erase"_s, u"Erased"_s, false}, [&] { db().exec("DELETE FROM orders"); });
    EXPECT_TRUE(Bin(*shop).entries(in(0)).empty());
}

TEST_F(TheBin, LetsGoAfterThirtyDaysAndThenForGood)
{
    deleteOrder(u"#1"_s);
    db().write(action(u"Gift removed"_s), [&] { db().exec("UPDATE gift SET deleted_at = ?", in(0)); });
    useDaily(0, 29);
    EXPECT_EQ(Bin(*shop).entries(in(29)).size(), 2u);
    useDaily(30, 32);
    EXPECT_TRUE(Bin(*shop).entries(in(32)).empty());
    EXPECT_EQ(imagesOfDeletedOrders(), 0);
    EXPECT_EQ(db().number("SELECT count(*) FROM gift"), 0);
    EXPECT_EQ(storage::UndoLog(db()).actions().front().title, u"Gift removed"_s) << "the history still tells it";
}

TEST_F(TheBin, WhatIsStillNeededStaysMarkedAndTheRestGoes)
{
    db().write(action(u"Given and removed"_s), [&] {
        db().exec("INSERT INTO given_gift (order_id, gift_id, gift_name, at) VALUES (1, 1, 'Herbata', 0)");
        db().exec("UPDATE gift SET deleted_at = ?", in(0));
    });
    useDaily(0, 40);
    EXPECT_EQ(db().number("SELECT count(*) FROM gift"), 1);
}

TEST_F(TheBin, AClockThatIsWrongForAWhileLosesNothing)
{
    useDaily(-40, 0);
    deleteOrder(u"#1"_s);
    useDaily(1, 1);
    useDaily(36, 45); // thirty-five days ahead, and nobody notices for more than a week
    EXPECT_EQ(Bin(*shop).entries(in(45)).size(), 1u);
    useDaily(11, 12); // put right again
    ASSERT_EQ(Bin(*shop).entries(in(12)).size(), 1u);
    Bin(*shop).putBack(Bin(*shop).entries(in(12)).front().action);
    EXPECT_EQ(db().number("SELECT count(*) FROM orders"), 2);
}

TEST_F(TheBin, WhatWasDeletedByAClockOfThePastStaysToo)
{
    useDaily(-40, 0);
    deleteOrder(u"#1"_s);
    db().exec("UPDATE action SET at = 5 WHERE kind = 'order.delete'");
    useDaily(1, 5);
    EXPECT_EQ(imagesOfDeletedOrders(), 1);
}

TEST_F(TheBin, AShopThatIsOpenedOnceAWeekLetsGoInTheEnd)
{
    deleteOrder(u"#1"_s);
    for (qint64 week = 0; week < 30; ++week)
        useDaily(week * 7, week * 7);
    EXPECT_EQ(Bin(*shop).entries(in(210)).size(), 1u);
    useDaily(210, 210);
    EXPECT_TRUE(Bin(*shop).entries(in(210)).empty());
}

TEST_F(TheBin, NothingGoesThatNoBackupHolds)
{
    deleteOrder(u"#1"_s);
    for (qint64 today = 0; today <= 40; ++today)
        Bin(*shop).letGoOldThings(in(today));
    EXPECT_GT(imagesOfDeletedOrders(), 0);
    useDaily(41, 42);
    EXPECT_EQ(imagesOfDeletedOrders(), 0);
}

TEST_F(TheBin, AClockThatJumpedDoesNotEmptyIt)
{
    deleteOrder(u"#1"_s);
    Bin(*shop).letGoOldThings(in(0));
    Bin(*shop).letGoOldThings(in(3650));
    Bin(*shop).letGoOldThings(in(1));
    EXPECT_EQ(Bin(*shop).entries(in(1)).size(), 1u);
}
