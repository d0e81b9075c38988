// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/exports/orderfile.h"
#include "models/services/health/filehealth.h"
#include "models/services/imports/importdesk.h"
#include "models/services/imports/importplan.h"
#include "models/services/imports/mapping.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) { }

void importOptions(QCommandLineParser& parser)
{
    parser.addOption({u"format"_s, QCoreApplication::translate("Cli", "Refuse the file unless it is of this format."), u"name"_s});
    parser.addOption({u"mapping"_s, QCoreApplication::translate("Cli", "Read the columns as this file says (saved from the window)."), u"file"_s});
    parser.addOption({u"channel"_s, QCoreApplication::translate("Cli", "The orders are those of this channel; made when there is none of the name."), u"name"_s});
    parser.addOption({u"dry-run"_s, QCoreApplication::translate("Cli", "Only say what would be done.")});
}

/// What came in: "orders", or the side kinds "reviews", "products", "categories".
QString countedKind(const QJsonObject& report)
{
    for (const QString& kind : {u"orders"_s, u"reviews"_s, u"products"_s, u"categories"_s}) {
        if (report.contains(kind))
            return kind;
    }
    return {};
}

void printIssue(const QJsonValue& issue, QTextStream& out)
{
    const QString row = QString::number(issue[u"row"_s].toInteger());
    const QString column = issue[u"column"_s].toString();
    const QString reason = issue[u"reason"_s].toString();
    out << "  "
        << (column.isEmpty() ? QCoreApplication::translate("Cli", "row %1: %2").arg(row, reason)
                             : QCoreApplication::translate("Cli", "row %1, “%2”: %3").arg(row, column, reason))
        << '\n';
}

void printReport(const QJsonObject& report, QTextStream& out)
{
    const QJsonObject counts = report.value(countedKind(report)).toObject();
    const auto count = [&counts](const QString& key) { return QString::number(counts.value(key).toInteger()); };
    const QJsonArray rejected = report.value(u"rejected"_s).toArray();
    out << QCoreApplication::translate("Cli", "%1 (%2): %3 new, %4 changed, %5 unchanged; %6 rows rejected")
               .arg(report.value(u"file"_s).toString(), report.value(u"format"_s).toString(), count(u"new"_s),
                   count(u"changed"_s), count(u"same"_s), QString::number(rejected.size()))
        << '\n';
    for (const QString& list : {u"rejected"_s, u"warnings"_s}) {
        for (const QJsonValue& issue : report.value(list).toArray())
            printIssue(issue, out);
    }
}

/// A checked backup before the shop changes much. Where that fails it is said, and the import goes on: it is one step
/// that can be taken back as a whole.
void backUpBeforeChanges(Shop& shop, QTextStream& err)
{
    QObject::connect(&shop, &Shop::aboutToChangeMuch, &shop, [&shop, &err](const QString& reason) {
        try {
            const auto made = FileHealth(shop).backUpIfDue({QDateTime::currentMSecsSinceEpoch()}, reason);
            for (const QString& finding : made ? made->findings : QStringList())
                err << finding << '\n';
        } catch (const Error& error) {
            err << error.message() << ' '
                << QCoreApplication::translate("Cli", "There is no backup from before this change, which goes on without one: it is one step, and import-undo takes it back as a whole.")
                << '\n';
        }
    });
}

/// One file, unless its format is another than the one asked for.
QJsonObject importFile(const QString& path, const QCommandLineParser& parser, Shop& shop)
{
    imports::ImportOptions options = shop.imports().options();
    options.channelName = parser.value(u"channel"_s).simplified();
    if (parser.isSet(u"mapping"_s)) {
        const QStringList header = imports::MappingSample(path, options.reading).file().header;
        options.reading.layout = imports::loadMapping(parser.value(u"mapping"_s), header);
    }
    const QString wanted = parser.value(u"format"_s);
    if (!wanted.isEmpty()) {
        const QString found = shop.imports().take(path, options, true).value(u"format"_s).toString();
        if (found != wanted)
            throw RuleError(QCoreApplication::translate("Cli", "%1 is of the format “%2”, not “%3”. Nothing was imported.").arg(QFileInfo(path).fileName(), found, wanted));
    }
    return shop.imports().take(path, options, parser.isSet(u"dry-run"_s));
}

