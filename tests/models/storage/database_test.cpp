// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/probe.h"
#include "models/storage/repositories/shopdays.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/openqueries.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QDirIterator>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::TempShop;

namespace {

DbError::Kind kindOfOpening(const QString& path)
{
    try {
        const Database db(path);
    } catch (const DbError& error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.kind();
    }
    ADD_FAILURE() << "opened: " << path.toStdString();
    return DbError::Kind::Internal;
}

void expectRefusedUntouched(const TempShop& shop, const QByteArray& bytes, DbError::Kind kind)
{
    const QString path = shop.file(u"other.kokarda"_s);
    test::writeBytes(path, bytes);
    EXPECT_EQ(kindOfOpening(path), kind);
    EXPECT_EQ(test::bytesOf(path), bytes);
    EXPECT_FALSE(QFileInfo::exists(path + u"-journal"_s));
}

QByteArray schemaOf(const Database& db)
{
    QByteArray text;
    Rows rows = db.rows("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.next())
        text += rows->text(0).toUtf8() + " " + rows->text(1).toUtf8() + "\n" + rows->text(2).toUtf8() + "\n\n";
    return text;
}

} // namespace

TEST(Creating, LaysTheNewestSchemaAndReadsAsAShop)
{
    const TempShop shop;
    const Probe found = probe(shop.path());
    EXPECT_EQ(found.state, Probe::State::Shop);
    EXPECT_EQ(found.version, schemaVersion);
    EXPECT_EQ(Database(shop.path()).schema(), schemaVersion);
}

TEST(Creating, NeverOverwritesAFileAndLeavesNothingBeside)
{
    const TempShop shop;
    const QByteArray before = test::bytesOf(shop.path());
    EXPECT_THROW(Database::create(shop.path()), DbError);
    EXPECT_EQ(test::bytesOf(shop.path()), before);
    EXPECT_EQ(QDir(shop.folder()).entryList(QDir::Files), QStringList{u"shop.kokarda"_s});
}

TEST(Creating, TheFileIsPrivate)
{
    const TempShop shop;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(shop.path()).permissions() & others);
}

TEST(Creating, AFreshSchemaEqualsTheGoldenDump)
{
    TempShop shop;
    const QByteArray now = schemaOf(shop.open());
    const QString golden = test::fixture(u"models/storage/golden/schema.txt"_s);
    if (qEnvironmentVariableIsSet("KOKARDA_UPDATE_GOLDEN"))
        test::writeBytes(golden, now);
    EXPECT_EQ(test::bytesOf(golden), now) << "meant? then run once with KOKARDA_UPDATE_GOLDEN=1 and read the difference";
}

TEST(Creating, EverySqlFilePrepares)
{
    TempShop shop;
    int statements = 0;
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.startsWith(u":/sql/schema/"_s))
            continue; // creating the shop has run them
        if (file.startsWith(u":/sql/recovery/"_s))
            continue; // over temporary tables of its own; recovering a shop runs them
        for (const QByteArray& sql : statementsOf(test::bytesOf(file))) {
            EXPECT_NO_THROW(Statement(shop.db().handle(), std::string_view(sql))) << file.toStdString();
            ++statements;
        }
    }
    RecordProperty("statements", statements);
}

TEST(Schema, EveryTableIsStrictWithItsOwnKey)
{
    TempShop shop;
    Rows rows = shop.open().rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                 "AND name NOT LIKE 'sqlite_%' AND (strict = 0 OR NOT EXISTS (SELECT 1 FROM "
                                 "pragma_table_info(pragma_table_list.name) WHERE pk = 1 AND name = 'id' AND type = 'INTEGER'))");
    while (rows.next())
        ADD_FAILURE() << rows->text(0).toStdString();
}

TEST(Schema, DeletingAnOrderOrCustomerNeverWalksAWholeTable)
{
    TempShop shop;
    Rows rows = shop.open().rows(R"(SELECT t.name || '.' || k."from" FROM sqlite_schema t
        JOIN pragma_foreign_key_list(t.name) k
        WHERE t.type = 'table' AND k."table" IN ('orders', 'order_line', 'customer', 'product')
        AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                        WHERE c.seqno = 0 AND c.name = k."from"))");
    while (rows.next())
        ADD_FAILURE() << "no index on " << rows->text(0).toStdString();
}

