// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"

#include <vector>

namespace kokarda::storage {

class Database;

// What Redo may bring back, in the order in which it was undone. It stands in the file, so that it survives a restart,
// and is kept by order and not by the clock, which may be put back between two steps.

/// The newest undone first.
std::vector<ActionId> redoList(const Database& db);
/// Inside the transaction that undoes an action.
void addToRedoList(Database& db, ActionId undone);
/// Inside the transaction that redoes it.
void takeFromRedoList(Database& db, ActionId redone);
/// Inside the transaction of new work: where it has changed anything, what was undone before stays undone, as in
/// every editor.
void endRedo(Database& db, ActionId newWork);

} // namespace kokarda::storage
