// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/redolist.h"

#include "models/storage/database.h"

#include <algorithm>

namespace kokarda::storage {

namespace {

void store(Database& db, const std::vector<ActionId>& list)
{
    QStringList numbers;
    for (const ActionId id : list)
        numbers << QString::number(id.value);
    db.exec("INSERT INTO meta (key, value) VALUES ('redo', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        numbers.join(u','));
}

} // namespace

std::vector<ActionId> redoList(const Database& db)
{
    std::vector<ActionId> list;
    Rows rows = db.rows("SELECT value FROM meta WHERE key = 'redo'");
    const QString numbers = rows.next() ? rows->text(0) : QString();
    for (const QString& number : numbers.split(u',', Qt::SkipEmptyParts))
        list.emplace_back(number.toLongLong());
    return list;
}

void addToRedoList(Database& db, ActionId undone)
{
    std::vector<ActionId> list = redoList(db);
    std::erase(list, undone); // what was left of it has gone too
    list.insert(list.begin(), undone);
    store(db, list);
}

void takeFromRedoList(Database& db, ActionId redone)
{
    std::vector<ActionId> list = redoList(db);
    std::erase(list, redone);
    store(db, list);
}

void endRedo(Database& db, ActionId newWork)
{
    db.exec("DELETE FROM meta WHERE key = 'redo' AND EXISTS (SELECT 1 FROM change WHERE action_id = ?)", newWork);
}

} // namespace kokarda::storage
