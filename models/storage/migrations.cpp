// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/probe.h"

#include <QCoreApplication>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

void run(sqlite3* handle, const QByteArray& sql)
{
    Statement statement(handle, std::string_view(sql));
    while (statement.step()) { }
}

void runScript(sqlite3* handle, int version)
{
    const QByteArray name = "schema/" + QByteArray::number(version).rightJustified(3, '0');
    const std::string_view script = Database::sql(name.constData());
    for (const QByteArray& sql : statementsOf(QByteArray(script.data(), static_cast<qsizetype>(script.size()))))
        run(handle, sql);
    run(handle, "PRAGMA user_version = " + QByteArray::number(version));
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
        for (int version = 1; version <= schemaVersion; ++version)
            runScript(handle, version);
        run(handle, "PRAGMA application_id = " + QByteArray::number(applicationId));
        Statement meta(handle, "INSERT INTO meta (key, value) VALUES ('shop_uuid', ?), ('created_by', ?), ('min_reader', ?)");
        meta.bindAll(QUuid::createUuid().toString(QUuid::WithoutBraces),
            QCoreApplication::applicationVersion(), QString::number(schemaVersion));
        meta.step();
    } catch (...) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    run(handle, "COMMIT");
}

void migrate(Database& db)
{
    const int from = db.schema();
    if (from == schemaVersion)
        return;
    db.inTransaction([&] {
        for (int version = from + 1; version <= schemaVersion; ++version)
            runScript(db.handle(), version);
        refuseBrokenReferences(db.handle());
    });
}

} // namespace kokarda::storage
