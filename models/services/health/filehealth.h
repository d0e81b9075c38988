// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// A backup as the list shows it.
struct BackupEntry
{
    QString path;
    qint64 sequence = 0;
    Instant madeAt;
    QString reason; ///< stable key: "clock", "exit", "migration", "import", "hand" …
    qint64 bytes = 0;
    qint64 orders = 0;
    qint64 customers = 0;
    std::map<QString, qint64> money; ///< of all orders: "PLN" → minor units
    Instant checkedAt;      ///< when it was last compared with what it was when it was made
    bool isDamaged = false; ///< it was not as it was made then
    bool isForeign = false; ///< of another shop, which had this name before

    bool operator==(const BackupEntry&) const = default;
};

/// What a restore would change in one kind of thing.
struct RestoreDifference
{
    QString table;
    int onlyNow = 0;      ///< would be gone
    int onlyInBackup = 0; ///< would come back
    int changed = 0;
    QStringList examplesOnlyNow; ///< names of up to twenty
};

/// The facts of the page "Health of the shop file".
struct FileFacts
{
    QString path;
    qint64 bytes = 0;
    QString placeWarning;              ///< network drive, synced folder, link; empty: none
    QString roomWarning;               ///< the drive is nearly full; empty: there is room for a backup
    std::optional<BackupEntry> newest; ///< the newest backup of this shop that is not known to be damaged
    int damagedBackups = 0;            ///< of this shop: a check has found that they are not as they were made
    std::optional<Instant> newestOutside; ///< of the second place
    bool outsideIsOld = false;         ///< a second place is set and has nothing newer than seven days
    QString secondPlace;               ///< empty: none is set
    bool backupIsOld = false;          ///< the newest is more than a day old, and something has changed since
    int backupsToErase = 0;            ///< that may still hold people who were erased: they are written anew soon
    bool erasureIsDue = false;         ///< BackupErasure::isDue()
    int setAsideToErase = 0;           ///< files set aside (setaside.h) that may still hold people who were erased
    bool secondPlaceToErase = false;   ///< the same of backups in the second place, which is away
    QString thinningHalted;            ///< why no old backup is removed; empty: it is not halted
    std::optional<Instant> lastFullCheck;
};

/// Something in the shop's own numbers that a person should look at; the file is whole.
struct HealthAdvice
{
    QString sentence; ///< what, where, and how to mend it
    std::vector<OrderId> orders; ///< to be opened; at most a hundred
};

/// What a check or backup said, in sentences.
struct HealthResult
{
    bool ok = false; ///< the file is whole; there may be advice
    QStringList findings; ///< what is wrong with the file
    QString file; ///< of a backup
    bool isNew = false; ///< false: nothing had changed since `file` was made
    bool searchIndexIsStale = false;
    bool summariesDisagree = false; ///< with the orders they follow from
    QStringList mended; ///< what a check put right on the way, in sentences
    std::vector<HealthAdvice> advice;
    bool isDamaged = false; ///< the file itself: nothing more should be written to it
};

/// The health of one open shop's file: the same facts and buttons for the window and the command line.
class FileHealth
{
    Q_DECLARE_TR_FUNCTIONS(FileHealth)

public:
    /// Backups lie beside the shop, finished ones also in the second place that the shop remembers.
    /// `freeSpace` of a folder's drive in bytes: tests put in their own.
    explicit FileHealth(Shop& shop, std::function<qint64(const QString&)> freeSpace = {});

    const QString& folder() const { return m_folder; }
    const QString& secondPlace() const { return m_secondPlace; }
    /// A folder on a stick, a network drive or in a synced folder; empty for none. Returns a warning, or nothing: a
    /// folder on the shop's own drive does not help when that drive breaks. Throws RuleError for a folder that is not
    /// there, cannot be written to, or is the backups' own.
    QString setSecondPlace(const QString& folder);

    /// Text that is the same as long as nothing was done in the shop.
    QString state() const;
    /// Moves with everything that is written to the shop.
    qint64 changeCount() const;
    FileFacts facts(Instant now) const;
    /// All in the folder, those of other shops and damaged ones marked as such.
    std::vector<BackupEntry> backups() const;
    /// Half an hour has passed since the newest backup, and something has changed; or it has not been looked at for a day.
    bool isBackupDue(Instant now) const;
    /// Something was written since the newest backup.
    bool hasUnsavedWork() const;
    /// Before a large change a backup is asked for, even when nothing has changed: it reads the newest one through before
    /// it trusts it. Only a shop that nothing was ever written to needs none.
    bool wantsBackupBefore() const;

    /// Integrity, foreign keys, the rules of the shop; the search index and the summaries are mended on the way.
    HealthResult check(Instant now);
    /// Takes note of a check that was made on a copy of the shop (filecopy.h), and mends what it found to be mendable.
    void checked(HealthResult& result, Instant now);
    /// A backup now, whether or not anything has changed. Throws DbError.
    HealthResult backUp(Instant now);
    /// A verified copy to a file of the user's choice. Throws DbError.
    HealthResult backUpTo(const QString& path, Instant now);
    /// Called on a clock and at exit: makes a backup when one is due. Empty when none was.
    std::optional<HealthResult> backUpIfDue(Instant now, const QString& reason);
    /// The smaller shop is right: old backups may be thinned out again.
    void acceptShrinkage();

    std::vector<RestoreDifference> restorePreview(const QString& backupPath) const;

private:
    QString uuid() const;
    void mendSummaries(HealthResult& result);

    Shop& m_shop;
    QString m_folder;
    QString m_secondPlace;
    std::function<qint64(const QString&)> m_freeSpace;
};

/// Puts a backup in the place of a closed shop; returns the path of the file that was kept aside (empty: there was
/// none). `stop` is asked until the shop is replaced. Throws DbError.
QString restoreShop(const QString& shopPath, const QString& backupPath, Instant now, const std::function<bool()>& stop = {});

/// Looks through the pages of a shop that is open in this program; work goes on meanwhile. Damage is true only where nothing
/// was written from beginning to end (FileHealth::changeCount).
HealthResult checkPagesBeside(const QString& path, const std::function<bool()>& stop = {});

/// Checks one backup against its manifest, and notes there what the check has said.
HealthResult verifyBackup(const QString& path, const std::function<bool()>& stop = {});

/// The backups of a shop that need not be open, newest first. Those of other shops are told apart only while this
/// program does not have it open.
std::vector<BackupEntry> backupsOfShop(const QString& shopPath);

/// Walks the recovery ladder for a damaged, closed shop and returns its report in sentences. Throws DbError.
QStringList rescueShop(const QString& shopPath, Instant now);

/// The newest backup of a closed shop that verifies now, trying from the newest down; none when there is none. Of this
/// shop; where its file is gone or too damaged to say which shop it is, the newest of all that bear its name.
std::optional<BackupEntry> newestWholeBackup(const QString& shopPath, const std::function<bool()>& stop = {});

} // namespace kokarda
