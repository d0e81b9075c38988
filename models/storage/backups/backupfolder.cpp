// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backupfolder.h"

#include "models/storage/backups/thinning.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/opening/shopfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

const QString holdName = u"thinning-halted.txt"_s;

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Instant momentOf(const QJsonValue& text)
{
    return instantOf(QDateTime::fromString(text.toString(), Qt::ISODateWithMs));
}

QString textOf(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.msUtc, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What differs between a backup and the one that takes its place.
void readContents(Backup& backup, const QJsonObject& json)
{
    backup.totals = totalsFrom(json[u"totals"_s].toObject());
    backup.bytes = json[u"bytes"_s].toString().toLongLong();
    backup.sha256 = json[u"sha256"_s].toString();
    backup.erased = erasedFrom(json[u"erased"_s].toArray());
}

QJsonObject contentsOf(const Backup& backup)
{
    return {{u"totals"_s, toJson(backup.totals)}, {u"bytes"_s, QString::number(backup.bytes)}, {u"sha256"_s, backup.sha256},
        {u"erased"_s, toJson(backup.erased)}};
}

/// Which of the two lies there was decided by a rename, and is told by the file alone.
bool isThere(const Backup& replacement, const Backup& replaced)
{
    const qint64 bytes = QFileInfo(replaced.path).size();
    try {
        return bytes == replacement.bytes && (bytes != replaced.bytes || sha256Of(replaced.path) == replacement.sha256);
    } catch (const DbError&) {
        return false;
    }
}

std::optional<Backup> backupFrom(const QString& manifest)
{
    const QJsonObject json = QJsonDocument::fromJson(readAll(manifest)).object();
    Backup backup;
    backup.path = QFileInfo(manifest).absolutePath() + u'/' + json[u"file"_s].toString();
    backup.sequence = json[u"sequence"_s].toString().toLongLong();
    // A manifest names the file beside it and no other, whatever it says.
    if (json[u"format"_s].toInt() != 1 || backup.sequence <= 0 || manifestOf(backup.path) != manifest
        || !QFileInfo::exists(backup.path))
        return std::nullopt;
    backup.madeAt = momentOf(json[u"made_at"_s]);
    backup.reason = json[u"reason"_s].toString();
    backup.shopUuid = json[u"shop_uuid"_s].toString();
    backup.schema = json[u"schema"_s].toInt();
    backup.fingerprint = json[u"fingerprint"_s].toString();
    readContents(backup, json);
    if (const QJsonValue next = json[u"replacement"_s]; next.isObject()) {
        Backup replacement = backup;
        readContents(replacement, next.toObject());
        if (isThere(replacement, backup))
            backup = replacement;
    }
    const QJsonValue checked = json[u"checked_at"_s];
    backup.checkedAt = checked.isString() ? momentOf(checked) : backup.madeAt;
    backup.isDamaged = json[u"damaged"_s].toBool();
    return backup;
}

Finding differs(const char* sentence, const Backup& backup)
{
    return {Finding::Kind::Damage, QCoreApplication::translate("Backup", sentence), QFileInfo(backup.path).fileName()};
}

} // namespace

QString backupFolderOf(const QString& shopPath)
{
    const QFileInfo shop(fileBehind(shopPath));
    return shop.absolutePath() + u'/' + shop.completeBaseName() + u"-backups"_s;
}

QString manifestOf(const QString& backupPath)
{
    return backupPath + u".json"_s;
}

std::vector<Backup> backupsIn(const QString& folder)
{
    std::vector<Backup> backups;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.kokarda.json"_s}, QDir::Files)) {
        if (std::optional<Backup> backup = backupFrom(directory.absoluteFilePath(name)))
            backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.sequence > b.sequence; });
    return backups;
}

std::vector<Backup> backupsOf(const QString& folder, const QString& shopUuid)
{
    std::vector<Backup> backups = backupsIn(folder);
    std::erase_if(backups, [&](const Backup& backup) { return backup.shopUuid != shopUuid || backup.isDamaged; });
    return backups;
}

bool isAsMade(const Backup& backup)
{
    return QFileInfo(backup.path).size() == backup.bytes && sha256Of(backup.path) == backup.sha256;
}

void noteCheck(Backup& backup, bool isWhole, Instant now)
{
    backup.checkedAt = now;
    backup.isDamaged = !isWhole;
    writeManifest(backup, manifestOf(backup.path));
}

