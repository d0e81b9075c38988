// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/differences.h"

#include "models/storage/connection.h"
#include "models/storage/database.h"

#include <algorithm>
#include <map>

namespace kokarda::storage {

namespace {

constexpr int mostExamples = 20;

/// The column that the shop knows a thing by.
QByteArray nameColumn(const QByteArray& table)
{
    static const std::map<QByteArray, QByteArray> names{{"orders", "number"}, {"customer", "name"}, {"product", "title"},
        {"gift", "name"}, {"category", "name"}, {"channel", "name"}, {"review", "author"}, {"case_file", "number"},
        {"import_batch", "file_name"}};
    const auto found = names.find(table);
    return found == names.end() ? QByteArray("''") : found->second;
}

/// Columns that both files know: a backup may have an older schema.
std::vector<QByteArray> sharedColumns(const Database& first, const Database& second, const QByteArray& table)
{
    const std::vector<QByteArray> others = columnsOf(second, table);
    std::vector<QByteArray> shared = columnsOf(first, table);
    std::erase_if(shared, [&](const QByteArray& column) {
        // JSON takes no pixels; a picture is known by its hash.
        return column == "png" || std::find(others.begin(), others.end(), column) == others.end();
    });
    return shared;
}

QByteArray rowsSql(const QByteArray& table, const std::vector<QByteArray>& columns)
{
    QByteArray list;
    for (const QByteArray& column : columns)
        list += (list.isEmpty() ? "" : ", ") + column;
    return "SELECT id, " + nameColumn(table) + ", json_array(" + list + ") FROM " + table + " ORDER BY id";
}

void count(int& number, QStringList& examples, const Rows& row)
{
    ++number;
    const QString name = row->text(1);
    if (!name.isEmpty() && examples.size() < mostExamples)
        examples << name;
}

Difference compare(const Database& first, const Database& second, const QByteArray& table)
{
    Difference difference{QString::fromUtf8(table), 0, 0, 0, {}, {}, {}};
    const QByteArray sql = rowsSql(table, sharedColumns(first, second, table));
    Rows left = first.rows(std::string_view(sql));
    Rows right = second.rows(std::string_view(sql));
    bool hasLeft = left.next();
    bool hasRight = right.next();
    while (hasLeft || hasRight) {
        if (hasLeft && (!hasRight || left->integer(0) < right->integer(0))) {
            count(difference.onlyFirst, difference.examplesOnlyFirst, left);
            hasLeft = left.next();
        } else if (hasRight && (!hasLeft || right->integer(0) < left->integer(0))) {
            count(difference.onlySecond, difference.examplesOnlySecond, right);
            hasRight = right.next();
        } else {
            if (left->utf8(2) != right->utf8(2))
                count(difference.changed, difference.examplesChanged, left);
            hasLeft = left.next();
            hasRight = right.next();
        }
    }
    return difference;
}

} // namespace

std::vector<Difference> differences(const Database& first, const Database& second)
{
    std::vector<Difference> found;
    std::vector<QByteArray> tables = trackedTables();
    for (const char* facts : {"print_event", "import_batch", "picture"}) // never undone, but a restore takes them along
        tables.emplace_back(facts);
    for (const QByteArray& table : tables) {
        if (columnsOf(first, table).empty() || columnsOf(second, table).empty())
            continue;
        const Difference difference = compare(first, second, table);
        if (difference.onlyFirst + difference.onlySecond + difference.changed > 0)
            found.push_back(difference);
    }
    return found;
}

} // namespace kokarda::storage
