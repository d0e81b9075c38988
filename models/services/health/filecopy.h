// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"

#include <functional>
#include <memory>

class QTemporaryDir;

namespace kokarda {

namespace storage {
class Snapshot;
}

/// A copy of the open shop for slow work on its file, while the shop is being worked in: first take the copy in small
/// steps on the shop's thread, then let another thread make a backup of it, check it, or compare it.
class FileCopy
{
public:
    /// Asked by slow work again and again: true when it should stop; the work then throws storage::DbError(Cancelled).
    using Stop = std::function<bool()>;

    /// Lies in the folder for backups, which is made if it is not there; of a shop that is open for reading only, in a
    /// private one of the system: nothing is made beside that. Throws storage::DbError, DiskFull among them.
    FileCopy(Shop& shop, const FileHealth& health);
    ~FileCopy();
    FileCopy(const FileCopy&) = delete;
    FileCopy& operator=(const FileCopy&) = delete;

    /// Copies for about so many milliseconds, on the shop's thread; true when the copy is whole. Waits while an import
    /// writes.
    bool step(int milliseconds);
    /// The whole copy at once, on the shop's thread: under 100 ms for a shop of 75 MB.
    void take();
    bool isWhole() const;
    double share() const;
    /// Brings what is there onto the disk, on any thread between two steps: the shop's next commit need not wait for it.
    void flush() const;
    /// Copies no further, on the shop's thread: from here on the shop may be closed. Nothing on a whole copy.
    void stop();
    /// FileHealth::state() of the shop when it was copied.
    QString state() const;

    // On any thread, once the copy is whole:

    /// A verified backup. Throws storage::DbError.
    HealthResult backUp(const QString& reason, Instant now, bool evenIfSame, const Stop& stop) const;
    /// Integrity, references, rules of the shop. FileHealth::checked() takes note of it afterwards.
    HealthResult check(const Stop& stop) const;
    /// What a restore of a backup would change.
    std::vector<RestoreDifference> compare(const QString& backupPath, const Stop& stop) const;
    /// Everything as documented CSV files in an empty folder (exports/wholeshop.h); what was begun goes when it is stopped.
    void exportTo(const QString& folder, const Stop& stop) const;
    /// Nothing more is asked of the copy, whole or stopped: its file goes now, on this thread, and not with the object on the shop's.
    void letGo() const;

private:
    QString m_name;
    QString m_folder;
    QString m_secondPlace;
    std::unique_ptr<QTemporaryDir> m_room; ///< of a shop for reading
    std::unique_ptr<storage::Snapshot> m_snapshot;
};

} // namespace kokarda
