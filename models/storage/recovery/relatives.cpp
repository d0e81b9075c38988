// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/relatives.h"

#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

void run(sqlite3* handle, std::string_view sql)
{
    Statement statement(handle, sql);
    while (statement.step()) { }
}

std::vector<qint64> rowsOf(const PiecedRows& pieced, const QByteArray& table)
{
    const auto rows = pieced.find(table);
    return rows == pieced.end() ? std::vector<qint64>() : rows->second;
}

/// Orders that were pieced, and orders of pieced lines.
std::set<OrderId> touchedOrders(const Database& db, const PiecedRows& pieced)
{
    std::set<OrderId> orders;
    for (const qint64 order : rowsOf(pieced, "orders"))
        orders.insert(OrderId(order));
    for (const qint64 line : rowsOf(pieced, "order_line"))
        orders.insert(OrderId(db.number("SELECT order_id FROM order_line WHERE id = ?", line)));
    return orders;
}

} // namespace

void askRelatives(sqlite3* sound, const PiecedRows& pieced)
{
    run(sound, "CREATE TEMP TABLE pieced (tab TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (tab, id)) WITHOUT ROWID");
    for (const auto& [table, rows] : pieced) {
        for (const qint64 row : rows) {
            Statement note(sound, "INSERT INTO temp.pieced (tab, id) VALUES (?, ?)");
            note.bindAll(std::string_view(table), row);
            note.step();
        }
    }
    const std::string_view script = Database::sql("recovery/relatives");
    for (const QByteArray& sql : statementsOf(QByteArray(script.data(), static_cast<qsizetype>(script.size()))))
        run(sound, std::string_view(sql));
    run(sound, "DROP TABLE temp.pieced");
}

QStringList markPieced(Database& db, const PiecedRows& pieced)
{
    const std::set<OrderId> orders = touchedOrders(db, pieced);
    const std::vector<qint64> customers = rowsOf(pieced, "customer");
    if (orders.empty() && customers.empty())
        return {};
    const QString note = QCoreApplication::translate("Recovery",
        "Put together after the file was damaged. Check name, address, remark, items and prices before this order goes out.");
    QStringList numbers;
    db.write({u"recovery"_s, QCoreApplication::translate("Recovery", "Rescued after damage"), false}, [&] {
        OrderRepository book(db);
        for (const OrderId id : orders) {
            std::optional<Order> order = book.find(id);
            if (!order)
                continue; // gone with what it needed
            if (order->status < OrderStatus::Shipped)
                order->staffNote = order->staffNote.isEmpty() ? note : note + u'\n' + order->staffNote;
            book.update(*order);
            numbers << order->number;
        }
        CustomerRepository people(db);
        for (const qint64 id : customers) {
            if (const std::optional<Customer> customer = people.find(CustomerId(id)))
                people.update(*customer);
        }
    });
    numbers.sort();
    return numbers;
}

} // namespace kokarda::storage
