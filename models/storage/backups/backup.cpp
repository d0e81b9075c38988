// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backup.h"

#include "models/storage/connection.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/erasureledger.h"
#include "models/storage/opening/shopmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr qint64 halfAnHour = 30LL * 60 * 1000;
constexpr qint64 day = 48 * halfAnHour;

/// Numbers of files that have lost their manifest count, too: a number is never used twice.
qint64 lastSequence(const QString& folder)
{
    qint64 last = 0;
    for (const QString& name : QDir(folder).entryList({u"*.kokarda"_s, u"*.kokarda.json"_s}, QDir::Files))
        last = std::max(last, name.section(u'.', 0, 0).section(u'-', -1).toLongLong());
    return last;
}

/// So long ago, by a clock that may have been put back meanwhile.
bool isOlder(Instant then, qint64 age, Instant now)
{
    const qint64 passed = now.msUtc - then.msUtc;
    return passed >= age || passed < 0;
}

/// What the disk says of the shop's own file ("try again") is not true of a backup: nothing is tried again with it.
[[noreturn]] void throwInWords(const DbError& error, const QString& path)
{
    using Kind = DbError::Kind;
    if (error.kind() != Kind::DiskFull && error.kind() != Kind::InputOutput && error.kind() != Kind::ReadOnly)
        throw error;
    throw DbError(error.kind(),
        QCoreApplication::translate("Backup", "The backup could not be written to %1: the drive is full or does not answer. Older backups are untouched. Make room there or check the drive.")
            .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
        error.technical());
}

} // namespace

void makeBackupFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return;
    if (!QDir().mkpath(folder))
        throw DbError(DbError::Kind::InputOutput,
            QCoreApplication::translate("Backup", "The folder for backups, %1, could not be made. Allow writing beside the shop’s file, or move the shop to a folder of your own.")
                .arg(QDir::toNativeSeparators(folder)));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void writeAnewInto(Database& db, const QString& path)
{
    // An empty private file first: VACUUM INTO takes it, and nobody else can read it at any moment.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw DbError(DbError::Kind::InputOutput, {}, file.errorString());
    file.close();
    {
        const AttachAllowed attach(db.handle());
        db.exec("VACUUM INTO ?", path);
    }
    syncFile(path);
}

void refuseWithoutSpace(const Database& db, const QString& folder, const BackupRoom::FreeSpace& freeSpace)
{
    const qint64 bytes = db.number("PRAGMA page_count") * db.number("PRAGMA page_size");
    if ((freeSpace ? freeSpace(folder) : freeBytes(folder)) >= 2 * bytes)
        return;
    throw DbError(DbError::Kind::DiskFull,
        QCoreApplication::translate("Backup",
            "There is too little room for a backup: %1 MB must be free on the drive of %2. No older backup was removed. Make room there.")
            .arg(QString::number(2 * bytes / 1'000'000 + 1), QDir::toNativeSeparators(folder)));
}

BackupRoom::BackupRoom(Database& db, QString folder, QString secondPlace, FreeSpace freeSpace)
    : m_db(db)
    , m_name(QFileInfo(db.path()).completeBaseName())
    , m_folder(std::move(folder))
    , m_secondPlace(std::move(secondPlace))
    , m_freeSpace(freeSpace ? std::move(freeSpace) : FreeSpace(freeBytes))
{
}

bool BackupRoom::isDue(Instant now) const
{
    const std::vector<Backup> backups = backupsOf(m_folder, shopUuidOf(m_db));
    return backups.empty() || (isOlder(backups.front().madeAt, halfAnHour, now) && backups.front().fingerprint != fingerprintOf(m_db));
}

bool BackupRoom::isLookDue(Instant now) const
{
    const std::vector<Backup> backups = backupsOf(m_folder, shopUuidOf(m_db));
    return !backups.empty() && isOlder(backups.front().checkedAt, day, now);
}

