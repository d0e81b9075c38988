// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/check.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/summaries.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Check", text);
}

/// The sums of an order: its subtotal is that of its lines, its total is subtotal + shipping − discount, within a minor
/// unit for each line. What the shop made itself keeps this strictly. Platforms differ in where tax and discount stand,
/// and add fees that no column names; where they give no lines or no subtotal, or gave money back, nothing can be said.
constexpr std::string_view sumsSql = R"(
    WITH sums AS (
        SELECT orders.id, number, source = '{}' AS own, status, refunded, subtotal, shipping, orders.discount, tax, total,
            max(count(l.id), 1) AS slack, count(l.id) AS lines, coalesce(sum(quantity * unit_price), 0) AS gross,
            coalesce(sum(quantity * unit_price - l.discount), 0) AS net
        FROM orders LEFT JOIN order_line l ON l.order_id = orders.id
        WHERE subtotal <> 0 AND deleted_at IS NULL GROUP BY orders.id),
    gaps AS (SELECT *, subtotal - net AS by_lines, total - (subtotal + shipping - discount) AS by_total FROM sums)
    SELECT id, number FROM gaps WHERE CASE
        WHEN own THEN abs(by_lines) > slack OR abs(by_total) > slack
        WHEN lines = 0 OR gross = 0 OR total = 0 OR refunded <> 0 OR status = 'cancelled' THEN 0
        ELSE min(abs(by_lines), abs(subtotal - gross), abs(by_lines + discount), abs(by_lines + tax), abs(by_lines - tax)) > slack
            OR (min(abs(by_total), abs(by_total - tax), abs(by_total - discount), abs(by_total - discount - tax),
                    abs(by_total + gross - net)) > slack
                AND NOT (by_total > 0 AND by_total * 4 <= total))
        END ORDER BY id)";

struct Rule
{
    std::string_view sql; ///< id and name of what breaks the rule
    const char* sentence;
    bool isOfOrders = true;
};

constexpr std::array rules{
    Rule{"SELECT id, number FROM orders WHERE pieces <> (SELECT coalesce(sum(quantity), 0) FROM order_line "
         "WHERE order_id = orders.id)",
        QT_TRANSLATE_N_NOOP("Check", "The number of pieces differs from the lines in %n order(s): %1.")},
    Rule{"SELECT id, number FROM orders WHERE NOT json_valid(ship_to) OR NOT json_valid(bill_to)",
        QT_TRANSLATE_N_NOOP("Check", "The address is unreadable in %n order(s): %1.")},
    // An order without amounts needs no currency: some files name neither.
    Rule{"SELECT id, number FROM orders WHERE length(currency) <> 3 AND (total <> 0 OR subtotal <> 0 OR shipping <> 0 "
         "OR EXISTS (SELECT 1 FROM order_line WHERE order_id = orders.id AND unit_price <> 0))",
        QT_TRANSLATE_N_NOOP("Check", "Amounts have no currency in %n order(s): %1.")},
    Rule{sumsSql, QT_TRANSLATE_N_NOOP("Check", "Lines, shipping, discount and total do not add up in %n order(s): %1.")},
    Rule{"SELECT id, name FROM customer WHERE merged_into = id",
        QT_TRANSLATE_N_NOOP("Check", "%n customer(s) are merged into themselves: %1."), false},
    Rule{"WITH RECURSIVE tree (id) AS (SELECT id FROM category WHERE parent_id IS NULL UNION "
         "SELECT category.id FROM category JOIN tree ON category.parent_id = tree.id) "
         "SELECT id, name FROM category WHERE id NOT IN (SELECT id FROM tree)",
        QT_TRANSLATE_N_NOOP("Check", "%n categories lie inside of each other in a ring: %1."), false},
};

/// What one rule finds, with the first names and the orders; nothing where it is kept.
std::optional<Finding> broken(const Database& db, const Rule& rule)
{
    constexpr int mostNames = 3;
    constexpr std::size_t mostOrders = 100;
    Finding finding{Finding::Kind::Business, {}, QString::fromUtf8(rule.sql)};
    QStringList names;
    int count = 0;
    Rows rows = db.rows(rule.sql);
    for (; rows.next(); ++count) {
        if (count < mostNames)
            names << rows->text(1);
        if (rule.isOfOrders && finding.orders.size() < mostOrders)
            finding.orders.push_back(rows->id<OrderId>(0));
    }
    if (count == 0)
        return std::nullopt;
    if (count > mostNames)
        names << u"…"_s;
    finding.message = QCoreApplication::translate("Check", rule.sentence, nullptr, count).arg(names.join(u", "_s));
    if (rule.isOfOrders)
        finding.message += u' ' + say(QT_TRANSLATE_NOOP("Check", "Open these orders and compare them with the platform or your papers."));
    return finding;
}

