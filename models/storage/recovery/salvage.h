// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <utility>
#include <vector>

struct sqlite3;

namespace kokarda::storage {

/// Row numbers from first to last (both inclusive) that could not be read.
using RowRange = std::pair<qint64, qint64>;

/// What was brought over of one table.
struct SalvagedTable
{
    QByteArray table;
    qint64 rows = 0;
    std::vector<RowRange> unreadable;
};

/// Copies every readable row of a table from a damaged file into a sound one: forward from the first row until the
/// damage, backward from the last, then over the gap by halves. Rows that the sound file's rules refuse are left out.
/// `mostRows` bounds row numbers where the end of the table is unreadable. Foreign keys must be off in `to`.
SalvagedTable salvageTable(sqlite3* from, sqlite3* to, const QByteArray& table, qint64 mostRows);

/// Copies the rows of a range that the sound file lacks. Returns how many.
qint64 copyMissing(sqlite3* from, sqlite3* to, const QByteArray& table, RowRange range);

/// Names of the ordinary tables of a file; empty where even the schema cannot be read.
std::vector<QByteArray> tablesOf(sqlite3* handle);

} // namespace kokarda::storage
