// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/recovery.h"

#include "models/storage/backups/restore.h"
#include "models/storage/connection.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/shopfile.h"
#include "models/storage/opening/shopmark.h"
#include "models/storage/recovery/gapfill.h"
#include "models/storage/recovery/relatives.h"
#include "models/storage/recovery/salvage.h"
#include "models/storage/recovery/schemaloan.h"
#include "models/storage/recovery/treemend.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// A file opened for reading rows off it, with nothing trusted and nothing checked.
class RawFile
{
public:
    explicit RawFile(const QString& path, QLatin1String mode = "rw"_L1)
        : m_guard(m_name)
    {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(u"mode="_s + mode);
        handle = openHandle(m_name, QString::fromLatin1(url.toEncoded()), VersionCheck::Skip);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        for (const char* pragma : {"PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA foreign_keys = OFF"})
            sqlite3_exec(handle, pragma, nullptr, nullptr, nullptr);
    }

    sqlite3* handle = nullptr;

private:
    QString m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ConnectionGuard m_guard;
};

bool isSound(const std::vector<Finding>& findings)
{
    return std::all_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.kind == Finding::Kind::Business; });
}

int schemaInHeader(sqlite3* handle)
{
    Statement ask(handle, "PRAGMA user_version");
    return ask.step() ? static_cast<int>(ask.integer(0)) : 0;
}

/// A header that names another schema than the file's own is put right.
void mendSchemaNumber(const QString& path)
{
    try {
        const RawFile file(path);
        if (const int schema = schemaByNames(file.handle, schemaInHeader(file.handle)); schema != 0) {
            const QByteArray sql = "PRAGMA user_version = " + QByteArray::number(schema);
            sqlite3_exec(file.handle, sql.constData(), nullptr, nullptr, nullptr);
        }
    } catch (const DbError&) {
        return; // not even the schema can be read: the next steps deal with it
    }
}

/// Step 3 of the ladder: indexes hold nothing of their own.
bool mendIndexes(const QString& path)
{
    try {
        Database db(path);
        db.exec("REINDEX");
        mendSearchIndex(db);
        return isSound(fullCheck(db));
    } catch (const DbError&) {
        return false;
    }
}

std::size_t readableTables(const QString& path)
{
    const RawFile file(path);
    return tablesOf(file.handle).size();
}

void makeSchemaReadable(const QString& path, const QString& fresh, const std::optional<Backup>& backup)
{
    const std::size_t wanted = readableTables(fresh);
    if (readableTables(path) >= wanted)
        return;
    QFile::remove(path + u"-journal"_s);
    borrowSchema(path, fresh);
    if (readableTables(path) < wanted && backup)
        borrowSchema(path, backup->path);
}

std::vector<TreeRoot> treesOf(const QString& path)
{
    const RawFile file(path);
    std::vector<TreeRoot> roots;
    try {
        Statement ask(file.handle, "SELECT rootpage, type = 'table' FROM sqlite_schema WHERE rootpage > 0");
        while (ask.step())
            roots.push_back({static_cast<quint32>(ask.integer(0)), ask.flag(1)});
    } catch (const DbError&) {
        return {}; // where even that cannot be read, nothing is known of the trees
    }
    return roots;
}

/// Puts a nameless thing in the place of a lost one that others still need: an order is worth more than the name of
/// the channel it came by.
bool insertStandIn(sqlite3* handle, const QByteArray& table, qint64 row)
{
    QByteArray names = "id";
    QByteArray values = QByteArray::number(row);
    {
        Statement columns(handle, "SELECT name, type FROM pragma_table_info(?) WHERE \"notnull\" = 1 AND dflt_value IS NULL AND pk = 0");
        columns.bindAll(std::string_view(table));
        while (columns.step()) {
            names += ", \"" + columns.text(0).toUtf8() + "\"";
            values += columns.text(1) == "TEXT"_L1 ? ", 'rescued " + QByteArray::number(row) + "'" : QByteArray(", 0");
        }
    }
    const QByteArray sql = "INSERT OR IGNORE INTO \"" + table + "\" (" + names + ") VALUES (" + values + ")";
    try {
        Statement insert(handle, std::string_view(sql));
        insert.step();
        return sqlite3_changes(handle) > 0;
    } catch (const DbError& error) {
        if (error.kind() != DbError::Kind::Constraint)
            throw;
        return false;
    }
}

bool exists(sqlite3* handle, const QByteArray& table, qint64 row)
{
    const QByteArray sql = "SELECT 1 FROM \"" + table + "\" WHERE id = ?";
    Statement ask(handle, std::string_view(sql));
    ask.bindAll(row);
    return ask.step();
}

