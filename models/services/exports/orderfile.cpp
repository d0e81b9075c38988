// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/orderfile.h"

#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

constexpr auto titles = "Kokarda order,Id,Number,Status,Payment,Placed,Paid,Ship by,Shipped,Cancelled,Currency,Subtotal,Shipping,"
                        "Discount,Tax,Total,Refunded,Discount code,Payment method,Delivery method,Tracking number,Remark,"
                        "Staff note,Gift message,Tags,Language,Customer,E-mail,Phone,"
                        "Ship name,Ship company,Ship street,Ship street 2,Ship postcode,Ship city,Ship region,Ship country,"
                        "Ship phone,Pickup point,"
                        "Bill name,Bill company,Bill street,Bill street 2,Bill postcode,Bill city,Bill region,Bill country,"
                        "Bill phone,"
                        "Line,Line id,SKU,Title,Variant,Category,Quantity,Quantity shipped,Unit price,Line discount\r\n";

/// One row as it grows.
class Row
{
public:
    Row& text(const QString& value)
    {
        next();
        if (value.isEmpty())
            return *this;
        m_bytes += '"';
        if (u"=+-@\t\r'"_s.contains(value.front()))
            m_bytes += '\'';
        m_bytes += QString(value).replace(u'"', u"\"\""_s).toUtf8();
        m_bytes += '"';
        return *this;
    }
    Row& plain(const QString& value)
    {
        next();
        m_bytes += value.toUtf8();
        return *this;
    }
    Row& number(qint64 value) { return plain(QString::number(value)); }
    Row& moment(const std::optional<Instant>& value) { return plain(value ? isoUtc(*value) : QString()); }
    Row& amount(const Money& value, const Currency& currency) { return plain(plainAmount({value.minor, currency})); }
    Row& address(const Address& address)
    {
        for (const QString Address::*part : {&Address::name, &Address::company, &Address::street, &Address::street2,
                 &Address::postcode, &Address::city, &Address::region, &Address::country, &Address::phone})
            text(address.*part);
        return *this;
    }
    void skip(int cells)
    {
        for (int i = 0; i < cells; ++i)
            next();
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    void next()
    {
        if (m_isBegun)
            m_bytes += ',';
        m_isBegun = true;
    }

    QByteArray m_bytes;
    bool m_isBegun = false;
};

QByteArray orderCells(const Order& order, qint64 key, const QTimeZone& zone)
{
    const Currency& currency = order.total.currency;
    Row row;
    row.number(key).text(order.channelOrderId).text(order.number).plain(statusKey(order.status)).plain(paymentKey(order.payment));
    if (order.placedDateOnly)
        row.plain(dayIn(order.placedAt, zone).toString(Qt::ISODate));
    else
        row.moment(order.placedAt);
    row.moment(order.paidAt).moment(order.shipBy).moment(order.shippedAt).moment(order.cancelledAt).plain(currency.code());
    for (const Money Order::*part : {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        row.amount(order.*part, currency);
    row.text(order.discountCode).text(order.paymentMethod).text(order.deliveryMethod).text(order.trackingNumber)
        .text(order.remark).text(order.staffNote).text(order.giftMessage).text(order.tags.join(u',')).text(order.language)
        .text(order.customerName).text(order.email).text(order.phone)
        .address(order.shipTo).text(order.shipTo.pickupPoint).address(order.billTo);
    return row.bytes();
}

QByteArray lineCells(const OrderLine& line, qint64 position, const Currency& currency)
{
    Row row;
    row.number(position).text(line.channelLineId).text(line.sku).text(line.title).text(line.variant).text(line.channelCategory)
        .number(line.quantity).number(line.quantityShipped).amount(line.unitPrice, currency).amount(line.discount, currency);
    return row.bytes();
}

} // namespace

qint64 writeOrders(QIODevice& out, Shop& shop, const std::vector<OrderId>& orders)
{
    const auto write = [&out](const QByteArray& bytes) {
        if (out.write(bytes) != bytes.size())
            throw WorldError(QCoreApplication::translate("exports", "The file cannot be written: %1").arg(out.errorString()));
    };
    write("\xEF\xBB\xBF");
    write(titles);
    const QTimeZone zone = shop.settings().zone();
    qint64 written = 0;
    for (const OrderId id : orders) {
        const std::optional<Order> order = shop.orders().order(id);
        if (!order)
            continue;
        const QByteArray head = orderCells(*order, ++written, zone);
        qint64 position = 0;
        for (const OrderLine& line : order->lines)
            write(head + ',' + lineCells(line, ++position, order->total.currency) + "\r\n");
        Row nothing;
        nothing.skip(10);
        if (order->lines.empty())
            write(head + ',' + nothing.bytes() + "\r\n");
    }
    return written;
}

} // namespace kokarda::exports
