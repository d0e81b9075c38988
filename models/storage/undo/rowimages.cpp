// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/rowimages.h"

#include "models/storage/connection.h"
#include "models/storage/database.h"

#include <algorithm>

namespace kokarda::storage {

namespace {

QByteArray quoted(const QByteArray& name)
{
    return "\"" + name + "\"";
}

QByteArray joined(const std::vector<QByteArray>& parts)
{
    QByteArray text;
    for (const QByteArray& part : parts)
        text += (text.isEmpty() ? "" : ", ") + part;
    return text;
}

QByteArray valueOf(const QByteArray& column)
{
    return "json_extract(?1, '$." + column + "')";
}

} // namespace

// The names in the statements below come from the schema itself, never from data; what is data is bound.

RowImages::RowImages(Database& db)
    : m_db(db)
{
}

const std::vector<QByteArray>& RowImages::columns(const QByteArray& table) const
{
    auto known = m_columns.find(table);
    if (known == m_columns.end())
        known = m_columns.emplace(table, columnsOf(m_db, table)).first;
    return known->second;
}

std::vector<QByteArray> RowImages::columnsIn(const QByteArray& table, const QByteArray& image) const
{
    const std::vector<QByteArray>& now = columns(table);
    std::vector<QByteArray> found;
    Rows keys = m_db.rows("SELECT key FROM json_each(?)", std::string_view(image));
    while (keys.next()) {
        const std::string_view key = keys->utf8(0);
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        if (std::find(now.begin(), now.end(), name) != now.end())
            found.push_back(name);
    }
    return found;
}

QByteArray RowImages::readColumns(const QByteArray& table, qint64 row, const std::vector<QByteArray>& names) const
{
    std::vector<QByteArray> pairs;
    for (const QByteArray& name : names)
        pairs.push_back("'" + name + "', " + quoted(name));
    const QByteArray sql = "SELECT json_object(" + joined(pairs) + ") FROM " + quoted(table) + " WHERE id = ?";
    Rows rows = m_db.rows(std::string_view(sql), row);
    if (!rows.next())
        return {};
    const std::string_view image = rows->utf8(0);
    return {image.data(), static_cast<qsizetype>(image.size())};
}

QByteArray RowImages::read(const QByteArray& table, qint64 row) const
{
    return readColumns(table, row, columns(table));
}

bool RowImages::exists(const QByteArray& table, qint64 row) const
{
    const QByteArray sql = "SELECT count(*) FROM " + quoted(table) + " WHERE id = ?";
    return m_db.number(std::string_view(sql), row) != 0;
}

bool RowImages::matches(const QByteArray& table, qint64 row, const QByteArray& image) const
{
    const QByteArray now = readColumns(table, row, columnsIn(table, image));
    if (now == image)
        return true;
    // An image may name columns that the schema has dropped since: compare what both know.
    return !now.isEmpty() && m_db.number("SELECT json_patch(?1, ?2) = json_patch(?1, '{}')", std::string_view(image),
        std::string_view(now)) != 0;
}

void RowImages::insert(const QByteArray& table, const QByteArray& image)
{
    std::vector<QByteArray> names;
    std::vector<QByteArray> values;
    for (const QByteArray& column : columnsIn(table, image)) {
        names.push_back(quoted(column));
        values.push_back(valueOf(column));
    }
    const QByteArray sql
        = "INSERT INTO " + quoted(table) + " (" + joined(names) + ") VALUES (" + joined(values) + ")";
    m_db.exec(std::string_view(sql), std::string_view(image));
}

void RowImages::update(const QByteArray& table, qint64 row, const QByteArray& image)
{
    std::vector<QByteArray> assignments;
    for (const QByteArray& column : columnsIn(table, image))
        assignments.push_back(quoted(column) + " = " + valueOf(column));
    const QByteArray sql = "UPDATE " + quoted(table) + " SET " + joined(assignments) + " WHERE id = ?2";
    m_db.exec(std::string_view(sql), std::string_view(image), row);
}

void RowImages::remove(const QByteArray& table, qint64 row)
{
    const QByteArray sql = "DELETE FROM " + quoted(table) + " WHERE id = ?";
    m_db.exec(std::string_view(sql), row);
}

std::vector<Reference> referencesIn(const Database& db)
{
    std::vector<Reference> references;
    Rows rows = db.rows(R"(SELECT t.name, k."from", k."table", k.on_delete = 'CASCADE'
        FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table' ORDER BY t.name, k.id)");
    while (rows.next())
        references.push_back({rows->text(0).toUtf8(), rows->text(1).toUtf8(), rows->text(2).toUtf8(), rows->flag(3)});
    return references;
}

} // namespace kokarda::storage
