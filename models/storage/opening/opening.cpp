// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/opening.h"

#include "models/storage/backups/restore.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/opening/newerfile.h"
#include "models/storage/opening/probe.h"
#include "models/storage/opening/shopfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

QString meta(const Database& db, const QString& key)
{
    Rows rows = db.rows("SELECT value FROM meta WHERE key = ?", key);
    return rows.next() ? rows->text(0) : QString();
}

void setMeta(Database& db, const QString& key, const QString& value)
{
    db.exec("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
}

[[noreturn]] void throwDamaged(const std::vector<Finding>& findings)
{
    throw DbError(DbError::Kind::Damaged, {}, findings.front().technical);
}

bool fullCheckIsDue(const Database& db, const OpeningOptions& options, bool clean)
{
    const qint64 age = options.now.msUtc - meta(db, u"last_full_check"_s).toLongLong();
    // A clock that was put back makes the last check lie in the future: check again.
    return !clean || age < 0 || age > options.daysBetweenFullChecks * day;
}

/// After an orderly exit only the disk itself can have spoilt a file: its pages may be checked while work begins.
bool mayBeCheckedBeside(const Database& db, const OpeningOptions& options, bool clean)
{
    return clean && db.schema() >= newestSchema(options.migrations) && QFileInfo(db.path()).size() > options.quickCheckFirstUpTo;
}

void checkFully(Database& db, const OpeningOptions& options, OpeningNotes& notes)
{
    notes.findings = fullCheck(db);
    for (const Finding& finding : notes.findings) {
        if (finding.kind == Finding::Kind::Damage)
            throwDamaged({finding});
    }
    notes.searchIndexMended = mendSearchIndex(db);
    notes.summariesMended = mendSummaries(db);
    notes.fullyChecked = true;
    setMeta(db, u"last_full_check"_s, QString::number(options.now.msUtc));
}

/// A step from a schema that the file does not have would stumble over what is there already. (Known only where the
/// steps are, from the first on.)
void refuseWrongNumber(const Database& db, const std::vector<Migration>& steps)
{
    const int said = db.schema();
    if (steps.front().version == 1 && schemaByNames(db.handle(), said, steps) != said)
        throw DbError(DbError::Kind::Damaged, {}, u"the number of the schema is wrong: %1"_s.arg(QString::number(said)));
}

void migrateSafely(OpenedShop& shop, const OpeningOptions& options)
{
    const QString path = shop.db->path();
    const int from = shop.db->schema();
    if (from >= newestSchema(options.migrations))
        return;
    refuseWrongNumber(*shop.db, options.migrations);
    {
        const Stoppable stoppable(*shop.db, options.stop);
        if (const std::vector<Finding> findings = withoutAdvice(fullCheck(*shop.db)); !findings.empty())
            throwDamaged(findings);
    }
    BackupRoom room(*shop.db, options.backupFolder, options.secondPlace, options.freeSpace);
    room.setStop(options.stop);
    shop.notes.backupBefore = room.make(u"migration"_s, options.now).backup;
    {
        const Stoppable stoppable(*shop.db, options.stop);
        migrate(*shop.db, options.migrations);
    }
    shop.notes.migratedFrom = from;
    // Opened anew, so that the new tables are watched like all others.
    shop.db.reset();
    shop.db = openNamingTheOwner(path);
}

/// A network drive, a synced folder, a second name: told once for each, and always to be read on the page of the file's health.
void tellOfPlace(const Database& db, const Probe& place, OpeningNotes& notes)
{
    const QString told = u"told_of_place"_s;
    const QString kind = place.onNetwork ? u"network"_s : !place.syncedBy.isEmpty() ? u"synced by "_s + place.syncedBy : u"link"_s;
    const QString warning = placeWarning(place);
    if (warning.isEmpty() || meta(db, told) == kind)
        return;
    notes.marks.emplace_back(told, kind);
    notes.placeWarning = warning;
}

/// Told once for each link: whoever copies the link by hand has copied nothing.
void tellOfLink(const Database& db, const QString& openedBy, OpeningNotes& notes)
{
    const QString told = u"told_of_link"_s;
    if (openedBy == db.path() || meta(db, told) == openedBy)
        return;
    notes.marks.emplace_back(told, openedBy);
    notes.placeWarning = QCoreApplication::translate("Opening", "This is a link to the shop. The file itself lies at %1, with its backups beside it.")
        .arg(QDir::toNativeSeparators(db.path()));
}

QString journalOf(const QString& path)
{
    return path + u"-journal"_s;
}

/// Changes whenever a byte of the file or of its journal changes.
QString stampOf(const QString& path)
{
    return sha256Of(path) + (QFileInfo::exists(journalOf(path)) ? sha256Of(journalOf(path)) : QString());
}

void removeCopy(const QString& copy)
{
    QFile::remove(copy);
    QFile::remove(journalOf(copy));
}

/// One attempt at a copy; false when the owner wrote meanwhile.
bool copyUnchanged(const QString& path, const QString& copy)
{
    removeCopy(copy);
    try {
        const QString before = stampOf(path);
        copyDurably(path, copy);
        // The journal comes along, so that a transaction that was under way is rolled back in the copy.
        if (QFileInfo::exists(journalOf(path)))
            copyDurably(journalOf(path), journalOf(copy));
        return stampOf(copy) == before && stampOf(path) == before;
    } catch (const DbError& error) {
        if (error.kind() == DbError::Kind::DiskFull)
            throw;
        return false; // the journal went while it was being copied
    }
}

} // namespace

