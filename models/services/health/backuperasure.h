// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <functional>

namespace kokarda {

class FileHealth;
class Shop;

/// What came of erasing people from the backups.
struct BackupErasureResult
{
    int rewritten = 0;     ///< backups that were written anew
    QStringList problems;  ///< sentences: what could not be done, and what to do about it
};

/// Erasing from the shop's own backups who was erased from the shop (GDPR Art. 17): those beside the shop and those in the
/// second place, as soon as it can be reached. What is left to do stands in the ledger and in the backups' manifests, so it
/// may be stopped at any moment and goes on the next time. Made on the shop's thread; run() works on any.
class BackupErasure
{
    Q_DECLARE_TR_FUNCTIONS(BackupErasure)

public:
    BackupErasure(Shop& shop, const FileHealth& health);

    /// Backups that can be reached and may still hold somebody.
    int lacking() const;
    /// There is something to do for run(), if only to note that the second place has nothing left to do.
    bool isDue() const;
    /// The second place is away, and backups in it still hold somebody.
    bool waitsForSecondPlace() const;
    /// Throws storage::DbError(Cancelled) when `stop` says so.
    BackupErasureResult run(Instant now, const std::function<bool()>& stop, const std::function<void(int done, int all)>& progress = {}) const;

private:
    bool isSecondPlaceThere() const;
    bool waitsForCarrying() const;
    void workIn(const QString& place, Instant now, const std::function<bool()>& stop,
        const std::function<void(int done, int all)>& progress, BackupErasureResult& result) const;

    QString m_shopUuid;
    QString m_folder;
    QString m_secondPlace;
};

} // namespace kokarda