TEST(Opening, SetsEverySwitchThatSafetyRestsOn)
{
    TempShop shop;
    const Database& db = shop.open();
    const auto ask = [&](const char* sql) {
        Rows rows = db.rows(sql);
        return rows.next() ? rows->text(0) : QString();
    };
    EXPECT_EQ(ask("PRAGMA locking_mode"), u"exclusive"_s);
    EXPECT_EQ(ask("PRAGMA journal_mode"), u"delete"_s);
    EXPECT_EQ(ask("PRAGMA synchronous"), u"3"_s);
    EXPECT_EQ(ask("PRAGMA foreign_keys"), u"1"_s);
    EXPECT_EQ(ask("PRAGMA recursive_triggers"), u"1"_s);
    EXPECT_EQ(ask("PRAGMA temp_store"), u"2"_s);
    EXPECT_EQ(ask("PRAGMA mmap_size"), u"0"_s);
    EXPECT_EQ(ask("PRAGMA cell_size_check"), u"1"_s);
    EXPECT_EQ(ask("PRAGMA secure_delete"), u"1"_s);
    EXPECT_EQ(ask("PRAGMA trusted_schema"), u"0"_s);
    EXPECT_EQ(ask("SELECT 'a' LIKE 'A'"), u"1"_s);
    int defensive = 0;
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    EXPECT_EQ(defensive, 1);
}

TEST(Opening, AMistypedColumnIsAnErrorAndNotAText)
{
    TempShop shop;
    EXPECT_THROW(shop.open().rows("SELECT \"nmae\" FROM customer"), DbError);
}

TEST(Opening, NoFileMayBeAttachedAndNoTableDropped)
{
    TempShop shop;
    Database& db = shop.open();
    EXPECT_THROW(db.exec("ATTACH ':memory:' AS other"), DbError);
    EXPECT_THROW(db.exec("DROP TABLE review"), DbError);
    EXPECT_THROW(db.exec("CREATE TABLE mine (id INTEGER)"), DbError);
    EXPECT_THROW(db.exec("ALTER TABLE review ADD COLUMN mine TEXT"), DbError);
    EXPECT_EQ(db.number("SELECT count(*) FROM review"), 0);
}

TEST(Opening, ForeignKeysAreWatched)
{
    TempShop shop;
    EXPECT_THROW(shop.open().exec("INSERT INTO customer_address (customer_id, used_at) VALUES (77, 0)"), DbError);
}

TEST(Opening, RefusesWhatIsNotAShopAndLeavesItAsItIs)
{
    const TempShop shop;
    const QByteArray good = test::bytesOf(shop.path());
    expectRefusedUntouched(shop, {}, DbError::Kind::Empty);
    expectRefusedUntouched(shop, "PK\x03\x04 a zip archive", DbError::Kind::NotAShop);
    expectRefusedUntouched(shop, QByteArray(8192, 'x'), DbError::Kind::NotAShop);
    expectRefusedUntouched(shop, good.first(60), DbError::Kind::NotAShop);
    QByteArray spoilt = good;
    spoilt.replace(68, 4, "MPBX");
    expectRefusedUntouched(shop, spoilt, DbError::Kind::Damaged); // the rest of it is a shop
    QByteArray foreign = spoilt;
    foreign.replace("shop_uuid", "some_mark");
    expectRefusedUntouched(shop, foreign, DbError::Kind::NotAShop);
    EXPECT_EQ(kindOfOpening(shop.file(u"nowhere.kokarda"_s)), DbError::Kind::Missing);
    EXPECT_FALSE(QFileInfo::exists(shop.file(u"nowhere.kokarda"_s)));
    EXPECT_EQ(kindOfOpening(shop.folder()), DbError::Kind::NotAShop);
}

