// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/summaries.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"
#include "tests/models/storage/tempshop.h"
#include "tests/models/storage/undo/wholeindexes.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::dump;
using kokarda::test::expectIndexesWhole;
using kokarda::test::TempShop;

namespace {

/// A person at work, blindfolded: inserts, changes, replaces, deletes, in steps of one to four statements.
void randomStep(Database& db, std::mt19937& random, int number)
{
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    db.write(action(QString::number(number)), [&] {
        for (int left = 1 + upTo(4); left > 0; --left) {
            const qint64 order = db.number("SELECT id FROM orders LIMIT 1 OFFSET (abs(?) % (1 + (SELECT count(*) FROM orders)))", upTo(1000));
            switch (upTo(8)) {
            case 0:
            case 1:
                addOrder(db, u"#%1-%2"_s.arg(QString::number(number), QString::number(left)), upTo(10000));
                break;
            case 2:
                db.exec("UPDATE orders SET search_key = ?, staff_note = 'ż\"' || ?2, status = 'packed' WHERE id = ?3", QString::number(upTo(99)), number, order);
                break;
            case 3:
                db.exec("DELETE FROM orders WHERE id = ?", order);
                break;
            case 4:
                db.exec("UPDATE order_line SET quantity = quantity + 1, product_id = CASE product_id WHEN 1 THEN NULL ELSE 1 END WHERE order_id = ?", order);
                break;
            case 5:
                db.exec("REPLACE INTO setting (key, value) VALUES (?, ?)", QString::number(upTo(5)), QString::number(number));
                break;
            case 6:
                db.exec("UPDATE customer SET name = name || 'x', birthday = NULL, search_key = name WHERE id = (SELECT customer_id FROM orders WHERE id = ?)", order);
                break;
            default:
                db.exec("DELETE FROM customer WHERE id = (SELECT min(id) FROM customer WHERE NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customer.id))");
            }
        }
    });
}

} // namespace

class RandomWalk : public testing::TestWithParam<int>
{
protected:
    RandomWalk()
        : db(shop.open())
        , log(db)
        , random(static_cast<unsigned>(GetParam()))
    {
        // What survives a power cut is shown elsewhere; here only what the images say.
        db.exec("PRAGMA synchronous = OFF");
        test::furnish(db);
        start = dump(db);
        floor = log.nextUndo()->id;
    }

    TempShop shop;
    Database& db;
    UndoLog log;
    std::mt19937 random;
    QByteArray start;
    ActionId floor; ///< the walk begins after it
};

TEST_P(RandomWalk, UndoingAllAndRedoingAllGivesTheSameShop)
{
    for (int step = 0; step < 1000; ++step)
        randomStep(db, random, step);
    const QByteArray end = dump(db);
    ASSERT_NE(start, end);
    int undone = 0;
    for (; log.nextUndo()->id != floor; ++undone)
        log.undo(log.nextUndo()->id);
    EXPECT_GT(undone, 800);
    EXPECT_EQ(dump(db), start);
    expectIndexesWhole(db);
    EXPECT_TRUE(db.summaries().agree());
    for (; undone > 0; --undone)
        log.redo(log.nextRedo()->id);
    EXPECT_EQ(dump(db), end);
    EXPECT_FALSE(log.nextRedo());
    expectIndexesWhole(db);
    EXPECT_TRUE(db.summaries().agree());
}

TEST_P(RandomWalk, UndoingInTheMiddleAndWorkingOnKeepsEveryWayBack)
{
    int putBack = 0;
    const auto undoSome = [&](unsigned most) {
        std::vector<ActionId> undone;
        while (undone.size() < most && log.nextUndo()->id != floor) {
            undone.push_back(log.nextUndo()->id);
            log.undo(undone.back());
            EXPECT_EQ(log.nextRedo()->id, undone.back());
        }
        return undone;
    };
    for (int step = 0; step < 1000; ++step) {
        randomStep(db, random, step);
        switch (random() % 12) {
        case 0: // back and forth again
        case 1: {
            const QByteArray before = dump(db);
            for (std::size_t left = undoSome(1 + random() % 8).size(); left > 0; --left)
                log.redo(log.nextRedo()->id);
            ASSERT_EQ(dump(db), before) << step;
            break;
        }
        case 2: { // back, half of the way forth, and then something else
            const std::vector<ActionId> undone = undoSome(2 + random() % 8);
            for (std::size_t left = undone.size() / 2; left > 0; --left)
                log.redo(log.nextRedo()->id);
            db.write(action(u"Something else"_s), [&] { db.exec("UPDATE gift SET stock = stock + 1"); });
            EXPECT_FALSE(log.nextRedo());
            if (!undone.empty()) {
                EXPECT_THROW(log.redo(undone.front()), RuleError);
            }
            break;
        }
        case 3: // out of the bin
            try {
                if (const std::vector<DeletedThing> bin = log.deletions({}); !bin.empty()) {
                    log.putBack(bin[random() % bin.size()].action, u"Back"_s);
                    ++putBack;
                }
            } catch (const RuleError&) {
                // something newer stands in the way
            }
            break;
        default:
            break;
        }
    }
    db.write(action(u"The last"_s), [&] { db.exec("UPDATE gift SET stock = stock + 1"); });
    const QByteArray end = dump(db);
    EXPECT_GT(putBack, 0);
    const std::size_t undone = undoSome(100'000).size();
    EXPECT_EQ(dump(db), start);
    expectIndexesWhole(db);
    EXPECT_TRUE(db.summaries().agree());
    for (std::size_t left = undone; left > 0; --left)
        log.redo(log.nextRedo()->id);
    EXPECT_EQ(dump(db), end);
    EXPECT_FALSE(log.nextRedo());
    expectIndexesWhole(db);
    EXPECT_TRUE(db.summaries().agree());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWalk, testing::Range(1, 21));
