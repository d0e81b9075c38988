// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

struct sqlite3;

namespace kokarda::storage {

class Database;

/// Lays the newest schema into an empty file: every numbered script in one transaction, with application_id,
/// user_version and the file's own identity. Throws DbError and leaves the file empty.
void createSchema(sqlite3* handle);

/// One step from the schema before it to `version`.
struct Migration
{
    int version = 0;
    QByteArray script;
    /// Oldest schema whose program understands a file of this one when it only reads: a step that adds columns, tables or
    /// indexes keeps that of the step before it; one that moves or renames what was there asks for itself. 0: itself.
    int minReader = 0;
};

/// The steps that this program knows, from 1 up: models/storage/sql/schema/NNN.sql.
std::vector<Migration> ownMigrations();
int newestSchema(const std::vector<Migration>& migrations);
/// What `min_reader` says in a file that these steps have made.
int minReaderOf(const std::vector<Migration>& migrations);

/// The schema that a file has by the names of its tables, columns and indexes; 0 when it is none of these. Steps that
/// change rows only leave several that fit: then the one that the header `said`, or the first (a damaged header may say
/// any number; such a step may be done twice).
int schemaByNames(sqlite3* handle, int said, const std::vector<Migration>& migrations = ownMigrations());

/// Brings a file of an older schema to the newest, all steps in one transaction; before COMMIT foreign keys are checked
/// and no business table may have lost a row or an order its money. The caller has made a verified backup first
/// (opening.h does). Throws DbError; the file is then as it was. Does nothing on a file that is up to date.
void migrate(Database& db, const std::vector<Migration>& migrations = ownMigrations());

/// The statements of a script: each ends with a semicolon at the end of a line that an empty line follows, so that
/// triggers stay whole.
std::vector<QByteArray> statementsOf(const QByteArray& script);

} // namespace kokarda::storage
