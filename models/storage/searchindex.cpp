// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/storage/database.h"

#include <array>
#include <string>

namespace kokarda::storage {

namespace {

struct Indexed
{
    std::string table;
    std::string index;
};

const std::array<Indexed, 2> indexed{Indexed{"orders", "order_search"}, Indexed{"customer", "customer_search"}};

} // namespace

void watchSearchKeys(Database& db)
{
    // The words that occur, for a search that found nothing: what was meant may be spelt a little differently.
    db.exec("CREATE VIRTUAL TABLE temp.order_words USING fts5vocab('main', 'order_search', 'row')");
    // The key that the index knows is the one at the first change: a row is noted once, with its oldest key.
    for (const auto& [table, index] : indexed) {
        db.exec("CREATE TEMP TABLE stale_" + index + " (id INTEGER PRIMARY KEY, old_key TEXT)");
        const auto watch = [&](const std::string& event, const std::string& condition, const std::string& values) {
            db.exec("CREATE TEMP TRIGGER watch_" + index + "_" + event.substr(0, 6) + " AFTER " + event + " ON main." + table
                + condition + " BEGIN INSERT OR IGNORE INTO stale_" + index + " (id, old_key) VALUES (" + values
                + "); END");
        };
        watch("INSERT", "", "new.id, NULL");
        watch("UPDATE OF search_key", " WHEN old.search_key IS NOT new.search_key", "old.id, old.search_key");
        watch("DELETE", "", "old.id, old.search_key");
    }
}

void updateSearchIndex(Database& db)
{
    for (const auto& [table, index] : indexed) {
        const std::string stale = "stale_" + index;
        if (db.number("SELECT EXISTS (SELECT 1 FROM " + stale + ")") == 0)
            continue;
        db.exec("INSERT INTO " + index + " (" + index + ", rowid, search_key) SELECT 'delete', id, old_key FROM " + stale
            + " WHERE old_key IS NOT NULL");
        db.exec("INSERT INTO " + index + " (rowid, search_key) SELECT t.id, t.search_key FROM " + stale + " s JOIN "
            + table + " t ON t.id = s.id");
        db.exec("DELETE FROM " + stale);
    }
}

} // namespace kokarda::storage
