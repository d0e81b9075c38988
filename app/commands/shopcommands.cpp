// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/exports/wholeshop.h"
#include "models/services/orders/orderbook.h"
#include "models/services/products/categorybook.h"
#include "models/services/sample/sampleshop.h"
#include "models/services/shop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void newOptions(QCommandLineParser& parser)
{
    parser.addOption({u"from"_s, QCoreApplication::translate("Cli", "A folder that “export” has written: the new shop is that shop."), u"folder"_s});
}

void noOptions(QCommandLineParser&) { }

int exportShop(const QCommandLineParser& parser, Call& call)
{
    const QString folder = onlyArgument(parser, u"DIR"_s);
    Shop shop(shopPathOf(call));
    const QStringList files = exports::exportEverything(shop.database(), folder);
    if (call.json)
        writeJson(call, {{u"files"_s, QJsonArray::fromStringList(files)}});
    else
        call.out << QCoreApplication::translate("Cli", "%n file(s) are in %1; columns.csv says what they hold", nullptr, static_cast<int>(files.size())).arg(folder) << '\n';
    return Done;
}

int makeNew(const QCommandLineParser& parser, Call& call)
{
    const QString path = onlyArgument(parser, u"FILE"_s);
    if (parser.isSet(u"from"_s))
        exports::shopFromExport(parser.value(u"from"_s), path);
    else
        beginShop(path);
    rememberShop(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (call.json)
        writeJson(call, {{u"shop"_s, absolute}});
    else
        call.out << (parser.isSet(u"from"_s) ? QCoreApplication::translate("Cli", "The shop of the export is at %1") : QCoreApplication::translate("Cli", "An empty shop is at %1")).arg(absolute) << '\n';
    return Done;
}

void demoOptions(QCommandLineParser& parser)
{
    parser.addOption({u"language"_s, QCoreApplication::translate("Cli", "pl or en: the language of the shop."), u"code"_s, u"pl"_s});
}

int makeDemo(const QCommandLineParser& parser, Call& call)
{
    const QString path = onlyArgument(parser, u"FILE"_s);
    SampleOptions options;
    options.language = parser.value(u"language"_s);
    if (options.language != "pl"_L1 && options.language != "en"_L1)
        throw UsageError(QCoreApplication::translate("Cli", "--language takes pl or en."));
    makeSampleShop(path, options);
    rememberShop(path);
    Shop shop(path);
    const auto orders = static_cast<int>(shop.orders().find({}).size());
    const auto customers = static_cast<int>(shop.customers().find({}).size());
    if (call.json)
        writeJson(call, {{u"shop"_s, shop.path()}, {u"orders"_s, orders}, {u"customers"_s, customers}});
    else
        call.out << QCoreApplication::translate("Cli", "The sample shop is at %1: %2 orders of %3 customers").arg(shop.path(), QString::number(orders), QString::number(customers)) << '\n';
    return Done;
}

} // namespace

std::vector<Command> shopCommands()
{
    return {{u"new"_s, u"FILE [--from DIR]"_s, QCoreApplication::translate("Cli", "make an empty shop, or one from an export"), newOptions, makeNew},
        {u"demo"_s, u"FILE"_s, QCoreApplication::translate("Cli", "make the sample shop"), demoOptions, makeDemo},
        {u"export"_s, u"DIR"_s, QCoreApplication::translate("Cli", "write everything as CSV files, to be read back by new --from"), noOptions, exportShop}};
}

} // namespace kokarda::cli
