// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QDate>
#include <QString>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace kokarda::storage {

/// Bytes one behind another. Room for more is not filled with zeros first, as std::string would.
class Texts
{
public:
    std::size_t size() const { return m_size; }
    const char* data() const { return m_data ? m_data.get() : ""; }
    /// Where so many more bytes may be written; setEnd() says how many were.
    char* roomFor(std::size_t more)
    {
        if (m_size + more > m_room)
            grow(more);
        return m_data.get() + m_size;
    }
    void setEnd(const char* end) { m_size = static_cast<std::size_t>(end - m_data.get()); }
    void clear() { m_size = 0; }

private:
    void grow(std::size_t more);

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

/// Rows of one table, gathered in memory: texts in one block of UTF-8, a few bytes for each cell.
class RowBatch
{
public:
    /// Adds a row; every row of a batch has equally many values.
    template<class... Values>
    void add(const Values&... values)
    {
        m_width = sizeof...(Values);
        const std::size_t before = m_cells.size();
        m_cells.resize(before + m_width);
        std::size_t next = before;
        ((m_cells[next++] = cellOf(values)), ...);
    }
    std::size_t rows() const { return m_width == 0 ? 0 : m_cells.size() / m_width; }
    std::size_t width() const { return m_width; }
    std::size_t bytes() const { return m_texts.size() + m_cells.size() * sizeof(Cell); }
    bool isEmpty() const { return m_cells.empty(); }
    /// Forgets the rows and keeps the room for the next ones.
    void clear();

private:
    friend struct BulkRowsModule;

    struct Cell
    {
        std::int64_t value = 0;  ///< the number, or where the text begins
        std::int32_t size = null; ///< of the text in bytes
    };
    static constexpr std::int32_t null = -1;
    static constexpr std::int32_t number = -2;

    static Cell cellOf(qint64 value) { return {value, number}; }
    static Cell cellOf(int value) { return {value, number}; }
    static Cell cellOf(bool value) { return {value ? 1 : 0, number}; }
    static Cell cellOf(Instant value) { return {value.msUtc, number}; }
    static Cell cellOf(std::nullptr_t) { return {}; }
    Cell cellOf(const QString& text);
    Cell cellOf(std::string_view utf8);
    Cell cellOf(QDate value); ///< an invalid date is NULL
    template<class Tag>
    static Cell cellOf(Id<Tag> value)
    {
        return value ? Cell{value.value, number} : Cell{};
    }
    template<class Value>
    Cell cellOf(const std::optional<Value>& value)
    {
        return value ? cellOf(*value) : Cell{};
    }

    std::size_t m_width = 0;
    std::vector<Cell> m_cells;
    Texts m_texts;
};

/// The table bulk_rows (columns c0, c1 …) of a connection: whatever batch is shown in it. One statement
/// "INSERT INTO orders (…) SELECT c0, c1 … FROM bulk_rows" stores a thousand rows in half the time of a thousand
/// statements, because indexes are opened and values are bound once. A virtual table of SQLite
/// (https://www.sqlite.org/vtab.html, section 2.1.2: eponymous only): nothing of it is in the file.
class BulkRows
{
public:
    static constexpr int columns = 48;

    /// Registers the table; it lives as long as the connection, and this must, too.
    explicit BulkRows(sqlite3* handle);
    BulkRows(const BulkRows&) = delete;
    BulkRows& operator=(const BulkRows&) = delete;

    /// Rows from `first` on, at most `count`; they must stay as they are while a statement reads them.
    void show(const RowBatch& batch, std::size_t first, std::size_t count);

    /// "INSERT INTO t (a, b) VALUES (?, ?) …" as a statement that takes its rows from bulk_rows.
    static std::string statement(std::string_view insert);

private:
    friend struct BulkRowsModule;

    const RowBatch* m_batch = nullptr;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
};

} // namespace kokarda::storage
