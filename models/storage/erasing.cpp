// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasing.h"

#include "models/storage/connection.h"
#include "models/storage/database.h"
#include "models/storage/opening/probe.h"
#include "models/values/searchkey.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QStringList texts(Rows rows)
{
    QStringList found;
    while (rows.next())
        found << rows->text(0);
    return found;
}

using Blank = std::pair<QByteArray, QByteArray>; ///< column, and the expression that takes its place

/// Blanks those columns that the file has: backups of older schemas know fewer. All names are ours, what is data is bound.
template<class... Values>
void blank(Database& db, const QByteArray& table, const std::vector<Blank>& blanks, const QByteArray& where, const Values&... values)
{
    const std::vector<QByteArray> known = columnsOf(db, table);
    QByteArray list;
    for (const auto& [column, expression] : blanks) {
        if (std::ranges::find(known, column) != known.end())
            list += (list.isEmpty() ? "" : ", ") + column + " = " + expression;
    }
    if (list.isEmpty())
        return;
    const QByteArray sql = "UPDATE main." + table + " SET " + list + " WHERE " + where;
    db.exec(std::string_view(sql), values...);
}

} // namespace

Erasing::Erasing(Database& db, CustomerId person)
    : m_db(db)
{
    m_db.exec("CREATE TEMP TABLE IF NOT EXISTS erased_card (id INTEGER PRIMARY KEY)");
    m_db.exec("CREATE TEMP TABLE IF NOT EXISTS erased_order (id INTEGER PRIMARY KEY)");
    m_db.exec("DELETE FROM temp.erased_card");
    m_db.exec("DELETE FROM temp.erased_order");
    m_db.exec("WITH RECURSIVE card (id) AS (SELECT id FROM main.customer WHERE id = ? UNION SELECT c.id FROM main.customer c "
              "JOIN card ON c.merged_into = card.id) INSERT INTO temp.erased_card SELECT id FROM card",
        person);
    m_db.exec("INSERT INTO temp.erased_order SELECT id FROM main.orders WHERE customer_id IN (SELECT id FROM temp.erased_card)");
}

std::vector<CustomerId> Erasing::cards() const
{
    std::vector<CustomerId> cards;
    Rows rows = m_db.rows("SELECT id FROM temp.erased_card ORDER BY id");
    while (rows.next())
        cards.push_back(rows->id<CustomerId>(0));
    return cards;
}

QStringList Erasing::openOrders() const
{
    return texts(m_db.rows("SELECT number FROM main.orders WHERE id IN (SELECT id FROM temp.erased_order) AND deleted_at IS NULL "
                           "AND status IN ('awaiting_payment', 'to_pack', 'packed') ORDER BY placed_at"));
}

QStringList Erasing::ordersArrivedSince(Instant moment) const
{
    return texts(m_db.rows("SELECT number FROM main.orders WHERE id IN (SELECT id FROM temp.erased_order) AND deleted_at IS NULL "
                           "AND status IN ('shipped', 'delivered') AND coalesce(delivered_at, shipped_at, 0) > ? ORDER BY placed_at",
        moment));
}

QStringList Erasing::openCases() const
{
    return texts(m_db.rows("SELECT number FROM main.case_file WHERE closed_at IS NULL AND (customer_id IN (SELECT id FROM "
                           "temp.erased_card) OR order_id IN (SELECT id FROM temp.erased_order)) ORDER BY number"));
}

int Erasing::count(const char* table) const
{
    const QByteArray sql = "SELECT count(*) FROM main." + QByteArray(table) + " WHERE customer_id IN (SELECT id FROM temp.erased_card)";
    return static_cast<int>(m_db.number(std::string_view(sql)));
}

int Erasing::ordersSince(Instant moment) const
{
    return static_cast<int>(m_db.number(
        "SELECT count(*) FROM main.orders WHERE id IN (SELECT id FROM temp.erased_order) AND placed_at >= ?", moment));
}

