// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

#include "models/storage/connection.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/searchindex.h"
#include "models/storage/summaries.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace kokarda::storage {

namespace {

constexpr std::size_t tableCount = static_cast<std::size_t>(BulkTable::count);

const std::array<QByteArray, tableCount> names{
    "product", "customer", "customer_address", "channel_identity", "consent", "orders", "order_line"};

/// A range record is a row of `change` under this prefix: row_id is the first row, `after` the last one.
const QByteArray rangePrefix = "new ";

/// More rows than any action has: so many change ids are kept free below an action's other records.
constexpr qint64 room = qint64(1) << 32;

} // namespace

const QByteArray& nameOf(BulkTable table)
{
    return names[static_cast<std::size_t>(table)];
}

void recordInsertion(Database& db, BulkTable table, qint64 row)
{
    if (db.bulk())
        db.bulk()->record(table, row);
}

// The names in the statements below come from the list above, never from data.

BulkInsert::BulkInsert(Database& db)
    : m_db(db)
{
    updateSearchIndex(db);
    for (std::size_t i = 0; i < tableCount; ++i) {
        const QByteArray last = "SELECT coalesce(max(id), 0) FROM " + names[i];
        m_first[i] = m_last[i] = db.number(std::string_view(last));
        dropInsertionTrigger(db, names[i]);
    }
    unwatchInsertions(db);
    db.summaries().unwatchInsertions();
    // Undo goes through the changes backwards: updates of older rows, which may refer to new ones, are taken back first
    // when their records have the higher ids.
    m_anchor = db.number("SELECT coalesce(max(id), 0) FROM change") + room;
    db.exec("INSERT INTO change (id, action_id, table_name, row_id) VALUES (?, ?, 'new', 0)", m_anchor, db.currentAction());
    tuneForBulk(db, true);
    m_db.m_bulk = this;
}

BulkInsert::~BulkInsert()
{
    m_db.m_bulk = nullptr;
}

void BulkInsert::record(BulkTable table, qint64 row)
{
    m_single.emplace(static_cast<std::size_t>(table), row);
    m_db.exec("INSERT INTO change (action_id, table_name, row_id) VALUES (?, ?, ?)", m_db.currentAction(),
        std::string_view(nameOf(table)), row);
}

void BulkInsert::begin(Waiting& waiting, std::string_view insert)
{
    if (!waiting.rows.isEmpty())
        store();
    waiting.insert = insert;
    waiting.sql = BulkRows::statement(insert);
}

void BulkInsert::store()
{
    while (storePiece(2 * mostWaiting)) { }
}

bool BulkInsert::storePiece(int rows)
{
    // Every statement asks for what waits to be stored, these too.
    if (m_waitingRows == 0 || m_isStoring)
        return false;
    const auto waiting = std::ranges::find_if(m_waiting, [](const Waiting& one) { return !one.rows.isEmpty(); });
    m_db.bulkRows().show(waiting->rows, waiting->next, static_cast<std::size_t>(rows));
    {
        const QScopedValueRollback storing(m_isStoring, true);
        m_db.exec(waiting->sql);
    }
    waiting->next += static_cast<std::size_t>(rows);
    if (waiting->next >= waiting->rows.rows()) {
        m_waitingRows -= static_cast<int>(waiting->rows.rows());
        waiting->rows.clear();
        waiting->next = 0;
    }
    return m_waitingRows > 0;
}

void BulkInsert::index(BulkTable table, qint64 row, const QString& key)
{
    (table == BulkTable::Order ? m_orderKeys : m_customerKeys).rows.add(row, key);
}

bool BulkInsert::indexPiece()
{
    // About as much as the index takes into memory before it writes a segment: smaller ones cost more to merge.
    constexpr std::size_t pieceSize = std::size_t(300) << 10;
    const RowBatch& keys = m_orderKeys.rows.isEmpty() ? m_customerKeys.rows : m_orderKeys.rows;
    return keys.isEmpty() ? false : indexSome(1 + static_cast<int>(pieceSize * keys.rows() / keys.bytes()));
}

bool BulkInsert::indexSome(int rows)
{
    store();
    const auto some = static_cast<std::size_t>(rows);
    if (!m_orderKeys.rows.isEmpty())
        return indexSome(m_orderKeys, "INSERT INTO order_search (rowid, search_key) VALUES (?, ?)", some)
            || !m_customerKeys.rows.isEmpty();
    return !m_customerKeys.rows.isEmpty()
        && indexSome(m_customerKeys, "INSERT INTO customer_search (rowid, search_key) VALUES (?, ?)", some);
}

bool BulkInsert::indexSome(Keys& keys, std::string_view sql, std::size_t rows)
{
    if (rows > 0) {
        m_db.bulkRows().show(keys.rows, keys.next, rows);
        m_db.exec(BulkRows::statement(sql));
        keys.next += rows;
    }
    if (keys.next < keys.rows.rows())
        return true;
    keys.rows.clear();
    keys.next = 0;
    return false;
}

void BulkInsert::finish()
{
    while (indexPiece()) { }
    store();
    tuneForBulk(m_db, false);
    m_db.exec("DELETE FROM change WHERE id = ?", m_anchor);
    qint64 changeId = m_anchor - static_cast<qint64>(tableCount);
    for (std::size_t i = 0; i < tableCount; ++i)
        recordRange(i, changeId++);
    for (const QByteArray& name : names)
        installInsertionTrigger(m_db, name);
    watchInsertions(m_db);
    m_db.summaries().watchInsertions();
    m_db.m_bulk = nullptr;
}

void BulkInsert::recordRange(std::size_t table, qint64 changeId)
{
    if (m_last[table] == m_first[table])
        return;
    const QByteArray name = rangePrefix + names[table];
    m_db.exec("INSERT INTO change (id, action_id, table_name, row_id, after) VALUES (?, ?, ?, ?, ?)", changeId,
        m_db.currentAction(), std::string_view(name), m_first[table] + 1, QString::number(m_last[table]));
}

void spellOutBulk(Database& db, qint64 action)
{
    for (const QByteArray& table : names) {
        const QByteArray name = rangePrefix + table;
        qint64 record = 0;
        qint64 first = 0;
        qint64 last = 0;
        {
            Rows rows = db.rows("SELECT id, row_id, CAST(after AS INTEGER) FROM change WHERE action_id = ? AND table_name = ?",
                action, std::string_view(name));
            if (!rows.next())
                continue;
            record = rows->integer(0);
            first = rows->integer(1);
            last = rows->integer(2);
        }
        db.exec("DELETE FROM change WHERE id = ?", record);
        // Those that were recorded by themselves are there already. Ids go up from below the anchor, table after table.
        const QByteArray sql = "INSERT INTO change (id, action_id, table_name, row_id) "
            "SELECT (SELECT coalesce(max(id), 0) FROM change WHERE id < ?4) + row_number() OVER (ORDER BY id), ?1, '"
            + table + "', id FROM " + table + " t WHERE id BETWEEN ?2 AND ?3 AND NOT EXISTS (SELECT 1 FROM change c "
            "WHERE c.action_id = ?1 AND c.table_name = '" + table + "' AND c.row_id = t.id)";
        db.exec(std::string_view(sql), action, first, last, record);
    }
}

} // namespace kokarda::storage