Finding damage(const QString& technical)
{
    return {Finding::Kind::Damage,
        say(QT_TRANSLATE_NOOP("Check", "The file is damaged. Restore the newest backup or let Kokarda rescue what is readable.")),
        technical};
}

void add(std::vector<Finding>& findings, std::vector<Finding> more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

/// A check that damage itself stops has found damage.
template<class Work>
std::vector<Finding> guarded(Work&& work)
{
    try {
        return work();
    } catch (const DbError& error) {
        if (error.kind() == DbError::Kind::InUse || error.kind() == DbError::Kind::DiskFull
            || error.kind() == DbError::Kind::Cancelled)
            throw;
        return {damage(error.technical())};
    }
}

std::vector<Finding> pragmaCheck(const Database& db, std::string_view pragma)
{
    return guarded([&] {
        QStringList lines;
        Rows rows = db.rows(pragma);
        while (rows.next())
            lines << rows->text(0);
        return lines == QStringList{u"ok"_s} ? std::vector<Finding>{} : std::vector<Finding>{damage(lines.join(u'\n'))};
    });
}

std::vector<Finding> foreignKeyCheck(const Database& db)
{
    return guarded([&] {
        std::vector<Finding> findings;
        Rows rows = db.rows(R"(SELECT "table", "parent", count(*) FROM pragma_foreign_key_check() GROUP BY 1, 2)");
        while (rows.next())
            findings.push_back({Finding::Kind::Reference,
                say(QT_TRANSLATE_NOOP("Check", "%1 rows of “%2” point at something that is not in the file."))
                    .arg(rows->text(2), rows->text(0)),
                u"%1 -> %2: %3"_s.arg(rows->text(0), rows->text(1), rows->text(2))});
        return findings;
    });
}

bool searchIndexIsWhole(Database& db, std::string_view sql)
{
    try {
        db.exec(sql);
        return true;
    } catch (const DbError& error) {
        if (error.kind() != DbError::Kind::Damaged)
            throw;
        return false;
    }
}

} // namespace

bool isDamaged(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.kind == Finding::Kind::Damage; });
}

std::vector<Finding> withoutAdvice(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding& finding) { return finding.kind == Finding::Kind::Business; });
    return findings;
}

std::vector<Finding> quickCheck(const Database& db)
{
    return pragmaCheck(db, "PRAGMA quick_check(20)");
}

std::vector<Finding> quickCheckBeside(const QString& path, const Stop& stop)
{
    return guarded([&] {
        const Database beside(path, Database::Access::PastTheLock);
        const Stoppable stoppable(beside, stop);
        return quickCheck(beside);
    });
}

std::vector<Finding> businessCheck(const Database& db)
{
    return guarded([&] {
        std::vector<Finding> findings;
        for (const Rule& rule : rules) {
            if (std::optional<Finding> finding = broken(db, rule))
                findings.push_back(*std::move(finding));
        }
        return findings;
    });
}

std::vector<Finding> fullCheck(const Database& db)
{
    std::vector<Finding> findings = pragmaCheck(db, "PRAGMA integrity_check(20)");
    add(findings, foreignKeyCheck(db));
    add(findings, businessCheck(db));
    return findings;
}

bool mendSearchIndex(Database& db)
{
    // rank 1 compares the index with the table it is built on: https://www.sqlite.org/fts5.html section 6.4
    const bool orders = searchIndexIsWhole(db, "INSERT INTO order_search (order_search, rank) VALUES ('integrity-check', 1)");
    const bool customers
        = searchIndexIsWhole(db, "INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)");
    if (orders && customers)
        return false;
    db.inTransaction([&] {
        db.exec("INSERT INTO order_search (order_search) VALUES ('rebuild')");
        db.exec("INSERT INTO customer_search (customer_search) VALUES ('rebuild')");
    });
    return true;
}

bool mendSummaries(Database& db)
{
    if (db.summaries().agree())
        return false;
    db.inTransaction([&] { db.summaries().rebuild(); });
    return true;
}

} // namespace kokarda::storage