std::optional<Instant> Erasing::newestOrder() const
{
    Rows rows = m_db.rows("SELECT max(placed_at) FROM main.orders WHERE id IN (SELECT id FROM temp.erased_order)");
    return rows.next() ? rows->optionalInstant(0) : std::nullopt;
}

void Erasing::erase(const QString& newName, Instant papersSince, Instant now)
{
    blankTitles();
    blankOrders(papersSince, newName);
    for (const std::string_view sql : {
             std::string_view("UPDATE main.note SET text = '' WHERE order_id IN (SELECT id FROM temp.erased_order)"),
             std::string_view("UPDATE main.review SET author = '', title = '', text = '', reply = '' "
                              "WHERE customer_id IN (SELECT id FROM temp.erased_card)"),
             std::string_view("UPDATE main.consent SET source = '', wording = '' WHERE customer_id IN (SELECT id FROM temp.erased_card)"),
             std::string_view("DELETE FROM main.customer_address WHERE customer_id IN (SELECT id FROM temp.erased_card)"),
             std::string_view("DELETE FROM main.channel_identity WHERE customer_id IN (SELECT id FROM temp.erased_card)")})
        m_db.exec(sql);
    if (!columnsOf(m_db, "contact").empty())
        m_db.exec("DELETE FROM main.contact WHERE customer_id IN (SELECT id FROM temp.erased_card)");
    blank(m_db, "stamp_spending", {{"what", "''"}}, "customer_id IN (SELECT id FROM temp.erased_card)");
    blank(m_db, "case_file", {{"text", "''"}, {"answer", "''"}, {"resolution", "''"}},
        "customer_id IN (SELECT id FROM temp.erased_card) OR order_id IN (SELECT id FROM temp.erased_order)");
    blankCards(newName, now);
    forgetImages();
}

void Erasing::blankOrders(Instant papersSince, const QString& newName)
{
    std::vector<std::pair<qint64, QString>> orders;
    {
        Rows rows = m_db.rows("SELECT id, number FROM main.orders WHERE id IN (SELECT id FROM temp.erased_order)");
        while (rows.next())
            orders.emplace_back(rows->integer(0), rows->text(1));
    }
    // The billing address is the paper's, with its tax number; where the channel gave none, the delivery address was it.
    for (const auto& [id, number] : orders)
        m_db.exec("UPDATE main.orders SET email = '', phone = '', remark = '', staff_note = '', gift_message = '', tags = '', "
                  "tracking_number = '', discount_code = '', source = '{}', source_hash = ?, search_key = ?, "
                  "bill_to = json_remove(iif(bill_to IN ('', '{}'), ship_to, bill_to), '$.phone', '$.pickup_point'), "
                  "ship_to = iif(json_extract(ship_to, '$.country') IS NULL, '{}', "
                  "json_object('country', json_extract(ship_to, '$.country'))) WHERE id = ?",
            QString::fromLatin1(erasedSource), searchKey(number), id);
    blank(m_db, "orders", {{"customer_name", "?1"}, {"bill_to", "ship_to"}, {"tax_id", "''"}},
        "id IN (SELECT id FROM temp.erased_order) AND placed_at < ?2", newName, papersSince);
    m_db.exec("UPDATE main.order_event SET detail = '{}' WHERE kind <> 'status' AND order_id IN (SELECT id FROM temp.erased_order)");
}

void Erasing::blankCards(const QString& newName, Instant now)
{
    blank(m_db, "customer",
        {{"name", "?1"}, {"company", "''"}, {"tax_id", "''"}, {"email", "''"}, {"email_key", "''"}, {"email_masked", "0"},
            {"phone", "''"}, {"address_form", "''"}, {"vocative", "''"}, {"birthday", "NULL"}, {"name_day", "NULL"},
            {"private_note", "''"}, {"tags", "''"}, {"identity_key", "''"}, {"search_key", "?2"}, {"anonymised_at", "?3"}},
        "id IN (SELECT id FROM temp.erased_card)", newName, searchKey(newName), now);
}

