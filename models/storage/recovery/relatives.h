// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <map>
#include <vector>

struct sqlite3;

namespace kokarda::storage {

class Database;

/// Rows of a recovered file that were put together from indexes: row numbers by table.
using PiecedRows = std::map<QByteArray, std::vector<qint64>>;

/// Completes pieced rows from their relatives, inside a transaction: a line's title from its product, an order's buyer
/// and address from the customer, a customer's name from the orders.
void askRelatives(sqlite3* sound, const PiecedRows& pieced);

/// In the finished file: makes pieced orders and customers found by the search again, and says in the note of the staff
/// what must be looked at before such an order goes out. Returns the numbers of the orders.
QStringList markPieced(Database& db, const PiecedRows& pieced);

} // namespace kokarda::storage
