// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/salvage.h"

#include "models/storage/summaries.h"

#include "models/storage/dberror.h"
#include "models/storage/statement.h"

#include <QString>
#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace kokarda::storage {

namespace {

constexpr qint64 lastRow = Q_INT64_C(0x7fffffffffffffff);
constexpr int mostProbes = 4000;

using RawStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Without exceptions: on a damaged file an error is the normal case.
RawStatement prepare(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return {statement, sqlite3_finalize};
}

std::vector<QByteArray> columnsIn(sqlite3* handle, const QByteArray& table)
{
    std::vector<QByteArray> columns;
    const RawStatement ask = prepare(handle, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (ask && sqlite3_step(ask.get()) == SQLITE_ROW)
        columns.emplace_back(static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(ask.get(), 0))));
    return columns;
}

QByteArray joined(const std::vector<QByteArray>& names)
{
    QByteArray text;
    for (const QByteArray& name : names)
        text += (text.isEmpty() ? "\"" : ", \"") + name + "\"";
    return text;
}

/// Copies rows of one table between two files, column by column as they are.
class RowCopy
{
public:
    RowCopy(sqlite3* from, sqlite3* to, const QByteArray& table)
        : m_from(from)
        , m_to(to)
        , m_insert(nullptr, sqlite3_finalize)
    {
        const std::vector<QByteArray> present = columnsIn(from, table);
        std::vector<QByteArray> columns = columnsIn(to, table);
        std::erase_if(columns, [&](const QByteArray& column) {
            return std::find(present.begin(), present.end(), column) == present.end();
        });
        if (columns.empty() || columns.front() != "id")
            return;
        m_columns = static_cast<int>(columns.size());
        const QByteArray list = joined(columns);
        m_select = "SELECT " + list + " FROM \"" + table + "\" WHERE id BETWEEN ? AND ? ORDER BY id ";
        QByteArray places = "?";
        for (int i = 1; i < m_columns; ++i)
            places += ", ?";
        m_insert = prepare(to, "INSERT OR IGNORE INTO \"" + table + "\" (" + list + ") VALUES (" + places + ")");
    }

    bool isReady() const { return m_insert != nullptr; }
    qint64 copied() const { return m_copied; }

    struct Walk
    {
        bool whole = false; ///< reached the end without an error
        bool any = false;
        qint64 last = 0;    ///< row number read last
    };

    Walk walk(RowRange range, bool backward)
    {
        Walk result;
        const RawStatement rows = prepare(m_from, m_select + (backward ? "DESC" : "ASC"));
        if (!rows)
            return result;
        sqlite3_bind_int64(rows.get(), 1, range.first);
        sqlite3_bind_int64(rows.get(), 2, range.second);
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            const qint64 row = sqlite3_column_int64(rows.get(), 0);
            // A damaged tree can lead in circles or out of order: what does not move on is damage.
            const bool outside = row < range.first || row > range.second;
            if (outside || (result.any && (backward ? row >= result.last : row <= result.last)))
                return result;
            result.any = true;
            result.last = row;
            store(rows.get());
        }
        result.whole = code == SQLITE_DONE;
        return result;
    }

private:
    void store(sqlite3_stmt* row)
    {
        for (int column = 0; column < m_columns; ++column)
            sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(row, column));
        const int code = sqlite3_step(m_insert.get());
        if (code == SQLITE_DONE)
            m_copied += sqlite3_changes(m_to);
        sqlite3_reset(m_insert.get());
        const int primary = code & 0xff;
        if (primary == SQLITE_FULL || primary == SQLITE_IOERR)
            throw errorOf(code, QStringLiteral("salvage"), QString::fromUtf8(sqlite3_errmsg(m_to)));
    }

    sqlite3* m_from;
    sqlite3* m_to;
    RawStatement m_insert;
    QByteArray m_select;
    int m_columns = 0;
    qint64 m_copied = 0;
};

/// The walk over a damaged table, with the ranges that it could not read.
class Crossing
{
public:
    Crossing(RowCopy& copy, qint64 mostRows)
        : m_copy(copy)
        , m_mostRows(mostRows)
    {
    }

    void cross(RowRange range)
    {
        if (range.first > range.second)
            return;
        if (--m_probes < 0) {
            m_unreadable.push_back(range);
            return;
        }
        const RowCopy::Walk forward = m_copy.walk(range, false);
        if (forward.whole)
            return;
        if (forward.any)
            range.first = forward.last + 1;
        if (range.first > range.second)
            return;
        const RowCopy::Walk backward = m_copy.walk(range, true);
        if (backward.whole)
            return;
        if (backward.any)
            range.second = backward.last - 1;
        else if (range.second == lastRow)
            range.second = std::max(range.first, m_mostRows);
        if (range.first > range.second)
            return;
        if (range.first == range.second) {
            m_unreadable.push_back(range);
            return;
        }
        const qint64 middle = range.first + (range.second - range.first) / 2;
        cross({range.first, middle});
        cross({middle + 1, range.second});
    }

    /// Neighbouring ranges as one.
    std::vector<RowRange> unreadable() const
    {
        std::vector<RowRange> merged;
        for (const RowRange& range : m_unreadable) {
            if (!merged.empty() && merged.back().second + 1 == range.first)
                merged.back().second = range.second;
            else
                merged.push_back(range);
        }
        return merged;
    }

private:
    RowCopy& m_copy;
    qint64 m_mostRows;
    int m_probes = mostProbes;
    std::vector<RowRange> m_unreadable;
};

} // namespace

SalvagedTable salvageTable(sqlite3* from, sqlite3* to, const QByteArray& table, qint64 mostRows)
{
    SalvagedTable result;
    result.table = table;
    RowCopy copy(from, to, table);
    if (!copy.isReady()) {
        result.unreadable.emplace_back(0, lastRow);
        return result;
    }
    Crossing crossing(copy, mostRows);
    crossing.cross({0, lastRow});
    result.rows = copy.copied();
    result.unreadable = crossing.unreadable();
    return result;
}

qint64 copyMissing(sqlite3* from, sqlite3* to, const QByteArray& table, RowRange range)
{
    RowCopy copy(from, to, table);
    if (copy.isReady())
        copy.walk(range, false);
    return copy.copied();
}

std::vector<QByteArray> tablesOf(sqlite3* handle)
{
    std::vector<QByteArray> tables;
    const RawStatement ask = prepare(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                             "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name");
    while (ask && sqlite3_step(ask.get()) == SQLITE_ROW) {
        // Summaries are counted anew when the sound file is first opened.
        if (const QByteArray name(static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(ask.get(), 0)))); !isSummary(name))
            tables.push_back(name);
    }
    return tables;
}

} // namespace kokarda::storage
