// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/newerfile.h"
#include "models/storage/opening/probe.h"

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

std::unique_ptr<storage::Database> forReading(const Call& call, PageCheck check)
{
    std::unique_ptr<storage::Database> database = openedDatabase(shopPathOf(call), check);
    if (database->schema() > storage::schemaVersion)
        call.err << storage::sentenceForReading(storage::newerFileAt(database->path()).program) << '\n';
    return database;
}

Order listedOrder(Shop& shop, OrderId id)
{
    std::optional<Order> order = shop.orders().order(id);
    if (!order)
        throw storage::DbError(storage::DbError::Kind::Damaged, {}, u"an order that a list names is not there: %1"_s.arg(id.value));
    return *std::move(order);
}

QString onlyArgument(const QCommandLineParser& parser, const QString& what)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        throw UsageError(QCoreApplication::translate("Command", "One %1 is needed.").arg(what));
    return arguments.front();
}

QDate dayOption(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return {};
    const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!date.isValid())
        throw UsageError(QCoreApplication::translate("Command", "--%1 takes a date such as 2026-03-31.").arg(option));
    return date;
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
