// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/check.h"
#include "models/storage/stop.h"
#include "models/storage/totals.h"
#include "models/values/instant.h"

#include <QString>
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

    bool operator==(const Backup&) const = default;
};

/// The folder beside a shop file where its backups go: "shop.kokarda" → "shop-backups".
QString backupFolderOf(const QString& shopPath);

/// Name of the manifest of a backup file.
QString manifestOf(const QString& backupPath);

/// The finished backups of a folder, newest number first. Files without a readable manifest are none.
std::vector<Backup> backupsIn(const QString& folder);

/// Opens a backup read-only and compares everything with its manifest: SHA-256, integrity, foreign keys, rows, money.
/// Empty when it is whole. A manifest that is missing is a finding, too.
/// Throws DbError(Cancelled) when `stop` says so.
std::vector<Finding> verify(const Backup& backup, const Stop& stop = {});

/// The newest backup that verifies now, trying from the newest down.
std::optional<Backup> newestWhole(const QString& folder);

/// Writes the manifest of a backup file, durably. Throws DbError.
void writeManifest(const Backup& backup, const QString& path);

/// Why thinning is halted (see shrinkage()); empty when it is not.
QString holdReason(const QString& folder);
void hold(const QString& folder, const QString& reason);
/// The user has said that the smaller shop is right.
void releaseHold(const QString& folder);

/// Removes the backups that thinning gives up, unless it is halted. Returns their paths.
QStringList thinOut(const QString& folder);

} // namespace kokarda::storage
