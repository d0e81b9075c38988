// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backup.h"
#include "models/storage/backups/restore.h"
#include "models/storage/dberror.h"
#include "models/storage/undo/undolog.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <future>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr Instant noon{1'772'000'000'000};

Instant later(qint64 ms)
{
    return {noon.msUtc + ms};
}

class BackupOfAShop : public testing::Test
{
protected:
    BackupOfAShop() { test::furnish(shop.db()); }

    void sell(const QString& number, qint64 total = 4990)
    {
        shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), number, total); });
    }
    BackupRoom room() { return BackupRoom(shop.db(), folder); }
    QStringList files(const QString& pattern = u"*"_s) const { return QDir(folder).entryList({pattern}, QDir::Files); }

    TempShop shop;
    QString folder = backupFolderOf(shop.path());
};

DbError::Kind kindOf(auto&& work)
{
    try {
        work();
    } catch (const DbError& error) {
        return error.kind();
    }
    return DbError::Kind::Internal;
}

void damage(const QString& path, qint64 offset)
{
    QByteArray bytes = test::bytesOf(path);
    bytes.replace(offset, 64, QByteArray(64, '\x5a'));
    test::writeBytes(path, bytes);
}

} // namespace

TEST_F(BackupOfAShop, WaitsUntilAnotherOneOfThisProgramIsWhole)
{
    sell(u"#1"_s);
    Snapshot first(shop.db(), shop.folder());
    while (!first.step(100)) { }
    sell(u"#2"_s);
    Snapshot second(shop.db(), shop.folder());
    while (!second.step(100)) { }
    const auto backUp = [&](const Snapshot& copy, const Stop& stop) {
        return backUpSnapshot(copy, {u"shop"_s, folder, {}, {}}, u"exit"_s, noon, false, stop);
    };
    std::promise<void> hasWaited;
    std::future<BackupResult> other;
    const BackupResult one = backUp(first, [&] {
        if (other.valid())
            return false;
        other = std::async(std::launch::async, [&] {
            return backUp(second, [&, told = false]() mutable {
                if (!std::exchange(told, true))
                    hasWaited.set_value();
                return false;
            });
        });
        hasWaited.get_future().wait(); // in the middle of the first one
        return false;
    });
    EXPECT_TRUE(one.made);
    EXPECT_TRUE(other.get().made);
    ASSERT_EQ(backupsIn(folder).size(), 2u);
    for (const Backup& backup : backupsIn(folder))
        EXPECT_TRUE(verify(backup).empty());
}

TEST_F(BackupOfAShop, IsAWholeVerifiedShopWithItsManifest)
{
    sell(u"#1"_s);
    const BackupResult result = room().make(u"hand"_s, noon);
    EXPECT_TRUE(result.made);
    EXPECT_EQ(result.backup.sequence, 1);
    EXPECT_EQ(result.backup.totals.rows.at(u"orders"_s), 1);
    EXPECT_EQ(result.backup.totals.money.at(u"PLN"_s), 4990);
    EXPECT_TRUE(verify(result.backup).empty());
    ASSERT_EQ(backupsIn(folder).size(), 1u);
    EXPECT_EQ(backupsIn(folder).front(), result.backup);
    EXPECT_EQ(files().size(), 2);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFileInfo(result.backup.path).permissions() & others);
    EXPECT_EQ(Database(result.backup.path).number("SELECT count(*) FROM orders"), 1);
}

TEST_F(BackupOfAShop, IsSkippedWhileNothingHasChanged)
{
    EXPECT_TRUE(room().make(u"clock"_s, noon).made);
    EXPECT_FALSE(room().make(u"clock"_s, later(day)).made);
    EXPECT_TRUE(room().make(u"hand"_s, later(day), true).made);
    sell(u"#1"_s);
    EXPECT_TRUE(room().make(u"clock"_s, later(day)).made);
    UndoLog log(shop.db());
    log.undo(log.nextUndo()->id);
    EXPECT_TRUE(room().make(u"clock"_s, later(day)).made);
}

TEST_F(BackupOfAShop, IsDueHalfAnHourAfterTheLastWhenSomethingChanged)
{
    EXPECT_TRUE(room().isDue(noon));
    room().make(u"clock"_s, noon);
    EXPECT_FALSE(room().isDue(later(60 * minute)));
    sell(u"#1"_s);
    EXPECT_FALSE(room().isDue(later(29 * minute)));
    EXPECT_TRUE(room().isDue(later(30 * minute)));
    EXPECT_TRUE(room().isDue(later(-day))) << "a clock that was put back must not stop backups";
}

