// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recovery/salvage.h"

#include <map>
#include <memory>
#include <sqlite3.h>

namespace kokarda::storage {

/// What came of the rows of one table that could not be read.
struct FilledGaps
{
    qint64 fromHistory = 0; ///< whole, from the images that recorded changes left
    qint64 fromBackup = 0;  ///< whole, as the backup has them
    std::vector<qint64> pieced; ///< put together from indexes and from what of the row could be read; the rest is missing
    std::vector<RowRange> lost; ///< where there was, or may have been, a row
};

/// Fills the gaps of a salvaged file from all that still knows the rows, the newest knowledge first: what can be read of
/// the row itself and the indexes of its table (they lie in pages of their own and say which rows there were), the
/// after-images of recorded changes, and the newest whole backup. A row that was deleted since the backup stays deleted.
class GapFiller
{
public:
    /// Rows go into `sound`, inside its transaction. `backup` may be null. `mostRows` bounds row numbers where nothing
    /// says how far a table reached.
    GapFiller(sqlite3* damaged, sqlite3* sound, sqlite3* backup, qint64 mostRows);

    /// `change` and `action` must be filled before the tables they tell of.
    FilledGaps fill(const QByteArray& table, const std::vector<RowRange>& gaps);

private:
    using Value = std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>;
    using Row = std::map<QByteArray, Value>;
    /// What the damaged file still says of rows that cannot be read whole.
    struct Knowledge
    {
        std::map<qint64, Row> rows;
        bool listsAll = false; ///< an index over the whole table was read to its end: there are no other rows
    };

    static void learn(Row& row, const QByteArray& column, const sqlite3_value* value);
    Knowledge knowledge(const QByteArray& table, const std::vector<RowRange>& gaps) const;
    bool readIndex(const QByteArray& table, const QByteArray& index, const std::vector<RowRange>& gaps, Knowledge& known) const;
    void readRows(const QByteArray& table, Knowledge& known) const;
    void takeFromBackup(const QByteArray& table, RowRange gap, const Knowledge& known, FilledGaps& filled);
    void takeFromHistory(const QByteArray& table, RowRange gap, const Knowledge& known, FilledGaps& filled);
    void putKnown(const QByteArray& table, const Knowledge& known, FilledGaps& filled);
    bool insertImage(const QByteArray& table, qint64 row, const QByteArray& image);
    bool write(const QByteArray& sql, const Row& row, qint64 id);

    sqlite3* m_damaged;
    sqlite3* m_sound;
    sqlite3* m_backup;
    qint64 m_mostRows;
};

} // namespace kokarda::storage
