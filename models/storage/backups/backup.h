// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backupfolder.h"
#include "models/storage/backups/snapshot.h"

#include <functional>

namespace kokarda::storage {

struct BackupResult
{
    Backup backup;
    bool made = false;          ///< false: nothing has changed since `backup`
    QString shrunk;             ///< why thinning is halted now; empty: it is not
    QString secondPlaceProblem; ///< why the copy to the second place failed; empty: it is there, or none is set
    QStringList damaged;        ///< a sentence for each earlier one that was found damaged on the way
    QStringList removed;        ///< older backups that were thinned out
};

/// Makes verified backups of an open shop: VACUUM INTO a part file, sync, full check and comparison with the live
/// totals, manifest, rename, sync of the folder. Only a finished backup has a finished name, and no backup is ever
/// replaced by another.
class BackupRoom
{
public:
    /// Free bytes of a folder's drive; tests put in their own.
    using FreeSpace = std::function<qint64(const QString& folder)>;

    /// The folder is created when the first backup is made. `secondPlace` (USB, network, synced folder) may be empty;
    /// only finished files go there.
    BackupRoom(Database& db, QString folder, QString secondPlace = {}, FreeSpace freeSpace = {});

    /// The backups bear this name and not the file's: for a copy of the shop.
    void setName(const QString& name) { m_name = name; }
    /// Asked during the slow parts; where it is true they throw DbError(Cancelled) and leave nothing.
    void setStop(Stop stop) { m_stop = std::move(stop); }

    /// Throws DbError: DiskFull when less than twice the shop's size is free (nothing is removed to make room),
    /// Damaged when the copy does not verify (it is thrown away, older ones stay). `reason` is a stable key. Unless
    /// `evenIfSame`, nothing is made when nothing has changed since the newest backup and that one is still as it was
    /// made: it is read through before it is trusted. On the clock one of the older ones is looked at as well.
    BackupResult make(const QString& reason, Instant now, bool evenIfSame = false);

    /// Half an hour has passed since the last look, and something has changed since the newest backup.
    bool isDue(Instant now) const;
    /// The newest backup has not been looked at for a day.
    bool isLookDue(Instant now) const;

    /// A single verified copy to a file of the user's choice, with its manifest beside it. Never over another file.
    Backup copyTo(const QString& path, Instant now);

    const QString& folder() const { return m_folder; }

private:
    bool holdsTheSame(const Backup& backup) const;
    void look(Backup& backup, bool isWhole, Instant now, BackupResult& result) const;
    void lookInTurn(const QString& shopUuid, Instant now, BackupResult& result) const;
    Backup makeNext(const Backup* earlier, const QString& reason, Instant now, BackupResult& result);
    Backup write(const QString& path, qint64 sequence, const QString& reason, Instant now);
    QString copyToSecondPlace(const Backup& backup) const;

    Database& m_db;
    QString m_name;
    QString m_folder;
    QString m_secondPlace;
    FreeSpace m_freeSpace;
    Stop m_stop;
};

/// Where the backups of a shop go.
struct BackupPlaces
{
    QString name;   ///< of the files: the shop's
    QString folder;
    QString secondPlace;
    BackupRoom::FreeSpace freeSpace = {};
};

/// Makes a verified backup of a whole snapshot, on any thread while the shop is being worked in: what BackupRoom::make
/// does, after a comparison of the copy with what the shop was at that moment. Throws DbError.
BackupResult backUpSnapshot(const Snapshot& snapshot, const BackupPlaces& places, const QString& reason, Instant now,
    bool evenIfSame = false, const Stop& stop = {});

/// Throws DbError(DiskFull) unless twice the shop's size is free in a folder.
void refuseWithoutSpace(const Database& db, const QString& folder, const BackupRoom::FreeSpace& freeSpace);

/// Writes an open file anew into a private one, without its free pages, and waits until that is on the disk. Throws DbError.
void writeAnewInto(Database& db, const QString& path);

/// Makes the folder for backups, for its owner only. Throws DbError.
void makeBackupFolder(const QString& folder);

} // namespace kokarda::storage