bool BackupRoom::holdsTheSame(const Backup& backup) const
{
    return backup.fingerprint == fingerprintOf(m_db) && backup.totals == totalsOf(m_db);
}

/// Notes what a look at a backup has said, and says it where it is bad.
void BackupRoom::look(Backup& backup, bool isWhole, Instant now, BackupResult& result) const
{
    if (!isWhole)
        result.damaged << QCoreApplication::translate("Backup",
            "The backup of %1 is no longer as it was made and does not count any more; the others are untouched. If this happens again, the drive is failing.")
                              .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.madeAt.msUtc), QLocale::ShortFormat));
    try {
        noteCheck(backup, isWhole, now);
    } catch (const DbError& error) {
        // A full disk: what was seen is true all the same, and is looked for again the next time.
        qWarning("A look at a backup could not be noted: %s", error.what());
    }
}

/// One of the older ones, in both places, that has not been looked at for the longest time.
void BackupRoom::lookInTurn(const QString& shopUuid, Instant now, BackupResult& result) const
{
    std::vector<Backup> kept = backupsOf(m_folder, shopUuid);
    if (!m_secondPlace.isEmpty())
        std::ranges::copy(backupsOf(m_secondPlace, shopUuid), std::back_inserter(kept));
    const auto next = std::ranges::min_element(kept, {}, [](const Backup& backup) { return backup.checkedAt.msUtc; });
    if (next != kept.end() && isOlder(next->checkedAt, 7 * day, now))
        look(*next, verify(*next, m_stop).empty(), now, result);
}

BackupResult BackupRoom::make(const QString& reason, Instant now, bool evenIfSame)
{
    const BackupTurn turn(m_stop);
    makeBackupFolder(m_folder);
    sweepUnfinished(m_folder);
    const QString shop = shopUuidOf(m_db);
    std::vector<Backup> earlier = backupsOf(m_folder, shop);
    BackupResult result;
    bool isThere = !evenIfSame && !earlier.empty() && holdsTheSame(earlier.front());
    if (isThere) {
        isThere = isAsMade(earlier.front());
        look(earlier.front(), isThere, now, result);
        result.backup = earlier.front();
        if (!isThere)
            earlier.erase(earlier.begin());
    }
    if (!isThere)
        result.backup = makeNext(earlier.empty() ? nullptr : &earlier.front(), reason, now, result);
    result.shrunk = holdReason(m_folder);
    result.secondPlaceProblem = copyToSecondPlace(result.backup);
    if (reason == "clock"_L1)
        lookInTurn(shop, now, result);
    return result;
}

Backup BackupRoom::makeNext(const Backup* earlier, const QString& reason, Instant now, BackupResult& result)
{
    const qint64 sequence = lastSequence(m_folder) + 1;
    // Part of the shop's identity keeps two shops of one name apart in a shared second place.
    const QString name = u"%1-%2-%3.kokarda"_s.arg(
        m_name, shopUuidOf(m_db).left(8), QString::number(sequence).rightJustified(6, u'0'));
    const Backup made = write(m_folder + u'/' + name, sequence, reason, now);
    result.made = true;
    if (earlier) {
        const QString shrunk = shrinkage(earlier->totals, made.totals, isoUtc(earlier->madeAt).left(7));
        if (!shrunk.isEmpty())
            hold(m_folder, shrunk);
    }
    result.removed = thinOut(m_folder);
    return made;
}

Backup BackupRoom::copyTo(const QString& path, Instant now)
{
    if (QFileInfo::exists(path) || QFileInfo::exists(manifestOf(path)))
        throw DbError(DbError::Kind::Exists, {});
    return write(QFileInfo(path).absoluteFilePath(), 1, u"hand"_s, now);
}

