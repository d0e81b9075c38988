// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/newerfile.h"

#include "models/storage/dberror.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::bytesOf;
using kokarda::test::TempShop;

namespace {

/// A shop that the next Kokarda has left, which says who can still read it.
class ANewerFile : public testing::Test
{
protected:
    ANewerFile()
    {
        test::furnish(shop.db());
        shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#1"_s); });
        shop.db().exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        const QByteArray newer = "PRAGMA user_version = " + QByteArray::number(schemaVersion + 1);
        shop.db().exec(std::string_view(newer));
    }
    void leave(const QString& minReader)
    {
        shop.db().exec("UPDATE meta SET value = ? WHERE key = 'min_reader'", minReader);
        shop.close();
        bytes = bytesOf(shop.path());
        names = QDir(shop.folder()).entryList(QDir::Files | QDir::Hidden);
    }
    /// The error of opening it as a window does.
    DbError refusal() const
    {
        try {
            if (!openedIfNewer(shop.path()))
                openShop(shop.path(), {});
        } catch (const DbError& error) {
            return error;
        }
        ADD_FAILURE() << "opened";
        return {DbError::Kind::Internal, {}};
    }
    /// The connection that made it newer stays open: it alone may still write.
    bool readableWith(const QString& minReader)
    {
        shop.db().exec("UPDATE meta SET value = ? WHERE key = 'min_reader'", minReader);
        return newerFileAt(shop.path()).isReadable;
    }
    void expectUntouched() const
    {
        EXPECT_EQ(bytesOf(shop.path()), bytes);
        EXPECT_EQ(QDir(shop.folder()).entryList(QDir::Files | QDir::Hidden), names);
    }

    TempShop shop;
    QByteArray bytes;
    QStringList names;
};

} // namespace

TEST_F(ANewerFile, IsReadWhereItSaysThatThisProgramUnderstandsIt)
{
    leave(QString::number(schemaVersion));
    {
        const std::unique_ptr<Database> db = openedIfNewer(shop.path());
        ASSERT_TRUE(db);
        EXPECT_EQ(db->number("SELECT count(*) FROM orders"), 1);
        EXPECT_EQ(db->schema(), schemaVersion + 1);
    }
    expectUntouched();
}

TEST_F(ANewerFile, IsNeverWrittenTo)
{
    leave(u"1"_s);
    {
        const std::unique_ptr<Database> db = openedIfNewer(shop.path());
        try {
            db->write(action(u"Sold"_s), [&] { addOrder(*db, u"#2"_s); });
            ADD_FAILURE() << "written";
        } catch (const DbError& error) {
            EXPECT_EQ(error.kind(), DbError::Kind::ReadOnly);
            EXPECT_TRUE(error.message().contains(u"99.1"_s)) << error.message().toStdString();
        }
        EXPECT_THROW(db->exec("UPDATE orders SET number = 'x'"), DbError) << "nor past the services";
    }
    EXPECT_THROW(Database{shop.path()}, DbError) << "nor when it is opened for writing";
    EXPECT_THROW(openShop(shop.path(), {}), DbError);
    expectUntouched();
}

TEST_F(ANewerFile, IsRefusedNamingTheVersionWhereItAsksForMore)
{
    leave(QString::number(schemaVersion + 1));
    const DbError error = refusal();
    EXPECT_EQ(error.kind(), DbError::Kind::TooNew);
    EXPECT_TRUE(error.message().contains(u"Install Kokarda 99.1"_s)) << error.message().toStdString();
    expectUntouched();
}

TEST_F(ANewerFile, IsRefusedWhereItSaysNothingThatMakesSense)
{
    for (const QString& nonsense : {u""_s, u"0"_s, u"-3"_s, u"abc"_s, u"8x"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(readableWith(nonsense)) << nonsense.toStdString();
    EXPECT_TRUE(readableWith(u"1"_s));
}

TEST_F(ANewerFile, IsRefusedWhereItSaysNothing)
{
    shop.db().exec("DELETE FROM meta WHERE key = 'min_reader'");
    shop.close();
    EXPECT_EQ(refusal().kind(), DbError::Kind::TooNew);
}

TEST_F(ANewerFile, IsRefusedWhenTheNewerProgramHasNotClosedIt)
{
    leave(u"1"_s);
    test::writeBytes(shop.path() + u"-journal"_s, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4096, 'x'));
    try {
        const std::unique_ptr<Database> db = openedIfNewer(shop.path());
        EXPECT_TRUE(db) << "a journal that is no journal stops nobody";
    } catch (const DbError& error) {
        EXPECT_EQ(error.kind(), DbError::Kind::TooNew);
    }
    EXPECT_EQ(bytesOf(shop.path()), bytes);
}

TEST_F(ANewerFile, IsCopiedForReadingAsItIs)
{
    leave(u"1"_s);
    QTemporaryDir elsewhere;
    const QString copy = readOnlyCopy(shop.path(), elsewhere.path());
    EXPECT_EQ(bytesOf(copy), bytes);
    EXPECT_TRUE(openedIfNewer(copy));
}

TEST(AFileOfThisSchema, IsNoneOfTheNewer)
{
    TempShop shop;
    EXPECT_FALSE(openedIfNewer(shop.path()));
    EXPECT_FALSE(openedIfNewer(shop.file(u"none.kokarda"_s)));
}

TEST(TheOldestReader, IsWrittenIntoEveryNewFile)
{
    TempShop shop;
    EXPECT_EQ(shop.db().number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_reader'"), minReaderOf(ownMigrations()));
    EXPECT_EQ(minReaderOf({{1, {}, 1}, {2, {}, 1}}), 1) << "a step that only adds";
    EXPECT_EQ(minReaderOf({{1, {}, 1}, {2, {}, 0}}), 2) << "a step that says nothing asks for itself";
}

TEST(TheOldestReader, OfAStepIsNeverNewerThanTheStepNorOlderThanThatOfTheStepBefore)
{
    int before = 1;
    for (const Migration& step : ownMigrations()) {
        EXPECT_GE(step.minReader, before) << step.version;
        EXPECT_LE(step.minReader, step.version) << step.version;
        before = step.minReader;
    }
}

TEST(TheOldestReader, IsRenewedByAMigration)
{
    TempShop shop;
    const QByteArray older = "PRAGMA user_version = " + QByteArray::number(schemaVersion - 1);
    shop.db().exec(std::string_view(older));
    shop.close();
    const OpenedShop opened = openShop(shop.path(), {.now = {1'772'000'000'000}, .migrations = {{schemaVersion, {}, 5}}});
    EXPECT_EQ(opened.db->number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_reader'"), 5);
}
