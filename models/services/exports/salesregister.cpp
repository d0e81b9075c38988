// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/salesregister.h"

#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

QString dayText(const std::optional<Instant>& moment, const QTimeZone& zone)
{
    return moment ? dayIn(*moment, zone).toString(Qt::ISODate) : QString();
}

void addSale(CsvFile& file, const Order& order, const QTimeZone& zone)
{
    // Who is billed; many platforms name only where the parcel goes.
    const Address& buyer = order.billTo.name.isEmpty() && order.billTo.company.isEmpty() ? order.shipTo : order.billTo;
    const Money gross = order.total;
    file.plain(dayText(order.placedAt, zone)).text(order.number).text(order.channelName).text(order.channelOrderId);
    file.text(buyer.name.isEmpty() ? order.customerName : buyer.name).text(buyer.company).text(buyer.country);
    file.plain(gross.currency.code()).figure(plainAmount(gross));
    const bool hasTax = order.tax.minor != 0;
    file.figure(hasTax ? plainAmount(order.tax) : QString()).figure(hasTax ? plainAmount(gross - order.tax) : QString());
    file.figure(plainAmount(order.shipping)).figure(plainAmount(order.discount)).figure(plainAmount(order.refunded));
    file.text(order.paymentMethod).plain(paymentKey(order.payment)).plain(dayText(order.paidAt, zone)).plain(dayText(order.shippedAt, zone));
    file.endRow();
}

} // namespace

qint64 saveSalesRegister(const QString& path, Shop& shop, const Period& period, const CsvManner& manner)
{
    const QTimeZone zone = shop.settings().zone();
    OrderFilter filter;
    filter.placed = period;
    std::vector<OrderId> ids = shop.orders().find(filter);
    std::ranges::reverse(ids); // found newest first
    CsvFile file(path, manner);
    file.row({u"day"_s, u"number"_s, u"channel"_s, u"channel_number"_s, u"buyer"_s, u"company"_s, u"country"_s, u"currency"_s, u"gross"_s,
        u"tax"_s, u"net"_s, u"shipping"_s, u"discount"_s, u"given_back"_s, u"payment_method"_s, u"payment"_s, u"paid_day"_s, u"sent_day"_s});
    qint64 sales = 0;
    for (const OrderId id : ids) {
        const std::optional<Order> order = shop.orders().order(id);
        if (!order || order->status == OrderStatus::Cancelled)
            continue;
        addSale(file, *order, zone);
        ++sales;
    }
    file.finish();
    return sales;
}

} // namespace kokarda::exports
