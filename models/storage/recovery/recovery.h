// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backupfolder.h"
#include "models/storage/recovery/salvage.h"

#include <QStringList>

namespace kokarda::storage {

struct RecoveredTable
{
    QString table;
    qint64 rescued = 0;    ///< rows read from the damaged file
    qint64 fromHistory = 0; ///< rows that only the images of the last changes still had
    qint64 fromBackup = 0; ///< rows that only the backup still had
    qint64 pieced = 0;     ///< rows put together from indexes and relatives: something of them may be missing
    qint64 dropped = 0;    ///< rows that had lost what they belong to
    std::vector<RowRange> lost; ///< row numbers that neither the file nor the backup gave, where there may have been rows
};

/// What came of a damaged file, for the report that the user reads.
struct RecoveryReport
{
    QString keptAside;             ///< the damaged file, byte for byte
    std::optional<Backup> backup;  ///< that filled the gaps
    bool isBackupGuessed = false;  ///< the damaged file did not say which shop it was: the newest backup was taken for its own
    bool hasOnlyForeignBackups = false; ///< all backups beside it are of another shop, and were left alone
    bool onlyIndexesWereBad = false;
    std::vector<RecoveredTable> tables;
    QStringList incompleteOrders;  ///< numbers of orders that have lost lines
    QStringList piecedOrders;      ///< numbers of orders that were put together, or lines of which were
    std::vector<Finding> findings; ///< business rules that the recovered shop breaks

    qint64 rescuedRows() const;
    /// The report in sentences: "Orders: 12,384 rows rescued, 3 from the backup of …".
    QStringList sentences() const;
};

/// Walks the recovery ladder for a closed, damaged shop: sets the file aside untouched, tries to build its indexes
/// anew, else saves every readable row into a new file and fills what is unreadable from all that still knows it: the
/// images of recorded changes, the newest whole backup of this shop, indexes and relatives (gapfill.h, relatives.h). A lost first page
/// is borrowed from a fresh file or the backup. The result replaces the shop only after it passes every check. Throws DbError: Damaged when nothing can be saved (then restore a backup), InUse, DiskFull; the shop's
/// file is then as it was.
RecoveryReport recover(const QString& shopPath, const QString& backupFolder, Instant now);

} // namespace kokarda::storage
