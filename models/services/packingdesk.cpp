// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packingdesk.h"

#include "models/services/giftdesk.h"
#include "models/services/notedesk.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/customerrepository.h"
#include "models/storage/database.h"
#include "models/storage/giftrepository.h"
#include "models/storage/orderrepository.h"
#include "models/storage/shoprepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

Instant now()
{
    return instantOf(QDateTime::currentDateTimeUtc());
}

} // namespace

std::vector<OrderId> PackingDesk::waiting() const
{
    return m_shop.repositories().orders.waiting();
}

Parcel PackingDesk::parcel(OrderId id) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    Parcel parcel;
    parcel.order = *order;
    if (order->customer)
        parcel.customer = m_shop.repositories().customers.find(order->customer);
    parcel.shop = m_shop.settings().info();
    parcel.channel = m_shop.settings().channel(order->channel).value_or(Channel{});
    const std::vector<GivenGift> given = m_shop.gifts().given(id);
    if (!given.empty())
        parcel.gift = given.front();
    parcel.note = m_shop.notes().noteFor(id);
    parcel.ordinal = std::max(1, m_shop.repositories().orders.ordinalOf(id));
    parcel.language
        = documentLanguage(parcel.customer.value_or(Customer{}), *order, parcel.channel, parcel.shop);
    const std::vector<storage::PrintEvent> prints = m_shop.repositories().shop.prints(id);
    parcel.copyNumber
        += static_cast<int>(std::ranges::count(prints, u"slip"_s, &storage::PrintEvent::document));
    return parcel;
}

void PackingDesk::pack(OrderId id)
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    if (!order->remark.isEmpty() && !remarkAcknowledged(id))
        throw RuleError(tr("Order %1 has a remark of the customer. Read it and confirm it first.").arg(order->number));
    m_shop.database().write({u"order.pack"_s, tr("Order %1 packed").arg(order->number)}, [&] {
        for (GivenGift given : m_shop.gifts().given(id)) {
            if (given.packed)
                continue;
            const QDate today = dayIn(now(), m_shop.settings().zone());
            const std::optional<Gift> gift = m_shop.repositories().gifts.find(given.gift);
            if (!gift || usableStock(*gift, today) < given.count)
                throw RuleError(tr("“%1” has run out. Choose another gift.").arg(given.giftName));
            m_shop.repositories().gifts.take(given.gift, given.count, today);
            given.packed = true;
            m_shop.repositories().gifts.update(given);
        }
        m_shop.repositories().orders.setStatus(id, OrderStatus::Packed, now());
        m_shop.repositories().orders.addEvent(id, {now(), {}, u"packed"_s, {}});
    });
    m_shop.tell(Change::Orders | Change::Gifts);
}

void PackingDesk::acknowledgeRemark(OrderId id)
{
    m_shop.database().write({u"order.remark_seen"_s, tr("Remark read")},
        [&] { m_shop.repositories().orders.addEvent(id, {now(), {}, u"remark_seen"_s, {}}); });
    m_shop.tell(Change::Orders);
}

bool PackingDesk::remarkAcknowledged(OrderId id) const
{
    const std::vector<storage::OrderEvent> events = m_shop.repositories().orders.events(id);
    return std::ranges::find(events, u"remark_seen"_s, &storage::OrderEvent::kind) != events.end();
}

void PackingDesk::recordPrints(const std::vector<PrintedDocument>& documents, const QString& target,
    const QString& state, const QString& job)
{
    m_shop.database().inTransaction([&] {
        for (const PrintedDocument& printed : documents) {
            const std::vector<storage::PrintEvent> before = m_shop.repositories().shop.prints(printed.order);
            const auto copies = std::ranges::count(before, printed.document, &storage::PrintEvent::document);
            m_shop.repositories().shop.record({printed.order, printed.document, target, state,
                static_cast<int>(copies) + 1, job, now()});
        }
    });
    m_shop.tell(Change::Prints | Change::Orders);
}

} // namespace kokarda
