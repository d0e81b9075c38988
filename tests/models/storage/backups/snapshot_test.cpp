// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/snapshot.h"
#include "models/storage/backups/backup.h"
#include "models/storage/dberror.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr Instant noon{1'772'000'000'000};

class ASnapshot : public testing::Test
{
protected:
    ASnapshot()
    {
        test::furnish(shop.db());
        shop.db().write(action(u"Sold"_s), [&] {
            for (int number = 0; number < 1500; ++number)
                addOrder(shop.db(), u"#%1"_s.arg(QString::number(number)));
        });
        makeBackupFolder(folder);
    }

    QByteArray dumpOf(const Snapshot& snapshot) { return test::dump(Database(snapshot.path(), Database::Access::ReadOnly)); }
    QStringList filesIn() { return QDir(folder).entryList(QDir::Files); }

    TempShop shop;
    QString folder = shop.file(u"backups"_s);
};

} // namespace

TEST_F(ASnapshot, HoldsWhatTheShopIsAtItsEndThoughItIsWorkedInMeanwhile)
{
    Snapshot snapshot(shop.db(), folder);
    int steps = 0;
    while (!snapshot.isWhole()) {
        // One small piece at a time, and an order between the pieces; those change pages that are copied already.
        snapshot.step(0);
        if (!snapshot.isWhole())
            shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"+%1"_s.arg(QString::number(++steps))); });
    }
    EXPECT_GT(steps, 0);
    EXPECT_EQ(snapshot.share(), 1);
    EXPECT_EQ(dumpOf(snapshot), test::dump(shop.db()));
    EXPECT_TRUE(test::isLockedForOthers(shop.path()));
}

TEST_F(ASnapshot, WaitsWhileAWriteIsUnderWayAndTakesNothingHalfDone)
{
    Snapshot snapshot(shop.db(), folder);
    {
        Database::LongWrite import(shop.db(), action(u"Import"_s));
        addOrder(shop.db(), u"#half"_s);
        EXPECT_FALSE(snapshot.step(50));
        EXPECT_FALSE(snapshot.isWhole());
    }
    EXPECT_TRUE(snapshot.step(10'000));
    EXPECT_EQ(dumpOf(snapshot), test::dump(shop.db()));
}

TEST_F(ASnapshot, AnOpenQueryDoesNotStopIt)
{
    Rows rows = shop.db().rows("SELECT id FROM orders");
    ASSERT_TRUE(rows.next());
    Snapshot snapshot(shop.db(), folder);
    EXPECT_TRUE(snapshot.step(10'000));
}

TEST_F(ASnapshot, IsPrivateAndGoesWithItsObject)
{
    {
        Snapshot snapshot(shop.db(), folder);
        snapshot.step(10'000);
        EXPECT_EQ(QFileInfo(snapshot.path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    EXPECT_TRUE(filesIn().isEmpty());
}

TEST_F(ASnapshot, ItsFileMayGoBeforeItsObject)
{
    Snapshot snapshot(shop.db(), folder);
    ASSERT_TRUE(snapshot.step(10'000));
    ASSERT_FALSE(filesIn().isEmpty());
    snapshot.remove();
    EXPECT_TRUE(filesIn().isEmpty());
}

TEST_F(ASnapshot, WhatACrashLeftIsSweptAwayAndTheWorkOfThisProgramIsNot)
{
    const Snapshot mine(shop.db(), folder);
    test::writeBytes(folder + u"/0badc0de.1.copying"_s, "left over");
    Snapshot::sweep(folder);
    EXPECT_EQ(filesIn(), QStringList{QFileInfo(mine.path()).fileName()});
}

TEST_F(ASnapshot, BecomesABackupOnAnotherThreadWhileWorkGoesOn)
{
    Snapshot snapshot(shop.db(), folder);
    ASSERT_TRUE(snapshot.step(10'000));
    const QByteArray then = test::dump(shop.db());
    BackupResult made;
    std::thread worker([&] { made = backUpSnapshot(snapshot, {u"shop"_s, folder, {}, {}}, u"clock"_s, noon); });
    shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#later"_s); });
    worker.join();
    EXPECT_TRUE(made.made);
    EXPECT_TRUE(verify(made.backup).empty());
    EXPECT_TRUE(QFileInfo(made.backup.path).fileName().startsWith(u"shop-"_s));
    EXPECT_EQ(test::dump(Database(made.backup.path, Database::Access::ReadOnly)), then);
    // The same moment again makes nothing new.
    EXPECT_FALSE(backUpSnapshot(snapshot, {u"shop"_s, folder, {}, {}}, u"clock"_s, noon).made);
    EXPECT_TRUE(BackupRoom(shop.db(), folder).make(u"clock"_s, noon).made) << "the later order";
}

TEST_F(ASnapshot, ABackupThatIsStoppedLeavesNothing)
{
    int asked = 0;
    Snapshot snapshot(shop.db(), folder);
    ASSERT_TRUE(snapshot.step(10'000));
    try {
        backUpSnapshot(snapshot, {u"shop"_s, folder, {}, {}}, u"clock"_s, noon, false, [&] { return ++asked > 1; });
        ADD_FAILURE() << "was not stopped";
    } catch (const DbError& error) {
        EXPECT_EQ(error.kind(), DbError::Kind::Cancelled);
    }
    EXPECT_EQ(filesIn().filter(u".kokarda"_s), QStringList());
    EXPECT_TRUE(backUpSnapshot(snapshot, {u"shop"_s, folder, {}, {}}, u"clock"_s, noon).made) << "and can be made again";
}

TEST_F(ASnapshot, ThatDiffersFromTheShopIsNoBackup)
{
    Snapshot snapshot(shop.db(), folder);
    ASSERT_TRUE(snapshot.step(10'000));
    {
        Database copy(snapshot.path());
        copy.write(action(u"Not the shop's"_s), [&] { addOrder(copy, u"#foreign"_s); });
    }
    EXPECT_THROW(backUpSnapshot(snapshot, {u"shop"_s, folder, {}, {}}, u"clock"_s, noon), DbError);
    EXPECT_TRUE(filesIn().filter(u".kokarda"_s).isEmpty());
}
