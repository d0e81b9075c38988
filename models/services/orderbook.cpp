// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orderbook.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/orderrepository.h"
#include "models/values/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kokarda {

std::vector<OrderId> OrderBook::find(const OrderFilter& filter) const
{
    return m_shop.repositories().orders.ids(filter, m_shop.settings().zone());
}

OrderSummary OrderBook::summary(OrderId id) const
{
    return m_shop.repositories().orders.summary(id);
}

std::optional<Order> OrderBook::order(OrderId id) const
{
    return m_shop.repositories().orders.find(id);
}

OrderId OrderBook::byNumber(const QString& number) const
{
    const std::vector<OrderId> found = m_shop.repositories().orders.byNumber(number.trimmed());
    if (found.empty())
        throw RuleError(tr("There is no order %1. Check the number or import the newest export of the shop platform.").arg(number));
    if (found.size() > 1)
        throw RuleError(tr("More than one channel has an order %1. Choose it in the list of orders.").arg(number));
    return found.front();
}

std::map<OrderStatus, int> OrderBook::countByStatus(const QString& search) const
{
    return m_shop.repositories().orders.countByStatus(search);
}

void OrderBook::setStatus(const std::vector<OrderId>& ids, OrderStatus status, bool forwardOnly)
{
    storage::OrderRepository& orders = m_shop.repositories().orders;
    const Instant now = instantOf(QDateTime::currentDateTimeUtc());
    const int count = static_cast<int>(ids.size());
    const QString title = tr("%n order(s) set to “%1”", nullptr, count)
                              .arg(statusTitle(status));
    m_shop.database().write({u"order.status"_s, title}, [&] {
        for (const OrderId id : ids) {
            const OrderSummary before = orders.summary(id);
            if (before.status == status)
                continue;
            if (forwardOnly && before.status > status)
                throw RuleError(tr("Order %1 stands at “%2” already and was not moved back.").arg(before.number, statusTitle(before.status)));
            orders.setStatus(id, status, now);
            const QJsonObject detail{{u"from"_s, statusKey(before.status)}, {u"to"_s, statusKey(status)}};
            orders.addEvent(id, {now, {}, u"status"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
        }
    });
    m_shop.tell(Change::Orders);
}

Order OrderBook::store(Order order)
{
    if (order.lines.empty())
        throw RuleError(tr("An order needs at least one item."));
    const QString title = tr("Order %1").arg(order.number);
    m_shop.database().write({u"order.edit"_s, title}, [&] {
        if (order.id)
            m_shop.repositories().orders.update(order);
        else
            m_shop.repositories().orders.insert(order);
    });
    m_shop.tell(Change::Orders | Change::Customers);
    return order;
}

} // namespace kokarda