TEST(Opening, RefusesAFileThatBringsCodeOfItsOwn)
{
    const TempShop shop;
    {
        const QString name = u"a stranger"_s;
        const ConnectionGuard guard(name);
        sqlite3* handle = openHandle(name, u"file:"_s + shop.path() + u"?mode=rw"_s);
        ASSERT_EQ(sqlite3_exec(handle, "CREATE TRIGGER evil AFTER INSERT ON orders BEGIN DELETE FROM customer; END",
                      nullptr, nullptr, nullptr), SQLITE_OK);
    }
    const QByteArray bytes = test::bytesOf(shop.path());
    EXPECT_EQ(kindOfOpening(shop.path()), DbError::Kind::NotAShop);
    EXPECT_EQ(test::bytesOf(shop.path()), bytes);
}

TEST(Opening, RefusesANewerFileAndLeavesItAsItIs)
{
    TempShop shop;
    shop.db().exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
    shop.close();
    for (const int version : {schemaVersion + 1, schemaVersion + 100}) {
        QByteArray newer = test::bytesOf(shop.path());
        newer[62] = static_cast<char>(version >> 8);
        newer[63] = static_cast<char>(version);
        expectRefusedUntouched(shop, newer, DbError::Kind::TooNew);
    }
}

TEST(Opening, AFileOfThisSchemaWhoseNumberIsSpoiltIsDamagedAndNotNewer)
{
    const TempShop shop;
    QByteArray spoilt = test::bytesOf(shop.path());
    spoilt[61] = '\x10';
    expectRefusedUntouched(shop, spoilt, DbError::Kind::Damaged);
}

TEST(Opening, AFileCutShortIsDamagedAndStaysAsItIs)
{
    const TempShop shop;
    const QByteArray good = test::bytesOf(shop.path());
    expectRefusedUntouched(shop, good.first(4096), DbError::Kind::Damaged);
}

TEST(Opening, ASecondOwnerIsRefusedAtOnceEvenForReading)
{
    TempShop shop;
    shop.open();
    EXPECT_EQ(kindOfOpening(shop.path()), DbError::Kind::InUse);
    EXPECT_THROW(Database(shop.path(), Database::Access::ReadOnly), DbError);
    shop.close();
    EXPECT_NO_THROW(Database(shop.path()));
}

TEST(Opening, AReadOnlyShopReadsAndRefusesToWrite)
{
    TempShop shop;
    shop.close();
    Database db(shop.path(), Database::Access::ReadOnly);
    EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 0);
    EXPECT_THROW(test::furnish(db), DbError);
    EXPECT_THROW(db.exec("INSERT INTO setting (key, value) VALUES ('a', 'b')"), DbError);
}

TEST(Writing, IsWholeOrNotAtAll)
{
    TempShop shop;
    Database& db = shop.open();
    test::furnish(db);
    const QByteArray before = test::dump(db);
    const qint64 actions = db.number("SELECT count(*) FROM action");
    EXPECT_THROW(db.write(test::action(u"Half"_s), [&] {
        test::addOrder(db, u"#1"_s);
        db.exec("INSERT INTO customer_address (customer_id, used_at) VALUES (77, 0)");
    }), DbError);
    EXPECT_EQ(test::dump(db), before);
    EXPECT_EQ(db.number("SELECT count(*) FROM action"), actions);
    EXPECT_EQ(db.number("SELECT count(*) FROM order_search"), 0);
    EXPECT_FALSE(db.currentAction());
}

TEST(Writing, GivesBackTheResultOfTheWorkAfterTheCommit)
{
    TempShop shop;
    Database& db = shop.open();
    test::furnish(db);
    const qint64 order = db.write(test::action(u"One"_s), [&] { return test::addOrder(db, u"#1"_s); });
    EXPECT_EQ(order, 1);
    shop.open();
    EXPECT_EQ(shop.db().number("SELECT count(*) FROM orders"), 1);
}

TEST(Writing, DoesNotNest)
{
    TempShop shop;
    Database& db = shop.open();
    EXPECT_THROW(db.write(test::action(u"Outer"_s), [&] { db.write(test::action(u"Inner"_s), [] {}); }), DbError);
    EXPECT_EQ(db.number("SELECT count(*) FROM action"), 0);
}

