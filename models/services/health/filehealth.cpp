// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/filehealth.h"

#include "models/services/health/backuperasure.h"
#include "models/services/health/healthwords.h"
#include "models/services/health/setaside.h"
#include "models/services/shop.h"
#include "models/storage/backups/backup.h"
#include "models/storage/backups/restore.h"
#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/opening/newerfile.h"
#include "models/storage/opening/openfiles.h"
#include "models/storage/opening/probe.h"
#include "models/storage/opening/shopmark.h"
#include "models/storage/recovery/recovery.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/summaries.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 week = 7 * day;
constexpr qint64 reserve = 50'000'000; // bytes: a day's work and its papers
const QString secondPlaceKey = QStringLiteral("second_place");

} // namespace

FileHealth::FileHealth(Shop& shop, std::function<qint64(const QString&)> freeSpace)
    : m_shop(shop)
    , m_folder(storage::backupFolderOf(shop.path()))
    , m_secondPlace(shop.repositories().shop.meta(secondPlaceKey))
    , m_freeSpace(freeSpace ? std::move(freeSpace) : storage::freeBytes)
{
}

QString FileHealth::setSecondPlace(const QString& folder)
{
    const QFileInfo info(folder);
    if (!folder.isEmpty() && (!info.isDir() || !info.isWritable()))
        throw RuleError(tr("Nothing can be written to the folder “%1”. Choose another one.").arg(folder));
    if (!folder.isEmpty() && info.canonicalFilePath() == QFileInfo(m_folder).canonicalFilePath())
        throw RuleError(tr("The backups lie there already. Choose a folder on another drive."));
    m_secondPlace = folder.isEmpty() ? QString() : info.absoluteFilePath();
    m_shop.database().record({u"fact.second_place"_s, tr("Second place of the backups")},
        [this] { m_shop.repositories().shop.setMeta(secondPlaceKey, m_secondPlace); });
    const bool sameDrive = !folder.isEmpty() && storage::placeWarningOf(m_secondPlace + u"/x"_s).isEmpty()
        && QStorageInfo(m_secondPlace).device() == QStorageInfo(QFileInfo(m_shop.path()).absolutePath()).device();
    return sameDrive ? tr("This folder is on the same drive as the shop: it does not help when that drive breaks.") : QString();
}

QString FileHealth::state() const
{
    return storage::fingerprintOf(m_shop.database());
}

qint64 FileHealth::changeCount() const
{
    return m_shop.database().changeCount();
}

FileFacts FileHealth::facts(Instant now) const
{
    FileFacts facts;
    facts.path = m_shop.path();
    facts.bytes = QFileInfo(m_shop.path()).size();
    facts.placeWarning = storage::placeWarningOf(m_shop.path());
    // Before a backup or an import begins, not in the middle of it.
    if (const qint64 free = m_freeSpace(QFileInfo(facts.path).absolutePath()); !m_shop.isReadOnly() && free < 2 * facts.bytes + reserve)
        facts.roomWarning = tr("The drive of the shop is nearly full: %1 MB are free. Below %2 MB no backup can be made, and imports and saving may fail. Make room there.")
                                .arg(QString::number(free / 1'000'000), QString::number(2 * facts.bytes / 1'000'000 + 1));
    std::vector<BackupEntry> own = entriesIn(m_folder, uuid());
    std::erase_if(own, [](const BackupEntry& backup) { return backup.isForeign; });
    facts.damagedBackups = static_cast<int>(std::erase_if(own, [](const BackupEntry& backup) { return backup.isDamaged; }));
    if (!own.empty())
        facts.newest = own.front();
    // A clock that was put back makes the newest lie in the future: that says nothing of its age.
    facts.backupIsOld = hasUnsavedWork() && (own.empty() || std::abs(now.msUtc - own.front().madeAt.msUtc) > day);
    facts.secondPlace = m_secondPlace;
    if (!m_secondPlace.isEmpty()) {
        const std::vector<storage::Backup> outside = storage::backupsOf(m_secondPlace, uuid());
        if (!outside.empty())
            facts.newestOutside = outside.front().madeAt;
        facts.outsideIsOld = outside.empty() || now.msUtc - outside.front().madeAt.msUtc > week;
    }
    const BackupErasure erasure(m_shop, *this);
    facts.backupsToErase = erasure.lacking();
    facts.erasureIsDue = erasure.isDue();
    facts.setAsideToErase = static_cast<int>(std::ranges::count_if(filesSetAside(m_shop), &SetAsideFile::mayHoldErased));
    facts.secondPlaceToErase = erasure.waitsForSecondPlace();
    facts.thinningHalted = storage::holdReason(m_folder);
    const qint64 checked = m_shop.repositories().shop.meta(u"last_full_check"_s).toLongLong();
    if (checked > 0)
        facts.lastFullCheck = Instant{checked};
    return facts;
}

QString FileHealth::uuid() const
{
    return storage::shopUuidOf(m_shop.database());
}

std::vector<BackupEntry> FileHealth::backups() const
{
    return entriesIn(m_folder, uuid());
}

