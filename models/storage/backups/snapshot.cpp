// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/snapshot.h"

#include "models/storage/backups/totals.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr int pagesAtOnce = 64; // a quarter of a megabyte: well below a millisecond

QString processTag()
{
    return QString::number(QCoreApplication::applicationPid());
}

} // namespace

Snapshot::Snapshot(Database& db, const QString& folder)
    : m_db(db)
    , m_path(u"%1/%2.%3.copying"_s.arg(
          folder, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8), processTag()))
{
    try {
        open();
    } catch (...) {
        stop();
        QFile::remove(m_path);
        throw;
    }
}

Snapshot::~Snapshot()
{
    stop();
    remove();
}

void Snapshot::flush() const
{
    syncFile(m_path);
}

void Snapshot::remove() const
{
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

void Snapshot::open()
{
    // An empty private file first: nobody else can read the shop at any moment.
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw DbError(DbError::Kind::InputOutput, {}, file.errorString());
    file.close();
    const int opened = sqlite3_open_v2(m_path.toUtf8().constData(), &m_copy, SQLITE_OPEN_READWRITE, nullptr);
    if (opened != SQLITE_OK)
        throw errorOf(opened, u"open the copy"_s, QString::fromUtf8(sqlite3_errstr(opened)));
    // Only a file on the way: what a crash leaves of it is swept away.
    sqlite3_exec(m_copy, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    sqlite3_exec(m_copy, "PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr);
    m_backup = sqlite3_backup_init(m_copy, "main", m_db.handle(), "main");
    if (!m_backup)
        throw errorOf(sqlite3_errcode(m_copy), u"copy"_s, QString::fromUtf8(sqlite3_errmsg(m_copy)));
}

void Snapshot::stop()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    if (m_copy)
        sqlite3_close(m_copy);
    m_copy = nullptr;
}

bool Snapshot::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_whole || !m_backup)
            return m_whole;
        const int code = sqlite3_backup_step(m_backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            return false;
        if (code == SQLITE_DONE) {
            m_fingerprint = fingerprintOf(m_db);
            m_whole = true;
            stop();
        } else if (code != SQLITE_OK) {
            throw errorOf(code, u"copy"_s, QString::fromUtf8(sqlite3_errstr(code)));
        }
    } while (clock.elapsed() < milliseconds);
    return m_whole;
}

double Snapshot::share() const
{
    if (m_whole || !m_backup)
        return m_whole ? 1 : 0;
    const int pages = sqlite3_backup_pagecount(m_backup);
    return pages > 0 ? 1.0 - double(sqlite3_backup_remaining(m_backup)) / pages : 0;
}

void Snapshot::sweep(const QString& folder)
{
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.copying"_s, u"*.copying-journal"_s}, QDir::Files)) {
        // Another thread of this program may be at work on one.
        if (name.section(u'.', 1, 1) != processTag())
            QFile::remove(directory.filePath(name));
    }
}

} // namespace kokarda::storage
