// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/workload.h"

#include "models/services/filecopy.h"
#include "models/services/importdesk.h"
#include "models/services/imports/importplan.h"
#include "models/services/orderbook.h"
#include "models/services/packingdesk.h"
#include "models/services/shop.h"
#include "models/storage/backup.h"
#include "models/storage/check.h"
#include "models/storage/dberror.h"
#include "models/storage/opening.h"
#include "models/storage/probe.h"
#include "tests/models/storage/tempshop.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kokarda::storage;

namespace kokarda::test {

namespace {

constexpr int baseOrders = 30;
constexpr int ordersPerImport = 5;
constexpr Instant noon{1'772'000'000'000};

Instant at(int step)
{
    return {noon.msUtc + step * 3'600'000LL};
}

OrderId orderOf(int step)
{
    return OrderId(1 + step % baseOrders);
}

QString noteOf(int step)
{
    return u"note %1"_s.arg(QString::number(step));
}

void edit(Shop& shop, int step)
{
    Order order = *shop.orders().order(orderOf(step));
    order.staffNote = noteOf(step);
    shop.orders().store(order);
}

/// An export of a shop platform with a few orders of people who were never here before.
void import(Shop& shop, int step)
{
    QByteArray csv = "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,"
                     "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Shipping Street,"
                     "Shipping City,Shipping Zip,Shipping Country,Notes,Id\n";
    for (int place = 0; place < ordersPerImport; ++place) {
        const QByteArray number = QByteArray::number(step * ordersPerImport + place);
        csv += "#i" + number + ",buyer" + number + "@example.com,paid,2026-03-05 10:00:00 +0100,unfulfilled,PLN,98.00,0.00,0.00,"
               "98.00,2026-03-05 09:58:00 +0100,2,Kubek,49.00,MUG-1,Buyer " + number + ",Polna " + number
            + ",Kielce,25-001,PL,,9" + number + "\n";
    }
    const QTemporaryDir room; // not in the shop's folder: the file is not what is being tested
    const QString path = room.filePath(u"orders_%1.csv"_s.arg(QString::number(step)));
    writeBytes(path, csv);
    const auto plan = shop.imports().importNow(path, shop.imports().options());
    plan->refuseUnlessImportable();
}

/// As the window does it: a copy in small steps, the rest on the copy.
void backUp(Shop& shop, int step)
{
    FileCopy copy(shop, FileHealth(shop));
    while (!copy.step(1)) { }
    copy.backUp(u"clock"_s, at(step), false, {});
}

/// As privacy demands it: no old page keeps what was erased.
void erase(Database& db, int step)
{
    db.exec("PRAGMA journal_size_limit = 0");
    db.write({u"erase"_s, u"Erased"_s, false}, [&] {
        db.exec("INSERT INTO setting (key, value) VALUES (?, 'erased')", u"erased.%1"_s.arg(QString::number(step)));
        db.exec("UPDATE orders SET customer_id = NULL, customer_name = '', email = '', ship_to = '{}' WHERE customer_id = ?",
            orderOf(step).value);
        db.exec("DELETE FROM customer WHERE id = ?", orderOf(step).value);
        addOrder(db, u"#e%1"_s.arg(QString::number(step)));
    });
    if (step % 4 == 0)
        db.vacuum();
}

constexpr int oldSchema = schemaVersion - 1;

void migrateOnce(const QString& path, int step, bool syncOff)
{
    {
        // The shop as an older program would have left it.
        Database db(path);
        if (syncOff)
            db.exec("PRAGMA synchronous = OFF");
        db.write(action(u"Step"_s), [&] {
            db.exec("INSERT INTO setting (key, value) VALUES (?, 'migrated')", u"migrated.%1"_s.arg(QString::number(step)));
        });
        const QByteArray older = "PRAGMA user_version = " + QByteArray::number(oldSchema);
        db.exec(std::string_view(older));
    }
    OpeningOptions options;
    options.now = at(step);
    const QByteArray number = QByteArray::number(step);
    options.migrations = {{schemaVersion, "CREATE TABLE extra_" + number + " (id INTEGER PRIMARY KEY, what TEXT NOT NULL) STRICT;\n\n"
                                  "INSERT INTO extra_" + number + " (what) SELECT number FROM orders;\n\n"
                                  "CREATE INDEX extra_by_what_" + number + " ON extra_" + number + " (what);\n\n"}};
    openShop(path, options);
}

void allow(bool syncOff, Database& db)
{
    if (syncOff)
        db.exec("PRAGMA synchronous = OFF");
}

QString compare(const char* what, qint64 is, qint64 least, qint64 most)
{
    if (is >= least && is <= most)
        return {};
    return u"%1: %2, expected %3 to %4"_s.arg(
        QString::fromUtf8(what), QString::number(is), QString::number(least), QString::number(most));
}

int stepsIn(const Database& db, const QString& name)
{
    if (name == "edit"_L1) {
        int last = 0;
        Rows rows = db.rows("SELECT staff_note FROM orders WHERE staff_note LIKE 'note %'");
        while (rows.next())
            last = std::max(last, rows->text(0).mid(5).toInt());
        return last;
    }
    if (name == "print"_L1)
        return static_cast<int>(db.number("SELECT count(*) FROM print_event"));
    if (name == "import"_L1)
        return static_cast<int>(db.number("SELECT count(*) FROM import_batch"));
    if (name == "backup"_L1)
        return static_cast<int>(db.number("SELECT count(*) FROM setting WHERE key LIKE 'backed.%'"));
    const QString key = name == "erase"_L1 ? u"erased.%"_s : u"migrated.%"_s;
    return static_cast<int>(db.number("SELECT count(*) FROM setting WHERE key LIKE ?", key));
}

/// Nothing half done: whatever the step writes in several rows is there wholly or not at all.
QString halfDone(const Database& db, const QString& name, int steps)
{
    if (name == "import"_L1) {
        const qint64 orders = baseOrders + qint64(steps) * ordersPerImport;
        return compare("orders", db.number("SELECT count(*) FROM orders"), orders, orders)
            + compare("lines", db.number("SELECT count(*) FROM order_line"), orders, orders)
            + compare("customers", db.number("SELECT count(*) FROM customer"), orders, orders);
    }
    if (name == "erase"_L1)
        return compare("orders", db.number("SELECT count(*) FROM orders"), baseOrders + steps, baseOrders + steps)
            + compare("lines", db.number("SELECT count(*) FROM order_line"), baseOrders + steps, baseOrders + steps);
    if (name == "edit"_L1)
        return compare("orders", db.number("SELECT count(*) FROM orders"), baseOrders, baseOrders);
    return {};
}

QString judgeBackups(const QString& shopPath, int acked)
{
    const std::vector<Backup> backups = backupsIn(backupFolderOf(shopPath));
    // A backup that has its name and manifest is whole, whatever happened; the newest is checked every time.
    if (acked > 0 && backups.empty())
        return u"no backup left"_s;
    if (!backups.empty() && !verify(backups.front()).empty())
        return u"backup %1 does not verify"_s.arg(backups.front().path);
    return {};
}

} // namespace

QStringList workloads()
{
    return {u"edit"_s, u"print"_s, u"import"_s, u"erase"_s, u"backup"_s, u"migrate"_s};
}

void prepareWorkload(const QString& shopPath)
{
    Database::create(shopPath);
    Database db(shopPath);
    furnish(db);
    db.write(action(u"Stock"_s), [&] {
        for (int number = 1; number <= baseOrders; ++number)
            addOrder(db, u"#%1"_s.arg(QString::number(number)));
    });
}

void runWorkload(const QString& name, const QString& shopPath, int first, int last, bool syncOff,
    const std::function<void(int)>& acknowledge)
{
    if (name == "migrate"_L1) {
        for (int step = first; step <= last; ++step) {
            migrateOnce(shopPath, step, syncOff);
            acknowledge(step);
        }
        return;
    }
    Shop shop(shopPath);
    Database& db = shop.database();
    allow(syncOff, db);
    for (int step = first; step <= last; ++step) {
        if (name == "edit"_L1) {
            edit(shop, step);
        } else if (name == "print"_L1) {
            shop.packing().recordPrints({{orderOf(step), u"slip"_s}}, u"printer"_s, u"printed"_s, {});
        } else if (name == "import"_L1) {
            import(shop, step);
        } else if (name == "erase"_L1) {
            erase(db, step);
        } else {
            db.write(action(u"Step"_s), [&] {
                db.exec("INSERT INTO setting (key, value) VALUES (?, 'backed')", u"backed.%1"_s.arg(QString::number(step)));
            });
            backUp(shop, step);
        }
        acknowledge(step);
    }
}

QString judge(const QString& name, const QString& shopPath, int acked, int& reached)
{
    try {
        const int schema = probe(shopPath).version;
        const Database db(shopPath);
        const std::vector<Finding> findings = fullCheck(db);
        if (!findings.empty())
            return u"check: "_s + findings.front().technical;
        reached = stepsIn(db, name);
        QString wrong = compare("steps", reached, acked, acked + 1) + halfDone(db, name, reached);
        if (name == "backup"_L1)
            wrong += judgeBackups(shopPath, acked);
        if (name == "migrate"_L1) {
            // The old schema or the new one, never between; acknowledged means new.
            const qint64 tables = db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 'extra_%'");
            const qint64 indexes = db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'extra_by_%'");
            wrong += compare("migrated tables", tables, acked, schema == oldSchema ? acked : acked + 1)
                + compare("migrated indexes", indexes, tables, tables);
        }
        return wrong;
    } catch (const Error& error) {
        return u"cannot be opened: "_s + QString::fromUtf8(error.what());
    }
}

} // namespace kokarda::test
