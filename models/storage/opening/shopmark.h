// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <limits>

namespace kokarda::storage {

class Database;

/// Which shop an open file is: the mark that it was given when it was made, and that all its backups bear.
QString shopUuidOf(const Database& db);

/// The same of a closed file, also of a damaged one: its bytes are looked through for the row that holds it. Empty where
/// that row is lost or there is no file; `upTo`: in so many of the first bytes. Throws DbError(InUse) for a shop that is open in this program.
QString shopUuidIn(const QString& path, qint64 upTo = std::numeric_limits<qint64>::max());

/// A shop without an order, customer, product or gift: whatever takes its place, no goods are lost.
bool isEmptyShop(const Database& db);

/// An empty shop without a setting and without a step in its history: there is nothing to back up.
bool isUntouched(const Database& db);

} // namespace kokarda::storage
