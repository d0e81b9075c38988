// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/recovery/workedshop.h"

#include "models/storage/connection.h"
#include "models/storage/dberror.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kokarda::storage;

namespace kokarda::test {

namespace {

/// What a page holds, by the name of its table or index.
std::map<int, std::string> contentOfPages(const Database& db)
{
    std::map<int, std::string> names;
    try {
        Rows rows = db.rows("SELECT pageno, name || ' ' || pagetype FROM dbstat");
        while (rows.next())
            names[static_cast<int>(rows->integer(0))] = rows->text(1).toStdString();
    } catch (const DbError&) {
        names.clear(); // an SQLite without that table: the pages stay nameless
    }
    return names;
}

} // namespace

qint64 rowsIn(const Database& db)
{
    qint64 rows = 0;
    for (const QByteArray& table : trackedTables()) {
        const QByteArray sql = "SELECT count(*) FROM " + table;
        rows += db.number(std::string_view(sql));
    }
    return rows;
}

std::set<QByteArray> rowSet(const Database& db)
{
    std::set<QByteArray> found;
    for (const QByteArray& table : trackedTables()) {
        QByteArray columns = "'" + table + "'";
        for (const QByteArray& column : columnsOf(db, table)) {
            if (column != "search_key" && column != "staff_note")
                columns += " || '|' || quote(" + column + ")";
        }
        const QByteArray sql = "SELECT " + columns + " FROM " + table;
        Rows rows = db.rows(std::string_view(sql));
        while (rows.next())
            found.insert(rows->text(0).toUtf8());
    }
    return found;
}

WorkedShop::WorkedShop(const char* more)
{
    Database& db = shop.db();
    db.exec("PRAGMA synchronous = OFF");
    furnish(db);
    sell(0, 598);
    db.exec("INSERT INTO order_event (order_id, at, kind) SELECT id, placed_at, 'printed' FROM orders WHERE id <= 100");
    if (more)
        db.exec(more);
    BackupRoom(db, backups).make(u"clock"_s, noon);
    sell(598, 600); // half an hour's work that no backup has yet
    db.write(action(u"Sent"_s), [&] { db.exec("UPDATE orders SET remark = 'newest', status = 'shipped' WHERE number = '#10'"); });
    db.write(action(u"Deleted"_s), [&] { db.exec("DELETE FROM orders WHERE number = '#20'"); });
    rows = rowsIn(db);
    content = rowSet(db);
    pages = contentOfPages(db);
    shop.close();
    bytes = bytesOf(shop.path());
}

void WorkedShop::damage(const QByteArray& bytesNow)
{
    for (const QString& name : QDir(shop.folder()).entryList({u"shop-damaged*"_s, u"*-journal"_s}, QDir::Files))
        QFile::remove(shop.file(name));
    writeBytes(shop.path(), bytesNow);
}

void WorkedShop::sell(int from, int to)
{
    Database& db = shop.db();
    for (int day = from; day < to; day += 7) {
        db.write(action(u"Sold"_s), [&] {
            for (int number = day; number < std::min(day + 7, to); ++number)
                addOrder(db, u"#%1"_s.arg(QString::number(number)), 100 * number);
        });
    }
}

QByteArray withPage(QByteArray bytes, int page, const QByteArray& content)
{
    return bytes.replace(qsizetype(page) * pageSize, pageSize, content);
}

QByteArray garbage(std::mt19937& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

bool isLong()
{
    return qEnvironmentVariable("KOKARDA_CRASH") == "long"_L1;
}

} // namespace kokarda::test