std::vector<Finding> verify(const Backup& backup, const Stop& stop)
{
    if (backup.sha256.isEmpty())
        return {differs(QT_TRANSLATE_NOOP("Backup", "The backup has no manifest: what must be in it is not known."), backup)};
    try {
        if (!isAsMade(backup))
            return {differs(QT_TRANSLATE_NOOP("Backup", "The backup file has changed since it was made."), backup)};
        const Database db(backup.path, Database::Access::ReadOnly);
        const Stoppable stoppable(db, stop);
        std::vector<Finding> findings = withoutAdvice(fullCheck(db));
        if (findings.empty() && totalsOf(db) != backup.totals)
            findings.push_back(
                differs(QT_TRANSLATE_NOOP("Backup", "The backup does not hold what its manifest says."), backup));
        return findings;
    } catch (const DbError& error) {
        if (error.kind() == DbError::Kind::Cancelled)
            throw;
        return {{Finding::Kind::Damage, error.message(), error.technical()}};
    }
}

std::optional<Backup> newestWhole(const QString& folder, const QString& shopUuid, const Stop& stop)
{
    for (const Backup& backup : backupsIn(folder)) {
        if ((shopUuid.isEmpty() || backup.shopUuid == shopUuid) && verify(backup, stop).empty())
            return backup;
    }
    return std::nullopt;
}

void writeManifest(const Backup& backup, const QString& path, const Backup* replacement)
{
    QJsonObject json{{u"format"_s, 1}, {u"program"_s, u"Kokarda "_s + QCoreApplication::applicationVersion()},
        {u"file"_s, QFileInfo(backup.path).fileName()}, {u"sequence"_s, QString::number(backup.sequence)},
        {u"made_at"_s, textOf(backup.madeAt)}, {u"checked_at"_s, textOf(backup.checkedAt)}, {u"damaged"_s, backup.isDamaged},
        {u"reason"_s, backup.reason}, {u"shop_uuid"_s, backup.shopUuid}, {u"schema"_s, backup.schema},
        {u"fingerprint"_s, backup.fingerprint}};
    const QJsonObject contents = contentsOf(backup);
    for (auto it = contents.begin(); it != contents.end(); ++it)
        json.insert(it.key(), it.value());
    if (replacement)
        json[u"replacement"_s] = contentsOf(*replacement);
    writeDurably(path, QJsonDocument(json).toJson());
}

BackupTurn::BackupTurn(const Stop& stop)
{
    static std::timed_mutex it;
    m_mine = std::unique_lock(it, std::defer_lock);
    while (!m_mine.try_lock_for(std::chrono::milliseconds(50)))
        stopIf(stop);
}

void sweepUnfinished(const QString& folder)
{
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.part"_s, u"*.part-journal"_s}, QDir::Files))
        QFile::remove(directory.filePath(name));
    for (const QString& name : directory.entryList({u"*.kokarda.json"_s}, QDir::Files)) {
        if (!directory.exists(name.chopped(5)))
            QFile::remove(directory.filePath(name));
    }
}

QString holdReason(const QString& folder)
{
    return QString::fromUtf8(readAll(QDir(folder).filePath(holdName))).trimmed();
}

void hold(const QString& folder, const QString& reason)
{
    writeDurably(QDir(folder).filePath(holdName), reason.toUtf8() + '\n');
}

void releaseHold(const QString& folder)
{
    QFile::remove(QDir(folder).filePath(holdName));
}

QStringList thinOut(const QString& folder)
{
    if (!holdReason(folder).isEmpty())
        return {};
    // Each shop by itself: a shared second place holds several. A damaged one never stands in the way of a whole one, and
    // goes when a whole one of its age would.
    struct Kept
    {
        std::vector<BackupMark> whole;
        std::vector<BackupMark> all;
        std::map<qint64, Backup> backups;
    };
    std::map<QString, Kept> shops;
    for (const Backup& backup : backupsIn(folder)) {
        Kept& kept = shops[backup.shopUuid];
        kept.all.push_back({backup.sequence, backup.madeAt, backup.reason == "migration"_L1});
        if (!backup.isDamaged)
            kept.whole.push_back(kept.all.back());
        kept.backups[backup.sequence] = backup;
    }
    QStringList removed;
    const auto remove = [&removed](const Kept& kept, const std::vector<BackupMark>& marks, bool damaged) {
        for (const qint64 sequence : superfluous(marks)) {
            const Backup& backup = kept.backups.at(sequence);
            // The file first: a manifest without its file is no backup, a file without its manifest would be a riddle.
            if (backup.isDamaged == damaged && QFile::remove(backup.path)) {
                QFile::remove(manifestOf(backup.path));
                removed << backup.path;
            }
        }
    };
    for (const auto& [shop, kept] : shops) {
        remove(kept, kept.whole, false);
        remove(kept, kept.all, true);
    }
    if (!removed.isEmpty())
        syncFolder(folder);
    return removed;
}

} // namespace kokarda::storage