/// Gives rows whose reference leads nowhere a stand-in, an empty reference, or lets them go with what they were part
/// of. Returns how many there were.
qint64 removeOrphans(sqlite3* handle, RecoveryReport& report)
{
    struct Orphan
    {
        QByteArray table;
        qint64 row;
        QByteArray column;
        bool mayBeNull;
        bool isPart; ///< of what it points at
        QByteArray parent;
        qint64 parentRow;
    };
    std::vector<Orphan> orphans;
    {
        Statement find(handle, R"(SELECT c."table", c.rowid, k."from", (SELECT "notnull" = 0 FROM pragma_table_info(c."table")
            WHERE name = k."from"), k.on_delete = 'CASCADE', k."table" FROM pragma_foreign_key_check() c
            JOIN pragma_foreign_key_list(c."table") k ON k.id = c.fkid)");
        while (find.step())
            orphans.push_back({find.text(0).toUtf8(), find.integer(1), find.text(2).toUtf8(), find.flag(3), find.flag(4),
                find.text(5).toUtf8(), 0});
    }
    for (Orphan& orphan : orphans) {
        if (!orphan.mayBeNull && !orphan.isPart) {
            const QByteArray which = "SELECT \"" + orphan.column + "\" FROM \"" + orphan.table + "\" WHERE id = ?";
            Statement parent(handle, std::string_view(which));
            parent.bindAll(orphan.row);
            if (parent.step() && (orphan.parentRow = parent.integer(0)) > 0
                && (exists(handle, orphan.parent, orphan.parentRow) || insertStandIn(handle, orphan.parent, orphan.parentRow)))
                continue;
        }
        // Names from the schema, never from data.
        const QByteArray sql = orphan.mayBeNull
            ? "UPDATE \"" + orphan.table + "\" SET \"" + orphan.column + "\" = NULL WHERE id = ?"
            : "DELETE FROM \"" + orphan.table + "\" WHERE id = ?";
        Statement mend(handle, std::string_view(sql));
        mend.bindAll(orphan.row);
        mend.step();
        const QString name = QString::fromUtf8(orphan.table);
        for (RecoveredTable& table : report.tables) {
            if (table.table == name && !orphan.mayBeNull)
                ++table.dropped;
        }
    }
    return static_cast<qint64>(orphans.size());
}

void run(sqlite3* handle, std::string_view sql)
{
    Statement statement(handle, sql);
    while (statement.step()) { }
}

QStringList texts(sqlite3* handle, std::string_view sql)
{
    QStringList found;
    Statement ask(handle, sql);
    while (ask.step())
        found << ask.text(0);
    return found;
}

/// The images of changes first: they tell of the others.
std::vector<QByteArray> inOrderOfFilling(std::vector<QByteArray> tables)
{
    std::ranges::stable_partition(tables, [](const QByteArray& table) { return table == "action" || table == "change"; });
    return tables;
}

/// What cannot be read, from all that still knows it.
PiecedRows fillGaps(sqlite3* damaged, sqlite3* sound, const std::vector<SalvagedTable>& saved, qint64 mostRows,
    RecoveryReport& report)
{
    std::unique_ptr<RawFile> backup;
    if (report.backup)
        backup = std::make_unique<RawFile>(report.backup->path, "ro"_L1);
    GapFiller filler(damaged, sound, backup ? backup->handle : nullptr, mostRows);
    PiecedRows pieced;
    for (const SalvagedTable& table : saved) {
        RecoveredTable recovered{QString::fromUtf8(table.table), table.rows};
        if (!table.unreadable.empty()) {
            FilledGaps filled = filler.fill(table.table, table.unreadable);
            recovered.fromHistory = filled.fromHistory;
            recovered.fromBackup = filled.fromBackup;
            recovered.pieced = static_cast<qint64>(filled.pieced.size());
            recovered.lost = std::move(filled.lost);
            pieced[table.table] = std::move(filled.pieced);
        }
        report.tables.push_back(recovered);
    }
    askRelatives(sound, pieced);
    return pieced;
}

/// Step 4: every readable row into the new file, and the gaps filled. Returns the rows that were put together.
PiecedRows salvage(const QString& damaged, const QString& sound, const QString& shopUuid, RecoveryReport& report)
{
    const RawFile from(damaged);
    const RawFile to(sound);
    const qint64 mostRows = QFileInfo(damaged).size() / 20;
    run(to.handle, "BEGIN IMMEDIATE");
    run(to.handle, "DELETE FROM meta");
    std::vector<SalvagedTable> saved;
    for (const QByteArray& table : inOrderOfFilling(tablesOf(to.handle)))
        saved.push_back(salvageTable(from.handle, to.handle, table, mostRows));
    PiecedRows pieced = fillGaps(from.handle, to.handle, saved, mostRows, report);
    while (removeOrphans(to.handle, report) > 0) { }
    report.incompleteOrders = texts(to.handle, "SELECT number FROM orders WHERE pieces <> "
                                               "(SELECT coalesce(sum(quantity), 0) FROM order_line WHERE order_id = orders.id)");
    run(to.handle, "UPDATE orders SET pieces = (SELECT coalesce(sum(quantity), 0) FROM order_line WHERE order_id = orders.id) "
                   "WHERE pieces <> (SELECT coalesce(sum(quantity), 0) FROM order_line WHERE order_id = orders.id)");
    {
        // It stays the shop it was, also where only its bytes still say so: else its backups would be a stranger's.
        Statement identity(to.handle, "INSERT OR IGNORE INTO meta (key, value) VALUES ('shop_uuid', coalesce(nullif(?, ''), "
                                      "lower(hex(randomblob(16))))), ('min_reader', '1'), ('created_by', 'recovery')");
        identity.bindAll(shopUuid);
        identity.step();
    }
    run(to.handle, "INSERT INTO order_search (order_search) VALUES ('rebuild')");
    run(to.handle, "INSERT INTO customer_search (customer_search) VALUES ('rebuild')");
    run(to.handle, "COMMIT");
    return pieced;
}

