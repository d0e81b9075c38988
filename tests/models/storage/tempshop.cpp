// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/tempshop.h"

#include "models/storage/connection.h"
#include "models/storage/migrations.h"

#include <sqlite3.h>

namespace kokarda::test {

void buildReleased(const QString& path, const QByteArray& script)
{
    writeBytes(path, {});
    sqlite3* db = nullptr;
    bool isWell = sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK;
    for (const QByteArray& sql : storage::statementsOf(script))
        isWell = isWell && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::string error = isWell ? std::string() : sqlite3_errmsg(db);
    sqlite3_close(db);
    if (!isWell)
        throw std::runtime_error(error);
}

QByteArray dump(const storage::Database& db)
{
    QByteArray text;
    for (const QByteArray& table : storage::trackedTables()) {
        QByteArray columns;
        for (const QByteArray& column : storage::columnsOf(db, table))
            columns += (columns.isEmpty() ? "" : ", ") + QByteArray("quote(") + column + ")";
        const QByteArray sql = "SELECT " + columns + " FROM " + table + " ORDER BY id";
        storage::Rows rows = db.rows(std::string_view(sql));
        while (rows.next()) {
            text += table;
            for (int column = 0; column < rows->columnCount(); ++column)
                text += "|" + rows->text(column).toUtf8();
            text += "\n";
        }
    }
    return text;
}

void furnish(storage::Database& db)
{
    db.write(action(QStringLiteral("Furnishing")), [&] {
        db.exec("INSERT INTO channel (name) VALUES ('Shop')");
        db.exec("INSERT INTO product (sku, title, title_key) VALUES ('MUG-1', 'Kubek', 'kubek'), ('B-1', 'Książka', 'ksiazka')");
        db.exec("INSERT INTO gift (name, stock) VALUES ('Herbata', 10)");
    });
}

qint64 addOrder(storage::Database& db, const QString& number, qint64 total)
{
    const qint64 customer = db.insert("INSERT INTO customer (name, created_at) VALUES (?, 0)", number);
    const qint64 order = db.insert("INSERT INTO orders (number, channel_id, channel_order_id, customer_id, status, placed_at, "
                                   "ship_to, bill_to, currency, subtotal, total, pieces, search_key) "
                                   "VALUES (?1, 1, ?1, ?2, 'to_pack', 1000, '{}', '{}', 'PLN', ?3, ?3, 1, ?1)",
        number, customer, total);
    db.exec("INSERT INTO order_line (order_id, position, product_id, title, quantity, unit_price) VALUES (?, 1, 1, 'Kubek', 1, ?)",
        order, total);
    return order;
}

} // namespace kokarda::test