TEST(Writing, RecordsImagesOfWhatItChanged)
{
    TempShop shop;
    Database& db = shop.open();
    test::furnish(db);
    const qint64 from = db.number("SELECT max(id) FROM change");
    db.write(test::action(u"Images"_s), [&] {
        db.exec("INSERT INTO gift (name) VALUES ('Notes')");
        db.exec("UPDATE gift SET stock = 9 WHERE id = 1");
        db.exec("DELETE FROM gift WHERE id = 2");
    });
    Rows rows = db.rows("SELECT row_id, before IS NULL, after IS NULL, json_extract(before, '$.stock'), "
                        "json_extract(after, '$.stock') FROM change WHERE id > ? ORDER BY id", from);
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows->integer(0) == 2 && rows->flag(1) && rows->flag(2));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows->integer(0), 1);
    EXPECT_EQ(rows->integer(3), 10);
    EXPECT_EQ(rows->integer(4), 9);
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows->integer(0) == 2 && !rows->flag(1) && rows->flag(2));
    EXPECT_FALSE(rows.next());
}

TEST(Writing, ReplacingARowIsRecordedAsADeletionAndAnInsertion)
{
    TempShop shop;
    Database& db = shop.open();
    db.write(test::action(u"A"_s), [&] { db.exec("INSERT INTO setting (key, value) VALUES ('a', '1')"); });
    db.write(test::action(u"B"_s), [&] { db.exec("REPLACE INTO setting (key, value) VALUES ('a', '2')"); });
    EXPECT_EQ(db.number("SELECT count(*) FROM change WHERE action_id = 2"), 2);
}

TEST(Writing, NothingIsRecordedOutsideOfAnAction)
{
    TempShop shop;
    Database& db = shop.open();
    db.inTransaction([&] { db.exec("INSERT INTO setting (key, value) VALUES ('a', 'b')"); });
    EXPECT_EQ(db.number("SELECT count(*) FROM change"), 0);
}

TEST(Statements, AWrongNumberOfValuesIsRefused)
{
    TempShop shop;
    EXPECT_THROW(shop.open().exec("INSERT INTO setting (key, value) VALUES (?, ?)", u"a"_s), DbError);
}

TEST(Statements, TwoInOneTextAreRefused)
{
    TempShop shop;
    EXPECT_THROW(shop.open().exec("DELETE FROM setting; DELETE FROM orders"), DbError);
}

TEST(Statements, TheSameTextMayBeReadTwiceAtATime)
{
    TempShop shop;
    Database& db = shop.open();
    test::furnish(db);
    Rows outer = db.rows("SELECT id FROM product ORDER BY id");
    ASSERT_TRUE(outer.next());
    Rows inner = db.rows("SELECT id FROM product ORDER BY id");
    ASSERT_TRUE(inner.next());
    ASSERT_TRUE(inner.next());
    EXPECT_EQ(outer->integer(0), 1);
    EXPECT_EQ(inner->integer(0), 2);
}

TEST(Statements, AQueryThatIsNotReadToItsEndStaysOpenUntilItGoes)
{
    TempShop shop;
    Database& db = shop.open();
    test::furnish(db);
    {
        Rows rows = db.rows("SELECT id FROM product ORDER BY id");
        ASSERT_TRUE(rows.next());
        EXPECT_EQ(test::openQueries(db).size(), 1);
    }
    EXPECT_TRUE(test::openQueries(db).isEmpty());
}

TEST(Statements, TextBytesAndLargeNumbersComeBackAsTheyWent)
{
    TempShop shop;
    Database& db = shop.open();
    const QString odd = u"zażółć \U0001F381 'quote' \"%1\" \\ \n"_s;
    db.exec("INSERT INTO setting (key, value) VALUES (?, ?)", odd, QString());
    Rows rows = db.rows("SELECT key, value, ?, ? FROM setting", qint64(9007199254740993), Blob{QByteArray("\0\xff", 2)});
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows->text(0), odd);
    EXPECT_FALSE(rows->isNull(1));
    EXPECT_EQ(rows->integer(2), 9007199254740993);
    EXPECT_EQ(rows->blob(3), QByteArray("\0\xff", 2));
}
