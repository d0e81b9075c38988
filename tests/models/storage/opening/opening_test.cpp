// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/opening.h"
#include "models/storage/backups/totals.h"
#include "models/storage/check.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr Instant noon{1'772'000'000'000};

OpeningOptions at(Instant now)
{
    OpeningOptions options;
    options.now = now;
    return options;
}

OpeningOptions atDay(qint64 days)
{
    return at({noon.msUtc + days * day});
}

/// A shop as an older program left it: the schema before, which here lacks nothing.
void makeOld(TempShop& shop)
{
    test::furnish(shop.db());
    shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#1"_s); });
    const QByteArray older = "PRAGMA user_version = " + QByteArray::number(schemaVersion - 1);
    shop.db().exec(std::string_view(older));
    shop.close();
}

std::vector<Migration> step(const QByteArray& script)
{
    return {{schemaVersion, script}};
}

DbError errorOfOpening(const QString& path, const OpeningOptions& options)
{
    try {
        openShop(path, options);
    } catch (const DbError& error) {
        return error;
    }
    ADD_FAILURE() << "opened";
    return {DbError::Kind::Internal, {}};
}

} // namespace

TEST(OpeningAShop, TheFirstTimeChecksEverythingAndTheNextOnlyAfterAWeek)
{
    TempShop shop;
    const auto open = [&](qint64 days) {
        OpenedShop opened = openShop(shop.path(), atDay(days));
        EXPECT_TRUE(opened.notes.lastExitWasClean);
        EXPECT_TRUE(opened.notes.findings.empty());
        markCleanExit(*opened.db);
        return opened.notes.fullyChecked;
    };
    EXPECT_TRUE(open(0));
    EXPECT_FALSE(open(1));
    EXPECT_FALSE(open(7));
    EXPECT_TRUE(open(8));
    EXPECT_TRUE(open(-3)) << "the clock was put back";
}

TEST(OpeningAShop, AfterAnUncleanExitChecksEverything)
{
    TempShop shop;
    openShop(shop.path(), at(noon)); // and never marked as closed
    const OpenedShop again = openShop(shop.path(), at(noon));
    EXPECT_FALSE(again.notes.lastExitWasClean);
    EXPECT_TRUE(again.notes.fullyChecked);
}

TEST(OpeningAShop, FindingsOfTheBusinessCheckAreToldAndLetWorkGoOn)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.db().write(action(u"Sold"_s), [&] {
        addOrder(shop.db(), u"#1"_s);
        shop.db().exec("UPDATE orders SET pieces = 5");
    });
    shop.close();
    const OpenedShop opened = openShop(shop.path(), at(noon));
    ASSERT_EQ(opened.notes.findings.size(), 1u);
    EXPECT_EQ(opened.notes.findings.front().kind, Finding::Kind::Business);
}

TEST(OpeningAShop, ASearchIndexThatWentAstrayIsBuiltAnew)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#1"_s); });
    shop.db().exec("INSERT INTO order_search (order_search) VALUES ('delete-all')");
    shop.close();
    const OpenedShop opened = openShop(shop.path(), at(noon));
    EXPECT_TRUE(opened.notes.searchIndexMended);
    EXPECT_FALSE(mendSearchIndex(*opened.db));
}

namespace {

/// Every file is a very large one.
OpeningOptions forAVeryLargeShop()
{
    OpeningOptions options = at(noon);
    options.quickCheckFirstUpTo = 0;
    return options;
}

void spoilAPage(const QString& path)
{
    QByteArray bytes = test::bytesOf(path);
    bytes.replace(bytes.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\x77'));
    test::writeBytes(path, bytes);
}

void closeOrderly(TempShop& shop)
{
    test::furnish(shop.db());
    shop.close();
    markCleanExit(*openShop(shop.path(), at(noon)).db);
}

} // namespace

TEST(OpeningAShop, AVeryLargeOneIsGivenAtOnceAndItsPagesAreCheckedWhileItIsOpen)
{
    TempShop shop;
    closeOrderly(shop);
    const OpenedShop opened = openShop(shop.path(), forAVeryLargeShop());
    EXPECT_TRUE(opened.notes.quickCheckIsDue);
    EXPECT_TRUE(quickCheckBeside(shop.path(), {}).empty());
    EXPECT_TRUE(test::isLockedForOthers(shop.path())) << "the check has not let go of the owner's lock";
    const qint64 before = opened.db->changeCount();
    opened.db->write(action(u"Sold"_s), [&] { addOrder(*opened.db, u"#1"_s); });
    EXPECT_GT(opened.db->changeCount(), before);
}

TEST(OpeningAShop, DamageOfAVeryLargeOneIsNoticedByTheCheckBesideTheWork)
{
    TempShop shop;
    closeOrderly(shop);
    spoilAPage(shop.path());
    const OpenedShop opened = openShop(shop.path(), forAVeryLargeShop());
    ASSERT_TRUE(opened.notes.quickCheckIsDue);
    EXPECT_EQ(opened.db->changeCount(), 0) << "nothing is written to what nobody has looked at";
    const std::vector<Finding> findings = quickCheckBeside(shop.path(), {});
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().kind, Finding::Kind::Damage);
}

