// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/undolog.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::TempShop;

namespace {

constexpr Instant never{9'000'000'000'000};

class AFact : public testing::Test
{
protected:
    AFact() { test::furnish(db); }

    void rename(const QString& name)
    {
        db.write(action(name), [&] { db.exec("UPDATE gift SET name = ?", name); });
    }
    void tick(const QString& pieces)
    {
        db.record({u"fact.ticks"_s, u"Ticked"_s}, [&] {
            db.exec("INSERT INTO setting (key, value) VALUES ('ticks', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", pieces);
        });
    }

    TempShop shop;
    Database& db = shop.db();
    UndoLog log{db};
};

} // namespace

TEST_F(AFact, IsInTheHistoryWithWhoWhenAndWhatButLeavesNoImages)
{
    const qint64 images = db.number("SELECT count(*) FROM change");
    qputenv("USER", "anna");
    tick(u"1"_s);
    const LoggedAction newest = log.actions(1).front();
    EXPECT_EQ(newest.kind, u"fact.ticks"_s);
    EXPECT_EQ(newest.title, u"Ticked"_s);
    EXPECT_EQ(newest.actor, u"anna"_s);
    EXPECT_GT(newest.at.msUtc, 0);
    EXPECT_FALSE(newest.undoable);
    EXPECT_EQ(db.number("SELECT count(*) FROM change"), images);
}

TEST_F(AFact, IsNeverOfferedByUndo)
{
    rename(u"a"_s);
    tick(u"1"_s);
    ASSERT_TRUE(log.nextUndo());
    EXPECT_EQ(log.nextUndo()->title, u"a"_s);
}

TEST_F(AFact, LeavesWhatRedoWouldBringBack)
{
    rename(u"a"_s);
    log.undo(log.nextUndo()->id);
    tick(u"1"_s);
    ASSERT_TRUE(log.nextRedo());
    log.redo(log.nextRedo()->id);
    EXPECT_EQ(db.number("SELECT count(*) FROM gift WHERE name = 'a'"), 1);
}

TEST_F(AFact, IsTakenBackWithItsTransaction)
{
    const ActionId before = db.lastAction();
    EXPECT_THROW(db.record({u"fact.ticks"_s, u"Ticked"_s}, [] { throw std::runtime_error("power"); }), std::runtime_error);
    EXPECT_EQ(db.lastAction(), before);
    rename(u"a"_s); // and the next write is recorded with its images again
    EXPECT_TRUE(log.nextUndo());
}

TEST_F(AFact, IsNoWorkThatAnImportCouldMeet)
{
    rename(u"a"_s);
    const ActionId work = db.lastWork();
    tick(u"1"_s);
    db.write({u"answer.columns"_s, u"Answer"_s}, [&] { db.exec("INSERT INTO setting (key, value) VALUES ('a', 'b')"); });
    EXPECT_EQ(db.lastWork(), work);
    rename(u"b"_s);
    EXPECT_GT(db.lastWork(), work);
}

TEST_F(AFact, OfTheBenchGoesAfterSomeMonthsAndOthersStay)
{
    tick(u"1"_s);
    tick(u"2"_s);
    db.record({u"fact.print"_s, u"Printed"_s}, [] {});
    const ActionId newest = db.lastAction();
    log.forget({never, newest});
    EXPECT_EQ(db.number("SELECT count(*) FROM action WHERE kind = 'fact.ticks'"), 0);
    EXPECT_EQ(db.number("SELECT count(*) FROM action WHERE kind = 'fact.print'"), 1);
    tick(u"3"_s);
    log.forget({never, db.lastAction()});
    EXPECT_GT(db.lastAction(), newest) << "a number is never given twice";
}