void Erasing::blankTitles()
{
    // What the history says was done to the person by name; what it was stays.
    for (const CustomerId card : cards()) {
        const QStringList names = texts(m_db.rows("SELECT name FROM main.customer WHERE id = ?1 UNION SELECT email FROM main.customer "
                                                  "WHERE id = ?1", card));
        for (const QString& name : names) {
            if (name.size() >= 3)
                m_db.exec("UPDATE main.action SET title = replace(title, ?1, '…') WHERE instr(title, ?1) > 0", name);
        }
    }
}

void Erasing::forgetImages()
{
    // An action that has lost images can neither be undone nor redone; one that only brought the rows holds none.
    m_db.exec("CREATE TEMP TABLE IF NOT EXISTS erased_image (id INTEGER PRIMARY KEY)");
    m_db.exec("DELETE FROM temp.erased_image");
    m_db.exec("INSERT INTO temp.erased_image SELECT id FROM main.change WHERE (before IS NOT NULL OR after IS NOT NULL) AND ("
              "(table_name = 'customer' AND row_id IN (SELECT id FROM temp.erased_card)) "
              "OR (table_name = 'orders' AND row_id IN (SELECT id FROM temp.erased_order)) "
              "OR (table_name IN ('orders', 'customer_address', 'channel_identity', 'consent', 'note', 'review', 'case_file', 'contact', "
              "'stamp_spending') AND coalesce(json_extract(before, '$.customer_id'), json_extract(after, '$.customer_id')) IN (SELECT id FROM temp.erased_card)) "
              "OR (table_name IN ('order_event', 'note', 'review', 'case_file') "
              "AND coalesce(json_extract(before, '$.order_id'), json_extract(after, '$.order_id')) IN (SELECT id FROM temp.erased_order)))");
    m_db.exec("UPDATE main.action SET undoable = 0 WHERE id IN (SELECT action_id FROM main.change WHERE id IN "
              "(SELECT id FROM temp.erased_image))");
    m_db.exec("DELETE FROM main.change WHERE id IN (SELECT id FROM temp.erased_image) OR action_id = ?", m_db.currentAction());
}

int Erasing::blankOldPapers(Database& db, Instant papersSince)
{
    const int blanked = db.exec("UPDATE main.orders SET customer_name = (SELECT name FROM main.customer WHERE id = customer_id), "
                                "bill_to = ship_to, tax_id = '' WHERE source_hash = ? AND placed_at < ? "
                                "AND (bill_to <> ship_to OR tax_id <> '' OR customer_name <> (SELECT name FROM main.customer WHERE id = customer_id))",
        QString::fromLatin1(erasedSource), papersSince);
    db.exec("DELETE FROM main.change WHERE action_id = ?", db.currentAction());
    return blanked;
}

void scrubSearch(Database& db)
{
    // In a file of an older schema nothing keeps the index in step with the rows.
    const bool isKept = db.schema() == schemaVersion;
    db.exec(isKept ? "INSERT INTO order_search (order_search) VALUES ('optimize')"
                   : "INSERT INTO order_search (order_search) VALUES ('rebuild')");
    db.exec(isKept ? "INSERT INTO customer_search (customer_search) VALUES ('optimize')"
                   : "INSERT INTO customer_search (customer_search) VALUES ('rebuild')");
}

void scrub(Database& db)
{
    scrubSearch(db);
    // The journal stays beside an open shop with pages as they were: only this leaves it empty.
    struct EmptyJournal
    {
        explicit EmptyJournal(Database& shop)
            : db(shop)
        {
            db.exec("PRAGMA journal_size_limit = 0");
        }
        ~EmptyJournal() { sqlite3_exec(db.handle(), "PRAGMA journal_size_limit = -1", nullptr, nullptr, nullptr); }
        Database& db;
    } const whileIt(db);
    db.vacuum();
}

} // namespace kokarda::storage
