// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <string>
#include <vector>

namespace kokarda::storage {

class Database;

/// Reads and writes whole rows as JSON objects {"column": value …}, the form in which `change` keeps them. Columns
/// that a later schema added keep their present value (update) or take their default (insert).
class RowImages
{
public:
    explicit RowImages(Database& db);

    /// The row as it is now; empty when there is none.
    QByteArray read(const QByteArray& table, qint64 row) const;
    bool exists(const QByteArray& table, qint64 row) const;
    /// True when every column that the image names has the image's value.
    bool matches(const QByteArray& table, qint64 row, const QByteArray& image) const;

    /// These three throw DbError(Constraint) where the file's rules forbid it.
    void insert(const QByteArray& table, const QByteArray& image);
    void update(const QByteArray& table, qint64 row, const QByteArray& image);
    void remove(const QByteArray& table, qint64 row);

private:
    std::vector<QByteArray> columnsIn(const QByteArray& table, const QByteArray& image) const;
    QByteArray readColumns(const QByteArray& table, qint64 row, const std::vector<QByteArray>& columns) const;
    const std::vector<QByteArray>& columns(const QByteArray& table) const;

    Database& m_db;
    mutable std::map<QByteArray, std::vector<QByteArray>> m_columns;
};

/// One foreign key of the schema: `table.column` points at a row of `parent`.
struct Reference
{
    QByteArray table;
    QByteArray column;
    QByteArray parent;
    bool isPart = false; ///< the row goes when its parent goes (ON DELETE CASCADE)
};

/// Every foreign key of the shop's file.
std::vector<Reference> referencesIn(const Database& db);

} // namespace kokarda::storage
