// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/gapfill.h"

#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Names of tables, columns and indexes in the statements below come from the schema, never from data.

namespace kokarda::storage {

namespace {

/// So many unreadable rows are asked for one by one, column by column; and so many are held in memory.
constexpr qint64 mostAsked = 4000;
constexpr std::size_t mostKnown = 200'000;

/// Tables whose rows are worth having without all of their columns. Of the others a row comes back whole or not at all:
/// a consent without its answer or a setting without its value would only mislead, and a review comes again with its file.
constexpr std::array<std::string_view, 11> worthPiecing{"product", "category", "customer", "customer_address",
    "channel_identity", "orders", "order_line", "order_event", "given_gift", "case_line", "gift_rule_choice"};

struct Close
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Close>;

/// Without exceptions: on a damaged file an error is the normal case.
RawStatement prepare(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return RawStatement(statement);
}

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

bool isInside(const std::vector<RowRange>& gaps, qint64 row)
{
    return std::ranges::any_of(gaps, [row](const RowRange& gap) { return row >= gap.first && row <= gap.second; });
}

qint64 widthOf(const std::vector<RowRange>& gaps)
{
    qint64 width = 0;
    for (const auto& [first, last] : gaps) {
        if (last - first >= mostAsked || (width += last - first + 1) > mostAsked)
            return mostAsked + 1;
    }
    return width;
}

std::vector<QByteArray> texts(sqlite3* handle, const QByteArray& sql)
{
    std::vector<QByteArray> found;
    const RawStatement ask = prepare(handle, sql);
    while (ask && sqlite3_step(ask.get()) == SQLITE_ROW)
        found.emplace_back(static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(ask.get(), 0))));
    return found;
}

std::vector<QByteArray> columnsIn(sqlite3* handle, const QByteArray& table)
{
    return texts(handle, "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'id' ORDER BY cid");
}

bool exists(sqlite3* handle, const QByteArray& table, qint64 row)
{
    const QByteArray sql = "SELECT 1 FROM " + quoted(table) + " WHERE id = ?";
    Statement ask(handle, std::string_view(sql));
    ask.bindAll(row);
    return ask.step();
}

void remove(sqlite3* handle, const QByteArray& table, qint64 row)
{
    const QByteArray sql = "DELETE FROM " + quoted(table) + " WHERE id = ?";
    Statement statement(handle, std::string_view(sql));
    statement.bindAll(row);
    statement.step();
}

std::vector<qint64> rowsIn(sqlite3* handle, const QByteArray& table, RowRange range)
{
    const QByteArray sql = "SELECT id FROM " + quoted(table) + " WHERE id BETWEEN ? AND ? ORDER BY id";
    Statement ask(handle, std::string_view(sql));
    ask.bindAll(range.first, range.second);
    std::vector<qint64> rows;
    while (ask.step())
        rows.push_back(ask.integer(0));
    return rows;
}

/// What the history says became of a row last.
struct LastState
{
    enum class Kind { Unknown, Gone, Image } kind = Kind::Unknown;
    QByteArray image;
};

/// The newest change that was not undone tells; where all were undone, the oldest. A row that was inserted and not
/// changed since has no image: it was its own.
LastState lastState(sqlite3* handle, const QByteArray& table, qint64 row)
{
    Statement changes(handle, "SELECT before, after, undone_at IS NOT NULL AND kept = 0 FROM change JOIN action ON action.id = action_id "
                              "WHERE table_name = ? AND row_id = ? ORDER BY change.id DESC");
    changes.bindAll(std::string_view(table), row);
    LastState state;
    while (changes.step()) {
        const bool undone = changes.flag(2);
        const int told = undone ? 0 : 1;
        if (!changes.isNull(told)) {
            state = {LastState::Kind::Image, changes.text(told).toUtf8()};
        } else if (undone || !changes.isNull(0)) {
            state = {LastState::Kind::Gone, {}};
        } // else inserted: what came after it, undone, has the image
        if (!undone)
            break;
    }
    return state;
}

/// The condition of an index over a part of a table; empty for a whole one.
QByteArray conditionOf(sqlite3* handle, const QByteArray& index)
{
    const std::vector<QByteArray> sql = texts(handle, "SELECT sql FROM sqlite_schema WHERE name = '" + index + "' AND sql IS NOT NULL");
    const qsizetype at = sql.empty() ? -1 : sql.front().lastIndexOf(") WHERE ");
    return at < 0 ? QByteArray() : sql.front().mid(at + 1);
}

/// What stands where nothing is known of a column that must not be empty; null for none.
QByteArray standInFor(const QByteArray& column, const QByteArray& type, qint64 row)
{
    if (column == "ship_to" || column == "bill_to")
        return "'{}'";
    if (column == "kind")
        return "'rescued'";
    return type == "TEXT" ? "'rescued " + QByteArray::number(row) + "'" : QByteArray("0");
}

} // namespace

