// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"

#include <QString>

struct sqlite3;

namespace kokarda::storage {

/// Something that a transaction has written and by which it is known again: its action's row, or, where it has none, a
/// word of its own in `meta`. A COMMIT that fails may have failed before or after the moment from which it counts; only
/// a look into the file says which.
class CommitMark
{
public:
    /// Of a transaction that has recorded an action.
    explicit CommitMark(ActionId action)
        : m_action(action)
    {
    }
    /// Leaves a word in the transaction that is under way. Throws DbError.
    static CommitMark leave(sqlite3* handle);

    /// Whether the transaction is in the file. Throws DbError while the disk does not answer.
    bool isInFile(sqlite3* handle) const;

private:
    explicit CommitMark(QString word)
        : m_word(std::move(word))
    {
    }

    ActionId m_action;
    QString m_word;
};

/// Waits until everything before it is surely on the disk, by a transaction of its own: it begins a new journal, so the
/// one before can no longer be rolled back by a power cut. Throws DbError.
void confirmOnDisk(sqlite3* handle);

} // namespace kokarda::storage
