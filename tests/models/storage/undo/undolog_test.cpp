// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/undolog.h"
#include "models/storage/dberror.h"
#include "tests/models/storage/tempshop.h"
#include "tests/models/storage/undo/wholeindexes.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::dump;
using kokarda::test::expectIndexesWhole;
using kokarda::test::TempShop;

namespace {

class Undo : public testing::Test
{
protected:
    Undo() { test::furnish(db); }

    ActionId last() const { return ActionId(db.number("SELECT max(id) FROM action")); }
    ActionId import(const QStringList& numbers)
    {
        db.write({u"import"_s, u"Import"_s, true}, [&] {
            db.exec("INSERT INTO import_batch (action_id, file_name, file_hash, format, at) VALUES (?, 'a.csv', 'h', 'shopify', 0)",
                db.currentAction());
            for (const QString& number : numbers)
                addOrder(db, number);
        });
        return last();
    }
    QString refusal(auto&& work)
    {
        try {
            work();
        } catch (const RuleError& error) {
            return error.message();
        }
        return {};
    }

    TempShop shop;
    Database& db = shop.open();
    UndoLog log{db};
};

} // namespace

TEST_F(Undo, TakesBackAnInsertionAChangeAndADeletionAndBringsThemAgain)
{
    const QByteArray before = dump(db);
    db.write(action(u"All kinds"_s), [&] {
        addOrder(db, u"#1"_s);
        db.exec("UPDATE gift SET stock = 3, name = 'Kawa'");
        db.exec("DELETE FROM product WHERE id = 2");
    });
    const QByteArray after = dump(db);
    const UndoResult result = log.undo(last());
    EXPECT_EQ(dump(db), before);
    EXPECT_TRUE(result.touched.testFlag(Change::Orders));
    EXPECT_TRUE(result.touched.testFlag(Change::Gifts));
    EXPECT_FALSE(result.touched.testFlag(Change::Reviews));
    expectIndexesWhole(db);
    log.redo(last());
    EXPECT_EQ(dump(db), after);
    expectIndexesWhole(db);
}

TEST_F(Undo, SeveralChangesOfOneRowInOneActionComeBackInTurn)
{
    const QByteArray before = dump(db);
    db.write(action(u"Twice"_s), [&] {
        const qint64 order = addOrder(db, u"#1"_s);
        db.exec("UPDATE orders SET staff_note = 'a' WHERE id = ?", order);
        db.exec("UPDATE orders SET staff_note = 'b' WHERE id = ?", order);
        db.exec("DELETE FROM order_line WHERE order_id = ?", order);
    });
    const QByteArray after = dump(db);
    log.undo(last());
    EXPECT_EQ(dump(db), before);
    log.redo(last());
    EXPECT_EQ(dump(db), after);
}

TEST_F(Undo, PartsThatWentWithTheirOwnerComeBackWithIt)
{
    db.write(action(u"Order"_s), [&] { addOrder(db, u"#1"_s); });
    const QByteArray before = dump(db);
    db.write(action(u"Deleted"_s), [&] { db.exec("DELETE FROM orders"); });
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line"), 0);
    log.undo(last());
    EXPECT_EQ(dump(db), before);
}

TEST_F(Undo, GoesBackStepByStepAndForthInTheSameOrder)
{
    for (const QString& name : {u"1"_s, u"2"_s, u"3"_s})
        db.write(action(name), [&] { db.exec("UPDATE gift SET name = ?", name); });
    EXPECT_EQ(log.nextUndo()->title, u"3"_s);
    EXPECT_FALSE(log.nextRedo());
    log.undo(log.nextUndo()->id);
    log.undo(log.nextUndo()->id);
    EXPECT_EQ(log.nextUndo()->title, u"1"_s);
    EXPECT_EQ(log.nextRedo()->title, u"2"_s);
    log.redo(log.nextRedo()->id);
    EXPECT_EQ(log.nextRedo()->title, u"3"_s);
}

TEST_F(Undo, NewWorkEndsWhatCouldBeRedone)
{
    db.write(action(u"Old"_s), [&] { db.exec("UPDATE gift SET name = 'a'"); });
    log.undo(last());
    EXPECT_TRUE(log.nextRedo());
    db.write(action(u"New"_s), [&] { db.exec("UPDATE gift SET name = 'b'"); });
    EXPECT_FALSE(log.nextRedo());
}

