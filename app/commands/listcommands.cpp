// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

constexpr int defaultLimit = 1000;

int limitOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"limit"_s))
        return defaultLimit;
    bool ok = false;
    const int limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 0)
        throw UsageError(QCoreApplication::translate("Cli", "--limit takes a whole number."));
    return limit;
}

void orderOptions(QCommandLineParser& parser)
{
    parser.addOption({u"status"_s, QCoreApplication::translate("Cli", "Only orders of this status."), u"status"_s});
    parser.addOption({u"search"_s, QCoreApplication::translate("Cli", "Words by their beginning."), u"text"_s});
    parser.addOption({u"from"_s, QCoreApplication::translate("Cli", "First day."), u"date"_s});
    parser.addOption({u"to"_s, QCoreApplication::translate("Cli", "Last day."), u"date"_s});
    parser.addOption({u"limit"_s, QCoreApplication::translate("Cli", "At most so many."), u"n"_s});
}

QJsonObject lineJson(const OrderLine& line, const CategoryTree& tree)
{
    const QString category = line.category ? categoryPath(tree, line.category) : line.channelCategory;
    return {{u"sku"_s, line.sku}, {u"title"_s, line.title}, {u"category"_s, category},
        {u"quantity"_s, line.quantity}, {u"unit_price"_s, plainAmount(line.unitPrice)}};
}

QJsonObject orderJson(const Order& order, const CategoryTree& tree)
{
    QJsonArray lines;
    for (const OrderLine& line : order.lines)
        lines.append(lineJson(line, tree));
    return {{u"number"_s, order.number}, {u"channel"_s, order.channelName}, {u"placed_at"_s, isoUtc(order.placedAt)},
        {u"customer"_s, order.customerName}, {u"status"_s, statusKey(order.status)},
        {u"total"_s, plainAmount(order.total)}, {u"currency"_s, order.total.currency.code()}, {u"lines"_s, lines}};
}

int listOrders(const QCommandLineParser& parser, Call& call)
{
    OrderFilter filter;
    filter.search = parser.value(u"search"_s);
    filter.placed = {dayOption(parser, u"from"_s), dayOption(parser, u"to"_s)};
    if (parser.isSet(u"status"_s)) {
        filter.status = statusFromKey(parser.value(u"status"_s));
        if (!filter.status) {
            QStringList known;
            for (const OrderStatus status : allStatuses())
                known += statusKey(status);
            throw UsageError(QCoreApplication::translate("Cli", "--status takes one of: %1.").arg(known.join(u", "_s)));
        }
    }
    const auto limit = static_cast<std::size_t>(limitOf(parser));
    Shop shop(forReading(call));
    std::vector<OrderId> ids = shop.orders().find(filter);
    ids.resize(std::min(ids.size(), limit));
    if (call.json) {
        const CategoryTree tree = shop.settings().categories();
        QJsonArray orders;
        for (const OrderId id : ids)
            orders.append(orderJson(listedOrder(shop, id), tree));
        writeJson(call, {{u"orders"_s, orders}});
        return Done;
    }
    const QTimeZone zone = shop.settings().zone();
    for (const OrderId id : ids) {
        const OrderSummary row = shop.orders().summary(id);
        call.out << row.number.leftJustified(16) << ' ' << dayIn(row.placedAt, zone).toString(Qt::ISODate) << "  "
                 << statusTitle(row.status).leftJustified(20) << ' '
                 << displayAmount(row.total, QLocale()).rightJustified(14) << "  " << row.customerName << '\n';
    }
    return Done;
}

void customerOptions(QCommandLineParser& parser)
{
    parser.addOption({u"search"_s, QCoreApplication::translate("Cli", "Words by their beginning."), u"text"_s});
    parser.addOption({u"limit"_s, QCoreApplication::translate("Cli", "At most so many."), u"n"_s});
}

QJsonObject customerJson(const CustomerSummary& row)
{
    QJsonObject spent;
    for (const Money& amount : row.spent)
        spent.insert(amount.currency.code(), plainAmount(amount));
    return {{u"name"_s, row.name}, {u"email"_s, row.email}, {u"city"_s, row.city}, {u"country"_s, row.country},
        {u"orders"_s, row.orders}, {u"spent"_s, spent},
        {u"last_order"_s, row.lastOrder ? QJsonValue(isoUtc(*row.lastOrder)) : QJsonValue()}};
}

int listCustomers(const QCommandLineParser& parser, Call& call)
{
    const auto limit = static_cast<std::size_t>(limitOf(parser));
    Shop shop(forReading(call));
    std::vector<CustomerId> ids = shop.customers().find(parser.value(u"search"_s));
    ids.resize(std::min(ids.size(), limit));
    QJsonArray customers;
    for (const CustomerId id : ids) {
        const CustomerSummary row = shop.customers().summary(id);
        if (call.json)
            customers.append(customerJson(row));
        else
            call.out << row.name.leftJustified(30) << ' ' << row.email.leftJustified(34) << ' '
                     << QString::number(row.orders).rightJustified(4) << '\n';
    }
    if (call.json)
        writeJson(call, {{u"customers"_s, customers}});
    return Done;
}

} // namespace

std::vector<Command> listCommands()
{
    return {{u"orders"_s, u"[--status S] [--search TEXT] …"_s, QCoreApplication::translate("Cli", "list orders"), orderOptions, listOrders},
        {u"customers"_s, u"[--search TEXT]"_s, QCoreApplication::translate("Cli", "list customers"), customerOptions, listCustomers}};
}

} // namespace kokarda::cli
