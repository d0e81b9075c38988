// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowbatch.h"

#include "models/storage/dberror.h"

#include <algorithm>
#include <new>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// Writes a text of the basic plane as UTF-8; false for one with surrogates.
bool appendUtf8(char*& end, const QString& text)
{
    for (const QChar sign : text) {
        const char16_t unit = sign.unicode();
        if (sign.isSurrogate())
            return false;
        if (unit < 0x80) {
            *end++ = static_cast<char>(unit);
        } else if (unit < 0x800) {
            *end++ = static_cast<char>(0xC0 | (unit >> 6));
            *end++ = static_cast<char>(0x80 | (unit & 0x3F));
        } else {
            *end++ = static_cast<char>(0xE0 | (unit >> 12));
            *end++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
            *end++ = static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
    return true;
}

} // namespace

void RowBatch::clear()
{
    m_cells.clear();
    m_texts.clear();
}

void Texts::grow(std::size_t more)
{
    const std::size_t room = std::max(m_size + more, 2 * m_room);
    auto data = std::make_unique_for_overwrite<char[]>(room);
    std::copy(m_data.get(), m_data.get() + m_size, data.get());
    m_data = std::move(data);
    m_room = room;
}

RowBatch::Cell RowBatch::cellOf(const QString& text)
{
    const std::size_t begin = m_texts.size();
    const auto size = static_cast<std::size_t>(text.size());
    char* const start = m_texts.roomFor(3 * size);
    char* end = start;
    // Most texts are plain ASCII, and this loop is one that compilers turn into a few instructions.
    const QChar* const units = text.constData();
    char16_t seen = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const char16_t unit = units[i].unicode();
        seen |= unit;
        start[i] = static_cast<char>(unit);
    }
    if (seen < 0x80)
        end = start + size;
    else if (!appendUtf8(end, text))
        return cellOf(std::string_view(text.toUtf8().toStdString()));
    m_texts.setEnd(end);
    return {static_cast<std::int64_t>(begin), static_cast<std::int32_t>(end - start)};
}

RowBatch::Cell RowBatch::cellOf(std::string_view utf8)
{
    const Cell cell{static_cast<std::int64_t>(m_texts.size()), static_cast<std::int32_t>(utf8.size())};
    char* const start = m_texts.roomFor(utf8.size());
    m_texts.setEnd(std::copy(utf8.begin(), utf8.end(), start));
    return cell;
}

RowBatch::Cell RowBatch::cellOf(QDate value)
{
    return value.isValid() ? cellOf(value.toString(Qt::ISODate)) : Cell{};
}

/// What SQLite calls; it casts its own structures to ours, which begin with them.
struct BulkRowsModule
{
    struct Table : sqlite3_vtab
    {
        const BulkRows* rows = nullptr;
    };
    struct Cursor : sqlite3_vtab_cursor
    {
        const BulkRows* rows = nullptr;
        std::size_t row = 0;
    };

    static int connect(sqlite3* handle, void* rows, int, const char* const*, sqlite3_vtab** out, char**)
    {
        std::string sql = "CREATE TABLE rows (c0";
        for (int i = 1; i < BulkRows::columns; ++i)
            sql += ", c" + std::to_string(i);
        const int code = sqlite3_declare_vtab(handle, (sql + ')').c_str());
        if (code != SQLITE_OK)
            return code;
        auto* table = new (std::nothrow) Table{};
        if (!table)
            return SQLITE_NOMEM;
        table->rows = static_cast<const BulkRows*>(rows);
        *out = table;
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab* table)
    {
        delete static_cast<Table*>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab*, sqlite3_index_info* info)
    {
        info->estimatedCost = 1;
        return SQLITE_OK;
    }
    static int open(sqlite3_vtab* table, sqlite3_vtab_cursor** out)
    {
        auto* cursor = new (std::nothrow) Cursor{};
        if (!cursor)
            return SQLITE_NOMEM;
        cursor->rows = static_cast<Table*>(table)->rows;
        *out = cursor;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor* cursor)
    {
        delete static_cast<Cursor*>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
    {
        auto* here = static_cast<Cursor*>(cursor);
        here->row = here->rows->m_first;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor* cursor)
    {
        ++static_cast<Cursor*>(cursor)->row;
        return SQLITE_OK;
    }
    static int eof(sqlite3_vtab_cursor* cursor)
    {
        const auto* here = static_cast<const Cursor*>(cursor);
        return here->row >= here->rows->m_end;
    }
    static int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
    {
        const auto* here = static_cast<const Cursor*>(cursor);
        const RowBatch& batch = *here->rows->m_batch;
        if (static_cast<std::size_t>(column) >= batch.m_width)
            return SQLITE_OK; // nobody asks for it
        const RowBatch::Cell& cell = batch.m_cells[here->row * batch.m_width + static_cast<std::size_t>(column)];
        if (cell.size == RowBatch::number)
            sqlite3_result_int64(context, cell.value);
        else if (cell.size == RowBatch::null)
            sqlite3_result_null(context);
        else
            sqlite3_result_text(context, batch.m_texts.data() + cell.value, cell.size, SQLITE_STATIC);
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* out)
    {
        *out = static_cast<sqlite3_int64>(static_cast<const Cursor*>(cursor)->row);
        return SQLITE_OK;
    }
};

BulkRows::BulkRows(sqlite3* handle)
{
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = BulkRowsModule::connect;
        made.xDisconnect = BulkRowsModule::disconnect;
        made.xBestIndex = BulkRowsModule::bestIndex;
        made.xOpen = BulkRowsModule::open;
        made.xClose = BulkRowsModule::close;
        made.xFilter = BulkRowsModule::filter;
        made.xNext = BulkRowsModule::next;
        made.xEof = BulkRowsModule::eof;
        made.xColumn = BulkRowsModule::column;
        made.xRowid = BulkRowsModule::rowId;
        return made;
    }();
    const int code = sqlite3_create_module_v2(handle, "bulk_rows", &module, this, nullptr);
    if (code != SQLITE_OK)
        throw errorOf(code, u"bulk_rows"_s, QString::fromUtf8(sqlite3_errmsg(handle)));
}

void BulkRows::show(const RowBatch& batch, std::size_t first, std::size_t count)
{
    m_batch = &batch;
    m_first = first;
    m_end = std::min(batch.rows(), first + count);
}

std::string BulkRows::statement(std::string_view insert)
{
    // The texts come from our own files, never from data.
    const std::size_t values = insert.find("VALUES");
    const std::size_t end = insert.find(')', values);
    const auto count = std::count(insert.begin() + static_cast<std::ptrdiff_t>(values),
        insert.begin() + static_cast<std::ptrdiff_t>(end), '?');
    std::string sql(insert.substr(0, values));
    sql += "SELECT c0";
    for (std::ptrdiff_t i = 1; i < count; ++i)
        sql += ", c" + std::to_string(i);
    // Without WHERE, "ON CONFLICT" would be read as the ON of a join.
    return sql + " FROM bulk_rows WHERE true" + std::string(insert.substr(end + 1));
}

} // namespace kokarda::storage
