// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// A column of a table, as a full export writes it.
struct TableColumn
{
    enum class Kind { Text, Whole, Moment, Bytes };

    QByteArray name;
    Kind kind = Kind::Text; ///< Moment: a whole number in the file, milliseconds UTC, named *_at or at
    bool mayBeEmpty = false; ///< NULL is allowed: an empty cell is NULL, not empty text
    QByteArray refersTo;     ///< table that the number is a row of; empty: none

    bool operator==(const TableColumn&) const = default;
};

/// The tables that hold the shop's own facts, by name. The undo log, the search index and
/// the summaries are left out: they are made anew.
std::vector<QByteArray> factTables(const Database& db);
/// The table's columns in their order, without references into the undo log.
std::vector<TableColumn> columnsOfTable(const Database& db, const QByteArray& table);

/// One cell: nothing (NULL), text in UTF-8, or bytes. Whole numbers are text too.
using TableCell = std::optional<QByteArray>;

/// Calls `each` with every row in the order of row numbers.
void forEachRow(const Database& db, const QByteArray& table, const std::vector<TableColumn>& columns,
    const std::function<void(const std::vector<TableCell>&)>& each);

/// Adds rows to tables, all or nothing: begin() … commit() of the given work in one transaction in which references may
/// point forward until its end. Throws DbError(Constraint) where the file's own rules forbid a row.
class TableFiller
{
public:
    explicit TableFiller(Database& db);

    void insert(const QByteArray& table, const std::vector<TableColumn>& columns, const std::vector<TableCell>& row);
    /// Runs the work in the transaction.
    void fill(const std::function<void(TableFiller&)>& work);

private:
    Database& m_db;
};

} // namespace kokarda::storage
