// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/giftdesk.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/giftrepository.h"
#include "models/storage/orderrepository.h"
#include "models/values/actor.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

// No gift, because …: a decision like any other, with its reason.

using namespace Qt::StringLiterals;

namespace kokarda {

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
