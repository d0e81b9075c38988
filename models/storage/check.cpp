// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/check.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/summaries.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Check", text);
}

struct Rule
{
    std::string_view sql; ///< number of rows that break the rule
    const char* sentence;
};

constexpr std::array rules{
    Rule{"SELECT count(*) FROM orders WHERE pieces <> (SELECT coalesce(sum(quantity), 0) FROM order_line "
         "WHERE order_id = orders.id)",
        QT_TRANSLATE_NOOP("Check", "The number of pieces differs from the lines in %1 orders.")},
    Rule{"SELECT count(*) FROM orders WHERE NOT json_valid(ship_to) OR NOT json_valid(bill_to)",
        QT_TRANSLATE_NOOP("Check", "The address is unreadable in %1 orders.")},
    Rule{"SELECT count(*) FROM orders WHERE length(currency) <> 3",
        QT_TRANSLATE_NOOP("Check", "The currency is missing in %1 orders.")},
    Rule{"SELECT count(*) FROM customer WHERE merged_into = id",
        QT_TRANSLATE_NOOP("Check", "%1 customers are merged into themselves.")},
    Rule{"WITH RECURSIVE tree (id) AS (SELECT id FROM category WHERE parent_id IS NULL UNION "
         "SELECT category.id FROM category JOIN tree ON category.parent_id = tree.id) "
         "SELECT count(*) FROM category WHERE id NOT IN (SELECT id FROM tree)",
        QT_TRANSLATE_NOOP("Check", "%1 categories lie inside of each other in a ring.")},
};

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
            if (const qint64 broken = db.number(rule.sql); broken != 0)
                findings.push_back({Finding::Kind::Business,
                    QCoreApplication::translate("Check", rule.sentence).arg(QString::number(broken)),
                    QString::fromUtf8(rule.sql)});
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
