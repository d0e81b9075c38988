// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

const QString lastShopKey = QStringLiteral("lastShop");

} // namespace

QString shopPathOf(const Call& call)
{
    if (!call.shopPath.isEmpty())
        return call.shopPath;
    const QString last = QSettings().value(lastShopKey).toString();
    if (last.isEmpty())
        throw UsageError(QCoreApplication::translate("Command", "Name the shop with --shop FILE: none was opened before."));
    return last;
}

QString onlyArgument(const QCommandLineParser& parser, const QString& what)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        throw UsageError(QCoreApplication::translate("Command", "One %1 is needed.").arg(what));
    return arguments.front();
}

void writeJson(Call& call, const QJsonObject& object)
{
    call.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void rememberShop(const QString& path)
{
    QSettings().setValue(lastShopKey, QFileInfo(path).absoluteFilePath());
}

} // namespace kokarda::cli
