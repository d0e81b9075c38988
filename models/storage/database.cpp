// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/newerfile.h"
#include "models/storage/opening/openfiles.h"
#include "models/storage/opening/probe.h"
#include "models/storage/opening/shopfile.h"
#include "models/storage/opening/shopmark.h"
#include "models/storage/searchindex.h"
#include "models/storage/summaries.h"
#include "models/storage/undo/redolist.h"
#include "models/values/actor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <memory>
#include <mutex>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QString uriOf(const QString& path, QLatin1String mode)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"mode="_s + mode);
    return QString::fromLatin1(url.toEncoded());
}

/// What has lost its first bytes may have been a shop all the same: then there is something to restore or to rescue.
bool bearsAMark(const QString& path)
{
    constexpr qint64 upTo = qint64(64) << 20; // the mark is among the first rows of a shop; a film is not searched to its end
    return !shopUuidIn(path, upTo).isEmpty();
}

void refuseUnlessShop(const Probe& found, const QString& path, Database::Access access)
{
    switch (found.state) {
    case Probe::State::Missing:
        throw DbError(DbError::Kind::Missing, {});
    case Probe::State::Folder:
        throw DbError(DbError::Kind::NotAShop,
            QCoreApplication::translate("DbError", "“%1” is a folder, not a shop file. Choose the file in it that ends in .kokarda.").arg(path));
    case Probe::State::Empty:
        throw DbError(DbError::Kind::Empty, {});
    case Probe::State::Unreadable:
        throw DbError(DbError::Kind::Unreadable, {});
    case Probe::State::NotADatabase:
    case Probe::State::ForeignDatabase:
        throw DbError(bearsAMark(path) ? DbError::Kind::Damaged : DbError::Kind::NotAShop, {});
    case Probe::State::Shop:
        break;
    }
    if (found.isSpoilt)
        throw DbError(DbError::Kind::Damaged, {}, u"header"_s);
    if (found.version <= schemaVersion)
        return;
    const NewerFile newer = newerFileAt(path);
    if (newer.isMisnumbered)
        throw DbError(DbError::Kind::Damaged, {}, u"the number of the schema is wrong: %1"_s.arg(found.version));
    if (!newer.isReadable || access == Database::Access::ReadWrite)
        throw DbError(DbError::Kind::TooNew, newer.isReadable ? sentenceForReading(newer.program) : sentenceOfRefusal(newer.program));
}

