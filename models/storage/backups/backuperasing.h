// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backup.h"
#include "models/storage/erasureledger.h"

#include <functional>

namespace kokarda::storage {

// Erasing people from the backups that were made before their erasure. Backups are shop files of our own: each is copied, the
// people are erased from the copy, it is written anew (VACUUM INTO), verified, and takes the place of the old one by a
// rename. Number, time and reason stay. At every moment the old or the new one lies there whole, and its manifest knows both.

/// The backups of one shop in a folder that, by their manifests, may still hold somebody of a ledger.
std::vector<Backup> backupsLacking(const std::vector<Erased>& ledger, const QString& folder, const QString& shopUuid);

struct BackupErasingTask
{
    QString folder;
    QString workFolder;  ///< for the copies that are worked on: the own folder of the shop's backups
    QString shopUuid;
    Instant now;
    Instant papersSince; ///< as for Erasing::erase()
    std::function<QString(CustomerId)> newName; ///< of an erased card
    std::function<void(int done, int all)> progress;
    BackupRoom::FreeSpace freeSpace = {};
    Stop stop; ///< asked between any two steps; what is finished stays so, the rest is done the next time
};

struct BackupErasingResult
{
    int rewritten = 0;
    QStringList problems; ///< a sentence for each backup that was left as it is
};

/// Throws DbError(Cancelled); what is wrong with one backup is told in words, and the others are done.
BackupErasingResult eraseFromBackups(const BackupErasingTask& task);

} // namespace kokarda::storage
