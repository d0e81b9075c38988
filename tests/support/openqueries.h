// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QByteArrayList>
#include <sqlite3.h>

namespace kokarda::test {

/// Statements of an open shop that have been begun and not finished: behind a list on the screen such a one would stop every
/// backup ("cannot VACUUM - SQL statements in progress").
inline QByteArrayList openQueries(const storage::Database& db)
{
    QByteArrayList found;
    for (sqlite3_stmt* each = sqlite3_next_stmt(db.handle(), nullptr); each; each = sqlite3_next_stmt(db.handle(), each)) {
        if (sqlite3_stmt_busy(each) != 0)
            found << sqlite3_sql(each);
    }
    return found;
}

} // namespace kokarda::test
