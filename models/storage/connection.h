// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QSqlDatabase>
#include <QString>

namespace kokarda::storage {

/// Removes one of Qt's connections at the end of a scope.
class ConnectionGuard
{
public:
    explicit ConnectionGuard(QString name)
        : m_name(std::move(name))
    {
    }
    ~ConnectionGuard()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    ConnectionGuard(const ConnectionGuard&) = delete;
    ConnectionGuard& operator=(const ConnectionGuard&) = delete;

private:
    QString m_name;
};

/// Opens a file: URI through Qt's driver and gives SQLite's handle, after asserting that driver and program use the
/// same SQLite library (two copies in one process break POSIX locks, sqlite.org/howtocorrupt.html 2.2.1). On a file too
/// damaged to answer even that question the check can be skipped: it has been made before.
/// Throws DbError.
enum class VersionCheck { Ask, Skip };
sqlite3* openHandle(const QString& connectionName, const QString& uri, VersionCheck check = VersionCheck::Ask);

/// Sets every switch that the file's safety rests on, reads each back, and takes the exclusive lock at once.
/// DELETE + EXTRA + EXCLUSIVE: no acknowledged write is lost by a power cut, and a copy of the one file made by hand
/// is complete. Throws DbError; InUse when another program holds the file.
void configure(sqlite3* handle, Database::Access access);

/// From now on no statement may create, alter or drop anything in the shop's file: only migrations do that, and they
/// run on a connection without this guard. Temporary tables stay allowed.
void forbidSchemaChanges(sqlite3* handle);

/// Lets VACUUM INTO attach its target for the length of a scope; in daily work no file may be attached.
class AttachAllowed
{
public:
    explicit AttachAllowed(sqlite3* handle);
    ~AttachAllowed();
    AttachAllowed(const AttachAllowed&) = delete;
    AttachAllowed& operator=(const AttachAllowed&) = delete;

private:
    sqlite3* m_handle;
};

/// SQL function current_action(): id of the action under way, NULL outside of one; and is_old(table, row): false for a row
/// that the bulk work under way has brought (BulkInsert). The change triggers ask both.
void registerActionFunctions(sqlite3* handle, const Database* db);

/// Writes before- and after-images of every tracked table into `change`, by temporary triggers made from the tables'
/// own columns; so a later column is tracked without another line of code.
void installChangeTriggers(Database& db);

/// The part of these triggers that watches insertions into a table; BulkInsert does without it for a while.
void installInsertionTrigger(Database& db, const QByteArray& table);
void dropInsertionTrigger(Database& db, const QByteArray& table);

/// Refuses a file that brings triggers, views or virtual tables of its own: ours has none but the two search indexes,
/// so whatever else is there was put in by a stranger. Throws DbError(NotAShop).
void refuseForeignCode(sqlite3* handle);

/// Tables whose changes are recorded and can be undone. Facts (prints, actions, imports) are not among them.
const std::vector<QByteArray>& trackedTables();

/// Names of a table's columns in their order.
std::vector<QByteArray> columnsOf(const Database& db, const QByteArray& table);

} // namespace kokarda::storage
