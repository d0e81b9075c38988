// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/customermerges.h"

#include "models/storage/database.h"
#include "models/storage/undo/rowimages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// The setting in which a merged card's belongings are noted: {"orders": [1, 2], …, "customer": [cards merged before]}.
QString noteKey(CustomerId merged)
{
    return u"customer.merged.%1"_s.arg(merged.value);
}

std::vector<Reference> referencesToCustomers(const Database& db)
{
    std::vector<Reference> references = referencesIn(db);
    std::erase_if(references, [](const Reference& reference) { return reference.parent != "customer"; });
    return references;
}

} // namespace

// The names in the statements below come from the schema itself, never from data.

void CustomerMerges::merge(CustomerId from, CustomerId into)
{
    QJsonObject note;
    for (const Reference& reference : referencesToCustomers(m_db)) {
        const QByteArray& table = reference.table;
        QJsonArray ids;
        {
            const QByteArray sql = "SELECT id FROM " + table + " WHERE " + reference.column + " = ? ORDER BY id";
            Rows rows = m_db.rows(std::string_view(sql), from);
            while (rows.next())
                ids.append(rows->integer(0));
        }
        if (ids.isEmpty())
            continue;
        const QByteArray sql
            = "UPDATE " + table + " SET " + reference.column + " = ? WHERE " + reference.column + " = ?";
        m_db.exec(std::string_view(sql), into, from);
        note.insert(QString::fromLatin1(table), ids);
    }
    m_db.exec("UPDATE customer SET merged_into = ? WHERE id = ?", into, from);
    m_db.exec("INSERT INTO setting (key, value) VALUES (?, ?)", noteKey(from),
        QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

void CustomerMerges::part(CustomerId merged)
{
    const CustomerId keeper(m_db.number("SELECT merged_into FROM customer WHERE id = ?", merged));
    QJsonObject note;
    {
        Rows rows = m_db.rows("SELECT value FROM setting WHERE key = ?", noteKey(merged));
        if (rows.next())
            note = QJsonDocument::fromJson(rows->text(0).toUtf8()).object();
    }
    m_db.exec("UPDATE customer SET merged_into = NULL WHERE id = ?", merged);
    for (const Reference& reference : referencesToCustomers(m_db)) {
        const QByteArray sql = "UPDATE " + reference.table + " SET " + reference.column + " = ? WHERE id = ? AND "
            + reference.column + " = ?";
        for (const QJsonValue& id : note[QString::fromLatin1(reference.table)].toArray())
            m_db.exec(std::string_view(sql), merged, static_cast<qint64>(id.toInteger()), keeper);
    }
    m_db.exec("UPDATE orders SET customer_id = ?1 WHERE customer_id = ?2 AND lower(trim(email)) IN "
              "(SELECT m.email_key FROM customer m JOIN customer k ON k.id = ?2 "
              "WHERE m.id = ?1 AND m.email_key <> '' AND m.email_key <> k.email_key)",
        merged, keeper);
    m_db.exec("DELETE FROM setting WHERE key = ?", noteKey(merged));
}

std::vector<CustomerId> CustomerMerges::mergedInto(CustomerId id) const
{
    std::vector<CustomerId> merged;
    Rows rows = m_db.rows("SELECT id FROM customer WHERE merged_into = ? AND deleted_at IS NULL ORDER BY id", id);
    while (rows.next())
        merged.push_back(rows->id<CustomerId>(0));
    return merged;
}

bool CustomerMerges::isMerged(CustomerId id) const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM customer WHERE id = ? AND merged_into IS NOT NULL)", id) != 0;
}

std::vector<CustomerTrace> CustomerMerges::traces(CustomerId after, int most) const
{
    std::vector<CustomerTrace> traces;
    Rows rows = m_db.rows(Database::sql("customer/traces"), after.value, most);
    while (rows.next())
        traces.push_back({rows->id<CustomerId>(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->text(5)});
    return traces;
}

} // namespace kokarda::storage
