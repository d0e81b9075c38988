// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"

namespace kokarda {

namespace storage {
struct Backup;
struct BackupResult;
struct Difference;
struct Finding;
} // namespace storage

// What the storekeeper says about the file, in the forms that windows and the command line show.

/// `shopUuid` is the shop's own mark, which tells its backups from those of others; empty where it is not known.
BackupEntry entryOf(const storage::Backup& backup, const QString& shopUuid);
std::vector<BackupEntry> entriesIn(const QString& folder, const QString& shopUuid);
QStringList sentencesOf(const std::vector<storage::Finding>& findings);
QStringList sentencesOf(const std::vector<HealthAdvice>& advice);
/// All orders that the advice speaks of, each once.
std::vector<OrderId> ordersOf(const std::vector<HealthAdvice>& advice);
HealthResult resultOf(const storage::BackupResult& made);
/// What is wrong with the file apart from what is only advice.
HealthResult resultOf(const std::vector<storage::Finding>& findings);
std::vector<RestoreDifference> differencesOf(const std::vector<storage::Difference>& differences);

/// "clock" → "every half hour", "import" → "before an import".
QString reasonTitle(const QString& reason);
/// Whether a backup is whole, and since when that is known: "whole, checked 3 days ago", "DAMAGED, found 3 days ago",
/// "of another shop".
QString stateInWords(const BackupEntry& backup, Instant now);
/// A sentence where a backup was chosen for a closed shop whose file no longer says which shop it is, while backups of
/// several lie beside it; else empty.
QString remarkOnChoice(const QString& shopPath, const QString& backupPath);
/// "just now", "12 minutes ago", "3 days ago".
QString agoInWords(Instant then, Instant now);
/// What a restore would do to one kind of thing, in a sentence: "Orders: 3 would go (#1, #2, #3), 2 would change."
QString sentenceOf(const RestoreDifference& difference);

} // namespace kokarda
