// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/orderfile.h"

#include "models/services/exports/csvfile.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

const QStringList titles = u"Kokarda order,Id,Number,Status,Payment,Placed,Paid,Ship by,Shipped,Cancelled,Currency,Subtotal,"
                           "Shipping,Discount,Tax,Total,Refunded,Discount code,Payment method,Delivery method,Tracking number,"
                           "Remark,Staff note,Gift message,Tags,Language,Customer,E-mail,Phone,"
                           "Ship name,Ship company,Ship street,Ship street 2,Ship postcode,Ship city,Ship region,Ship country,"
                           "Ship phone,Pickup point,"
                           "Bill name,Bill company,Bill street,Bill street 2,Bill postcode,Bill city,Bill region,Bill country,"
                           "Bill phone,Tax number,"
                           "Line,Line id,SKU,Title,Variant,Category,Quantity,Quantity shipped,Unit price,Line discount"_s.split(u',');

/// To the millisecond where it has any: what comes in again is the same moment.
QString momentText(const std::optional<Instant>& moment)
{
    if (!moment)
        return {};
    QString text = isoUtc(*moment);
    if (const qint64 left = (moment->msUtc % 1000 + 1000) % 1000)
        text.insert(text.size() - 1, u'.' + QString::number(left).rightJustified(3, u'0'));
    return text;
}

QString amountText(const Money& amount, const Currency& currency)
{
    return plainAmount({amount.minor, currency});
}

void addAddress(CsvFile& row, const Address& address)
{
    for (const QString Address::*part : {&Address::name, &Address::company, &Address::street, &Address::street2,
             &Address::postcode, &Address::city, &Address::region, &Address::country, &Address::phone})
        row.text(address.*part);
}

void addOrder(CsvFile& row, const Order& order, qint64 key, const QTimeZone& zone)
{
    const Currency& currency = order.total.currency;
    row.plain(QString::number(key)).text(order.channelOrderId).text(order.number);
    row.plain(statusKey(order.status)).plain(paymentKey(order.payment));
    row.plain(order.placedDateOnly ? dayIn(order.placedAt, zone).toString(Qt::ISODate) : momentText(order.placedAt));
    for (const std::optional<Instant> Order::*moment : {&Order::paidAt, &Order::shipBy, &Order::shippedAt, &Order::cancelledAt})
        row.plain(momentText(order.*moment));
    row.plain(currency.code());
    for (const Money Order::*part : {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        row.plain(amountText(order.*part, currency));
    for (const QString Order::*part : {&Order::discountCode, &Order::paymentMethod, &Order::deliveryMethod,
             &Order::trackingNumber, &Order::remark, &Order::staffNote, &Order::giftMessage})
        row.text(order.*part);
    row.text(order.tags.join(u','));
    for (const QString Order::*part : {&Order::language, &Order::customerName, &Order::email, &Order::phone})
        row.text(order.*part);
    addAddress(row, order.shipTo);
    row.text(order.shipTo.pickupPoint);
    addAddress(row, order.billTo);
    row.text(order.taxId);
}

void addLine(CsvFile& row, const OrderLine& line, qint64 position, const Currency& currency)
{
    row.plain(QString::number(position)).text(line.channelLineId).text(line.sku).text(line.title).text(line.variant);
    row.text(line.channelCategory).plain(QString::number(line.quantity)).plain(QString::number(line.quantityShipped));
    row.plain(amountText(line.unitPrice, currency)).plain(amountText(line.discount, currency));
}

} // namespace

qint64 saveOrders(const QString& path, Shop& shop, const std::vector<OrderId>& orders)
{
    constexpr int lineCells = 10;
    CsvFile file(path, {});
    file.row(titles);
    const QTimeZone zone = shop.settings().zone();
    qint64 written = 0;
    for (const OrderId id : orders) {
        const std::optional<Order> order = shop.orders().order(id);
        if (!order)
            continue;
        ++written;
        qint64 position = 0;
        QByteArray same; // what all lines of an order begin with
        for (const OrderLine& line : order->lines) {
            if (position == 0) {
                addOrder(file, *order, written, zone);
                same = file.begun();
            } else {
                file.begin(same);
            }
            addLine(file, line, ++position, order->total.currency);
            file.endRow();
        }
        if (!order->lines.empty())
            continue;
        addOrder(file, *order, written, zone);
        for (int i = 0; i < lineCells; ++i)
            file.plain({});
        file.endRow();
    }
    file.finish();
    return written;
}

} // namespace kokarda::exports