GapFiller::GapFiller(sqlite3* damaged, sqlite3* sound, sqlite3* backup, qint64 mostRows)
    : m_damaged(damaged)
    , m_sound(sound)
    , m_backup(backup)
    , m_mostRows(mostRows)
{
}

// What is known already stays as it is.
void GapFiller::learn(Row& row, const QByteArray& column, const sqlite3_value* value)
{
    if (!row.contains(column))
        row.emplace(column, Value(sqlite3_value_dup(value), sqlite3_value_free));
}

bool GapFiller::readIndex(const QByteArray& table, const QByteArray& index, const std::vector<RowRange>& gaps, Knowledge& known) const
{
    std::vector<QByteArray> columns
        = texts(m_damaged, "SELECT name FROM pragma_index_xinfo('" + index + "') WHERE cid >= 0 AND name <> 'id' ORDER BY seqno");
    const std::vector<QByteArray> wanted = columnsIn(m_sound, table);
    std::erase_if(columns, [&](const QByteArray& column) { return std::ranges::find(wanted, column) == wanted.end(); });
    QByteArray list = "id";
    for (const QByteArray& column : columns)
        list += ", " + quoted(column);
    // Read from the index alone: the table's own pages are not asked.
    const RawStatement rows
        = prepare(m_damaged, "SELECT " + list + " FROM " + quoted(table) + " INDEXED BY " + quoted(index) + conditionOf(m_damaged, index));
    if (!rows)
        return false;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const qint64 id = sqlite3_column_int64(rows.get(), 0);
        if (!isInside(gaps, id) || (known.rows.size() > mostKnown && !known.rows.contains(id)))
            continue;
        Row& row = known.rows[id];
        for (std::size_t i = 0; i < columns.size(); ++i)
            learn(row, columns[i], sqlite3_column_value(rows.get(), static_cast<int>(i) + 1));
    }
    return code == SQLITE_DONE;
}

void GapFiller::readRows(const QByteArray& table, Knowledge& known) const
{
    // A long row goes on in other pages: what stands before the damage is there.
    for (const QByteArray& column : columnsIn(m_sound, table)) {
        const RawStatement ask = prepare(m_damaged, "SELECT " + quoted(column) + ", id FROM " + quoted(table) + " WHERE id = ?");
        for (auto& [id, row] : known.rows) {
            if (!ask)
                break;
            sqlite3_bind_int64(ask.get(), 1, id);
            if (sqlite3_step(ask.get()) == SQLITE_ROW && sqlite3_column_int64(ask.get(), 1) == id)
                learn(row, column, sqlite3_column_value(ask.get(), 0));
            sqlite3_reset(ask.get());
        }
    }
}

GapFiller::Knowledge GapFiller::knowledge(const QByteArray& table, const std::vector<RowRange>& gaps) const
{
    Knowledge known;
    for (const QByteArray& index : texts(m_damaged, "SELECT name FROM pragma_index_list('" + table + "')")) {
        const bool whole = readIndex(table, index, gaps, known);
        known.listsAll = known.listsAll || (whole && conditionOf(m_damaged, index).isEmpty());
    }
    known.listsAll = known.listsAll && known.rows.size() <= mostKnown;
    if (!known.listsAll && widthOf(gaps) <= mostAsked) {
        for (const auto& [first, last] : gaps) {
            for (qint64 id = first; id <= last; ++id)
                known.rows[id];
        }
    }
    if (qint64(known.rows.size()) <= mostAsked)
        readRows(table, known);
    std::erase_if(known.rows, [&](const auto& row) { return !known.listsAll && row.second.empty(); });
    return known;
}

void GapFiller::takeFromBackup(const QByteArray& table, RowRange gap, const Knowledge& known, FilledGaps& filled)
{
    if (!m_backup)
        return;
    filled.fromBackup += copyMissing(m_backup, m_sound, table, gap);
    if (!known.listsAll)
        return;
    for (const qint64 row : rowsIn(m_sound, table, gap)) {
        if (!known.rows.contains(row)) {
            remove(m_sound, table, row); // deleted since
            --filled.fromBackup;
        }
    }
}

bool GapFiller::insertImage(const QByteArray& table, qint64 row, const QByteArray& image)
{
    QByteArray names = "id";
    QByteArray values = "?2";
    for (const QByteArray& column : columnsIn(m_sound, table)) {
        Statement has(m_sound, "SELECT 1 FROM json_each(?) WHERE key = ?");
        has.bindAll(std::string_view(image), std::string_view(column));
        if (!has.step())
            continue;
        names += ", " + quoted(column);
        values += ", json_extract(?1, '$." + column + "')";
    }
    const QByteArray sql = "INSERT OR IGNORE INTO " + quoted(table) + " (" + names + ") VALUES (" + values + ")";
    Statement insert(m_sound, std::string_view(sql));
    insert.bindAll(std::string_view(image), row);
    insert.step();
    return sqlite3_changes(m_sound) > 0;
}