std::vector<Finding> findingsOf(const QString& path)
{
    const Database db(path);
    return fullCheck(db);
}

void refuseEmpty(const RecoveryReport& report)
{
    // A new shop has no row at all: a recovery without one is no recovery but an empty shop in disguise.
    if (report.rescuedRows() == 0 && std::none_of(report.tables.begin(), report.tables.end(),
            [](const RecoveredTable& table) { return table.fromBackup > 0; }))
        throw DbError(DbError::Kind::Damaged,
            QCoreApplication::translate("Recovery", "Nothing could be read from the damaged file. It was not changed. Restore a backup."));
}

/// A shop that was made anew under an old name finds the backups of the old one beside it.
void chooseBackup(const QString& folder, const QString& shopUuid, RecoveryReport& report)
{
    report.backup = newestWhole(folder, shopUuid);
    report.isBackupGuessed = report.backup && shopUuid.isEmpty();
    const std::vector<Backup> there = backupsIn(folder);
    report.hasOnlyForeignBackups = !shopUuid.isEmpty() && !there.empty()
        && std::ranges::none_of(there, [&](const Backup& backup) { return backup.shopUuid == shopUuid; });
}

/// What is copied aside, worked on and written anew lies there three times for a while.
void refuseWithoutRoom(const QString& path)
{
    const qint64 needed = 3 * QFileInfo(path).size();
    if (freeBytes(QFileInfo(path).absolutePath()) < needed)
        throw DbError(DbError::Kind::DiskFull,
            QCoreApplication::translate("Recovery", "There is too little room to rescue: %1 MB must be free beside the shop. Nothing was changed. Make room and try again.")
                .arg(QString::number(needed / 1'000'000 + 1)));
}

/// From a copy of the damaged file to a sound one in its place.
void rebuild(const ClosedShop& shop, const QString& path, const QString& shopUuid, RecoveryReport& report)
{
    // Beside the shop, so that the finished file can be given its name in one step.
    QTemporaryDir room(rescueFolder(path, u"XXXXXX"_s));
    if (!room.isValid())
        throw DbError(DbError::Kind::InputOutput, {}, room.errorString());
    const QString work = room.filePath(u"damaged.kokarda"_s);
    QString finished = work;
    copyDurably(path, work);
    if (QFileInfo::exists(path + u"-journal"_s))
        copyDurably(path + u"-journal"_s, work + u"-journal"_s);
    mendSchemaNumber(work);
    report.onlyIndexesWereBad = mendIndexes(work);
    if (!report.onlyIndexesWereBad) {
        finished = room.filePath(u"sound.kokarda"_s);
        Database::create(finished);
        makeSchemaReadable(work, finished, report.backup);
        if (const std::vector<TreeRoot> roots = treesOf(work); !roots.empty())
            mendInnerPage(work, roots);
        const PiecedRows pieced = salvage(work, finished, shopUuid, report);
        refuseEmpty(report);
        Database db(finished);
        report.piecedOrders = markPieced(db, pieced);
    }
    report.findings = findingsOf(finished);
    if (!isSound(report.findings))
        throw DbError(DbError::Kind::Damaged,
            QCoreApplication::translate("Recovery", "What could be read does not pass the checks. The damaged file was not changed. Restore a backup."),
            report.findings.front().technical);
    syncFile(finished);
    shop.replaceBy(finished);
}

} // namespace

RecoveryReport recover(const QString& shopPath, const QString& backupFolder, Instant now)
{
    const QString path = fileBehind(shopPath);
    if (!QFileInfo(path).isFile())
        throw DbError(DbError::Kind::Missing, {});
    const ClosedShop shop(path);
    refuseWithoutRoom(path);
    RecoveryReport report;
    const QString shopUuid = shopUuidIn(path);
    chooseBackup(backupFolder, shopUuid, report);
    report.keptAside = keepAside(path, u"damaged"_s, now);
    try {
        rebuild(shop, path, shopUuid, report);
    } catch (...) {
        removeIfNeedless(report.keptAside, shop);
        throw;
    }
    return report;
}

} // namespace kokarda::storage
