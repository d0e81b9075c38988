// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/exports/reportcsv.h"
#include "models/services/exports/salesregister.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/pdf.h"
#include "views/paper/reportpage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void reportOptions(QCommandLineParser& parser)
{
    parser.addOption({u"list"_s, QCoreApplication::translate("Cli", "Name the reports there are.")});
    parser.addOption({u"from"_s, QCoreApplication::translate("Cli", "First day."), u"date"_s});
    parser.addOption({u"to"_s, QCoreApplication::translate("Cli", "Last day."), u"date"_s});
    parser.addOption({u"currency"_s, QCoreApplication::translate("Cli", "Amounts in this currency; without it in the shop's."), u"code"_s});
    parser.addOption({u"csv"_s, QCoreApplication::translate("Cli", "The CSV file to write."), u"file"_s});
    parser.addOption({u"pdf"_s, QCoreApplication::translate("Cli", "The PDF to write."), u"file"_s});
}

int listReports(Call& call)
{
    QJsonArray reports;
    for (const ReportName& name : ReportDesk::names()) {
        if (call.json)
            reports.append(QJsonObject{{u"name"_s, name.key}, {u"title"_s, name.title}});
        else
            call.out << name.key.leftJustified(24) << name.title << '\n';
    }
    if (call.json)
        writeJson(call, {{u"reports"_s, reports}});
    return Done;
}

QJsonArray rowsJson(const Report& report)
{
    QJsonArray rows;
    for (const ReportRow& row : report.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            object.insert(report.columns[i].key, exports::plainFigure(row.cells[i], report.columns[i].figure));
        rows.append(object);
    }
    return rows;
}

void printTable(const Report& report, Call& call)
{
    call.out << report.title << '\n' << report.counted << "\n\n";
    for (const ReportColumn& column : report.columns)
        call.out << column.title.leftJustified(18) << ' ';
    call.out << '\n';
    for (const ReportRow& row : report.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            call.out << exports::plainFigure(row.cells[i], report.columns[i].figure).leftJustified(18) << ' ';
        call.out << '\n';
    }
    for (const Currency& other : report.otherCurrencies)
        call.out << QCoreApplication::translate("Cli", "There are orders in %1 too: ask for them with --currency %1.").arg(other.code()) << '\n';
}

void registerOptions(QCommandLineParser& parser)
{
    parser.addOption({u"from"_s, QCoreApplication::translate("Cli", "First day."), u"date"_s});
    parser.addOption({u"to"_s, QCoreApplication::translate("Cli", "Last day."), u"date"_s});
}

int salesRegister(const QCommandLineParser& parser, Call& call)
{
    const QString path = onlyArgument(parser, QCoreApplication::translate("Cli", "the CSV file to write"));
    const Period period{dayOption(parser, u"from"_s), dayOption(parser, u"to"_s)};
    Shop shop(forReading(call));
    const qint64 sales = exports::saveSalesRegister(path, shop, period, exports::CsvManner::of(QLocale()));
    if (call.json)
        writeJson(call, {{u"sales"_s, sales}});
    else
        call.out << QCoreApplication::translate("Cli", "%n sales written.", nullptr, int(sales)) << '\n';
    return Done;
}

int report(const QCommandLineParser& parser, Call& call)
{
    if (parser.isSet(u"list"_s))
        return listReports(call);
    const QString name = onlyArgument(parser, QCoreApplication::translate("Cli", "the report's name"));
    const Period period{dayOption(parser, u"from"_s), dayOption(parser, u"to"_s)};
    const Currency currency(parser.value(u"currency"_s));
    if (parser.isSet(u"currency"_s) && !currency.isKnown())
        throw UsageError(QCoreApplication::translate("Cli", "--currency takes three letters such as PLN."));
    Shop shop(forReading(call));
    const Report made = ReportDesk(shop).report(name, {period, currency, {}});
    if (parser.isSet(u"csv"_s))
        exports::saveReport(parser.value(u"csv"_s), made, exports::CsvManner::of(QLocale()));
    if (parser.isSet(u"pdf"_s)) {
        const ShopInfo info = shop.settings().info();
        paper::writePdf(paper::reportPages({made, period, QLocale()}, defaultLook(info, {}), {}), parser.value(u"pdf"_s),
            {made.title, QLocale().name().left(2), false});
    }
    if (call.json)
        writeJson(call, {{u"report"_s, made.key}, {u"counted"_s, made.counted}, {u"cases"_s, made.cases}, {u"rows"_s, rowsJson(made)}});
    else if (!parser.isSet(u"csv"_s) && !parser.isSet(u"pdf"_s))
        printTable(made, call);
    return Done;
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{u"report"_s, u"NAME [--from D --to D] [--csv OUT | --pdf OUT]"_s,
        QCoreApplication::translate("Cli", "a report of the shop; --list names them"), reportOptions, report},
        {u"sales-register"_s, u"FILE [--from D --to D]"_s,
            QCoreApplication::translate("Cli", "the sales of a period as a table for the accountant"), registerOptions, salesRegister}};
}

} // namespace kokarda::cli