TEST_F(Undo, WhatWasGivenUpForNewWorkNeverComesBackInItsPlace)
{
    const auto rename = [&](const QString& name) {
        db.write(action(name), [&] { db.exec("UPDATE gift SET name = ?", name); });
        return last();
    };
    const ActionId given = rename(u"A"_s);
    log.undo(given);
    const ActionId wanted = rename(u"B"_s);
    log.undo(wanted);
    ASSERT_TRUE(log.nextRedo());
    EXPECT_EQ(log.nextRedo()->id, wanted);
    const QString why = refusal([&] { log.redo(given); });
    EXPECT_THAT(why.toStdString(), testing::HasSubstr("A"));
    log.redo(wanted);
    EXPECT_EQ(db.number("SELECT name = 'B' FROM gift"), 1);
    EXPECT_FALSE(log.nextRedo());
}

TEST_F(Undo, RedoGoesByTheOrderOfUndoingAndNotByTheClock)
{
    db.write(action(u"1"_s), [&] { db.exec("UPDATE gift SET stock = 1"); });
    const ActionId first = last();
    db.write(action(u"2"_s), [&] { db.exec("UPDATE product SET title = 'Kawa' WHERE id = 2"); });
    db.write(action(u"3"_s), [&] { addOrder(db, u"#1"_s); });
    log.undo(last());
    log.undo(first);
    db.exec("UPDATE action SET undone_at = 5 - id WHERE undone_at IS NOT NULL"); // the clock was put back meanwhile
    EXPECT_EQ(log.nextRedo()->title, u"1"_s);
    log.redo(first);
    EXPECT_EQ(log.nextRedo()->title, u"3"_s);
}

TEST_F(Undo, WorkThatChangedNothingEndsNoRedo)
{
    db.write(action(u"Old"_s), [&] { db.exec("UPDATE gift SET name = 'a'"); });
    log.undo(last());
    db.write(action(u"Nothing"_s), [] {});
    EXPECT_TRUE(log.nextRedo());
}

TEST_F(Undo, PuttingBackIsWorkOfItsOwn)
{
    db.write(action(u"Order"_s), [&] { addOrder(db, u"#1"_s); });
    const QByteArray before = dump(db);
    db.write(action(u"Deleted"_s), [&] { db.exec("DELETE FROM orders"); });
    const ActionId deletion = last();
    const QByteArray deleted = dump(db);
    db.write(action(u"Other work"_s), [&] { db.exec("UPDATE gift SET stock = 4"); });
    log.undo(last());
    log.putBack(deletion, u"Back"_s);
    EXPECT_EQ(dump(db), before);
    EXPECT_FALSE(log.nextRedo()) << "neither the other work nor the deletion comes by itself";
    EXPECT_EQ(log.nextUndo()->title, u"Back"_s);
    log.undo(last());
    EXPECT_EQ(dump(db), deleted);
    log.redo(last());
    EXPECT_EQ(dump(db), before);
    log.undo(last());
    log.undo(log.nextUndo()->id);
    EXPECT_EQ(dump(db), before) << "taken back the usual way";
}

TEST_F(Undo, SurvivesARestart)
{
    const QByteArray before = dump(db);
    db.write(action(u"Kept"_s), [&] { addOrder(db, u"#1"_s); });
    const QByteArray after = dump(db);
    Database& again = shop.open();
    UndoLog later(again);
    later.undo(later.nextUndo()->id);
    EXPECT_EQ(dump(again), before);
    Database& third = shop.open();
    UndoLog latest(third);
    latest.redo(latest.nextRedo()->id);
    EXPECT_EQ(dump(third), after);
}

TEST_F(Undo, AnActionThatChangedNothingIsNoStep)
{
    const ActionId before = log.nextUndo()->id;
    db.write(action(u"Nothing"_s), [] {});
    EXPECT_EQ(log.nextUndo()->id, before);
}

TEST_F(Undo, RefusesWhenLaterWorkTouchedTheSameRowAndNamesBoth)
{
    db.write(action(u"First"_s), [&] { addOrder(db, u"#1001"_s); });
    const ActionId first = last();
    db.write(action(u"Status packed"_s), [&] { db.exec("UPDATE orders SET status = 'packed'"); });
    const QByteArray before = dump(db);
    const QString why = refusal([&] { log.undo(first); });
    EXPECT_THAT(why.toStdString(), testing::AllOf(testing::HasSubstr("#1001"), testing::HasSubstr("Status packed")));
    EXPECT_EQ(dump(db), before);
    log.undo(last());
    EXPECT_NO_THROW(log.undo(first));
}