int importFiles(const QCommandLineParser& parser, Call& call)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "Name the files to import."));
    Shop shop(shopPathOf(call));
    backUpBeforeChanges(shop, call.err);
    QJsonArray files;
    for (const QString& path : paths) {
        const QJsonObject report = importFile(path, parser, shop);
        if (call.json)
            files.append(report);
        else
            printReport(report, call.out);
    }
    if (call.json)
        writeJson(call, {{u"files"_s, files}});
    return Done;
}

QJsonObject batchJson(const ImportBatch& batch)
{
    const QJsonObject orders{{u"new"_s, batch.ordersNew}, {u"changed"_s, batch.ordersChanged}, {u"same"_s, batch.ordersSame}};
    return {{u"batch"_s, batch.id.value}, {u"file"_s, batch.fileName}, {u"format"_s, batch.format},
        {u"at"_s, isoUtc(batch.at)}, {u"by"_s, batch.actor}, {u"orders"_s, orders}, {u"lines"_s, batch.lines},
        {u"rejected"_s, batch.rejected}, {u"undone"_s, batch.undoneAt.has_value()}, {u"partly"_s, batch.isPartlyUndone}};
}

QString undoneText(const ImportBatch& batch)
{
    if (batch.isPartlyUndone)
        return QCoreApplication::translate("Cli", "  (taken back in part)");
    return batch.undoneAt ? QCoreApplication::translate("Cli", "  (taken back)") : QString();
}

int listImports(const QCommandLineParser&, Call& call)
{
    Shop shop(forReading(call));
    QJsonArray batches;
    for (const ImportBatch& batch : shop.imports().batches()) {
        if (call.json)
            batches.append(batchJson(batch));
        else
            call.out << QString::number(batch.id.value).rightJustified(5) << "  " << isoUtc(batch.at) << "  "
                     << batch.fileName << undoneText(batch) << '\n';
    }
    if (call.json)
        writeJson(call, {{u"imports"_s, batches}});
    return Done;
}

int undoImport(const QCommandLineParser& parser, Call& call)
{
    bool ok = false;
    const qint64 id = onlyArgument(parser, u"BATCH"_s).toLongLong(&ok);
    if (!ok)
        throw UsageError(QCoreApplication::translate("Cli", "BATCH is a number; kokarda-cli imports lists them."));
    Shop shop(shopPathOf(call));
    backUpBeforeChanges(shop, call.err);
    const ImportUndone undone = shop.imports().undo(ImportBatchId(id));
    if (call.json) {
        const QJsonObject result{{u"batch"_s, id}, {u"rows"_s, undone.rows}, {u"whole"_s, undone.isWhole}, {u"kept"_s, QJsonArray::fromStringList(undone.kept)}};
        writeJson(call, {{u"undone"_s, result}});
        return Done;
    }
    const QString number = QString::number(id);
    call.out << (undone.isWhole ? QCoreApplication::translate("Cli", "Import %1 was taken back.").arg(number)
                                : QCoreApplication::translate("Cli", "Import %1 was taken back in part; the rest can be taken back later.").arg(number))
             << '\n';
    for (const QString& kept : undone.kept)
        call.out << "  " << QCoreApplication::translate("Cli", "stays, because it was edited or used since: %1").arg(kept) << '\n';
    return Done;
}

/// All orders as Kokarda's own table, which an import takes back without loss.
int exportOrders(const QCommandLineParser& parser, Call& call)
{
    const QString path = onlyArgument(parser, u"FILE"_s);
    Shop shop(forReading(call));
    std::vector<OrderId> orders = shop.orders().find({});
    std::ranges::sort(orders);
    const qint64 written = exports::saveOrders(path, shop, orders);
    if (call.json)
        writeJson(call, {{u"file"_s, path}, {u"orders"_s, written}});
    else
        call.out << QCoreApplication::translate("Cli", "%1: %2 orders").arg(path, QString::number(written)) << '\n';
    return Done;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{u"import"_s, u"FILE…"_s, QCoreApplication::translate("Cli", "import export files of shop platforms"), importOptions, importFiles},
        {u"imports"_s, QString(), QCoreApplication::translate("Cli", "list what was imported"), noOptions, listImports},
        {u"import-undo"_s, u"BATCH"_s, QCoreApplication::translate("Cli", "take one import back as a whole"), noOptions, undoImport},
        {u"export-orders"_s, u"FILE"_s, QCoreApplication::translate("Cli", "write all orders as a table that import takes back without loss"), noOptions, exportOrders}};
}

} // namespace kokarda::cli
