// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/undo/undolog.h"

#include <optional>

namespace kokarda::storage {

/// A row of an action that something later has changed, and by what.
struct Conflict
{
    QByteArray table;
    qint64 row = 0;
    QString laterTitle;
};

/// Which rows of an action are meant.
enum class Rest {
    All,
    Staying ///< those that an undo has left (`change.kept`)
};

/// A row of an action that a later action, not undone, has touched; of several the one that was touched last.
std::optional<Conflict> lastLaterTouch(const Database& db, ActionId action, Rest rest = Rest::All);
/// Whether an undo has left rows of this action.
bool hasStayingRows(const Database& db, ActionId action);

/// Marks in `change.kept` which rows of an action an undo must leave: rows that later work touched, rows that such rows
/// or rows of others refer to, and the parts of what stays (an order that stays keeps its lines). Of an action that was
/// undone in part only what stayed (Rest::Staying) is looked at again. Inside a transaction. Returns those with a name of
/// their own, for the user.
std::vector<KeptRow> markStayingRows(Database& db, ActionId action, Rest rest);

/// What the shop calls a row: an order's number, a customer's name; a word for the kind where it has no name.
QString labelOf(const Database& db, const QByteArray& table, qint64 row);

} // namespace kokarda::storage
