// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/commitmark.h"

#include "models/storage/statement.h"

#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

// Statements of their own throughout: those that failed with the disk are not used again.

void run(sqlite3* handle, std::string_view sql)
{
    Statement statement(handle, sql);
    while (statement.step()) { }
}

void leaveWord(sqlite3* handle, const QString& word)
{
    Statement statement(handle, "INSERT INTO main.meta (key, value) VALUES ('commit_mark', ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    statement.bindAll(word);
    while (statement.step()) { }
}

QString newWord()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

CommitMark CommitMark::leave(sqlite3* handle)
{
    CommitMark mark(newWord());
    leaveWord(handle, mark.m_word);
    return mark;
}

bool CommitMark::isInFile(sqlite3* handle) const
{
    if (m_action) {
        Statement statement(handle, "SELECT 1 FROM main.action WHERE id = ?");
        statement.bindAll(m_action);
        return statement.step();
    }
    Statement statement(handle, "SELECT 1 FROM main.meta WHERE key = 'commit_mark' AND value = ?");
    statement.bindAll(m_word);
    return statement.step();
}

void confirmOnDisk(sqlite3* handle)
{
    run(handle, "BEGIN IMMEDIATE");
    try {
        leaveWord(handle, newWord());
        run(handle, "COMMIT");
    } catch (...) {
        if (sqlite3_get_autocommit(handle) == 0)
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace kokarda::storage