Backup BackupRoom::write(const QString& path, qint64 sequence, const QString& reason, Instant now)
{
    refuseWithoutSpace(m_db, QFileInfo(path).absolutePath(), m_freeSpace);
    const Stoppable stoppable(m_db, m_stop);
    Backup backup;
    backup.path = path + u".part"_s;
    backup.sequence = sequence;
    backup.madeAt = now;
    backup.reason = reason;
    backup.checkedAt = now;
    backup.shopUuid = shopUuidOf(m_db);
    backup.schema = m_db.schema();
    backup.totals = totalsOf(m_db);
    backup.fingerprint = fingerprintOf(m_db);
    backup.erased = erasuresIn(m_folder, backup.shopUuid);
    if (!stillThere(m_db, backup.erased).empty())
        backup.erased.clear(); // its copy is older than the ledger: it is looked through by eraseFromBackups()
    QFile::remove(backup.path);
    const auto letGo = [&path] {
        QFile::remove(path + u".part"_s);
        if (!QFileInfo::exists(path))
            QFile::remove(manifestOf(path));
    };
    try {
        writeAnewInto(m_db, backup.path);
        backup.bytes = QFileInfo(backup.path).size();
        backup.sha256 = sha256Of(backup.path);
        if (const std::vector<Finding> findings = verify(backup, m_stop); !findings.empty())
            throw DbError(DbError::Kind::Damaged,
                QCoreApplication::translate("Backup", "The new backup did not pass its check and was thrown away; older ones are untouched. Look at “Health of the shop file”."),
                findings.front().technical);
        stopIf(m_stop);
        backup.path = path;
        writeManifest(backup, manifestOf(path));
        publish(path + u".part"_s, path);
    } catch (const DbError& error) {
        letGo();
        throwInWords(error, path);
    } catch (...) {
        letGo();
        throw;
    }
    return backup;
}

QString BackupRoom::copyToSecondPlace(const Backup& backup) const
{
    if (m_secondPlace.isEmpty())
        return {};
    const QString target = m_secondPlace + u'/' + QFileInfo(backup.path).fileName();
    const QString part = target + u".part"_s;
    try {
        if (!QFileInfo(m_secondPlace).isDir())
            return QCoreApplication::translate("Backup", "The second place for backups is not there at the moment. Connect it, then make a backup.");
        carryErasures(m_folder, m_secondPlace, backup.shopUuid);
        const std::vector<Backup> there = backupsOf(m_secondPlace, backup.shopUuid);
        if (std::ranges::find(there, target, &Backup::path) != there.end())
            return {};
        if (m_freeSpace(m_secondPlace) < 2 * backup.bytes)
            return QCoreApplication::translate("Backup", "The second place for backups is full. Make room there or choose another.");
        QFile::remove(part);
        QFile::remove(target);
        copyDurably(backup.path, part);
        if (sha256Of(part) != backup.sha256)
            throw DbError(DbError::Kind::InputOutput, {}, u"second place"_s);
        Backup copy = backup;
        copy.path = target;
        writeManifest(copy, manifestOf(target));
        publish(part, target);
        if (holdReason(m_folder).isEmpty())
            thinOut(m_secondPlace);
        return {};
    } catch (const DbError& error) {
        QFile::remove(part);
        return QCoreApplication::translate("Backup", "The copy to the second place failed: %1").arg(error.message());
    }
}

BackupResult backUpSnapshot(const Snapshot& snapshot, const BackupPlaces& places, const QString& reason, Instant now,
    bool evenIfSame, const Stop& stop)
{
    Database copy(snapshot.path());
    if (!snapshot.isWhole() || fingerprintOf(copy) != snapshot.fingerprint())
        throw DbError(DbError::Kind::InputOutput, {}, u"the copy differs from the shop"_s);
    // A backup is a shop that was closed in order: whoever restores it is not to read of a crash.
    copy.exec("UPDATE meta SET value = '1' WHERE key = 'clean_exit'");
    BackupRoom room(copy, places.folder, places.secondPlace, places.freeSpace);
    room.setName(places.name);
    room.setStop(stop);
    return room.make(reason, now, evenIfSame);
}

} // namespace kokarda::storage
