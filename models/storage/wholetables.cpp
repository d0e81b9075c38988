// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/wholetables.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/summaries.h"

#include <QCoreApplication>
#include <map>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// Tables that are made anew in every file.
const std::vector<QByteArray>& ownTables()
{
    static const std::vector<QByteArray> tables{"meta", "action", "change"};
    return tables;
}

bool isOwn(const QByteArray& table)
{
    return std::ranges::find(ownTables(), table) != ownTables().end();
}

/// A name that comes from the schema, never from data.
QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QByteArray listOf(const std::vector<TableColumn>& columns, const std::function<QByteArray(const TableColumn&)>& each)
{
    QByteArray list;
    for (const TableColumn& column : columns)
        list += (list.isEmpty() ? "" : ", ") + each(column);
    return list;
}

TableColumn::Kind kindOf(const QByteArray& name, const QString& type)
{
    if (type == "BLOB"_L1)
        return TableColumn::Kind::Bytes;
    if (type != "INTEGER"_L1)
        return TableColumn::Kind::Text;
    return name == "at" || name.endsWith("_at") ? TableColumn::Kind::Moment : TableColumn::Kind::Whole;
}

std::map<QByteArray, QByteArray> referencesOf(const Database& db, const QByteArray& table)
{
    std::map<QByteArray, QByteArray> references;
    Rows rows = db.rows("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", std::string_view(table));
    while (rows.next())
        references[rows->text(0).toUtf8()] = rows->text(1).toUtf8();
    return references;
}

void bindCell(sqlite3_stmt* statement, int index, const TableCell& cell, TableColumn::Kind kind)
{
    const auto length = static_cast<int>(cell ? cell->size() : 0);
    if (!cell)
        sqlite3_bind_null(statement, index);
    else if (kind == TableColumn::Kind::Bytes)
        sqlite3_bind_blob(statement, index, cell->constData(), length, SQLITE_TRANSIENT);
    else if (kind == TableColumn::Kind::Text)
        sqlite3_bind_text(statement, index, cell->constData(), length, SQLITE_TRANSIENT);
    else
        sqlite3_bind_int64(statement, index, cell->toLongLong());
}

} // namespace

std::vector<QByteArray> factTables(const Database& db)
{
    std::vector<QByteArray> tables;
    Rows rows = db.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                        "AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (rows.next()) {
        if (const QByteArray name = rows->text(0).toUtf8(); !isOwn(name) && !isSummary(name))
            tables.push_back(name);
    }
    return tables;
}

std::vector<TableColumn> columnsOfTable(const Database& db, const QByteArray& table)
{
    const std::map<QByteArray, QByteArray> references = referencesOf(db, table);
    std::vector<TableColumn> columns;
    Rows rows = db.rows("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid", std::string_view(table));
    while (rows.next()) {
        TableColumn column{rows->text(0).toUtf8(), {}, !rows->flag(2) && !rows->flag(3), {}};
        column.kind = kindOf(column.name, rows->text(1));
        if (const auto reference = references.find(column.name); reference != references.end())
            column.refersTo = reference->second;
        if (!isOwn(column.refersTo))
            columns.push_back(column);
    }
    return columns;
}

void forEachRow(const Database& db, const QByteArray& table, const std::vector<TableColumn>& columns,
    const std::function<void(const std::vector<TableCell>&)>& each)
{
    const QByteArray sql = "SELECT " + listOf(columns, [](const TableColumn& column) { return quoted(column.name); }) + " FROM "
        + quoted(table) + " ORDER BY id";
    Statement statement(db.handle(), std::string_view(sql));
    std::vector<TableCell> cells(columns.size());
    while (statement.step()) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int column = static_cast<int>(i);
            if (statement.isNull(column)) {
                cells[i].reset();
            } else if (columns[i].kind == TableColumn::Kind::Bytes) {
                cells[i] = statement.blob(column);
            } else {
                const std::string_view text = statement.utf8(column);
                cells[i] = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            }
        }
        each(cells);
    }
}

TableFiller::TableFiller(Database& db)
    : m_db(db)
{
}

void TableFiller::insert(const QByteArray& table, const std::vector<TableColumn>& columns, const std::vector<TableCell>& row)
{
    const QByteArray sql = "INSERT INTO " + quoted(table) + " ("
        + listOf(columns, [](const TableColumn& column) { return quoted(column.name); }) + ") VALUES ("
        + listOf(columns, [](const TableColumn&) { return QByteArray("?"); }) + ")";
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db.handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        throw errorOf(sqlite3_extended_errcode(m_db.handle()), QString::fromUtf8(table), QString::fromUtf8(sqlite3_errmsg(m_db.handle())));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> guard(statement, sqlite3_finalize);
    for (std::size_t i = 0; i < columns.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, row[i], columns[i].kind);
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw errorOf(sqlite3_extended_errcode(m_db.handle()), QString::fromUtf8(table), QString::fromUtf8(sqlite3_errmsg(m_db.handle())));
}

void TableFiller::fill(const std::function<void(TableFiller&)>& work)
{
    m_db.record({QStringLiteral("fact.whole"), QCoreApplication::translate("Action", "Taken in from a whole export")}, [&] {
        m_db.exec("PRAGMA defer_foreign_keys = ON");
        work(*this);
    });
}

} // namespace kokarda::storage
