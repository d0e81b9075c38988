// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"

#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/values/actor.h"
#include "models/values/problem.h"
#include "models/values/trackingnumber.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

bool isInParcel(OrderStatus status)
{
    return status == OrderStatus::Packed || status == OrderStatus::Shipped || status == OrderStatus::Delivered;
}

} // namespace

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

bool OrderBook::hasAny() const
{
    return m_shop.repositories().orders.hasAny();
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
    if (count > Shop::manyOrders)
        m_shop.announceLargeChange(u"bulk"_s);
    m_shop.database().write({u"order.status"_s, title}, [&] {
        for (const OrderId id : ids) {
            const OrderSummary before = orders.summary(id);
            if (before.status == status)
                continue;
            if (forwardOnly && before.status > status)
                throw RuleError(tr("Order %1 stands at “%2” already and was not moved back.").arg(before.number, statusTitle(before.status)));
            if (isInParcel(status) && !isInParcel(before.status))
                m_shop.packing().sendGift(id);
            orders.setStatus(id, status, now);
            const QJsonObject detail{{u"from"_s, statusKey(before.status)}, {u"to"_s, statusKey(status)}};
            orders.addEvent(id, {now, actorName(), u"status"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
        }
    });
    m_shop.tell(Change::Orders | Change::Gifts);
}

void OrderBook::tellAstray(StatusMove& move, const OrderSummary& before, OrderStatus after) const
{
    if (!isInParcel(after) || before.status >= OrderStatus::Packed)
        return;
    if (before.status == OrderStatus::AwaitingPayment) {
        const std::optional<Order> found = order(before.id);
        move.unpaid += found && found->payment != PaymentState::Paid ? 1 : 0;
    }
    if (before.hasRemark && !m_shop.packing().remarkAcknowledged(before.id))
        ++move.unread;
}

StatusMove OrderBook::advance(const std::vector<OrderId>& ids, OrderStatus status)
{
    StatusMove move;
    std::vector<OrderId> nearer;
    for (const OrderId id : ids) {
        const OrderStatus before = summary(id).status;
        if (before < status)
            nearer.push_back(id);
        else if (before > status)
            move.further.push_back(id);
    }
    if (isInParcel(status))
        move.giftless = m_shop.packing().withoutTheirGift(nearer);
    for (const OrderId id : nearer) {
        if (std::ranges::find(move.giftless, id) != move.giftless.end())
            continue;
        move.moved.push_back(id);
        tellAstray(move, summary(id), status);
    }
    if (!move.moved.empty())
        setStatus(move.moved, status);
    return move;
}

void OrderBook::edit(OrderId id, const QString& kind, const QString& title, const std::function<void(Order&)>& change)
{
    std::optional<Order> found = order(id);
    if (!found)
        throw RuleError(tr("This order is no longer in the shop."));
    const Order before = *found;
    change(*found);
    if (*found == before)
        return;
    m_shop.database().write({kind, title.arg(found->number)}, [&] {
        m_shop.repositories().orders.update(*found);
        m_shop.repositories().orders.addEvent(
            id, {instantOf(QDateTime::currentDateTimeUtc()), actorName(), kind.section(u'.', 1), {}});
    });
    m_shop.tell(Change::Orders);
}

void OrderBook::setStaffNote(OrderId id, const QString& text)
{
    edit(id, u"order.staff_note"_s, tr("Staff note of order %1"), [&](Order& order) { order.staffNote = text; });
}

void OrderBook::setTracking(OrderId id, const QString& number)
{
    edit(id, u"order.tracking"_s, tr("Tracking number of order %1"),
        [&](Order& order) { order.trackingNumber = keptTrackingNumber(number); });
}

void OrderBook::setTaxId(OrderId id, const QString& number)
{
    edit(id, u"order.tax_id"_s, tr("Tax number of order %1"), [&](Order& order) { order.taxId = number.trimmed(); });
}

void OrderBook::addTag(const std::vector<OrderId>& ids, const QString& tag)
{
    const QString word = tag.trimmed();
    if (word.isEmpty())
        throw RuleError(tr("A tag needs a word."));
    storage::OrderRepository& orders = m_shop.repositories().orders;
    m_shop.database().write({u"order.tag"_s, tr("%n order(s) tagged “%1”", nullptr, static_cast<int>(ids.size())).arg(word)}, [&] {
        for (const OrderId id : ids) {
            std::optional<Order> found = orders.find(id);
            if (!found || found->tags.contains(word))
                continue;
            found->tags += word;
            orders.update(*found);
        }
    });
    m_shop.tell(Change::Orders);
}

Order OrderBook::store(Order order)
{
    if (order.lines.empty())
        throw RuleError(tr("An order needs at least one item."));
    order.trackingNumber = keptTrackingNumber(order.trackingNumber);
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
