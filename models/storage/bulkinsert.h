// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kokarda::storage {

class Database;

/// Tables that an import fills with many rows. The order is that of their references: parents first.
enum class BulkTable { Product, Customer, CustomerAddress, ChannelIdentity, Consent, Order, OrderLine, count };

/// Many new rows within one recorded action, without a change row for each. The ids of the rows follow on one another,
/// so one record per table says which rows are new; taking the action back writes the single change rows first (see
/// spellOutBulk) and works on them. The triggers that watch insertions are away meanwhile: they alone would double the
/// time of an insertion. Updates and deletions are recorded row by row as ever.
///
/// Every row of these tables takes its id from newRow(). What search looks at is handed to index() and goes into the
/// index in large pieces, because every small piece is a segment that must be merged later.
class BulkInsert
{
public:
    /// Inside a recorded write; sees to it that search knows every row that was noted before.
    explicit BulkInsert(Database& db);
    /// Without finish() the transaction is being rolled back, and the triggers come back with it.
    ~BulkInsert();
    BulkInsert(const BulkInsert&) = delete;
    BulkInsert& operator=(const BulkInsert&) = delete;

    /// The id for the next row of a table.
    qint64 nextId(BulkTable table) { return ++m_last[static_cast<std::size_t>(table)]; }
    /// True for a row that this bulk work has brought: what becomes of it within the same action needs no images.
    bool isNew(std::size_t table, qint64 row) const
    {
        return row > m_first[table] && (m_single.empty() || !m_single.contains({table, row}));
    }
    /// Records one new row by itself.
    void record(BulkTable table, qint64 row);

    /// Notes the search key of a new row.
    void index(BulkTable table, qint64 row, std::string key);
    /// True when so much is noted that it should go into the index now, with indexSome().
    bool isIndexDue() const { return m_noted >= mostNoted; }
    /// Puts so many noted rows into the index; false when there are none left.
    bool indexSome(int rows);

    /// Puts the triggers back and writes the records. The last call before COMMIT. Throws DbError(Internal) when a row
    /// was inserted past newRow().
    void finish();

private:
    struct Noted
    {
        BulkTable table;
        qint64 row;
        std::string key;
    };
    static constexpr std::size_t mostNoted = std::size_t(4) << 20;

    void recordRange(std::size_t table, qint64 changeId);

    Database& m_db;
    std::array<qint64, static_cast<std::size_t>(BulkTable::count)> m_first{}; ///< the last id before
    std::array<qint64, static_cast<std::size_t>(BulkTable::count)> m_last{};
    std::set<std::pair<std::size_t, qint64>> m_single; ///< new rows with records of their own
    qint64 m_anchor = 0; ///< change id above which this action's other records lie; ids below it are kept free
    std::vector<Noted> m_notes;
    std::size_t m_next = 0;  ///< of m_notes
    std::size_t m_noted = 0; ///< bytes
};

/// The id for a new row: from the bulk work under way, else none (SQLite chooses).
std::optional<qint64> newRow(const Database& db, BulkTable table);

/// Records one new row by itself where bulk work is under way: a part of something older must be taken back in its turn,
/// among the other changes of that.
void recordInsertion(Database& db, BulkTable table, qint64 row);

/// Replaces the range records of an action by the change rows that the triggers would have written. Inside a
/// transaction, before anything looks at the action's changes.
void spellOutBulk(Database& db, qint64 action);

/// Name of a table as the schema has it, by its number in BulkTable.
const QByteArray& nameOf(BulkTable table);

} // namespace kokarda::storage
