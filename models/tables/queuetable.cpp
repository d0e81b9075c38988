// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuetable.h"

#include "models/services/orders/orderbook.h"
#include "models/tables/ordertable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::tables {

namespace {

Instant moment()
{
    return instantOf(QDateTime::currentDateTimeUtc());
}

/// "out by 14:00", "out by Tue 14:00", "late since Mon 14:00".
QString dueWords(Instant due, Instant now, const QTimeZone& zone, const QLocale& locale)
{
    const QDateTime at = inZone(due, zone);
    QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = dayIn(now, zone).daysTo(at.date());
    if (days != 0 && std::abs(days) < 7)
        time = locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    else if (days != 0)
        time = locale.toString(at.date(), QLocale::ShortFormat);
    return due < now ? QueueTable::tr("late since %1").arg(time) : QueueTable::tr("out by %1").arg(time);
}

} // namespace

QueueTable::QueueTable(const OrderBook& orders, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_orders(orders)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

void QueueTable::setQueue(const std::vector<WaitingParcel>& queue)
{
    std::vector<OrderId> ids;
    ids.reserve(queue.size());
    m_due.clear();
    for (const WaitingParcel& parcel : queue) {
        ids.push_back(parcel.order);
        if (parcel.due)
            m_due.insert(parcel.order.value, *parcel.due);
    }
    // A list that stands as it stood keeps its place on the screen.
    if (ids == this->ids())
        refresh();
    else
        setIds(std::move(ids));
}

QVariant QueueTable::data(const QModelIndex& at, int role) const
{
    const bool isTip = role == Qt::ToolTipRole;
    if (!at.isValid() || at.row() >= rowCount() || !(isTip || role == Qt::AccessibleTextRole))
        return RowTable::data(at, role);
    const QueuedOrder& row = *rowAt(at.row());
    QStringList parts{row.order.number, row.order.customerName, text(row, About), signsInWords(row.order)};
    parts.removeAll({});
    return isTip ? parts.join(u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s) : parts.join(u", "_s);
}

QStringList QueueTable::titles() const
{
    return {tr("Number"), tr("Customer"), tr("Order")};
}

QueuedOrder QueueTable::read(OrderId id) const
{
    const auto due = m_due.find(id.value);
    QueuedOrder row{m_orders.summary(id), due == m_due.end() ? std::nullopt : std::optional(*due)};
    if (const std::optional<Order> order = m_orders.order(id)) {
        for (const OrderLine& line : order->lines)
            row.left += std::max(0, line.quantity - line.quantityShipped);
    }
    return row;
}

QString QueueTable::text(const QueuedOrder& row, int column) const
{
    switch (column) {
    case Number:
        return row.order.number;
    case Customer:
        return row.order.customerName;
    default:
        break;
    }
    const bool isRest = row.left > 0 && row.left < row.order.pieces;
    QStringList about{isRest ? tr("the last %n item(s)", nullptr, row.left) : tr("%n item(s)", nullptr, row.order.pieces),
        row.order.channelName};
    if (row.due)
        about.prepend(dueWords(*row.due, moment(), m_zone, m_locale));
    about.removeAll({});
    return about.join(u"  ·  "_s);
}

QVariant QueueTable::mark(const QueuedOrder& row, int) const
{
    QStringList signs;
    if (row.due && *row.due < moment())
        signs += u"late"_s;
    if (row.order.hasRemark)
        signs += u"remark"_s;
    if (row.order.isGift)
        signs += u"gift"_s;
    if (row.order.isPrinted)
        signs += u"printed"_s;
    return signs;
}

} // namespace kokarda::tables
