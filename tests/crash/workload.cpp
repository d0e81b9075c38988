// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/workload.h"

#include "models/services/customers/erasure.h"
#include "models/services/health/filecopy.h"
#include "models/services/imports/importdesk.h"
#include "models/services/imports/importplan.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/storage/backups/backup.h"
#include "models/storage/backups/totals.h"
#include "models/storage/check.h"
#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
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

QString eraseNumber(int step)
{
    return u"#e%1"_s.arg(QString::number(step));
}

QByteArray canaryOf(int step)
{
    return "canary" + QByteArray::number(step) + "@example.com";
}

/// Somebody new with an order long ago, who then wants to be forgotten.
void erase(Shop& shop, int step)
{
    Database& db = shop.database();
    const QString number = eraseNumber(step);
    const auto person = [&] { return CustomerId(db.number("SELECT customer_id FROM orders WHERE number = ?", number)); };
    if (!person())
        db.write(action(u"Order"_s), [&] {
            const qint64 order = addOrder(db, number);
            db.exec("UPDATE orders SET status = 'delivered', email = ?, remark = ?, search_key = ? WHERE id = ?",
                QString::fromLatin1(canaryOf(step)), u"remark of "_s + QString::fromLatin1(canaryOf(step)),
                QString::fromLatin1(canaryOf(step)), order);
            db.exec("UPDATE customer SET email = ?, search_key = ? WHERE id = (SELECT customer_id FROM orders WHERE id = ?)",
                QString::fromLatin1(canaryOf(step)), QString::fromLatin1(canaryOf(step)), order);
        });
    Erasure(shop).erase(person(), at(step));
}

/// A shop of the first release, opened by this program.
void migrateOne(const QString& path, int step)
{
    OpeningOptions options;
    options.now = at(step);
    markCleanExit(*openShop(path, options).db);
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
    // A step counts when its person is gone.
    return static_cast<int>(db.number("SELECT count(*) FROM orders JOIN customer ON customer.id = customer_id "
                                      "WHERE number LIKE '#e%' AND anonymised_at IS NOT NULL"));
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
        return compare("orders", db.number("SELECT count(*) FROM orders"), baseOrders + steps, baseOrders + steps + 1)
            + compare("half erased", db.number("SELECT count(*) FROM orders JOIN customer ON customer.id = customer_id WHERE "
                                               "(anonymised_at IS NOT NULL) <> (source_hash = 'erased') OR (anonymised_at IS NOT NULL "
                                               "AND (orders.email <> '' OR remark <> '' OR customer.email <> ''))"), 0, 0);
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

/// What was acknowledged as erased is in no byte of the file and its journal. (Nobody has the file open.)
QString judgeErased(const QByteArray& bytes, int acked)
{
    for (int step = 1; step <= acked; ++step) {
        if (bytes.contains(canaryOf(step)))
            return u"what was erased in step %1 is still there"_s.arg(QString::number(step));
    }
    return {};
}

std::map<QString, qint64> rowsOf(const Database& db)
{
    std::map<QString, qint64> rows;
    for (const QByteArray& table : trackedTables()) {
        if (const auto columns = columnsOf(db, table); columns.empty())
            continue;
        const QByteArray sql = "SELECT count(*) FROM " + table;
        rows[QString::fromUtf8(table)] = db.number(std::string_view(sql));
    }
    return rows;
}

/// The old schema or the new one, never between; acknowledged means new, with the same rows and a whole backup of before.
QString judgeMigrations(const QString& shopPath, int acked, int& reached)
{
    const Database old(shopPath);
    const Totals before = totalsOf(old);
    reached = acked;
    for (int step = std::max(1, acked); step <= acked + 2; ++step) {
        const QString path = shopOfStep(u"migrate"_s, shopPath, step);
        if (!QFileInfo::exists(path))
            break;
        const Database db(path);
        if (const std::vector<Finding> findings = fullCheck(db); !findings.empty())
            return u"check: "_s + findings.front().technical;
        const bool isNew = db.schema() == schemaVersion;
        if (!isNew && db.schema() != old.schema())
            return u"a schema between"_s;
        if (isNew ? step > acked + 1 : step <= acked)
            return u"step %1 is %2"_s.arg(QString::number(step), isNew ? u"done too early"_s : u"lost"_s);
        for (const auto& [table, rows] : rowsOf(old)) {
            if (const qint64 now = rowsOf(db)[table]; now != rows)
                return u"%1: %2 rows"_s.arg(table, QString::number(now));
        }
        if (totalsOf(db).money != before.money)
            return u"money"_s;
        if (isNew)
            reached = step;
        if (const QString wrong = judgeBackups(path, isNew ? 1 : 0); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

QStringList workloads()
{
    return {u"edit"_s, u"print"_s, u"import"_s, u"erase"_s, u"backup"_s, u"migrate"_s};
}

QString shopOfStep(const QString& name, const QString& shopPath, int step)
{
    if (name != "migrate"_L1)
        return shopPath;
    return u"%1/old-%2.kokarda"_s.arg(QFileInfo(shopPath).path(), QString::number(step));
}

void prepareWorkload(const QString& name, const QString& shopPath)
{
    if (name == "migrate"_L1) {
        buildReleased(shopPath, bytesOf(QStringLiteral(KOKARDA_SOURCE_DIR "/tests/models/storage/released/001.sql")));
        const QByteArray shop = bytesOf(shopPath);
        for (int step = 1; step <= preparedMigrations; ++step)
            writeBytes(shopOfStep(name, shopPath, step), shop);
        return;
    }
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
            migrateOne(shopOfStep(name, shopPath, step), step);
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
            erase(shop, step);
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
        if (name == "migrate"_L1)
            return judgeMigrations(shopPath, acked, reached);
        QString wrong;
        if (name == "erase"_L1)
            wrong += judgeErased(bytesOf(shopPath) + bytesOf(shopPath + u"-journal"_s), acked);
        const Database db(shopPath);
        const std::vector<Finding> findings = fullCheck(db);
        if (!findings.empty())
            return u"check: "_s + findings.front().technical;
        reached = stepsIn(db, name);
        wrong += compare("steps", reached, acked, acked + 1) + halfDone(db, name, reached);
        if (name == "backup"_L1)
            wrong += judgeBackups(shopPath, acked);
        return wrong;
    } catch (const Error& error) {
        return u"cannot be opened: "_s + QString::fromUtf8(error.what());
    }
}

} // namespace kokarda::test
