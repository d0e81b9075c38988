// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backupfolder.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/shopfile.h"
#include "models/storage/thinning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

const QString holdName = u"thinning-halted.txt"_s;

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    backup.madeAt = instantOf(QDateTime::fromString(json[u"made_at"_s].toString(), Qt::ISODateWithMs));
    backup.reason = json[u"reason"_s].toString();
    backup.shopUuid = json[u"shop_uuid"_s].toString();
    backup.schema = json[u"schema"_s].toInt();
    backup.totals = totalsFrom(json[u"totals"_s].toObject());
    backup.fingerprint = json[u"fingerprint"_s].toString();
    backup.bytes = json[u"bytes"_s].toString().toLongLong();
    backup.sha256 = json[u"sha256"_s].toString();
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

std::vector<Finding> verify(const Backup& backup, const Stop& stop)
{
    if (backup.sha256.isEmpty())
        return {differs(QT_TRANSLATE_NOOP("Backup", "The backup has no manifest: what must be in it is not known."), backup)};
    try {
        if (QFileInfo(backup.path).size() != backup.bytes || sha256Of(backup.path) != backup.sha256)
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

std::optional<Backup> newestWhole(const QString& folder)
{
    for (const Backup& backup : backupsIn(folder)) {
        if (verify(backup).empty())
            return backup;
    }
    return std::nullopt;
}

void writeManifest(const Backup& backup, const QString& path)
{
    const QJsonObject json{{u"format"_s, 1}, {u"program"_s, u"Kokarda "_s + QCoreApplication::applicationVersion()},
        {u"file"_s, QFileInfo(backup.path).fileName()}, {u"sequence"_s, QString::number(backup.sequence)},
        {u"made_at"_s, QDateTime::fromMSecsSinceEpoch(backup.madeAt.msUtc, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"reason"_s, backup.reason}, {u"shop_uuid"_s, backup.shopUuid}, {u"schema"_s, backup.schema},
        {u"totals"_s, toJson(backup.totals)}, {u"fingerprint"_s, backup.fingerprint},
        {u"bytes"_s, QString::number(backup.bytes)}, {u"sha256"_s, backup.sha256}};
    writeDurably(path, QJsonDocument(json).toJson());
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
    // Each shop by itself: a shared second place holds several.
    std::map<QString, std::vector<BackupMark>> shops;
    std::map<std::pair<QString, qint64>, QString> paths;
    for (const Backup& backup : backupsIn(folder)) {
        shops[backup.shopUuid].push_back({backup.sequence, backup.madeAt});
        paths[{backup.shopUuid, backup.sequence}] = backup.path;
    }
    QStringList removed;
    for (const auto& [shop, marks] : shops) {
        for (const qint64 sequence : superfluous(marks)) {
            // The file first: a manifest without its file is no backup, a file without its manifest would be a riddle.
            const QString path = paths[{shop, sequence}];
            if (QFile::remove(path)) {
                QFile::remove(manifestOf(path));
                removed << path;
            }
        }
    }
    if (!removed.isEmpty())
        syncFolder(folder);
    return removed;
}

} // namespace kokarda::storage
