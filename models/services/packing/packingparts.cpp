// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/packingdesk.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/benchticks.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/values/actor.h"
#include "models/values/problem.h"
#include "models/values/trackingnumber.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

// What leaves with a parcel: a part of the order ahead of the rest, and the gift that was decided.

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

Instant now()
{
    return instantOf(QDateTime::currentDateTimeUtc());
}

} // namespace

void PackingDesk::sendGift(OrderId id)
{
    const QDate today = dayIn(now(), m_shop.settings().zone());
    for (GivenGift given : m_shop.gifts().given(id)) {
        if (given.packed)
            continue;
        const std::optional<Gift> gift = m_shop.repositories().gifts.find(given.gift);
        if (!gift || usableStock(*gift, today) < given.count)
            throw RuleError(tr("“%1” has run out. Choose another gift.").arg(given.giftName));
        m_shop.repositories().gifts.take(given.gift, given.count, today);
        given.packed = true;
        m_shop.repositories().gifts.update(given);
    }
}

std::vector<OrderId> PackingDesk::withoutTheirGift(const std::vector<OrderId>& orders) const
{
    const QDate today = dayIn(now(), m_shop.settings().zone());
    std::map<GiftId, int> left;
    for (const Gift& gift : m_shop.gifts().gifts())
        left[gift.id] = usableStock(gift, today);
    std::vector<OrderId> without;
    for (const OrderId id : orders) {
        for (const GivenGift& given : m_shop.gifts().given(id)) {
            if (given.packed)
                continue;
            int& stock = left[given.gift];
            if (stock < given.count)
                without.push_back(id);
            else
                stock -= given.count;
        }
    }
    return without;
}

void PackingDesk::packPart(OrderId id, const std::map<OrderLineId, int>& pieces, const QString& tracking)
{
    std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    if (!order->remark.isEmpty() && !remarkAcknowledged(id))
        throw RuleError(tr("Order %1 has a remark of the customer. Read it and confirm it first.").arg(order->number));
    int sent = 0;
    int left = 0;
    QJsonObject inside;
    for (OrderLine& line : order->lines) {
        const auto here = pieces.find(line.id);
        const int count = here == pieces.end() ? 0 : here->second;
        if (count < 0 || line.quantityShipped + count > line.quantity)
            throw RuleError(tr("There are not so many pieces of “%1” left to send.").arg(line.title));
        line.quantityShipped += count;
        sent += count;
        left += line.quantity - line.quantityShipped;
        if (count > 0)
            inside[QString::number(line.id.value)] = count;
    }
    if (sent == 0)
        throw RuleError(tr("Put at least one item into the first parcel."));
    if (left == 0)
        throw RuleError(tr("Everything is in: this is not a part of the order. Pack it as a whole."));
    // Before the part is written: ticks of pieces that went out would pass for those of the rest.
    BenchTicks(m_shop).forget(id);
    m_shop.database().write({u"order.part"_s, tr("Part of order %1 packed").arg(order->number)}, [&] {
        m_shop.repositories().orders.update(*order);
        const QJsonObject detail{{u"pieces"_s, inside}, {u"tracking"_s, keptTrackingNumber(tracking)}};
        m_shop.repositories().orders.addEvent(id,
            {now(), actorName(), u"part"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
    });
    m_shop.tell(Change::Orders);
}

std::vector<PartParcel> PackingDesk::partParcels(OrderId id) const
{
    std::vector<PartParcel> parcels;
    for (const storage::OrderEvent& event : m_shop.repositories().orders.events(id)) {
        if (event.kind != "part"_L1)
            continue;
        const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
        PartParcel parcel{event.at, event.actor, detail[u"tracking"].toString(), {}};
        const QJsonObject pieces = detail[u"pieces"].toObject();
        for (auto it = pieces.begin(); it != pieces.end(); ++it)
            parcel.pieces[OrderLineId(it.key().toLongLong())] = it.value().toInt();
        parcels.push_back(std::move(parcel));
    }
    return parcels;
}

} // namespace kokarda
