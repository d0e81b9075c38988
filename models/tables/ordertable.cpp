// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ordertable.h"

#include "models/services/orders/orderbook.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

OrderTable::OrderTable(const OrderBook& orders, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_orders(orders)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

QStringList OrderTable::titles() const
{
    return {tr("Status"), tr("Channel"), tr("Number"), tr("Date"), tr("Customer"), tr("Total"), tr("Items"), tr("Signs")};
}

OrderSummary OrderTable::read(OrderId id) const
{
    return m_orders.summary(id);
}

QString OrderTable::text(const OrderSummary& row, int column) const
{
    switch (column) {
    case Status:
        return statusTitle(row.status);
    case Channel:
        return row.channelName;
    case Number:
        return row.number;
    case Date:
        return m_locale.toString(dayIn(row.placedAt, m_zone), QLocale::ShortFormat);
    case Customer:
        return row.customerName;
    case Total:
        return displayAmount(row.total, m_locale);
    case Pieces:
        return m_locale.toString(row.pieces);
    case Marks:
        return signsInWords(row);
    default:
        return {};
    }
}

QVariant OrderTable::sortKey(const OrderSummary& row, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(row.status);
    case Date:
        return row.placedAt.msUtc;
    case Total:
        return row.total.minor;
    case Pieces:
        return row.pieces;
    default:
        return text(row, column);
    }
}

QVariant OrderTable::mark(const OrderSummary& row, int column) const
{
    if (column == Status)
        return statusKey(row.status);
    if (column != Marks)
        return {};
    QStringList signs;
    if (row.hasRemark)
        signs += u"remark"_s;
    if (row.isGift)
        signs += u"gift"_s;
    if (row.isPrinted)
        signs += u"printed"_s;
    return signs;
}

Qt::Alignment OrderTable::alignment(int column) const
{
    return column == Total || column == Pieces || column == Date ? Qt::AlignRight : Qt::AlignLeft;
}

QString signsInWords(const OrderSummary& order)
{
    QStringList signs;
    if (order.hasRemark)
        signs += OrderTable::tr("remark");
    if (order.isGift)
        signs += OrderTable::tr("gift order");
    if (order.isPrinted)
        signs += OrderTable::tr("printed");
    return signs.join(u", "_s);
}

std::vector<exports::ListColumn> OrderTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"number"_s, tr("Number"), Words}, {u"channel"_s, tr("Channel"), Words},
        {u"status"_s, tr("Status"), Plain}, {u"day"_s, tr("Date"), Plain}, {u"time"_s, tr("Time"), Plain},
        {u"customer"_s, tr("Customer"), Words}, {u"total"_s, tr("Total"), Figure},
        {u"currency"_s, tr("Currency"), Plain}, {u"items"_s, tr("Items"), Figure},
        {u"send_by"_s, tr("To be sent by"), Plain}, {u"remark"_s, tr("Remark"), Plain},
        {u"gift_order"_s, tr("Gift order"), Plain}, {u"note"_s, tr("Note"), Plain},
        {u"printed"_s, tr("Printed"), Plain}};
}

QStringList OrderTable::fileCells(const OrderSummary& row) const
{
    if (!row.id)
        return {};
    return {row.number, row.channelName, statusKey(row.status), fileDay(row.placedAt, m_zone), fileTime(row.placedAt, m_zone),
        row.customerName, plainAmount(row.total), row.total.currency.code(), QString::number(row.pieces), fileDay(row.shipBy, m_zone),
        fileAnswer(row.hasRemark), fileAnswer(row.isGift), fileAnswer(row.hasNote), fileAnswer(row.isPrinted)};
}

} // namespace kokarda::tables
