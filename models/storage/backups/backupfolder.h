// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/totals.h"
#include "models/storage/check.h"
#include "models/storage/erasureledger.h"
#include "models/storage/stop.h"
#include "models/values/instant.h"

#include <QString>
#include <mutex>
#include <optional>
#include <vector>

namespace kokarda::storage {

/// One finished backup: a whole shop file and, beside it, its manifest (NAME.json) that says what must be in it.
struct Backup
{
    QString path;
    qint64 sequence = 0; ///< numbers only grow; they, not the clock, say which is newer
    Instant madeAt;
    QString reason; ///< stable key: "clock", "exit", "migration", "import", "restore", "hand" …
    QString shopUuid;
    int schema = 0;
    Totals totals;
    QString fingerprint; ///< equal when nothing happened between two backups
    qint64 bytes = 0;
    QString sha256;
    Instant checkedAt;      ///< when it was last compared with its manifest: at first when it was made
    bool isDamaged = false; ///< it was not as its manifest says then; such a one counts for nothing
    std::vector<Erased> erased = {}; ///< whose erasure it is known to have: of the ledger beside it (erasureledger.h)

    bool operator==(const Backup&) const = default;
};

/// The folder beside a shop file where its backups go: "shop.kokarda" → "shop-backups".
QString backupFolderOf(const QString& shopPath);

/// Name of the manifest of a backup file.
QString manifestOf(const QString& backupPath);

/// The finished backups of a folder, newest number first. Files without a readable manifest are none.
std::vector<Backup> backupsIn(const QString& folder);

/// Those of one shop that are not known to be damaged: the others in the folder are of a shop of the same name, or of one
/// that shares a second place.
std::vector<Backup> backupsOf(const QString& folder, const QString& shopUuid);

/// Its file has the size and the SHA-256 that it was made with: a quick look, for a backup that was verified then.
/// Throws DbError where it cannot be read at all.
bool isAsMade(const Backup& backup);

/// Notes in a backup's manifest what a check of it has said, so that lists and choices know it. Throws DbError.
void noteCheck(Backup& backup, bool isWhole, Instant now);

/// Opens a backup read-only and compares everything with its manifest: SHA-256, integrity, foreign keys, rows, money.
/// Empty when it is whole. A manifest that is missing is a finding, too.
/// Throws DbError(Cancelled) when `stop` says so.
std::vector<Finding> verify(const Backup& backup, const Stop& stop = {});

/// The newest backup of a shop that verifies now, trying from the newest down; of whichever shop where `shopUuid` is
/// empty, because a damaged file may no longer say which it was.
std::optional<Backup> newestWhole(const QString& folder, const QString& shopUuid, const Stop& stop = {});

/// Writes the manifest of a backup file, durably. With a `replacement`, which is about to take the file's place, it says what
/// is in the one and in the other: a crash in between leaves a backup that is as its manifest says. Throws DbError.
void writeManifest(const Backup& backup, const QString& path, const Backup* replacement = nullptr);

/// Work on the backups of this program, one piece at a time: of a shop that was left and is open again there may be two
/// under way, and each would sweep away what the other has not finished.
class BackupTurn
{
public:
    /// Waits for its turn. Throws DbError(Cancelled) when `stop` says so.
    explicit BackupTurn(const Stop& stop);

private:
    std::unique_lock<std::timed_mutex> m_mine;
};

/// Removes what a crash in the middle of an earlier backup left: unfinished files, and manifests whose file never came.
void sweepUnfinished(const QString& folder);

/// Why thinning is halted (see shrinkage()); empty when it is not.
QString holdReason(const QString& folder);
void hold(const QString& folder, const QString& reason);
/// The user has said that the smaller shop is right.
void releaseHold(const QString& folder);

/// Removes the backups that thinning gives up, unless it is halted. Returns their paths.
QStringList thinOut(const QString& folder);

} // namespace kokarda::storage