TEST_F(Undo, RefusesWhenAFactHangsOnTheRow)
{
    db.write(action(u"Order"_s), [&] { addOrder(db, u"#1001"_s); });
    db.inTransaction([&] {
        db.exec("INSERT INTO print_event (order_id, document, target, state, at) VALUES (1, 'slip', 'p', 'printed', 0)");
    });
    EXPECT_THAT(refusal([&] { log.undo(last()); }).toStdString(), testing::HasSubstr("#1001"));
    EXPECT_EQ(db.number("SELECT count(*) FROM print_event"), 1);
}

TEST_F(Undo, RefusesWhenTheRowChangedOutsideOfAnyAction)
{
    db.write(action(u"Name"_s), [&] { db.exec("UPDATE gift SET name = 'Kawa'"); });
    db.inTransaction([&] { db.exec("UPDATE gift SET stock = 4"); });
    EXPECT_FALSE(refusal([&] { log.undo(last()); }).isEmpty());
    EXPECT_EQ(db.number("SELECT stock FROM gift"), 4);
}

TEST_F(Undo, RefusesWhenSomethingNewerHasTakenThePlace)
{
    db.write(action(u"Deleted"_s), [&] { db.exec("DELETE FROM product WHERE id = 1"); });
    const ActionId deleted = last();
    db.inTransaction([&] { db.exec("INSERT INTO product (id, sku, title, title_key) VALUES (9, 'MUG-1', 'Nowy', 'nowy')"); });
    EXPECT_FALSE(refusal([&] { log.undo(deleted); }).isEmpty());
    EXPECT_EQ(db.number("SELECT count(*) FROM product"), 2);
}

TEST_F(Undo, WhatCannotBeUndoneSaysSo)
{
    db.write({u"mail"_s, u"Sent"_s, false}, [&] { db.exec("UPDATE gift SET stock = 1"); });
    EXPECT_THROW(log.undo(last()), RuleError);
    EXPECT_THROW(log.redo(last()), RuleError);
    EXPECT_THROW(log.undo(ActionId(999)), RuleError);
    EXPECT_EQ(log.nextUndo()->title, u"Furnishing"_s);
}

TEST_F(Undo, OldImagesAreForgottenAndTheHistoryStays)
{
    db.write(action(u"Old"_s), [&] { addOrder(db, u"#1"_s); });
    db.exec("UPDATE action SET at = 5");
    EXPECT_EQ(log.forget({Instant{4}, last()}), 0);
    EXPECT_EQ(log.forget({Instant{6}, ActionId(last().value - 2)}), 0) << "the clock alone does not decide";
    EXPECT_GT(log.forget({Instant{6}, last()}), 0);
    EXPECT_FALSE(log.nextUndo());
    EXPECT_THROW(log.undo(last()), RuleError);
    EXPECT_EQ(log.actions().size(), 2u);
}

TEST_F(Undo, AnImportGoesWhollyWhenNothingHasHappenedSince)
{
    const QByteArray before = dump(db);
    const ActionId id = import({u"#1"_s, u"#2"_s});
    const QByteArray after = dump(db);
    const UndoResult result = log.undo(id, OnConflict::LeaveInPlace);
    EXPECT_TRUE(result.kept.empty());
    EXPECT_EQ(dump(db), before);
    EXPECT_TRUE(result.touched.testFlag(Change::Imports));
    EXPECT_EQ(db.number("SELECT count(*) FROM import_batch WHERE undone_at IS NOT NULL"), 1);
    log.redo(id);
    EXPECT_EQ(dump(db), after);
    EXPECT_EQ(db.number("SELECT count(*) FROM import_batch WHERE undone_at IS NULL"), 1);
}

TEST_F(Undo, AnImportLeavesWhatHasBeenWorkedOnWithItsPartsAndItsCustomer)
{
    const ActionId id = import({u"#1"_s, u"#2"_s, u"#3"_s});
    db.write(action(u"Note"_s), [&] { db.exec("UPDATE orders SET staff_note = 'call' WHERE number = '#2'"); });
    const QByteArray before = dump(db);
    const UndoResult result = log.undo(id, OnConflict::LeaveInPlace);
    EXPECT_THAT(result.kept, testing::ElementsAre(KeptRow{u"customer"_s, 2, u"customer #2"_s}, KeptRow{u"orders"_s, 2, u"order #2"_s}));
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line WHERE order_id = 2"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM customer"), 1);
    expectIndexesWhole(db);
    log.redo(id);
    EXPECT_EQ(dump(db), before);
}

