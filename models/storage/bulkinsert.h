// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/rowbatch.h"

#include <QByteArray>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kokarda::storage {

/// Tables that an import fills with many rows. The order is that of their references: parents first.
enum class BulkTable { Product, Customer, CustomerAddress, ChannelIdentity, Consent, Order, OrderLine, count };

/// Many new rows within one recorded action, without a change row for each. The ids of the rows follow on one another,
/// so one record per table says which rows are new; taking the action back writes the single change rows first (see
/// spellOutBulk) and works on them. The triggers that watch insertions are away meanwhile: they alone would double the
/// time of an insertion. Updates and deletions are recorded row by row as ever.
///
/// Every row of these tables goes in through insertRow(), which gives it its id: rows wait in memory and are
/// stored many at a time, parents first, at the latest before any other statement runs. What search looks at is handed
/// to index() and goes into the index in large pieces, because every small piece is a segment that must be merged later.
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

    /// One new row of a table; `insert` is its "INSERT … VALUES (?, …)".
    template<class... Values>
    void add(BulkTable table, std::string_view insert, const Values&... values)
    {
        static_assert(sizeof...(Values) <= BulkRows::columns);
        Waiting& waiting = m_waiting[static_cast<std::size_t>(table)];
        if (waiting.insert != insert)
            begin(waiting, insert);
        waiting.rows.add(values...);
        if (++m_waitingRows >= 2 * mostWaiting)
            store();
    }
    /// True when so many rows wait that they should be stored now, with storePiece().
    bool isStoreDue() const { return m_waitingRows >= mostWaiting; }
    /// Stores so many of the rows that wait; false when none are left. Throws DbError.
    bool storePiece(int rows);
    /// Stores the rows that wait. Throws DbError.
    void store();
    /// True when no row waits and nothing is noted for the index.
    bool isEmpty() const { return m_waitingRows == 0 && m_orderKeys.rows.isEmpty() && m_customerKeys.rows.isEmpty(); }

    /// Notes the search key of a new row, an order's or a customer's.
    void index(BulkTable table, qint64 row, const QString& key);
    /// True when so much is noted that it should go into the index now, with indexPiece().
    bool isIndexDue() const { return m_orderKeys.rows.bytes() + m_customerKeys.rows.bytes() >= mostNoted; }
    /// Puts a piece of what is noted into the index, a few hundredths of a second's work; false when nothing is left.
    bool indexPiece();
    /// Puts so many noted rows into the index; false when there are none left.
    bool indexSome(int rows);

    /// Puts the triggers back and writes the records. The last call before COMMIT. Throws DbError(Internal) when a row
    /// was inserted past insertRow().
    void finish();

private:
    /// Rows of one table on their way.
    struct Waiting
    {
        std::string_view insert;
        std::string sql;
        RowBatch rows;
        std::size_t next = 0; ///< the first one that is not stored yet
    };
    static constexpr std::size_t mostNoted = std::size_t(4) << 20;
    static constexpr int mostWaiting = 12000;

    void begin(Waiting& waiting, std::string_view insert);
    /// Search keys on their way into an index.
    struct Keys
    {
        RowBatch rows;
        std::size_t next = 0; ///< the first one that is not indexed yet
    };
    bool indexSome(Keys& keys, std::string_view sql, std::size_t rows);
    void recordRange(std::size_t table, qint64 changeId);

    Database& m_db;
    std::array<qint64, static_cast<std::size_t>(BulkTable::count)> m_first{}; ///< the last id before
    std::array<qint64, static_cast<std::size_t>(BulkTable::count)> m_last{};
    std::set<std::pair<std::size_t, qint64>> m_single; ///< new rows with records of their own
    qint64 m_anchor = 0; ///< change id above which this action's other records lie; ids below it are kept free
    std::array<Waiting, static_cast<std::size_t>(BulkTable::count)> m_waiting;
    int m_waitingRows = 0;
    bool m_isStoring = false;
    Keys m_orderKeys;
    Keys m_customerKeys;
};

/// Inserts one row by `insert` ("INSERT … VALUES (?, …)", the id first) and returns its id: at once, or with the bulk
/// work under way.
template<class... Values>
qint64 insertRow(Database& db, BulkTable table, std::string_view insert, const Values&... values)
{
    BulkInsert* bulk = db.bulk();
    if (!bulk)
        return db.insert(insert, nullptr, values...);
    const qint64 id = bulk->nextId(table);
    bulk->add(table, insert, id, values...);
    return id;
}

/// Records one new row by itself where bulk work is under way: a part of something older must be taken back in its turn,
/// among the other changes of that.
void recordInsertion(Database& db, BulkTable table, qint64 row);

/// Replaces the range records of an action by the change rows that the triggers would have written. Inside a
/// transaction, before anything looks at the action's changes.
void spellOutBulk(Database& db, qint64 action);

/// Name of a table as the schema has it, by its number in BulkTable.
const QByteArray& nameOf(BulkTable table);

} // namespace kokarda::storage
