// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/benchticks.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/undo/stayingrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString prefix = u"packing.ticks."_s;

QString keyOf(OrderId order)
{
    return prefix + QString::number(order.value);
}

/// Orders that left the bench by another way (shipped in the list, cancelled by an import) leave nothing behind.
void forgetOthers(Shop& shop)
{
    const storage::OrderLists lists(shop.database());
    for (const auto& [order, pieces] : shop.repositories().shop.settingsUnder(prefix)) {
        const std::optional<ListedOrder> known = lists.listed(OrderId(order.toLongLong()));
        if (!known || known->status != OrderStatus::ToPack)
            shop.repositories().shop.removeSetting(prefix + order);
    }
}

storage::ActionText factOf(Shop& shop, OrderId order)
{
    return {u"fact.ticks"_s, QCoreApplication::translate("BenchTicks", "Pieces ticked off at the bench: %1")
        .arg(storage::labelOf(shop.database(), "orders", order.value))};
}

} // namespace

std::map<OrderLineId, int> BenchTicks::of(OrderId order) const
{
    std::map<OrderLineId, int> pieces;
    const QString text = m_shop.repositories().shop.setting(keyOf(order));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        pieces[OrderLineId(it.key().toLongLong())] = it.value().toInt();
    return pieces;
}

void BenchTicks::keep(OrderId order, const std::map<OrderLineId, int>& pieces)
{
    QJsonObject json;
    for (const auto& [line, count] : pieces) {
        if (count > 0)
            json[QString::number(line.value)] = count;
    }
    m_shop.database().record(factOf(m_shop, order), [&] {
        storage::ShopRepository& shop = m_shop.repositories().shop;
        if (json.isEmpty()) {
            shop.removeSetting(keyOf(order));
            return;
        }
        if (shop.setting(keyOf(order)).isEmpty())
            forgetOthers(m_shop);
        shop.setSetting(keyOf(order), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    });
}

void BenchTicks::forget(OrderId order)
{
    if (!m_shop.repositories().shop.setting(keyOf(order)).isEmpty())
        m_shop.database().record(factOf(m_shop, order), [&] { m_shop.repositories().shop.removeSetting(keyOf(order)); });
}

} // namespace kokarda
