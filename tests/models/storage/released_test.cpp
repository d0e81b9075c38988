// SPDX-License-Identifier: GPL-3.0-or-later
// Shops as every release has left them (tests/models/storage/released): this program brings them to its own schema and
// loses nothing.
#include "models/storage/check.h"
#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
#include "models/storage/undo/undolog.h"
#include "models/values/searchkey.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;

namespace {

const QString releasedFolder = QStringLiteral(KOKARDA_SOURCE_DIR "/tests/models/storage/released");

/// Columns of every table of a release, so that what later schemas add is left out of a comparison.
using Columns = std::map<QByteArray, std::vector<QByteArray>>;

Columns columnsIn(const Database& db)
{
    Columns columns;
    for (const QByteArray& table : trackedTables()) {
        if (std::vector<QByteArray> found = columnsOf(db, table); !found.empty())
            columns[table] = std::move(found);
    }
    return columns;
}

QByteArray textOf(const Database& db, const Columns& columns)
{
    QByteArray text;
    for (const auto& [table, names] : columns) {
        QByteArray list;
        for (const QByteArray& name : names)
            list += (list.isEmpty() ? "quote(" : " || '|' || quote(") + name + ")";
        const QByteArray sql = "SELECT " + list + " FROM " + table + " ORDER BY id";
        Rows rows = db.rows(std::string_view(sql));
        while (rows.next())
            text += table + ": " + rows->text(0).toUtf8() + "\n";
    }
    return text;
}

class EveryRelease : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override { test::buildReleased(path(), test::bytesOf(releasedFolder + u'/' + GetParam())); }
    QString path() const { return m_folder.filePath(u"shop.kokarda"_s); }
    OpenedShop open() const
    {
        OpeningOptions options;
        options.now = {1'772'700'000'000};
        return openShop(path(), options);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_P(EveryRelease, IsBroughtToThisSchemaWithoutLosingAnything)
{
    Columns columns;
    QByteArray before;
    {
        const Database old(path(), Database::Access::ReadOnly);
        columns = columnsIn(old);
        before = textOf(old, columns);
    }
    ASSERT_GT(before.count('\n'), 25) << "some rows in every table";
    const OpenedShop opened = open();
    EXPECT_EQ(opened.db->schema(), schemaVersion);
    EXPECT_EQ(textOf(*opened.db, columns), before);
    EXPECT_TRUE(fullCheck(*opened.db).empty());
    EXPECT_EQ(opened.db->number("SELECT count(*) FROM order_search WHERE order_search MATCH 'zazolc'"), 1);
    EXPECT_EQ(UndoLog(*opened.db).actions().size(), 2u) << "its history is still there";
}

TEST_P(EveryRelease, IsBackedUpBeforeItIsChanged)
{
    const int version = probe(path()).version;
    const OpenedShop opened = open();
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path()));
    EXPECT_EQ(backups.empty(), version == schemaVersion);
    for (const Backup& backup : backups) {
        EXPECT_TRUE(verify(backup).empty());
        EXPECT_EQ(backup.schema, version);
    }
}

TEST_P(EveryRelease, OpensAlsoWithAnOrderThatHasNoCurrency)
{
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, "UPDATE orders SET currency = '' WHERE id = (SELECT min(id) FROM orders)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    const OpenedShop opened = open();
    EXPECT_EQ(opened.db->schema(), schemaVersion);
    EXPECT_EQ(fullCheck(*opened.db).size(), 1u);
}

TEST_P(EveryRelease, TelephoneNumbersInItAreFoundHoweverTheyAreTyped)
{
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db,
                  "UPDATE orders SET phone = '+48 600-100 200', ship_to = json_set(ship_to, '$.phone', '00353 1 679 6000') "
                  "WHERE id = (SELECT min(id) FROM orders);"
                  "UPDATE customer SET phone = '(22) 555 66 77' WHERE id = (SELECT min(id) FROM customer)",
                  nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(db);
    const OpenedShop opened = open();
    const auto found = [&](const QString& words) {
        return opened.db->number("SELECT count(*) FROM order_search WHERE order_search MATCH ?", searchExpression(words));
    };
    for (const QString& typed : {u"600100200"_s, u"48600100200"_s, u"+48 600 100 200"_s, u"16796000"_s, u"+353 1 6796000"_s})
        EXPECT_EQ(found(typed), 1) << typed.toStdString();
    EXPECT_EQ(opened.db->number("SELECT count(*) FROM customer_search WHERE customer_search MATCH ?", searchExpression(u"225556677"_s)), 1);
    EXPECT_TRUE(fullCheck(*opened.db).empty());
}

TEST_P(EveryRelease, EachStepOnTheWayIsKnownByItsNames)
{
    const std::vector<Migration> all = ownMigrations();
    Database db(path());
    for (int version = db.schema(); version <= schemaVersion; ++version) {
        migrate(db, {all.begin(), all.begin() + version});
        EXPECT_EQ(db.schema(), version);
        EXPECT_EQ(schemaByNames(db.handle(), version), version) << "else its shops are taken for damaged when the next step is due";
    }
}

const QStringList releases = QDir(releasedFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
INSTANTIATE_TEST_SUITE_P(Released, EveryRelease, testing::ValuesIn(releases),
    [](const auto& release) { return "schema" + release.param.left(3).toStdString(); });
