// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backup.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/ownernote.h"
#include "models/storage/stop.h"

#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kokarda::storage {

struct OpeningOptions
{
    Instant now;
    QString backupFolder; ///< empty: beside the shop (backupFolderOf)
    QString secondPlace;
    int daysBetweenFullChecks = 7;
    bool deferFullCheck = false; ///< the caller checks a snapshot when notes.fullCheckIsDue: a window opens at once
    /// Bytes. The pages of a larger file are left to the caller (notes.quickCheckIsDue, check.h quickCheckBeside) when the
    /// last exit was orderly: on a file of 740 MB they take seconds, and a window opens at once.
    qint64 quickCheckFirstUpTo = std::numeric_limits<qint64>::max();
    BackupRoom::FreeSpace freeSpace; ///< tests put in their own
    std::vector<Migration> migrations = ownMigrations();
    Stop stop; ///< asked during checks, backup and migration; where it is true, DbError(Cancelled) leaves all as it was
};

/// Keys and values of what the program notes in the file for itself.
using Marks = std::vector<std::pair<QString, QString>>;

/// What happened while a shop was opened, for the one line that the window shows.
struct OpeningNotes
{
    QString placeWarning;        ///< network drive, synced folder, link (each once); empty: nothing to say
    bool lastExitWasClean = true;
    bool quickCheckIsDue = false; ///< and was left to the caller
    bool fullCheckIsDue = false; ///< and was left to the caller
    bool fullyChecked = false;
    std::vector<Finding> findings; ///< of the full check; damage has been thrown, these let work go on
    int migratedFrom = 0;        ///< 0: the schema was new enough
    std::optional<Backup> backupBefore; ///< the migration
    bool searchIndexMended = false;
    bool summariesMended = false;
    Marks marks; ///< for markOpen(), which has been called already where no quick check is due
};

/// A shop that is open: its file, the note that says so, and what happened on the way.
struct OpenedShop
{
    std::unique_ptr<OwnerNote> note;
    std::unique_ptr<Database> db;
    OpeningNotes notes;
};

/// Opens a shop in the fixed order: probe, lock, quick check (for very large ones see the options), backup and migration of an older schema, full check when
/// the last is more than a week old or the last exit was not orderly. Throws DbError: InUse names who has it; Damaged
/// leads to recovery.h. A file that failed its checks is not changed; where the quick check was left to the caller, nothing
/// is written before markOpen().
OpenedShop openShop(const QString& path, OpeningOptions options);

/// Notes in the file that work has begun: until markCleanExit() an end of the program is no orderly one.
void markOpen(Database& db, const Marks& marks);

/// Marks an orderly exit; the last thing before the file is closed. The next opening then need not check everything.
void markCleanExit(Database& db);

/// Opens a shop's file for work, without the rest of openShop(). Throws DbError; InUse says who has it.
std::unique_ptr<Database> openNamingTheOwner(const QString& path);

/// A copy of a shop that another window has open, for reading: made of whole bytes that did not change while they were
/// read, and checked. Throws DbError(InUse) when the owner writes all the time.
QString readOnlyCopy(const QString& shopPath, const QString& folder);

/// Brings such a copy of an older schema to this one, so that this program can show it. (The shop itself stays as it is, and
/// so nothing needs a backup.) Throws DbError.
void migrateCopy(const QString& copy);

} // namespace kokarda::storage
