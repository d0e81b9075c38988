// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customerdesk.h"
#include "models/services/orderbook.h"
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

} // namespace

std::vector<Command> shopCommands()
{
    return {{u"new"_s, u"FILE"_s, QCoreApplication::translate("Cli", "make an empty shop"), noOptions, makeNew}};
}

} // namespace kokarda::cli