void GapFiller::takeFromHistory(const QByteArray& table, RowRange gap, const Knowledge& known, FilledGaps& filled)
{
    const std::vector<QByteArray>& tracked = trackedTables();
    if (std::ranges::find(tracked, table) == tracked.end())
        return;
    std::vector<qint64> told;
    {
        Statement rows(m_sound, "SELECT DISTINCT row_id FROM change WHERE table_name = ? AND row_id BETWEEN ? AND ?");
        rows.bindAll(std::string_view(table), gap.first, gap.second);
        while (rows.step())
            told.push_back(rows.integer(0));
    }
    for (const qint64 row : told) {
        const LastState state = lastState(m_sound, table, row);
        const bool isThere = known.listsAll && known.rows.contains(row);
        if (state.kind == LastState::Kind::Unknown || (state.kind == LastState::Kind::Gone ? isThere : known.listsAll && !isThere))
            continue;
        const bool hadBackup = exists(m_sound, table, row);
        if (hadBackup)
            remove(m_sound, table, row);
        filled.fromBackup -= hadBackup ? 1 : 0;
        filled.fromHistory += state.kind == LastState::Kind::Image && insertImage(table, row, state.image) ? 1 : 0;
    }
}

bool GapFiller::write(const QByteArray& sql, const Row& row, qint64 id)
{
    const RawStatement statement = prepare(m_sound, sql);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement.get(), 1, id);
    int index = 1;
    for (const auto& [column, value] : row)
        sqlite3_bind_value(statement.get(), ++index, value.get());
    const int code = sqlite3_step(statement.get());
    const int primary = code & 0xff;
    if (primary == SQLITE_FULL || primary == SQLITE_IOERR)
        throw errorOf(code, u"gapfill"_s, QString::fromUtf8(sqlite3_errmsg(m_sound)));
    return code == SQLITE_DONE && sqlite3_changes(m_sound) > 0;
}

void GapFiller::putKnown(const QByteArray& table, const Knowledge& known, FilledGaps& filled)
{
    const bool mayPiece = std::ranges::find(worthPiecing, std::string_view(table)) != worthPiecing.end();
    const std::size_t all = columnsIn(m_sound, table).size();
    for (const auto& [id, row] : known.rows) {
        if (exists(m_sound, table, id)) {
            // The file itself is newer than a backup and an image.
            QByteArray places;
            int place = 1;
            for (const auto& [column, value] : row)
                places += (places.isEmpty() ? "" : ", ") + quoted(column) + " = ?" + QByteArray::number(++place);
            if (!places.isEmpty())
                write("UPDATE OR IGNORE " + quoted(table) + " SET " + places + " WHERE id = ?1", row, id);
            continue;
        }
        if (row.empty() || (!mayPiece && row.size() < all))
            continue;
        QByteArray names = "id";
        QByteArray values = "?1";
        for (int place = 2; const auto& [column, value] : row) {
            names += ", " + quoted(column);
            values += ", ?" + QByteArray::number(place++);
        }
        Statement needed(m_sound, "SELECT name, type FROM pragma_table_info(?) WHERE \"notnull\" = 1 AND dflt_value IS NULL AND pk = 0");
        needed.bindAll(std::string_view(table));
        while (needed.step()) {
            if (const QByteArray column = needed.text(0).toUtf8(); !row.contains(column)) {
                names += ", " + quoted(column);
                values += ", " + standInFor(column, needed.text(1).toUtf8(), id);
            }
        }
        if (write("INSERT OR IGNORE INTO " + quoted(table) + " (" + names + ") VALUES (" + values + ")", row, id))
            filled.pieced.push_back(id);
    }
}

FilledGaps GapFiller::fill(const QByteArray& table, const std::vector<RowRange>& gaps)
{
    FilledGaps filled;
    const Knowledge known = knowledge(table, gaps);
    for (const RowRange& gap : gaps) {
        takeFromBackup(table, gap, known, filled);
        takeFromHistory(table, gap, known, filled);
    }
    putKnown(table, known, filled);
    if (known.listsAll) {
        for (const auto& [id, row] : known.rows) {
            if (exists(m_sound, table, id))
                continue;
            if (!filled.lost.empty() && filled.lost.back().second + 1 == id)
                filled.lost.back().second = id;
            else
                filled.lost.emplace_back(id, id);
        }
        return filled;
    }
    for (RowRange gap : gaps) {
        gap.second = std::min(gap.second, m_mostRows);
        for (const qint64 row : rowsIn(m_sound, table, gap)) {
            if (row > gap.first)
                filled.lost.emplace_back(gap.first, row - 1);
            gap.first = row + 1;
        }
        if (gap.first <= gap.second)
            filled.lost.push_back(gap);
    }
    return filled;
}

} // namespace kokarda::storage