TEST(OpeningAShop, ThatAVeryLargeOneIsOpenIsNotedAfterItsPagesWereLookedAt)
{
    TempShop shop;
    closeOrderly(shop);
    {
        OpenedShop opened = openShop(shop.path(), forAVeryLargeShop());
        markOpen(*opened.db, opened.notes.marks);
    } // and never marked as closed
    EXPECT_FALSE(openShop(shop.path(), forAVeryLargeShop()).notes.lastExitWasClean);
}

TEST(OpeningAShop, IsNoChangeThatAsksForABackup)
{
    TempShop shop;
    closeOrderly(shop);
    const QString before = fingerprintOf(Database(shop.path()));
    const OpenedShop opened = openShop(shop.path(), at(noon));
    EXPECT_EQ(fingerprintOf(*opened.db), before);
    EXPECT_EQ(opened.db->number("SELECT count(*) FROM meta WHERE key = 'clean_exit' AND value = '0'"), 1);
}

TEST(OpeningAShop, TheTriggersOfTheHistoryWaitForTheFirstChange)
{
    TempShop shop;
    closeOrderly(shop);
    const OpenedShop opened = openShop(shop.path(), at(noon));
    const auto triggers = [&] { return opened.db->number("SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger' AND tbl_name = 'gift'"); };
    EXPECT_EQ(triggers(), 0) << "making them takes longer than the rest of opening";
    opened.db->write(action(u"Sold"_s), [&] { addOrder(*opened.db, u"#2"_s); });
    EXPECT_EQ(triggers(), 3);
}

TEST(OpeningAShop, AVeryLargeOneThatWasNotClosedProperlyIsCheckedFirst)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.close();
    openShop(shop.path(), at(noon)); // and never marked as closed
    EXPECT_FALSE(openShop(shop.path(), forAVeryLargeShop()).notes.quickCheckIsDue);
    spoilAPage(shop.path());
    EXPECT_EQ(errorOfOpening(shop.path(), forAVeryLargeShop()).kind(), DbError::Kind::Damaged);
}

TEST(OpeningAShop, ADamagedFileIsNotChanged)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.close();
    spoilAPage(shop.path());
    const QByteArray bytes = test::bytesOf(shop.path());
    EXPECT_EQ(errorOfOpening(shop.path(), at(noon)).kind(), DbError::Kind::Damaged);
    EXPECT_EQ(test::bytesOf(shop.path()), bytes);
}

TEST(OpeningAShop, ASecondStartIsToldWhoHasIt)
{
    TempShop shop;
    {
        const test::OtherProgram owner([&] { new OpenedShop(openShop(shop.path(), at(noon))); });
        const DbError error = errorOfOpening(shop.path(), at(noon));
        EXPECT_EQ(error.kind(), DbError::Kind::InUse);
        EXPECT_TRUE(error.message().contains(QSysInfo::machineHostName())) << error.message().toStdString();
    }
    // The other program has gone without a word: its note lies there still and locks nobody out.
    EXPECT_FALSE(ownerOf(shop.path()).isEmpty());
    EXPECT_NO_THROW(openShop(shop.path(), at(noon)));
    EXPECT_TRUE(ownerOf(shop.path()).isEmpty());
}

TEST(OpeningAShop, SweepsWhatACrashOfARestoreOrARescueHasLeftAndNothingElse)
{
    TempShop shop;
    shop.close();
    const QDir folder(shop.folder());
    for (const QString& name : {u"shop.kokarda.restoring"_s, u"other.kokarda.restoring"_s})
        test::writeBytes(folder.filePath(name), "a whole shop");
    for (const QString& name : {u".shop.kokarda-rescue-aBc123"_s, u".other.kokarda-rescue-aBc123"_s, u"rescue"_s}) {
        ASSERT_TRUE(folder.mkdir(name));
        test::writeBytes(folder.filePath(name + u"/sound.kokarda"_s), "a whole shop");
    }
    openShop(shop.path(), at(noon));
    EXPECT_EQ(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
        (QStringList{u".other.kokarda-rescue-aBc123"_s, u"other.kokarda.restoring"_s, u"rescue"_s, u"shop.kokarda"_s}));
    EXPECT_EQ(folder.entryList({u"*.kokarda-rescue-*"_s}, QDir::Dirs | QDir::Hidden).size(), 1);
}

TEST(OpeningAShop, TheFullCheckCanBeLeftToTheWindow)
{
    TempShop shop;
    OpeningOptions options = at(noon);
    options.deferFullCheck = true;
    const OpenedShop opened = openShop(shop.path(), options);
    EXPECT_TRUE(opened.notes.fullCheckIsDue);
    EXPECT_FALSE(opened.notes.fullyChecked);
}

TEST(OpeningAShop, AFullCheckThatWasLeftToTheWindowAndNeverEndedStaysDue)
{
    TempShop shop;
    OpeningOptions options = at(noon);
    openShop(shop.path(), options); // checked, and never marked as closed
    options.deferFullCheck = true;
    markCleanExit(*openShop(shop.path(), options).db);
    EXPECT_TRUE(openShop(shop.path(), options).notes.fullCheckIsDue);
}

