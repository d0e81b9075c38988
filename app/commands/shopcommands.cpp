// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customerdesk.h"
#include "models/services/orderbook.h"
#include "models/services/sampleshop.h"
#include "models/services/shop.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) { }

int makeNew(const QCommandLineParser& parser, Call& call)
{
    const QString path = onlyArgument(parser, u"FILE"_s);
    Shop::create(path);
    rememberShop(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (call.json)
        writeJson(call, {{u"shop"_s, absolute}});
    else
        call.out << QCoreApplication::translate("Cli", "An empty shop is at %1").arg(absolute) << '\n';
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
    return {{u"new"_s, u"FILE"_s, QCoreApplication::translate("Cli", "make an empty shop"), noOptions, makeNew},
        {u"demo"_s, u"FILE"_s, QCoreApplication::translate("Cli", "make the sample shop"), demoOptions, makeDemo}};
}

} // namespace kokarda::cli
