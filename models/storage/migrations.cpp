// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/backups/totals.h"
#include "models/storage/connection.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/probe.h"
#include "models/storage/summaries.h"

#include <QCoreApplication>
#include <QUuid>
#include <array>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// Migration::minReader of each step. Up to 9 they have only added to what was there; a program of before 10 would take a gift
/// given as amends for one that lies in the parcel.
constexpr std::array<int, schemaVersion> minReaders{1, 1, 1, 1, 1, 1, 1, 1, 1, 10};
static_assert(minReaders.back() > 0, "a new step must say who can still read its files");

void run(sqlite3* handle, const QByteArray& sql)
{
    Statement statement(handle, std::string_view(sql));
    while (statement.step()) { }
}

void runStep(sqlite3* handle, const Migration& migration)
{
    for (const QByteArray& sql : statementsOf(migration.script))
        run(handle, sql);
    run(handle, "PRAGMA user_version = " + QByteArray::number(migration.version));
}

/// Of tables, their columns and indexes. A step may add nothing but a column.
std::vector<QByteArray> namesIn(sqlite3* handle)
{
    std::vector<QByteArray> names;
    Statement ask(handle, "SELECT s.type || ' ' || s.name || ' ' || coalesce(group_concat(c.name), '') FROM sqlite_schema s "
                          "LEFT JOIN pragma_table_info(s.name) c ON s.type = 'table' GROUP BY s.type, s.name ORDER BY 1");
    while (ask.step())
        names.push_back(ask.text(0).toUtf8());
    return names;
}

/// Schemas grow and may move columns about, but what the shop has entered stays.
void refuseLosses(const Totals& before, const Totals& after)
{
    for (const QByteArray& table : trackedTables()) {
        const QString name = QString::fromUtf8(table);
        const auto old = before.rows.find(name);
        const auto now = after.rows.find(name);
        if (old != before.rows.end() && now != after.rows.end() && now->second < old->second)
            throw DbError(DbError::Kind::Damaged, {}, u"rows lost in migration: "_s + name);
    }
    if (before.money != after.money)
        throw DbError(DbError::Kind::Damaged, {}, u"money changed in migration"_s);
}

void refuseBrokenReferences(sqlite3* handle)
{
    Statement check(handle, "SELECT count(*) FROM pragma_foreign_key_check()");
    if (check.step() && check.integer(0) != 0)
        throw DbError(DbError::Kind::Damaged, {}, u"foreign_key_check"_s);
}

} // namespace

std::vector<QByteArray> statementsOf(const QByteArray& script)
{
    std::vector<QByteArray> statements;
    QByteArray normal = script;
    normal.replace("\r\n", "\n");
    qsizetype from = 0;
    while (from < normal.size()) {
        qsizetype end = normal.indexOf(";\n\n", from);
        if (end < 0)
            end = normal.size();
        const QByteArray statement = normal.sliced(from, end - from).trimmed();
        if (!statement.isEmpty())
            statements.push_back(statement);
        from = end + 3;
    }
    return statements;
}

void createSchema(sqlite3* handle)
{
    run(handle, "BEGIN IMMEDIATE");
    try {
        for (const Migration& migration : ownMigrations())
            runStep(handle, migration);
        run(handle, "PRAGMA application_id = " + QByteArray::number(applicationId));
        Statement meta(handle, "INSERT INTO meta (key, value) VALUES ('shop_uuid', ?1), ('created_by', ?2), "
                               "('written_by', ?2), ('min_reader', ?3)");
        meta.bindAll(QUuid::createUuid().toString(QUuid::WithoutBraces),
            QCoreApplication::applicationVersion(), QString::number(minReaderOf(ownMigrations())));
        meta.step();
    } catch (...) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    run(handle, "COMMIT");
}

std::vector<Migration> ownMigrations()
{
    std::vector<Migration> migrations;
    for (int version = 1; version <= schemaVersion; ++version) {
        const QByteArray name = "schema/" + QByteArray::number(version).rightJustified(3, '0');
        const std::string_view script = Database::sql(name.constData());
        migrations.push_back({version, QByteArray(script.data(), static_cast<qsizetype>(script.size())), minReaders[static_cast<std::size_t>(version) - 1]});
    }
    return migrations;
}

int newestSchema(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

int minReaderOf(const std::vector<Migration>& migrations)
{
    if (migrations.empty())
        return 0;
    return migrations.back().minReader > 0 ? migrations.back().minReader : migrations.back().version;
}

int schemaByNames(sqlite3* handle, int said, const std::vector<Migration>& migrations)
{
    const std::vector<QByteArray> wanted = namesIn(handle);
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> model(opened, sqlite3_close);
    if (code != SQLITE_OK)
        throw errorOf(code, u"schemaByNames"_s, {});
    int first = 0;
    for (const Migration& migration : migrations) {
        runStep(model.get(), migration);
        if (namesIn(model.get()) != wanted)
            continue;
        if (migration.version == said)
            return said;
        first = first == 0 ? migration.version : first;
    }
    return first;
}

void migrate(Database& db, const std::vector<Migration>& migrations)
{
    const int from = db.schema();
    if (from >= newestSchema(migrations))
        return;
    const Totals before = totalsOf(db);
    db.inTransaction([&] {
        run(db.handle(), "PRAGMA defer_foreign_keys = ON");
        for (const Migration& migration : migrations) {
            if (migration.version > from)
                runStep(db.handle(), migration);
        }
        // For an older program, which then can say what it would take to open the file.
        for (const auto& [key, value] : {std::pair{u"written_by"_s, QCoreApplication::applicationVersion()},
                 std::pair{u"min_reader"_s, QString::number(minReaderOf(migrations))}})
            db.exec("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
        // Counting takes its time on a big shop: it belongs to the migration, not to the opening after it.
        if (newestSchema(migrations) == schemaVersion)
            db.summaries().rebuild();
        refuseBrokenReferences(db.handle());
        refuseLosses(before, totalsOf(db));
    });
}

} // namespace kokarda::storage
