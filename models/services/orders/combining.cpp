// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/combining.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/values/actor.h"
#include "models/values/problem.h"
#include "models/values/searchkey.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Combining
{
    Q_DECLARE_TR_FUNCTIONS(Combining)
};

bool same(const QString& a, const QString& b)
{
    return searchKey(a) == searchKey(b);
}

QString digits(const QString& phone)
{
    QString found;
    for (const QChar c : phone) {
        if (c.isDigit())
            found += c;
    }
    // With or without the country's prefix.
    return found.right(9);
}

QString phoneOf(const Order& order)
{
    return digits(order.phone.isEmpty() ? order.shipTo.phone : order.phone);
}

bool sameBuyer(const Order& a, const Order& b)
{
    return (a.customer && a.customer == b.customer) || (!a.email.isEmpty() && same(a.email, b.email));
}

} // namespace

std::optional<QString> addressDifference(const Order& a, const Order& b)
{
    const bool samePlace = same(a.shipTo.name, b.shipTo.name) && same(a.shipTo.street, b.shipTo.street)
        && same(a.shipTo.postcode, b.shipTo.postcode) && same(a.shipTo.city, b.shipTo.city)
        && same(a.shipTo.country, b.shipTo.country) && same(a.shipTo.pickupPoint, b.shipTo.pickupPoint);
    if (!samePlace)
        return {};
    if (!same(a.shipTo.street2, b.shipTo.street2))
        return Combining::tr("The second address line differs.");
    if (!sameBuyer(a, b))
        return Combining::tr("The buyers differ.");
    if (phoneOf(a) != phoneOf(b))
        return Combining::tr("The phone numbers differ.");
    return QString();
}

std::vector<CombineHint> combineHints(Shop& shop, OrderId id)
{
    std::vector<CombineHint> hints;
    const std::optional<Order> order = shop.orders().order(id);
    if (!order || order->status != OrderStatus::ToPack)
        return hints;
    for (const OrderId other : storage::OrderLists(shop.database()).samePlace(id)) {
        const std::optional<Order> candidate = shop.orders().order(other);
        const std::optional<QString> difference = candidate ? addressDifference(*order, *candidate) : std::nullopt;
        if (difference)
            hints.push_back({other, candidate->number, difference->isEmpty(), *difference});
    }
    std::ranges::stable_sort(hints, std::ranges::greater{}, &CombineHint::certain);
    return hints;
}

bool goToOnePlace(Shop& shop, const std::vector<OrderId>& orders)
{
    const std::optional<Order> first = orders.empty() ? std::nullopt : shop.orders().order(orders.front());
    return std::ranges::all_of(orders, [&](OrderId id) {
        const std::optional<Order> other = shop.orders().order(id);
        return first && other && addressDifference(*first, *other).has_value();
    });
}

void packTogether(Shop& shop, const std::vector<OrderId>& orders)
{
    if (orders.size() < 2)
        throw RuleError(Combining::tr("Choose at least two orders for one parcel."));
    QStringList numbers;
    for (const OrderId id : orders)
        numbers += shop.orders().summary(id).number;
    shop.database().write({u"order.together"_s, Combining::tr("One parcel for %1").arg(numbers.join(u", "_s))}, [&] {
        for (std::size_t i = 0; i < orders.size(); ++i) {
            QStringList others = numbers;
            others.removeAt(static_cast<qsizetype>(i));
            const QJsonObject detail{{u"with"_s, others.join(u", "_s)}};
            shop.repositories().orders.addEvent(orders[i],
                {instantOf(QDateTime::currentDateTimeUtc()), actorName(), u"together"_s,
                    QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
        }
    });
    shop.tell(Change::Orders);
}

QStringList packedWith(Shop& shop, OrderId id)
{
    QStringList numbers;
    for (const storage::OrderEvent& event : shop.repositories().orders.events(id)) {
        if (event.kind == "together"_L1)
            numbers = QJsonDocument::fromJson(event.detail.toUtf8()).object()[u"with"].toString().split(u", "_s);
    }
    return numbers;
}

} // namespace kokarda