TEST(OpeningAShop, ANoteThatACrashLeftDoesNotLockAnyoneOut)
{
    TempShop shop;
    auto* forgotten = new OwnerNote(shop.path(), noon);
    EXPECT_NO_THROW(openShop(shop.path(), at(noon)));
    delete forgotten;
}

TEST(OpeningAShop, AMigrationIsPrecededByAVerifiedBackupOfTheOldSchema)
{
    TempShop shop;
    makeOld(shop);
    OpeningOptions options = at(noon);
    options.migrations = step("ALTER TABLE setting ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';");
    const OpenedShop opened = openShop(shop.path(), options);
    EXPECT_EQ(opened.db->schema(), schemaVersion);
    EXPECT_EQ(opened.db->number("SELECT count(colour) = count(*) FROM setting"), 1);
    ASSERT_TRUE(opened.notes.backupBefore);
    EXPECT_EQ(opened.notes.backupBefore->reason, u"migration"_s);
    EXPECT_EQ(opened.notes.backupBefore->schema, schemaVersion - 1);
    EXPECT_TRUE(verify(*opened.notes.backupBefore).empty());
    opened.db->write(action(u"Still watched"_s), [&] { opened.db->exec("UPDATE orders SET staff_note = 'x'"); });
    EXPECT_EQ(opened.db->number("SELECT count(*) FROM change WHERE action_id = (SELECT max(id) FROM action)"), 1);
}

TEST(OpeningAShop, AMigrationIsNotHeldUpByNumbersThatOnlyNeedALook)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#1"_s); });
    shop.db().exec("UPDATE orders SET currency = '', pieces = 7");
    const QByteArray older = "PRAGMA user_version = " + QByteArray::number(schemaVersion - 1);
    shop.db().exec(std::string_view(older));
    shop.close();
    OpeningOptions options = at(noon);
    options.migrations = step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;");
    const OpenedShop opened = openShop(shop.path(), options);
    EXPECT_EQ(opened.db->schema(), schemaVersion);
    EXPECT_TRUE(opened.notes.backupBefore);
    EXPECT_EQ(opened.notes.findings.size(), 2u);
}

TEST(OpeningAShop, AMigrationDoesNotStartOnRowsThatPointNowhere)
{
    TempShop shop;
    makeOld(shop);
    {
        Database& db = shop.open();
        db.exec("PRAGMA foreign_keys = OFF");
        db.exec("UPDATE orders SET customer_id = 77");
    }
    shop.close();
    OpeningOptions options = at(noon);
    options.migrations = step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;");
    EXPECT_EQ(errorOfOpening(shop.path(), options).kind(), DbError::Kind::Damaged);
}

class FailingMigration : public testing::TestWithParam<const char*>
{
};

TEST_P(FailingMigration, LeavesTheOldSchemaByteForByteInEveryRow)
{
    TempShop shop;
    makeOld(shop);
    const QByteArray before = test::dump(shop.open());
    shop.close();
    OpeningOptions options = at(noon);
    options.migrations = step(GetParam());
    EXPECT_THROW(openShop(shop.path(), options), DbError);
    EXPECT_EQ(probe(shop.path()).version, schemaVersion - 1);
    EXPECT_EQ(test::dump(shop.open()), before);
}

INSTANTIATE_TEST_SUITE_P(Mistakes, FailingMigration,
    testing::Values("ALTER TABLE setting ADD COLUMN colour TEXT;\n\nCREATE TABLE setting (id INTEGER);",
        "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;\n\nDELETE FROM order_line;", "UPDATE orders SET total = total + 1;",
        "UPDATE orders SET customer_id = 999;"));

TEST(OpeningAShop, AMigrationDoesNotStartWithoutRoomForItsBackup)
{
    TempShop shop;
    makeOld(shop);
    OpeningOptions options = at(noon);
    options.migrations = step("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;");
    options.freeSpace = [](const QString&) { return qint64(100); };
    EXPECT_EQ(errorOfOpening(shop.path(), options).kind(), DbError::Kind::DiskFull);
    EXPECT_EQ(probe(shop.path()).version, schemaVersion - 1);
}

TEST(ReadOnlyCopy, OfAShopThatAnotherProgramHasOpenHoldsWhatWasSaved)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.close();
    const test::OtherProgram owner([&] {
        auto* db = new Database(shop.path()); // open until the program ends
        db->write(action(u"Sold"_s), [&] { addOrder(*db, u"#1"_s); });
    });
    const QString copy = readOnlyCopy(shop.path(), shop.folder());
    const Database read(copy, Database::Access::ReadOnly);
    EXPECT_EQ(read.number("SELECT count(*) FROM orders"), 1);
    EXPECT_EQ(read.number("SELECT count(*) FROM product"), 2);
    EXPECT_EQ(errorOfOpening(shop.path(), at(noon)).kind(), DbError::Kind::InUse) << "and the owner still has it";
}
