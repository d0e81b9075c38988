// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/totals.h"

#include "models/storage/database.h"
#include "models/storage/summaries.h"
#include "models/storage/tabletitle.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QJsonObject objectOf(const std::map<QString, qint64>& numbers)
{
    QJsonObject object;
    for (const auto& [key, number] : numbers)
        object[key] = QString::number(number); // a JSON number is a double: money beyond 2^53 would lose a cent
    return object;
}

std::map<QString, qint64> numbersOf(const QJsonObject& object)
{
    std::map<QString, qint64> numbers;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        numbers[entry.key()] = entry.value().toString().toLongLong();
    return numbers;
}

qint64 valueIn(const std::map<QString, qint64>& numbers, const QString& key)
{
    const auto found = numbers.find(key);
    return found == numbers.end() ? 0 : found->second;
}

/// A handful of rows may go without a question; of many, a fifth.
bool fellTooFar(qint64 earlier, qint64 now)
{
    return earlier >= 10 && now * 5 < earlier * 4;
}

} // namespace

Totals totalsOf(const Database& db)
{
    Totals totals;
    std::vector<QByteArray> tables;
    {
        Rows rows = db.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                            "AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (rows.next()) {
            if (const QByteArray name = rows->text(0).toUtf8(); !isSummary(name))
                tables.push_back(name);
        }
    }
    for (const QByteArray& table : tables) {
        const QByteArray sql = "SELECT count(*) FROM \"" + table + "\""; // a name from the schema
        totals.rows[QString::fromUtf8(table)] = db.number(std::string_view(sql));
    }
    Rows months = db.rows("SELECT strftime('%Y-%m', placed_at / 1000, 'unixepoch') || ' ' || currency, currency, "
                          "sum(total) FROM orders GROUP BY 1, 2");
    while (months.next()) {
        totals.months[months->text(0)] = months->integer(2);
        totals.money[months->text(1)] += months->integer(2);
    }
    return totals;
}

QString fingerprintOf(const Database& db)
{
    QString text;
    for (const std::string_view sql : {"SELECT max(id) FROM action", "SELECT count(undone_at) FROM action",
             "SELECT coalesce(sum(undone_at), 0) FROM action", "SELECT max(id) FROM change",
             "SELECT coalesce(sum(id + at), 0) FROM print_event", "SELECT max(id) FROM import_batch"})
        text += QString::number(db.number(sql)) + u'.';
    // Every transaction that has no row in `action` leaves a word of its own (commitmark.h): settings, ticks, prints.
    Rows mark = db.rows("SELECT value FROM meta WHERE key = 'commit_mark'");
    return mark.next() ? text + mark->text(0) : text;
}

QJsonObject toJson(const Totals& totals)
{
    return {{u"rows"_s, objectOf(totals.rows)}, {u"money"_s, objectOf(totals.money)}, {u"months"_s, objectOf(totals.months)}};
}

Totals totalsFrom(const QJsonObject& json)
{
    return {numbersOf(json[u"rows"_s].toObject()), numbersOf(json[u"money"_s].toObject()),
        numbersOf(json[u"months"_s].toObject())};
}

QString shrinkage(const Totals& earlier, const Totals& now, const QString& monthOfEarlier)
{
    static const std::array tables{u"orders"_s, u"customer"_s, u"product"_s, u"review"_s};
    const QLocale locale;
    for (const QString& table : tables) {
        const qint64 before = valueIn(earlier.rows, table);
        const qint64 after = valueIn(now.rows, table);
        if (fellTooFar(before, after))
            return QCoreApplication::translate("Backup",
                "The shop has become much smaller since the last backup (%1: %2, now %3). No older backup is removed until you have said that this is right.")
                .arg(tableTitle(table), locale.toString(before), locale.toString(after));
    }
    for (const auto& [month, money] : earlier.months) {
        if (month.left(7) < monthOfEarlier && valueIn(now.months, month) < money)
            return QCoreApplication::translate("Backup",
                "Orders of a month that was over have lost money since the last backup (%1). No older backup is removed until you have said that this is right.")
                .arg(month);
    }
    return {};
}

} // namespace kokarda::storage
