// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/importdesk.h"
#include "models/services/imports/importplan.h"
#include "models/services/imports/importreport.h"
#include "models/services/shop.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

using imports::ImportPlan;

void noOptions(QCommandLineParser&) { }

void importOptions(QCommandLineParser& parser)
{
    parser.addOption({u"format"_s, QCoreApplication::translate("Cli", "Refuse the file unless it is of this format."), u"name"_s});
    parser.addOption({u"dry-run"_s, QCoreApplication::translate("Cli", "Only say what would be done.")});
}

void printPlan(const ImportPlan& plan, QTextStream& out)
{
    out << QCoreApplication::translate("Cli", "%1: %2; orders: %3 new, %4 changed, %5 unchanged; %6 rows rejected")
               .arg(plan.file.fileName, plan.file.title, QString::number(plan.ordersNew),
                   QString::number(plan.ordersChanged), QString::number(plan.ordersSame),
                   QString::number(plan.file.rejected))
        << '\n';
    for (const imports::RowIssue& issue : plan.file.issues) {
        if (issue.severity != imports::RowIssue::Severity::Note)
            out << "  " << QCoreApplication::translate("Cli", "row %1: %2").arg(QString::number(issue.row), issue.reason) << '\n';
    }
    if (!plan.rejectedPath.isEmpty())
        out << "  " << QCoreApplication::translate("Cli", "The rejected rows are in %1").arg(plan.rejectedPath) << '\n';
}

/// One file: previewed, and imported unless it is a dry run. A refusal is an error of the input.
std::shared_ptr<const ImportPlan> importFile(const QString& path, const QCommandLineParser& parser, Shop& shop)
{
    const imports::ImportOptions options = shop.imports().options();
    const auto preview = shop.imports().previewNow(path, options);
    const QString wanted = parser.value(u"format"_s);
    if (!wanted.isEmpty() && preview->file.platform != wanted)
        throw RuleError(QCoreApplication::translate("Cli", "%1 is of the format “%2”, not “%3”. Nothing was imported.").arg(preview->file.fileName, preview->file.platform, wanted));
    if (parser.isSet(u"dry-run"_s) && preview->file.refusal.isEmpty())
        return preview;
    return shop.imports().importNow(path, options);
}

int importFiles(const QCommandLineParser& parser, Call& call)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "Name the files to import."));
    Shop shop(shopPathOf(call));
    QJsonArray files;
    for (const QString& path : paths) {
        const auto plan = importFile(path, parser, shop);
        if (call.json)
            files.append(imports::reportOf(*plan));
        else
            printPlan(*plan, call.out);
    }
    if (call.json)
        writeJson(call, {{u"files"_s, files}});
    return Done;
}

QJsonObject batchJson(const ImportBatch& batch)
{
    const QJsonObject orders{{u"new"_s, batch.ordersNew}, {u"changed"_s, batch.ordersChanged}, {u"same"_s, batch.ordersSame}};
    return {{u"batch"_s, batch.id.value}, {u"file"_s, batch.fileName}, {u"format"_s, batch.format},
        {u"at"_s, isoUtc(batch.at)}, {u"orders"_s, orders}, {u"lines"_s, batch.lines},
        {u"rejected"_s, batch.rejected}, {u"undone"_s, batch.undoneAt.has_value()}};
}

int listImports(const QCommandLineParser&, Call& call)
{
    Shop shop(shopPathOf(call));
    QJsonArray batches;
    for (const ImportBatch& batch : shop.imports().batches()) {
        if (call.json)
            batches.append(batchJson(batch));
        else
            call.out << QString::number(batch.id.value).rightJustified(5) << "  " << isoUtc(batch.at) << "  "
                     << batch.fileName << (batch.undoneAt ? QCoreApplication::translate("Cli", "  (taken back)") : QString()) << '\n';
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
    const ImportUndone undone = shop.imports().undo(ImportBatchId(id));
    if (call.json) {
        const QJsonObject result{{u"batch"_s, id}, {u"rows"_s, undone.rows}, {u"kept"_s, QJsonArray::fromStringList(undone.kept)}};
        writeJson(call, {{u"undone"_s, result}});
        return Done;
    }
    call.out << QCoreApplication::translate("Cli", "Import %1 was taken back.").arg(QString::number(id)) << '\n';
    for (const QString& kept : undone.kept)
        call.out << "  " << QCoreApplication::translate("Cli", "stays, because it was edited or used since: %1").arg(kept) << '\n';
    return Done;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{u"import"_s, u"FILE…"_s, QCoreApplication::translate("Cli", "import export files of shop platforms"), importOptions, importFiles},
        {u"imports"_s, QString(), QCoreApplication::translate("Cli", "list what was imported"), noOptions, listImports},
        {u"import-undo"_s, u"BATCH"_s, QCoreApplication::translate("Cli", "take one import back as a whole"), noOptions, undoImport}};
}

} // namespace kokarda::cli