TEST_F(Undo, AnImportLeavesAnOrderWhoseLineWasWorkedOn)
{
    const ActionId id = import({u"#1"_s, u"#2"_s});
    db.write(action(u"Shipped"_s), [&] { db.exec("UPDATE order_line SET quantity_shipped = 1 WHERE order_id = 1"); });
    EXPECT_EQ(log.undo(id, OnConflict::LeaveInPlace).kept.size(), 2u);
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_line"), 1);
}

TEST_F(Undo, AnImportLeavesWhatHasBeenPrintedOrIsUsedByOthers)
{
    const ActionId id = import({u"#1"_s, u"#2"_s, u"#3"_s});
    db.inTransaction([&] {
        db.exec("INSERT INTO print_event (order_id, document, target, state, at) VALUES (1, 'slip', 'p', 'printed', 0)");
        db.exec("INSERT INTO review (source, source_key, customer_id, at) VALUES ('hand', 'k', 2, 0)");
    });
    const UndoResult result = log.undo(id, OnConflict::LeaveInPlace);
    EXPECT_EQ(db.number("SELECT group_concat(id) = '1' FROM orders"), 1);
    EXPECT_EQ(db.number("SELECT group_concat(id) = '1,2' FROM customer"), 1);
    EXPECT_EQ(result.kept.size(), 3u);
}

TEST_F(Undo, WhatAnImportHasLeftGoesLaterWhenNothingIsInTheWayAnyMore)
{
    const QByteArray before = dump(db);
    const ActionId id = import({u"#1"_s, u"#2"_s, u"#3"_s});
    const QByteArray after = dump(db);
    db.write(action(u"Note"_s), [&] { db.exec("UPDATE orders SET staff_note = 'call' WHERE number = '#2'"); });
    const ActionId note = last();
    EXPECT_FALSE(log.undo(id, OnConflict::LeaveInPlace).isWhole);
    EXPECT_EQ(db.number("SELECT count(*) FROM import_batch WHERE undone_at IS NULL"), 1) << "not whole, and can be done again";
    EXPECT_EQ(log.wouldKeep(id).size(), 2u);
    EXPECT_THROW(log.undo(id, OnConflict::LeaveInPlace), RuleError) << "nothing can go now";
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);

    log.undo(note);
    EXPECT_TRUE(log.wouldKeep(id).empty());
    const UndoResult rest = log.undo(id, OnConflict::LeaveInPlace);
    EXPECT_TRUE(rest.isWhole);
    EXPECT_TRUE(rest.kept.empty());
    EXPECT_EQ(dump(db), before);
    EXPECT_EQ(db.number("SELECT count(*) FROM import_batch WHERE undone_at IS NOT NULL"), 1);
    expectIndexesWhole(db);
    EXPECT_THROW(log.undo(id, OnConflict::LeaveInPlace), RuleError) << "undone already";
    log.redo(id);
    EXPECT_EQ(dump(db), after);
}

TEST_F(Undo, AnImportOfWhichNothingCanGoIsNotUndone)
{
    const ActionId id = import({u"#1"_s, u"#2"_s});
    const QByteArray before = dump(db);
    db.write({u"import"_s, u"Second import"_s, true}, [&] { db.exec("UPDATE orders SET staff_note = 'call'"); });
    try {
        log.undo(id, OnConflict::LeaveInPlace);
        FAIL() << "nothing was taken back";
    } catch (const RuleError& error) {
        EXPECT_TRUE(error.message().contains(u"“Second import”. Take that back first."_s)) << error.message().toStdString();
    }
    EXPECT_FALSE(log.action(id).undoneAt);
    log.undo(last(), OnConflict::LeaveInPlace);
    EXPECT_EQ(dump(db), before);
    EXPECT_TRUE(log.undo(id, OnConflict::LeaveInPlace).isWhole);
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 0);
}

TEST_F(Undo, AnImportThatChangedAnOrderWorkedOnSinceLeavesItsNewLinesToo)
{
    import({u"#1"_s});
    db.write({u"import"_s, u"Second import"_s, true}, [&] {
        db.exec("UPDATE orders SET total = 1 WHERE id = 1");
        db.exec("DELETE FROM order_line WHERE order_id = 1");
        db.exec("INSERT INTO order_line (order_id, position, title, quantity) VALUES (1, 2, 'Nowy', 1)");
        addOrder(db, u"#2"_s);
    });
    const ActionId second = last();
    db.write(action(u"Packed"_s), [&] { db.exec("UPDATE orders SET status = 'packed' WHERE id = 1"); });
    log.undo(second, OnConflict::LeaveInPlace);
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(db.number("SELECT group_concat(title) = 'Nowy' FROM order_line"), 1);
    EXPECT_EQ(db.number("SELECT total FROM orders"), 1);
}
