// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/undolog.h"

#include <optional>

namespace kokarda::storage {

/// A row of an action that something later has changed, and by what.
struct Conflict
{
    QByteArray table;
    qint64 row = 0;
    QString laterTitle;
};

/// The first row of an action that a later action, not undone, has touched.
std::optional<Conflict> firstLaterTouch(const Database& db, ActionId action);

/// Marks in `change.kept` which rows of an action an undo must leave: rows that later work touched, rows that such rows
/// or rows of others refer to, and the parts of what stays (an order that stays keeps its lines). Inside a
/// transaction. Returns those with a name of their own, for the user.
std::vector<KeptRow> markStayingRows(Database& db, ActionId action);

/// What the shop calls a row: an order's number, a customer's name; a word for the kind where it has no name.
QString labelOf(const Database& db, const QByteArray& table, qint64 row);

} // namespace kokarda::storage