bool FileHealth::isBackupDue(Instant now) const
{
    const storage::BackupRoom room(m_shop.database(), m_folder);
    if (!m_shop.isReadOnly() && room.isLookDue(now))
        return true;
    if (hasUnsavedWork())
        return room.isDue(now);
    // A stick that was put in: the newest backup goes there as well.
    const std::vector<storage::Backup> backups = storage::backupsOf(m_folder, uuid());
    return !m_secondPlace.isEmpty() && !backups.empty() && QFileInfo(m_secondPlace).isDir()
        && !QFileInfo::exists(m_secondPlace + u'/' + QFileInfo(backups.front().path).fileName());
}

bool FileHealth::hasUnsavedWork() const
{
    if (!wantsBackupBefore())
        return false;
    const std::vector<storage::Backup> backups = storage::backupsOf(m_folder, uuid());
    return backups.empty() || backups.front().fingerprint != storage::fingerprintOf(m_shop.database())
        || QFileInfo(backups.front().path).size() != backups.front().bytes;
}

bool FileHealth::wantsBackupBefore() const
{
    return !m_shop.isReadOnly() && !storage::isUntouched(m_shop.database());
}

HealthResult FileHealth::check(Instant now)
{
    storage::Database& db = m_shop.database();
    HealthResult result = resultOf(storage::fullCheck(db));
    if (result.ok && db.access() == storage::Database::Access::ReadWrite) {
        storage::mendSearchIndex(db);
        m_shop.repositories().shop.setMeta(u"last_full_check"_s, QString::number(now.msUtc));
    }
    if (!result.isDamaged && !m_shop.isReadOnly() && !db.summaries().agree()) {
        result.summariesDisagree = true;
        mendSummaries(result);
    }
    return result;
}

void FileHealth::mendSummaries(HealthResult& result)
{
    if (!result.summariesDisagree || m_shop.isReadOnly())
        return;
    storage::mendSummaries(m_shop.database());
    result.mended << tr("The figures of days and months did not agree with the orders. They were counted anew.");
    m_shop.tell(Change::Everything);
}

void FileHealth::checked(HealthResult& result, Instant now)
{
    mendSummaries(result);
    if (!result.ok || m_shop.isReadOnly())
        return;
    if (result.searchIndexIsStale)
        storage::mendSearchIndex(m_shop.database());
    m_shop.repositories().shop.setMeta(u"last_full_check"_s, QString::number(now.msUtc));
}

HealthResult FileHealth::backUp(Instant now)
{
    if (m_shop.isReadOnly())
        storage::refuseToWrite(m_shop.database());
    return resultOf(storage::BackupRoom(m_shop.database(), m_folder, m_secondPlace).make(u"hand"_s, now, true));
}

HealthResult FileHealth::backUpTo(const QString& path, Instant now)
{
    if (m_shop.isReadOnly())
        storage::refuseToWrite(m_shop.database());
    return {true, {}, storage::BackupRoom(m_shop.database(), m_folder).copyTo(path, now).path};
}

std::optional<HealthResult> FileHealth::backUpIfDue(Instant now, const QString& reason)
{
    storage::BackupRoom room(m_shop.database(), m_folder, m_secondPlace);
    const bool onClock = reason == "clock"_L1;
    if (!wantsBackupBefore() || (onClock && !isBackupDue(now)))
        return std::nullopt;
    const HealthResult result = resultOf(room.make(reason, now));
    return result.isNew || !result.findings.isEmpty() ? std::optional(result) : std::nullopt;
}

void FileHealth::acceptShrinkage()
{
    storage::releaseHold(m_folder);
}

std::vector<RestoreDifference> FileHealth::restorePreview(const QString& backupPath) const
{
    return differencesOf(storage::restorePreview(m_shop.database(), storage::backupAt(backupPath)));
}

QString restoreShop(const QString& shopPath, const QString& backupPath, Instant now, const std::function<bool()>& stop)
{
    return storage::restore(shopPath, storage::backupAt(backupPath), now, stop).keptAside;
}

HealthResult checkPagesBeside(const QString& path, const std::function<bool()>& stop)
{
    return resultOf(storage::quickCheckBeside(path, stop));
}

HealthResult verifyBackup(const QString& path, const std::function<bool()>& stop)
{
    storage::Backup backup = storage::backupAt(path);
    const std::vector<storage::Finding> findings = storage::verify(backup, stop);
    // A backup without a manifest, or on a stick that cannot be written to, has no place for a note.
    if (!backup.sha256.isEmpty() && QFileInfo(storage::manifestOf(path)).isWritable())
        storage::noteCheck(backup, findings.empty(), {QDateTime::currentMSecsSinceEpoch()});
    return {findings.empty(), sentencesOf(findings), path};
}

std::vector<BackupEntry> backupsOfShop(const QString& shopPath)
{
    const QString shop = storage::isOpenHere(shopPath) ? QString() : storage::shopUuidIn(shopPath);
    return entriesIn(storage::backupFolderOf(shopPath), shop);
}

QStringList rescueShop(const QString& shopPath, Instant now)
{
    return storage::recover(shopPath, storage::backupFolderOf(shopPath), now).sentences();
}

std::optional<BackupEntry> newestWholeBackup(const QString& shopPath, const std::function<bool()>& stop)
{
    const QString shop = storage::shopUuidIn(shopPath);
    const std::optional<storage::Backup> newest = storage::newestWhole(storage::backupFolderOf(shopPath), shop, stop);
    return newest ? std::optional(entryOf(*newest, shop)) : std::nullopt;
}

} // namespace kokarda
