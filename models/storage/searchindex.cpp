// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"

#include <QString>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

struct Indexed
{
    std::string table;
    std::string index;
};

const std::array<Indexed, 2> indexed{Indexed{"orders", "order_search"}, Indexed{"customer", "customer_search"}};

void watch(Database& db, const Indexed& what, const std::string& event, const std::string& condition, const std::string& values)
{
    db.exec("CREATE TEMP TRIGGER watch_" + what.index + "_" + event.substr(0, 6) + " AFTER " + event + " ON main." + what.table
        + condition + " BEGIN INSERT OR IGNORE INTO stale_" + what.index + " (id, old_key) VALUES (" + values + "); END");
}

} // namespace

void watchSearchKeys(Database& db)
{
    // The words that occur, for a search that found nothing: what was meant may be spelt a little differently.
    db.exec("CREATE VIRTUAL TABLE temp.order_words USING fts5vocab('main', 'order_search', 'row')");
    // The key that the index knows is the one at the first change: a row is noted once, with its oldest key.
    for (const Indexed& what : indexed) {
        db.exec("CREATE TEMP TABLE stale_" + what.index + " (id INTEGER PRIMARY KEY, old_key TEXT)");
        watch(db, what, "UPDATE OF search_key", " WHEN old.search_key IS NOT new.search_key", "old.id, old.search_key");
        watch(db, what, "DELETE", "", "old.id, old.search_key");
    }
    watchInsertions(db);
}

void watchInsertions(Database& db)
{
    for (const Indexed& what : indexed)
        watch(db, what, "INSERT", "", "new.id, NULL");
}

void unwatchInsertions(Database& db)
{
    for (const Indexed& what : indexed)
        db.exec("DROP TRIGGER temp.watch_" + what.index + "_INSERT");
}

void tuneForBulk(Database& db, bool isBulk)
{
    // 'hashsize' (https://www.sqlite.org/fts5.html does not name it): bytes of the table of new words kept in memory.
    // 'automerge' (section 6.8 there): segments of one size that may lie side by side before they are merged. With twice
    // as many the words of a large import are written over fewer times; daily work merges them as ever.
    for (const Indexed& what : indexed) {
        const std::string sql = "INSERT INTO " + what.index + " (" + what.index + ", rank) VALUES (?, ?)";
        db.exec(sql, u"hashsize"_s, isBulk ? 8 << 20 : 1 << 20);
        db.exec(sql, u"automerge"_s, isBulk ? 8 : 4);
    }
}

void updateSearchIndex(Database& db)
{
    for (const auto& [table, index] : indexed) {
        const std::string stale = "stale_" + index;
        if (db.number("SELECT EXISTS (SELECT 1 FROM " + stale + ")") == 0)
            continue;
        // A key must be in the index before it can be taken out of it.
        while (db.bulk() && db.bulk()->indexSome(1000)) { }
        db.exec("INSERT INTO " + index + " (" + index + ", rowid, search_key) SELECT 'delete', id, old_key FROM " + stale
            + " WHERE old_key IS NOT NULL");
        db.exec("INSERT INTO " + index + " (rowid, search_key) SELECT t.id, t.search_key FROM " + stale + " s JOIN "
            + table + " t ON t.id = s.id");
        db.exec("DELETE FROM " + stale);
    }
}

} // namespace kokarda::storage