std::unique_ptr<Database> openNamingTheOwner(const QString& path)
{
    try {
        return std::make_unique<Database>(path);
    } catch (const DbError& error) {
        const QString owner = error.kind() == DbError::Kind::InUse ? ownerOf(path) : QString();
        if (owner.isEmpty())
            throw;
        throw DbError(DbError::Kind::InUse,
            QCoreApplication::translate("Opening", "This shop is open already: %1. Go to that window, or open a copy for reading.")
                .arg(owner),
            error.technical());
    }
}

OpenedShop openShop(const QString& path, OpeningOptions options)
{
    if (options.backupFolder.isEmpty())
        options.backupFolder = backupFolderOf(path);
    OpenedShop shop;
    const Probe place = probe(fileBehind(path));
    shop.db = openNamingTheOwner(path);
    // A shop that has never been closed is new, not broken.
    shop.notes.lastExitWasClean = meta(*shop.db, u"clean_exit"_s) != u"0"_s;
    shop.notes.quickCheckIsDue = mayBeCheckedBeside(*shop.db, options, shop.notes.lastExitWasClean);
    if (!shop.notes.quickCheckIsDue) {
        const Stoppable stoppable(*shop.db, options.stop);
        if (const std::vector<Finding> findings = quickCheck(*shop.db); !findings.empty())
            throwDamaged(findings);
    }
    shop.note = std::make_unique<OwnerNote>(shop.db->path(), options.now);
    sweepInterrupted(shop.db->path());
    migrateSafely(shop, options);

    Database& db = *shop.db;
    if (fullCheckIsDue(db, options, shop.notes.lastExitWasClean)) {
        if (!options.deferFullCheck)
            checkFully(db, options, shop.notes);
        else {
            shop.notes.fullCheckIsDue = true;
            // It stays due when it is stopped and the next exit is in order.
            shop.notes.marks.emplace_back(u"last_full_check"_s, u"0"_s);
        }
    }
    shop.notes.marks.emplace_back(u"clean_exit"_s, u"0"_s);
    tellOfPlace(db, place, shop.notes);
    if (shop.notes.placeWarning.isEmpty())
        tellOfLink(db, QFileInfo(path).absoluteFilePath(), shop.notes);
    if (!shop.notes.quickCheckIsDue)
        markOpen(db, shop.notes.marks);
    return shop;
}

void markOpen(Database& db, const Marks& marks)
{
    // One statement, which is a transaction by itself: a Transaction would first install the triggers that record
    // changes, and would leave its mark as work does, so that every opening asked for a backup.
    QJsonObject values;
    for (const auto& [key, value] : marks)
        values[key] = value;
    db.exec("INSERT INTO meta (key, value) SELECT key, value FROM json_each(?) WHERE true "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

void markCleanExit(Database& db)
{
    setMeta(db, u"clean_exit"_s, u"1"_s);
}

QString readOnlyCopy(const QString& shopPath, const QString& folder)
{
    const QString path = fileBehind(shopPath);
    const QString copy = u"%1/%2-copy.kokarda"_s.arg(folder, QFileInfo(path).completeBaseName());
    if (probe(path).state == Probe::State::Missing)
        throw DbError(DbError::Kind::Missing, {});
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (copyUnchanged(path, copy)) {
            if (openedIfNewer(copy))
                return copy;
            if (const Database db(copy); quickCheck(db).empty())
                return copy;
        }
        QThread::msleep(50);
    }
    removeCopy(copy);
    throw DbError(DbError::Kind::InUse, {});
}

void migrateCopy(const QString& copy)
{
    if (openedIfNewer(copy))
        return;
    Database db(copy);
    if (db.schema() == schemaVersion)
        return;
    refuseWrongNumber(db, ownMigrations());
    migrate(db);
}

} // namespace kokarda::storage
