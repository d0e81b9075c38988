// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backupfolder.h"
#include "models/storage/backups/differences.h"

#include <QDateTime>

namespace kokarda::storage {

struct RestoreResult
{
    QString keptAside; ///< where the file that was replaced lies now; empty when there was none
    Backup backup;
    int schema = 0;    ///< of the restored file; openShop migrates it if need be
};

/// A backup file by its path, with its manifest if it has one.
Backup backupAt(const QString& path);

/// What a restore would change: first is the shop as it is, second the backup. Throws DbError, and RuleError where
/// restore() would.
std::vector<Difference> restorePreview(const Database& shop, const Backup& backup, const Stop& stop = {});

/// Puts a backup in the place of a closed shop. The backup is verified before anything else; the present file, whatever
/// its state, is copied aside durably and only then replaced in one step. Throws DbError: InUse, Damaged (the backup
/// does not verify; nothing was changed), DiskFull; RuleError for the backup of another shop, unless the present one
/// is empty or no longer says which it is. A backup without a manifest is accepted when it passes the full
/// check. `stop` is asked until the shop's file is replaced.
RestoreResult restore(const QString& shopPath, const Backup& backup, Instant now, const Stop& stop = {});

/// Throws DbError(InUse) when another window or program holds the file; lets SQLite roll back what a crash left half
/// done. A file too damaged to be opened at all is let pass.
void refuseIfInUse(const QString& path);

/// The file of a closed shop, from the moment that something is read from it until another takes its place: whoever opens
/// the shop meanwhile keeps it, and what they write is not lost.
class ClosedShop
{
public:
    /// refuseIfInUse(); nothing where there is no file.
    explicit ClosedShop(const QString& path);
    /// Gives a finished, synced file its place in one step, with the old one locked (POSIX); a journal that is left of the old
    /// file goes first, because it would be played into the new one. Throws DbError(InUse) when somebody has it open, or has had since.
    void replaceBy(const QString& finished) const;
    /// Nobody has written to it, and nothing has taken its place.
    bool isAsItWas() const;

private:
    QString m_path;
    qint64 m_bytes;
    QDateTime m_changedAt;
};

/// The copy of the shop that a restore works on, and the folder of a rescue; both beside the shop.
QString restoringName(const QString& shopPath);
QString rescueFolder(const QString& shopPath, const QString& mark);
/// Removes what a crash in the middle of one of them has left: whole copies, which nobody would erase anyone from. For who
/// holds the shop.
void sweepInterrupted(const QString& shopPath);

/// Copies a shop file and its journal aside, byte by byte, under a free name with `label` and the moment in it.
/// Returns the copy's path.
QString keepAside(const QString& shopPath, const QString& label, Instant now);

/// Removes such a copy again where the shop has stayed what it was: after a restore that failed. Nothing for an empty path.
void removeIfNeedless(const QString& aside, const ClosedShop& shop);

} // namespace kokarda::storage
