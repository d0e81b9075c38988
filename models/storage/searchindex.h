// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokarda::storage {

class Database;

/// Watches the search keys of orders and customers. A trigger of the file may not write a virtual table while the
/// schema is not trusted (which it must not be), so temporary triggers note what changed and updateSearchIndex
/// brings the index up to date before each COMMIT: no way of writing, undo included, can forget it.
void watchSearchKeys(Database& db);

/// The part of the watching that notes new rows; BulkInsert hands those over itself.
void watchInsertions(Database& db);
void unwatchInsertions(Database& db);

/// Lets the index gather eight times as much as usual in memory before it writes a piece of itself, or as usual again.
void tuneForBulk(Database& db, bool isBulk);

/// Brings the full-text index in step with the rows noted since the last call. Uses FTS5 (SQLite only).
void updateSearchIndex(Database& db);

} // namespace kokarda::storage