QLatin1String modeOf(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite:
        return "rw"_L1;
    case Database::Access::ReadOnly:
        return "ro"_L1;
    case Database::Access::PastTheLock:
        break;
    }
    // Without locks, but known to SQLite as the same file: closing it does not let go of the owner's lock.
    return "ro&immutable=1"_L1;
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_path(fileBehind(path))
    , m_access(access)
{
    // A file that this program has open has been looked at, and opening it any other way than SQLite's would let go of the lock.
    if (access != Access::PastTheLock) {
        const Probe found = probe(path);
        refuseUnlessShop(found, m_path, access);
        if (access == Access::ReadWrite && !found.writable)
            throw DbError(DbError::Kind::ReadOnly, {});
    }
    openConnection(uriOf(m_path, modeOf(access)));
    try {
        prepareConnection();
        // Something readable that does not hold the shop's tables is somebody else's file or a damaged one.
        if (number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('meta', 'orders')") != 2)
            throw DbError(DbError::Kind::Damaged, {});
    } catch (...) {
        closeConnection();
        throw;
    }
}

void Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        throw DbError(DbError::Kind::Exists, {});
    // SQLite would take what a vanished shop has left for the new one's own, and spoil it at the first opening.
    for (const QString& rest : {path + u"-journal"_s, path + u"-wal"_s}) {
        if (QFileInfo::exists(rest))
            throw DbError(DbError::Kind::Exists,
                QCoreApplication::translate("DbError", "“%1” is left of another shop of this name, whose file is gone. It was not touched. Choose another name, or move that file away.").arg(rest));
    }
    // Built whole under another name: a crash on the way never leaves half a shop where a shop is looked for. A
    // private empty file comes first, so that nobody else can read the shop at any moment.
    const QString part = path + u".new"_s;
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw DbError(DbError::Kind::InputOutput, {}, file.errorString());
    file.close();
    try {
        {
            const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const ConnectionGuard guard(name);
            sqlite3* handle = openHandle(name, uriOf(part, "rw"_L1));
            configure(handle, Access::ReadWrite);
            createSchema(handle);
        }
        publish(part, path);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

Database::~Database()
{
    closeConnection();
}

void Database::openConnection(const QString& uri)
{
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    try {
        m_handle = openHandle(m_connection, uri);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

void Database::prepareConnection()
{
    configure(m_handle, m_access);
    if (m_access == Access::ReadWrite)
        m_mark = std::make_unique<OpenFileMark>(m_path);
    registerActionFunctions(m_handle, this);
    m_summaries = std::make_unique<Summaries>(*this);
    if (m_access == Access::ReadWrite && schema() == schemaVersion) {
        refuseForeignCode(m_handle);
        watchSearchKeys(*this);
        m_summaries->watch();
        m_watches = true;
        forbidSchemaChanges(m_handle);
    }
}

void Database::closeConnection()
{
    m_statements.clear();
    m_summaries.reset();
    m_handle = nullptr;
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_mark.reset();
}

void Database::giveTo(QThread* thread)
{
    // SQLite itself does not mind (it is built to be called from any thread); Qt asks the driver where it lives.
    QSqlDatabase::database(m_connection, false).driver()->moveToThread(thread);
}

void Database::vacuum()
{
    const AttachAllowed attach(m_handle);
    exec("VACUUM");
}

int Database::schema() const
{
    return static_cast<int>(number("PRAGMA user_version"));
}

BulkRows& Database::bulkRows()
{
    if (!m_bulkRows)
        m_bulkRows = std::make_unique<BulkRows>(m_handle);
    return *m_bulkRows;
}

std::shared_ptr<Statement> Database::prepared(std::string_view sql) const
{
    // Every other statement must see the rows that bulk work has brought so far.
    if (m_bulk)
        m_bulk->store();
    const auto known = m_statements.find(sql);
    if (known == m_statements.end())
        return m_statements.emplace(sql, std::make_shared<Statement>(m_handle, sql)).first->second;
    // The same text is being read further up: that read must not be disturbed.
    if (known->second.use_count() > 1)
        return std::make_shared<Statement>(m_handle, sql);
    return known->second;
}

ActionId Database::lastWork() const
{
    return ActionId(number("SELECT id FROM action WHERE kind NOT LIKE 'fact.%' AND kind NOT LIKE 'answer.%' ORDER BY id DESC LIMIT 1"));
}

qint64 Database::changeCount() const
{
    return sqlite3_total_changes64(m_handle);
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::string_view Database::sql(const char* name)
{
    // Work on copies of a shop runs on other threads.
    static std::mutex mutex;
    static std::map<std::string, QByteArray, std::less<>> texts;
    const std::scoped_lock lock(mutex);
    const auto known = texts.find(std::string_view(name));
    if (known != texts.end())
        return {known->second.constData(), static_cast<std::size_t>(known->second.size())};
    QFile file(u":/sql/%1.sql"_s.arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        throw DbError(DbError::Kind::Internal, {}, file.fileName());
    const QByteArray& text = texts.emplace(name, file.readAll()).first->second;
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

Database::Transaction::Transaction(Database& db)
    : m_db(db)
{
    if (m_db.m_access == Access::ReadOnly)
        refuseToWrite(m_db);
    if (m_db.m_doubt && m_db.isSavedAfterAll()) {
        if (m_db.m_savedAfterAll)
            m_db.m_savedAfterAll();
        throw DbError(DbError::Kind::SavedAfterAll, {});
    }
    m_db.m_recorded = {};
    if (m_db.m_asksClock)
        m_db.m_summaries->readClock();
    m_db.m_asksClock = false;
    if (m_db.m_watches)
        m_db.recordChanges();
    m_db.exec("BEGIN IMMEDIATE");
    m_open = true;
}

Database::Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite rolls back by itself after some errors (disk full, for one); a second ROLLBACK would only complain.
    if (sqlite3_get_autocommit(m_db.m_handle) == 0)
        sqlite3_exec(m_db.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    if (!m_db.m_watches)
        return;
    m_db.m_summaries->forgetNew();
    try {
        m_db.m_summaries->readClock();
    } catch (const DbError&) {
        m_db.m_asksClock = true; // the disk does not answer: before the next write, then
    }
}

void Database::Transaction::commit()
{
    if (m_db.m_recorded)
        endRedo(m_db, m_db.m_recorded);
    if (m_db.m_watches) {
        updateSearchIndex(m_db);
        m_db.m_summaries->bringUpToDate();
    }
    const CommitMark mark = m_db.m_recorded ? CommitMark(m_db.m_recorded) : CommitMark::leave(m_db.m_handle);
    try {
        m_db.exec("COMMIT");
        m_open = false;
    } catch (const DbError&) {
        // Refused, with the transaction still open: nothing was written, the destructor takes it back.
        if (sqlite3_get_autocommit(m_db.m_handle) == 0)
            throw;
        m_open = false;
        m_db.m_doubt = mark;
        m_db.m_asksClock = m_db.m_watches;
        if (!m_db.isSavedAfterAll())
            throw;
    }
}

/// From the first write on. Opening does without: making the triggers took a tenth of a start. Not inside the
/// transaction, which would take them back with itself.
void Database::recordChanges()
{
    if (!m_records)
        installChangeTriggers(*this);
    m_records = true;
}

/// Asks the file what became of the transaction in doubt, and makes sure that a power cut cannot change the answer.
bool Database::isSavedAfterAll()
{
    try {
        const bool saved = m_doubt->isInFile(m_handle);
        if (saved)
            confirmOnDisk(m_handle);
        m_doubt.reset();
        return saved;
    } catch (const DbError& error) {
        throw DbError(DbError::Kind::Uncertain, {}, error.technical());
    }
}

Database::Recording::Recording(Database& db, const ActionText& action, Images images)
    : m_db(db)
{
    m_db.m_recorded = ActionId(m_db.insert("INSERT INTO action (at, actor, kind, title, undoable) VALUES (?, ?, ?, ?, ?)",
        QDateTime::currentMSecsSinceEpoch(), actorName(), action.kind, action.title, action.undoable));
    if (images == Images::Kept)
        m_db.m_action = m_db.m_recorded;
}

Database::Recording::~Recording()
{
    m_db.m_action = {};
}

} // namespace kokarda::storage
