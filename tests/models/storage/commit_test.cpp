// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails while a change is being saved: what is said afterwards is what the file holds.
#include "models/storage/dberror.h"
#include "tests/models/storage/failingdisk.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <optional>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using test::action;
using test::FailingDisk;

namespace {

void save(Database& db, int number)
{
    db.write(action(u"Edit"_s), [&] { db.exec("INSERT INTO setting (key, value) VALUES (?, 'x')", u"edit.%1"_s.arg(QString::number(number))); });
}

void note(Database& db, int number)
{
    db.inTransaction([&] { db.exec("INSERT INTO setting (key, value) VALUES (?, 'x')", u"edit.%1"_s.arg(QString::number(number))); });
}

qint64 saved(const Database& db, int number)
{
    return db.number("SELECT count(*) FROM setting WHERE key = ?", u"edit.%1"_s.arg(QString::number(number)));
}

std::optional<DbError::Kind> failureOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const DbError& error) {
        return error.kind();
    }
    return std::nullopt;
}

/// With an action's row to know it by, and without.
class Commit : public testing::TestWithParam<void (*)(Database&, int)>
{
protected:
    Commit()
    {
        shop.db();
        GetParam()(shop.db(), 0);
        disk.mend();
        GetParam()(shop.db(), 1);
        calls = disk.calls();
    }

    FailingDisk disk;
    test::TempShop shop;
    int calls = 0;
};

} // namespace

TEST_P(Commit, SaysSavedExactlyWhenTheFileHoldsIt)
{
    ASSERT_GT(calls, 5);
    int failed = 0;
    int kept = 0;
    for (int at = 1; at <= calls; ++at) {
        const int number = 100 + at;
        disk.fail(at);
        const auto failure = failureOf([&] { GetParam()(shop.db(), number); });
        disk.mend();
        EXPECT_EQ(saved(shop.db(), number), failure ? 0 : 1) << "call " << at;
        shop.close(); // and so it is after a restart
        EXPECT_EQ(saved(shop.db(), number), failure ? 0 : 1) << "call " << at;
        failed += failure ? 1 : 0;
        kept += failure ? 0 : 1;
        GetParam()(shop.db(), number + 1000);
    }
    EXPECT_GT(failed, 0);
    EXPECT_GT(kept, 0) << "the last sync fails when the change counts already";
}

TEST_P(Commit, KeepsTheQuestionOpenWhileTheDiskDoesNotAnswerAndNeverSavesTwice)
{
    int uncertain = 0;
    int after = 0;
    for (int at = 1; at <= calls; ++at) {
        const int number = 100 + at;
        disk.fail(at, FailingDisk::forGood);
        const auto failure = failureOf([&] { GetParam()(shop.db(), number); });
        ASSERT_TRUE(failure) << "call " << at;
        // Trying again before the disk is well changes nothing.
        EXPECT_TRUE(failureOf([&] { GetParam()(shop.db(), number + 2000); })) << "call " << at;
        disk.mend();
        bool isToldToReload = false;
        shop.db().whenSavedAfterAll([&] { isToldToReload = true; });
        const auto retry = failureOf([&] { GetParam()(shop.db(), number + 1000); });
        EXPECT_EQ(saved(shop.db(), number + 2000), 0) << "call " << at;
        if (failure != DbError::Kind::Uncertain) {
            EXPECT_EQ(saved(shop.db(), number), 0) << "call " << at;
            EXPECT_FALSE(retry) << "call " << at;
        }
        // Saved after all: the retry is told so and does nothing. Not saved: the retry is the one that counts.
        EXPECT_EQ(retry == DbError::Kind::SavedAfterAll, saved(shop.db(), number) == 1) << "call " << at;
        EXPECT_EQ(isToldToReload, saved(shop.db(), number) == 1) << "call " << at;
        EXPECT_EQ(saved(shop.db(), number + 1000), retry ? 0 : 1) << "call " << at;
        uncertain += failure == DbError::Kind::Uncertain ? 1 : 0;
        after += retry ? 1 : 0;
        EXPECT_FALSE(failureOf([&] { GetParam()(shop.db(), number + 3000); })) << "work goes on";
        shop.close();
        EXPECT_EQ(saved(shop.db(), number + 3000), 1);
        GetParam()(shop.db(), number + 4000); // the first write after opening takes other calls
    }
    EXPECT_GT(uncertain, 0);
    EXPECT_GT(after, 0);
}

INSTANTIATE_TEST_SUITE_P(Writes, Commit, testing::Values(save, note),
    [](const auto& kind) { return kind.index == 0 ? "Recorded" : "Plain"; });
