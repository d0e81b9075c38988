// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/salesregister.h"

#include "models/services/orders/orderbook.h"
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

/// The European Union as of 2020.
bool isInUnion(const QString& country)
{
    static const QStringList members = u"AT BE BG HR CY CZ DK EE FI FR DE GR EL HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"_s.split(u' ');
    return members.contains(country);
}

/// Tax by net in hundredths of a per cent, as digits with a point; nothing where there is no tax.
QString rateOf(const Money& tax, const Money& net)
{
    if (tax.minor == 0 || net.minor == 0)
        return {};
    const qint64 hundredths = (2 * 10'000 * tax.minor + net.minor) / (2 * net.minor);
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// The same share of the tax as `part` is of the total, to the minor unit.
Money taxOf(const Order& order, const Money& part)
{
    const qint64 whole = order.total.minor;
    const qint64 twice = 2 * order.tax.minor * part.minor;
    return {(twice + (twice < 0 ? -whole : whole)) / (2 * whole), order.total.currency};
}

class Register
{
public:
    Register(CsvFile& file, const QTimeZone& zone, const QString& ownCountry)
        : m_file(file)
        , m_zone(zone)
        , m_ownCountry(ownCountry)
    {
    }

    void add(const Order& order)
    {
        const Money none{0, order.total.currency};
        addRow(order, u"sale"_s, order.total, {order.tax.minor, order.total.currency}, {order.shipping.minor, order.total.currency},
            {order.discount.minor, order.total.currency});
        if (order.refunded.minor == 0)
            return;
        const Money back{-order.refunded.minor, order.total.currency};
        addRow(order, u"refund"_s, back, order.total.minor == 0 ? none : taxOf(order, back), none, none);
    }

private:
    void addRow(const Order& order, const QString& kind, const Money& gross, const Money& tax, const Money& shipping, const Money& discount)
    {
        // Who is billed; many platforms name only where the parcel goes.
        const Address& buyer = order.billTo.name.isEmpty() && order.billTo.company.isEmpty() ? order.shipTo : order.billTo;
        const QString& country = order.shipTo.country.isEmpty() ? buyer.country : order.shipTo.country;
        const bool isAbroad = !m_ownCountry.isEmpty() && country != m_ownCountry && isInUnion(country) && isInUnion(m_ownCountry);
        const Money net = gross - tax;
        const bool hasTax = tax.minor != 0;
        m_file.plain(dayText(order.placedAt, m_zone)).plain(kind).text(order.number).text(order.channelName).text(order.channelOrderId);
        m_file.text(buyer.name.isEmpty() ? order.customerName : buyer.name).text(buyer.company).text(order.taxId).text(buyer.country);
        m_file.text(country).text(isAbroad ? country : QString());
        m_file.plain(gross.currency.code()).figure(plainAmount(gross));
        m_file.figure(hasTax ? plainAmount(tax) : QString()).figure(hasTax ? plainAmount(net) : QString()).figure(rateOf(tax, net));
        m_file.figure(plainAmount(shipping)).figure(plainAmount(discount));
        m_file.text(order.paymentMethod).plain(paymentKey(order.payment)).plain(dayText(order.paidAt, m_zone)).plain(dayText(order.shippedAt, m_zone));
        m_file.endRow();
    }

    CsvFile& m_file;
    QTimeZone m_zone;
    QString m_ownCountry;
};

} // namespace

QStringList salesRegisterColumns()
{
    return u"day,kind,number,channel,channel_number,buyer,company,tax_id,country,ship_country,oss_country,currency,gross,tax,net,rate_percent,"
           "shipping,discount,payment_method,payment,paid_day,sent_day"_s.split(u',');
}

qint64 saveSalesRegister(const QString& path, Shop& shop, const Period& period, const CsvManner& manner)
{
    const QTimeZone zone = shop.settings().zone();
    OrderFilter filter;
    filter.placed = period;
    std::vector<OrderId> ids = shop.orders().find(filter);
    std::ranges::reverse(ids); // found newest first
    CsvFile file(path, manner);
    file.row(salesRegisterColumns());
    Register sheet(file, zone, shop.settings().info().sender.country);
    qint64 sales = 0;
    for (const OrderId id : ids) {
        const std::optional<Order> order = shop.orders().order(id);
        if (!order || order->status == OrderStatus::Cancelled)
            continue;
        sheet.add(*order);
        ++sales;
    }
    file.finish();
    return sales;
}

} // namespace kokarda::exports