TEST_F(BackupOfAShop, NumbersGrowEvenWhenAManifestIsLost)
{
    const Backup first = room().make(u"hand"_s, noon).backup;
    QFile::remove(manifestOf(first.path));
    const Backup second = room().make(u"hand"_s, noon).backup;
    EXPECT_EQ(second.sequence, 2);
    EXPECT_TRUE(QFileInfo::exists(first.path)) << "no backup is ever replaced";
}

TEST_F(BackupOfAShop, RefusesToStartWithoutRoomAndRemovesNothing)
{
    room().make(u"hand"_s, noon);
    sell(u"#1"_s);
    BackupRoom tight(shop.db(), folder, {}, [](const QString&) { return qint64(1000); });
    EXPECT_EQ(kindOf([&] { tight.make(u"clock"_s, later(day)); }), DbError::Kind::DiskFull);
    EXPECT_EQ(backupsIn(folder).size(), 1u);
    EXPECT_EQ(files().size(), 2);
}

TEST_F(BackupOfAShop, SweepsWhatACrashInAnEarlierBackupLeft)
{
    QDir().mkpath(folder);
    test::writeBytes(folder + u"/shop-x-000007.kokarda.part"_s, "half");
    test::writeBytes(folder + u"/shop-x-000007.kokarda.json"_s, "{}");
    room().make(u"hand"_s, noon);
    EXPECT_EQ(files(u"*.part"_s).size(), 0);
    EXPECT_EQ(files().size(), 2);
}

