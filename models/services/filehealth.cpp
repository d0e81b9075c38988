// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/filehealth.h"

#include "models/services/shop.h"
#include "models/storage/backup.h"
#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/probe.h"
#include "models/storage/recovery.h"
#include "models/storage/restore.h"
#include "models/storage/shoprepository.h"

#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr qint64 week = 7LL * 24 * 60 * 60 * 1000;

qint64 rowsOf(const storage::Backup& backup, const QString& table)
{
    const auto found = backup.totals.rows.find(table);
    return found == backup.totals.rows.end() ? 0 : found->second;
}

BackupEntry entryOf(const storage::Backup& backup)
{
    return {backup.path, backup.sequence, backup.madeAt, backup.reason, backup.bytes, rowsOf(backup, u"orders"_s),
        rowsOf(backup, u"customer"_s)};
}

std::vector<BackupEntry> entriesIn(const QString& folder)
{
    std::vector<BackupEntry> entries;
    for (const storage::Backup& backup : storage::backupsIn(folder))
        entries.push_back(entryOf(backup));
    return entries;
}

QStringList sentences(const std::vector<storage::Finding>& findings)
{
    QStringList text;
    for (const storage::Finding& finding : findings)
        text << finding.message;
    return text;
}

HealthResult resultOf(const storage::BackupResult& made)
{
    HealthResult result{true, {}, made.backup.path};
    for (const QString& sentence : {made.shrunk, made.secondPlaceProblem}) {
        if (!sentence.isEmpty())
            result.findings << sentence;
    }
    return result;
}

} // namespace

FileHealth::FileHealth(Shop& shop, QString folder, QString secondPlace)
    : m_shop(shop)
    , m_folder(folder.isEmpty() ? storage::backupFolderOf(shop.path()) : std::move(folder))
    , m_secondPlace(std::move(secondPlace))
{
}

FileFacts FileHealth::facts(Instant now) const
{
    FileFacts facts;
    facts.path = m_shop.path();
    facts.bytes = QFileInfo(m_shop.path()).size();
    facts.placeWarning = storage::placeWarningOf(m_shop.path());
    const std::vector<BackupEntry> own = entriesIn(m_folder);
    if (!own.empty())
        facts.newest = own.front();
    if (!m_secondPlace.isEmpty()) {
        const std::vector<BackupEntry> outside = entriesIn(m_secondPlace);
        if (!outside.empty())
            facts.newestOutside = outside.front().madeAt;
        facts.outsideIsOld = outside.empty() || now.msUtc - outside.front().madeAt.msUtc > week;
    }
    facts.thinningHalted = storage::holdReason(m_folder);
    const qint64 checked = m_shop.repositories().shop.meta(u"last_full_check"_s).toLongLong();
    if (checked > 0)
        facts.lastFullCheck = Instant{checked};
    return facts;
}

std::vector<BackupEntry> FileHealth::backups() const
{
    return entriesIn(m_folder);
}

HealthResult FileHealth::check(Instant now)
{
    storage::Database& db = m_shop.database();
    const std::vector<storage::Finding> findings = storage::fullCheck(db);
    if (findings.empty() && db.access() == storage::Database::Access::ReadWrite) {
        storage::mendSearchIndex(db);
        m_shop.repositories().shop.setMeta(u"last_full_check"_s, QString::number(now.msUtc));
    }
    return {findings.empty(), sentences(findings), {}};
}

HealthResult FileHealth::backUp(Instant now)
{
    return resultOf(storage::BackupRoom(m_shop.database(), m_folder, m_secondPlace).make(u"hand"_s, now, true));
}

HealthResult FileHealth::backUpTo(const QString& path, Instant now)
{
    return {true, {}, storage::BackupRoom(m_shop.database(), m_folder).copyTo(path, now).path};
}

std::optional<HealthResult> FileHealth::backUpIfDue(Instant now, const QString& reason)
{
    storage::BackupRoom room(m_shop.database(), m_folder, m_secondPlace);
    const bool onClock = reason == "clock"_L1;
    if (onClock && !room.isDue(now))
        return std::nullopt;
    return resultOf(room.make(reason, now));
}

HealthResult FileHealth::verifyBackup(const QString& path) const
{
    const std::vector<storage::Finding> findings = storage::verify(storage::backupAt(path));
    return {findings.empty(), sentences(findings), path};
}

void FileHealth::acceptShrinkage()
{
    storage::releaseHold(m_folder);
}

std::vector<RestoreDifference> FileHealth::restorePreview(const QString& backupPath) const
{
    std::vector<RestoreDifference> found;
    for (const storage::Difference& difference : storage::restorePreview(m_shop.database(), storage::backupAt(backupPath)))
        found.push_back({difference.table, difference.onlyFirst, difference.onlySecond, difference.changed,
            difference.examplesOnlyFirst});
    return found;
}

QString restoreShop(const QString& shopPath, const QString& backupPath, Instant now)
{
    return storage::restore(shopPath, storage::backupAt(backupPath), now).keptAside;
}

std::vector<BackupEntry> backupsOfShop(const QString& shopPath)
{
    return entriesIn(storage::backupFolderOf(shopPath));
}

QStringList rescueShop(const QString& shopPath, Instant now)
{
    return storage::recover(shopPath, storage::backupFolderOf(shopPath), now).sentences();
}

} // namespace kokarda
