// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/restore.h"

#include "models/storage/backups/backup.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/erasureledger.h"
#include "models/storage/opening/probe.h"
#include "models/storage/opening/shopfile.h"
#include "models/storage/opening/shopmark.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

void refuseUnlessWhole(const Backup& backup, const Stop& stop)
{
    std::vector<Finding> findings;
    if (!backup.sha256.isEmpty()) {
        findings = verify(backup, stop);
    } else {
        const Database db(backup.path, Database::Access::ReadOnly);
        const Stoppable stoppable(db, stop);
        findings = withoutAdvice(fullCheck(db));
    }
    if (!findings.empty())
        throw DbError(DbError::Kind::Damaged,
            QCoreApplication::translate("Restore", "This backup does not pass its check. Nothing was changed. Choose another backup."),
            findings.front().technical);
}

/// A shop that was made anew under an old name finds the backups of the old one beside it.
void refuseAnother(const QString& present, const Backup& backup)
{
    const QString coming = backup.shopUuid.isEmpty() ? shopUuidIn(backup.path) : backup.shopUuid;
    if (present.isEmpty() || coming.isEmpty() || present == coming)
        return;
    throw RuleError(QCoreApplication::translate("Restore",
        "This backup is of another shop, not of this one. Nothing was changed. To have that shop, copy the backup’s file to a place of its own and open it there."));
}

/// The shop, locked; nothing where it is missing or too damaged to be opened. Throws DbError(InUse).
std::unique_ptr<Database> openIfWhole(const QString& path)
{
    try {
        return std::make_unique<Database>(path);
    } catch (const DbError& error) {
        if (error.kind() == DbError::Kind::InUse)
            throw;
        return nullptr;
    }
}

/// Whether the file of a closed shop can be opened and there is nothing in it to lose.
bool isEmptyShopAt(const QString& path)
{
    try {
        return isEmptyShop(Database(path, Database::Access::ReadOnly));
    } catch (const DbError&) {
        return false; // damaged: something was in it
    }
}

} // namespace

void refuseIfInUse(const QString& path)
{
    openIfWhole(path);
}

ClosedShop::ClosedShop(const QString& path)
    : m_path(path)
{
    refuseIfInUse(path);
    const QFileInfo file(path);
    m_bytes = file.size();
    m_changedAt = file.lastModified();
}

void ClosedShop::replaceBy(const QString& finished) const
{
    std::unique_ptr<Database> lock = openIfWhole(m_path);
    // Its lock must not go: the file is looked at by its name only.
    if (!isAsItWas())
        throw DbError(DbError::Kind::InUse,
            QCoreApplication::translate("Restore", "Somebody has opened the shop and worked in it meanwhile. Nothing was changed. Close it there and try again."));
#ifdef Q_OS_WIN
    lock.reset(); // an open file keeps its place there
#endif
    QFile::remove(m_path + u"-journal"_s);
    syncFolder(QFileInfo(m_path).absolutePath());
    replaceDurably(finished, m_path);
}

QString restoringName(const QString& shopPath)
{
    return shopPath + u".restoring"_s;
}

QString rescueFolder(const QString& shopPath, const QString& mark)
{
    const QFileInfo shop(shopPath);
    return u"%1/.%2-rescue-%3"_s.arg(shop.absolutePath(), shop.fileName(), mark);
}

void sweepInterrupted(const QString& shopPath)
{
    QFile::remove(restoringName(shopPath));
    const QFileInfo pattern(rescueFolder(shopPath, u"*"_s));
    for (const QFileInfo& left : pattern.dir().entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (left.fileName().startsWith(pattern.fileName().chopped(1)))
            QDir(left.filePath()).removeRecursively();
    }
}

bool ClosedShop::isAsItWas() const
{
    const QFileInfo now(m_path);
    return now.size() == m_bytes && now.lastModified() == m_changedAt;
}

Backup backupAt(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    for (const Backup& backup : backupsIn(QFileInfo(path).absolutePath())) {
        if (backup.path == whole)
            return backup;
    }
    Backup backup;
    backup.path = whole;
    backup.madeAt = instantOf(QFileInfo(path).lastModified());
    return backup;
}

std::vector<Difference> restorePreview(const Database& shop, const Backup& backup, const Stop& stop)
{
    const Database other(backup.path, Database::Access::ReadOnly);
    const Stoppable shopStoppable(shop, stop);
    const Stoppable backupStoppable(other, stop);
    if (!isEmptyShop(shop))
        refuseAnother(shopUuidOf(shop), backup);
    return differences(shop, other);
}

QString keepAside(const QString& shopPath, const QString& label, Instant now)
{
    const QFileInfo shop(shopPath);
    const QString moment = QDateTime::fromMSecsSinceEpoch(now.msUtc).toString(u"yyyy-MM-dd-HHmmss"_s);
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = u"%1/%2-%3-%4%5.kokarda"_s.arg(shop.absolutePath(), shop.completeBaseName(), label, moment,
            number == 1 ? QString() : u"-%1"_s.arg(QString::number(number)));
    copyDurably(shopPath, aside);
    if (QFileInfo(shopPath + u"-journal"_s).size() > 0)
        copyDurably(shopPath + u"-journal"_s, aside + u"-journal"_s);
    syncFolder(shop.absolutePath());
    return aside;
}

void removeIfNeedless(const QString& aside, const ClosedShop& shop)
{
    // A journal belongs to its file, and may be gone from beside the shop.
    if (!aside.isEmpty() && !QFileInfo::exists(aside + u"-journal"_s) && shop.isAsItWas())
        QFile::remove(aside);
}

RestoreResult restore(const QString& shopPath, const Backup& backup, Instant now, const Stop& stop)
{
    const QString path = fileBehind(shopPath);
    refuseUnlessWhole(backup, stop);
    RestoreResult result;
    result.backup = backup;
    result.schema = probe(backup.path).version;
    const bool there = QFileInfo::exists(path);
    const ClosedShop shop(path);
    if (there) {
        if (!isEmptyShopAt(path))
            refuseAnother(shopUuidIn(path), backup);
    }
    const qint64 needed = QFileInfo(backup.path).size() + (there ? QFileInfo(path).size() : 0);
    if (freeBytes(QFileInfo(path).absolutePath()) < needed)
        throw DbError(DbError::Kind::DiskFull,
            QCoreApplication::translate("Restore", "There is too little room to restore: %1 MB must be free. Nothing was changed.")
                .arg(QString::number(needed / 1'000'000 + 1)));
    const QString part = restoringName(path);
    QFile::remove(part);
    try {
        copyDurably(backup.path, part);
        if (!backup.sha256.isEmpty() && sha256Of(part) != backup.sha256)
            throw DbError(DbError::Kind::InputOutput, {}, u"restored copy differs"_s);
        stopIf(stop);
        if (there)
            result.keptAside = keepAside(path, u"before-restore"_s, now);
        // From a stick, to another computer: who was erased since this backup stays erased.
        if (const QString folder = backupFolderOf(path); !erasuresIn(QFileInfo(backup.path).absolutePath(), backup.shopUuid).empty()) {
            makeBackupFolder(folder);
            carryErasures(QFileInfo(backup.path).absolutePath(), folder, backup.shopUuid);
        }
        shop.replaceBy(part);
    } catch (...) {
        QFile::remove(part);
        removeIfNeedless(result.keptAside, shop);
        throw;
    }
    return result;
}

} // namespace kokarda::storage
