// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QByteArray>
#include <QString>
#include <set>
#include <sqlite3.h>

namespace kokarda::test {

/// Looks at every commit of an open shop: one that changed what the shop knows, without a word in `action`, fails the
/// test. The program's own notes (meta), the summaries and the search index follow from the rest and need none.
class RecordedWrites
{
public:
    explicit RecordedWrites(storage::Database& db)
    {
        sqlite3_update_hook(db.handle(), touched, this);
        sqlite3_commit_hook(db.handle(), committed, this);
        sqlite3_rollback_hook(db.handle(), rolledBack, this);
    }
    RecordedWrites(const RecordedWrites&) = delete;
    RecordedWrites& operator=(const RecordedWrites&) = delete;

    /// Commits that changed what the shop knows.
    int seen() const { return m_seen; }
    /// Tables that were changed without an action.
    const std::set<QByteArray>& unrecorded() const { return m_unrecorded; }

private:
    static bool isFact(const QByteArray& table)
    {
        return table != "meta" && table != "change" && !table.startsWith("summary_") && !table.contains("_search")
            && !table.startsWith("sqlite_");
    }
    static void touched(void* self, int, const char* schema, const char* table, sqlite3_int64)
    {
        if (qstrcmp(schema, "main") == 0 && isFact(table))
            static_cast<RecordedWrites*>(self)->m_touched.insert(table);
    }
    static int committed(void* self)
    {
        auto* writes = static_cast<RecordedWrites*>(self);
        if (!writes->m_touched.empty()) {
            ++writes->m_seen;
            if (!writes->m_touched.contains("action"))
                writes->m_unrecorded.insert(writes->m_touched.begin(), writes->m_touched.end());
        }
        writes->m_touched.clear();
        return 0;
    }
    static void rolledBack(void* self) { static_cast<RecordedWrites*>(self)->m_touched.clear(); }

    std::set<QByteArray> m_touched; ///< by the transaction under way
    std::set<QByteArray> m_unrecorded;
    int m_seen = 0;
};

} // namespace kokarda::test
