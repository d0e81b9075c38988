// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/values/actor.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

// What a person decides against the rules or beside them, with the reason: no gift, because …, or one from the pantry.

using namespace Qt::StringLiterals;

namespace kokarda {

std::vector<GiftChoice> GiftDesk::byHand(OrderId id) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    const std::map<GiftId, int> promised = m_shop.repositories().gifts.promised(id);
    const QDate day = today();
    std::vector<GiftChoice> choices;
    for (const Gift& gift : gifts()) {
        const std::vector<GiftBatch> batches = usableBatches(gift, day);
        const auto kept = promised.find(gift.id);
        if (!gift.active || batches.empty() || usableStock(gift, day) <= (kept == promised.end() ? 0 : kept->second))
            continue;
        GiftChoice choice;
        choice.gift = gift.id;
        choice.giftName = gift.name;
        choice.cost = gift.cost;
        choice.bestBefore = batches.front().bestBefore;
        if (const std::vector<InsertFinding> found = findings(*order, gift); !found.empty())
            choice.reason = found.front().reason;
        choices.push_back(std::move(choice));
    }
    std::ranges::sort(choices, [](const GiftChoice& a, const GiftChoice& b) {
        return a.giftName.localeAwareCompare(b.giftName) < 0;
    });
    return choices;
}

void GiftDesk::decline(OrderId id, const QString& reason)
{
    const QString because = reason.trimmed();
    if (because.isEmpty())
        throw RuleError(tr("Say in a word why there is no gift."));
    const QString number = m_shop.orders().summary(id).number;
    const QJsonObject detail{{u"reason"_s, because}};
    m_shop.database().write({u"gift.none"_s, tr("No gift for order %1").arg(number)}, [&] {
        for (const GivenGift& before : given(id)) {
            if (before.packed)
                throw RuleError(tr("The parcel of order %1 is packed: its gift stays as it is.").arg(number));
            m_shop.repositories().gifts.removeGiven(before.id);
        }
        m_shop.repositories().orders.addEvent(id,
            {instantOf(QDateTime::currentDateTimeUtc()), actorName(), u"no_gift"_s,
                QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
    });
    m_shop.tell(Change::Gifts | Change::Orders);
}

std::optional<QString> GiftDesk::declined(OrderId id) const
{
    if (!given(id).empty())
        return {};
    std::optional<QString> reason;
    for (const storage::OrderEvent& event : m_shop.repositories().orders.events(id)) {
        if (event.kind == "no_gift"_L1)
            reason = QJsonDocument::fromJson(event.detail.toUtf8()).object()[u"reason"].toString();
    }
    return reason;
}

} // namespace kokarda