TEST_F(BackupOfAShop, AQueryThatIsStillOpenIsAnErrorAndNotASilentStop)
{
    sell(u"#1"_s);
    Rows open = shop.db().rows("SELECT id FROM product");
    ASSERT_TRUE(open.next());
    EXPECT_THROW(room().make(u"clock"_s, noon), DbError);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(BackupOfAShop, DamageOfAnyKindIsNoticed)
{
    sell(u"#1"_s);
    const Backup backup = room().make(u"hand"_s, noon).backup;
    damage(backup.path, backup.bytes / 2);
    EXPECT_FALSE(verify(backup).empty());
    EXPECT_FALSE(newestWhole(folder, backup.shopUuid));
    QFile::resize(backup.path, 5000);
    EXPECT_FALSE(verify(backup).empty());
    EXPECT_FALSE(verify(backupAt(shop.path())).empty()) << "no manifest";
}

TEST_F(BackupOfAShop, ABackupOfAnotherShopUnderThisManifestIsNoticed)
{
    const Backup backup = room().make(u"hand"_s, noon).backup;
    TempShop other;
    QFile::remove(backup.path);
    ASSERT_TRUE(QFile::copy(other.path(), backup.path));
    EXPECT_FALSE(verify(backup).empty());
}

TEST_F(BackupOfAShop, TheNewestWholeOneIsFoundBelowDamagedOnes)
{
    const Backup first = room().make(u"hand"_s, noon).backup;
    sell(u"#1"_s);
    const Backup second = room().make(u"hand"_s, later(minute)).backup;
    damage(second.path, 4096);
    EXPECT_EQ(newestWhole(folder, first.shopUuid)->sequence, first.sequence);
}

TEST_F(BackupOfAShop, GoesToASecondPlaceAsAFinishedFile)
{
    const QString usb = shop.file(u"usb"_s);
    BackupRoom both(shop.db(), folder, usb);
    EXPECT_FALSE(both.make(u"clock"_s, noon).secondPlaceProblem.isEmpty()) << "the stick is not plugged in";
    QDir().mkpath(usb);
    EXPECT_TRUE(both.make(u"clock"_s, noon).secondPlaceProblem.isEmpty()) << "made up for later";
    ASSERT_EQ(backupsIn(usb).size(), 1u);
    EXPECT_TRUE(verify(backupsIn(usb).front()).empty());
    EXPECT_EQ(QDir(usb).entryList(QDir::Files).size(), 2);
}

TEST_F(BackupOfAShop, AShopThatLostAFifthKeepsAllOlderBackupsUntilTheUserAgrees)
{
    for (int number = 0; number < 20; ++number)
        sell(u"#%1"_s.arg(QString::number(number)));
    for (int days = 0; days < 20; ++days)
        room().make(u"clock"_s, later(days * day), true);
    const std::size_t before = backupsIn(folder).size();
    shop.db().write(action(u"Deleted"_s), [&] { shop.db().exec("DELETE FROM orders WHERE id > 12"); });
    const BackupResult result = room().make(u"clock"_s, later(200 * day));
    EXPECT_FALSE(result.shrunk.isEmpty());
    EXPECT_TRUE(result.removed.isEmpty());
    EXPECT_EQ(backupsIn(folder).size(), before + 1);
    sell(u"#99"_s);
    EXPECT_TRUE(room().make(u"clock"_s, later(201 * day)).removed.isEmpty()) << "halted until the user agrees";
    releaseHold(folder);
    sell(u"#100"_s);
    EXPECT_FALSE(room().make(u"clock"_s, later(202 * day)).removed.isEmpty());
}

TEST_F(BackupOfAShop, MoneyMissingFromAMonthThatIsOverHaltsThinning)
{
    sell(u"#1"_s);
    room().make(u"clock"_s, noon);
    shop.db().write(action(u"Changed"_s), [&] { shop.db().exec("UPDATE orders SET total = total - 1"); });
    EXPECT_FALSE(room().make(u"clock"_s, later(day)).shrunk.isEmpty());
}

TEST_F(BackupOfAShop, ACopyOfTheUsersChoiceIsVerifiedAndNeverOverwrites)
{
    const QString path = shop.file(u"my copy.kokarda"_s);
    const Backup copy = room().copyTo(path, noon);
    EXPECT_EQ(copy.path, path);
    EXPECT_TRUE(verify(backupAt(path)).empty());
    EXPECT_EQ(kindOf([&] { room().copyTo(path, noon); }), DbError::Kind::Exists);
}

TEST_F(BackupOfAShop, RestoringBringsItBackAndKeepsThePresentFileAside)
{
    sell(u"#1"_s);
    const Backup backup = room().make(u"hand"_s, noon).backup;
    const QByteArray then = test::dump(shop.db());
    sell(u"#2"_s);
    shop.db().write(action(u"Changed"_s), [&] { shop.db().exec("UPDATE customer SET name = 'Ania' WHERE id = 1"); });
    const QByteArray now = test::dump(shop.db());

    const std::vector<Difference> preview = restorePreview(shop.db(), backup);
    const auto orders = std::find_if(preview.begin(), preview.end(), [](const Difference& d) { return d.table == u"orders"_s; });
    ASSERT_NE(orders, preview.end());
    EXPECT_EQ(orders->onlyFirst, 1);
    EXPECT_EQ(orders->examplesOnlyFirst, QStringList{u"#2"_s});
    const auto customers = std::find_if(preview.begin(), preview.end(), [](const Difference& d) { return d.table == u"customer"_s; });
    ASSERT_NE(customers, preview.end());
    EXPECT_EQ(customers->examplesChanged, QStringList{u"Ania"_s});

    EXPECT_EQ(kindOf([&] { restore(shop.path(), backup, noon); }), DbError::Kind::InUse) << "it is open";
    shop.close();
    const RestoreResult result = restore(shop.path(), backup, noon);
    EXPECT_EQ(test::dump(shop.open()), then);
    EXPECT_EQ(test::dump(Database(result.keptAside)), now);
}

TEST_F(BackupOfAShop, RestoringOverADamagedOrMissingFileWorks)
{
    sell(u"#1"_s);
    const Backup backup = room().make(u"hand"_s, noon).backup;
    const QByteArray then = test::dump(shop.db());
    shop.close();
    test::writeBytes(shop.path(), "no shop at all");
    test::writeBytes(shop.path() + u"-journal"_s, "left over");
    const RestoreResult result = restore(shop.path(), backup, noon);
    EXPECT_EQ(test::bytesOf(result.keptAside), "no shop at all");
    EXPECT_EQ(test::bytesOf(result.keptAside + u"-journal"_s), "left over");
    EXPECT_EQ(test::dump(shop.open()), then);
    shop.close();
    QFile::remove(shop.path());
    EXPECT_TRUE(restore(shop.path(), backup, noon).keptAside.isEmpty());
    EXPECT_EQ(test::dump(shop.open()), then);
}

TEST_F(BackupOfAShop, WhoOpensTheShopWhileItIsBeingRestoredKeepsIt)
{
    sell(u"#1"_s);
    const Backup backup = room().make(u"hand"_s, noon).backup;
    sell(u"#2"_s);
    shop.close();
    const QByteArray before = test::bytesOf(shop.path());
    {
        std::unique_ptr<test::OtherProgram> owner;
        const auto opensIt = [&] {
            if (!owner && QFileInfo::exists(shop.path() + u".restoring"_s))
                owner = std::make_unique<test::OtherProgram>([&] { new Database(shop.path()); });
            return false;
        };
        EXPECT_EQ(kindOf([&] { restore(shop.path(), backup, noon, opensIt); }), DbError::Kind::InUse);
        EXPECT_TRUE(owner);
    }
    EXPECT_EQ(test::bytesOf(shop.path()), before);
    EXPECT_EQ(QDir(shop.folder()).entryList({u"*restor*"_s}), QStringList()) << "nothing is left lying about";
    bool hasWorked = false;
    const auto worksInIt = [&] {
        if (!hasWorked && QFileInfo::exists(shop.path() + u".restoring"_s)) {
            hasWorked = true;
            const test::OtherProgram owner([&] {
                Database db(shop.path());
                db.write(action(u"Sold"_s), [&] { test::addOrder(db, u"#3"_s); });
            });
        }
        return false;
    };
    EXPECT_EQ(kindOf([&] { restore(shop.path(), backup, noon, worksInIt); }), DbError::Kind::InUse);
    EXPECT_TRUE(hasWorked);
    EXPECT_EQ(shop.open().number("SELECT count(*) FROM orders"), 3);
}

TEST_F(BackupOfAShop, OfAnOlderProgramStaysAsLongAsItMayBeWanted)
{
    sell(u"#1"_s);
    const QString kept = room().make(u"migration"_s, noon).backup.path;
    QString other;
    for (int number = 1; number < 80; ++number) {
        sell(u"#%1"_s.arg(QString::number(number + 1)));
        const QString made = room().make(u"clock"_s, later(number * day)).backup.path;
        if (number == 1)
            other = made;
    }
    EXPECT_TRUE(QFileInfo::exists(kept));
    EXPECT_FALSE(QFileInfo::exists(other));
}

TEST_F(BackupOfAShop, ADamagedBackupIsNotRestored)
{
    const Backup backup = room().make(u"hand"_s, noon).backup;
    shop.close();
    const QByteArray bytes = test::bytesOf(shop.path());
    damage(backup.path, backup.bytes / 2);
    EXPECT_EQ(kindOf([&] { restore(shop.path(), backup, noon); }), DbError::Kind::Damaged);
    EXPECT_EQ(test::bytesOf(shop.path()), bytes);
    EXPECT_EQ(kindOf([&] { restore(shop.path(), backupAt(shop.file(u"none.kokarda"_s)), noon); }), DbError::Kind::Missing);
}

TEST_F(BackupOfAShop, ThreeYearsWithClockJumpsLeaveOnlyBackupsThatVerify)
{
    // Every fifth day a backup (a release: every day); in between the clock jumps ten years ahead, back to 1970 and stays
    // a month behind.
    const int pace = qEnvironmentVariable("KOKARDA_CRASH") == "long"_L1 ? 1 : 5;
    shop.db().exec("PRAGMA synchronous = OFF");
    qint64 last = 0;
    for (int number = 0; number < 3 * 365 / pace; ++number) {
        sell(u"#%1"_s.arg(QString::number(number)));
        qint64 clock = qint64(number) * pace * day;
        if (number % 31 == 7)
            clock += 3650 * day;
        if (number % 37 == 11)
            clock = -noon.msUtc;
        if (number > 100 && number < 110)
            clock -= 30 * day;
        const BackupResult result = room().make(u"clock"_s, later(clock));
        ASSERT_TRUE(result.shrunk.isEmpty());
        ASSERT_GT(result.backup.sequence, last);
        last = result.backup.sequence;
    }
    const std::vector<Backup> kept = backupsIn(folder);
    EXPECT_EQ(kept.front().sequence, last);
    EXPECT_GE(kept.size(), 25u);
    EXPECT_LE(kept.size(), 40u);
    for (const Backup& backup : kept)
        EXPECT_TRUE(verify(backup).empty()) << backup.path.toStdString();
    EXPECT_EQ(files().size(), static_cast<int>(2 * kept.size()));
}
