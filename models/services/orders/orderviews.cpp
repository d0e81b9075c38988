// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderviews.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString settingKey = u"order_views"_s;

QString workKey(OrderWork work)
{
    switch (work) {
    case OrderWork::Late:
        return u"late"_s;
    case OrderWork::Complaint:
        return u"complaint"_s;
    case OrderWork::WithoutNote:
        return u"without_note"_s;
    case OrderWork::All:
        break;
    }
    return u"all"_s;
}

OrderWork workFrom(const QString& key)
{
    for (const OrderWork work : {OrderWork::Late, OrderWork::Complaint, OrderWork::WithoutNote}) {
        if (workKey(work) == key)
            return work;
    }
    return OrderWork::All;
}

QJsonObject toJson(const OrderView& view)
{
    const OrderQuery& query = view.query;
    return {{u"key"_s, view.key}, {u"title"_s, view.title}, {u"work"_s, workKey(query.work)},
        {u"status"_s, query.status ? statusKey(*query.status) : QString()}, {u"search"_s, query.search},
        {u"sort"_s, static_cast<int>(query.sort)}, {u"descending"_s, query.descending}};
}

OrderView viewFrom(const QJsonObject& json)
{
    OrderView view;
    view.key = json[u"key"].toString();
    view.title = json[u"title"].toString();
    view.own = true;
    view.query.work = workFrom(json[u"work"].toString());
    view.query.status = statusFromKey(json[u"status"].toString());
    view.query.search = json[u"search"].toString();
    view.query.sort = static_cast<OrderSort>(std::clamp(json[u"sort"].toInt(), 0, static_cast<int>(OrderSort::Pieces)));
    view.query.descending = json[u"descending"].toBool(true);
    return view;
}

} // namespace

std::vector<OrderView> OrderViews::all() const
{
    const auto work = [](OrderWork kind, const QString& title) {
        OrderQuery query;
        query.work = kind;
        return OrderView{workKey(kind), title, query, false};
    };
    const auto status = [](OrderStatus one) {
        OrderQuery query;
        query.status = one;
        return OrderView{statusKey(one), statusTitle(one), query, false};
    };
    std::vector<OrderView> views{work(OrderWork::All, tr("All")), status(OrderStatus::ToPack),
        work(OrderWork::Late, tr("Late")), status(OrderStatus::AwaitingPayment),
        work(OrderWork::Complaint, tr("Complaint")), work(OrderWork::WithoutNote, tr("Without note")),
        status(OrderStatus::Packed), status(OrderStatus::Shipped), status(OrderStatus::Delivered),
        status(OrderStatus::Cancelled)};
    for (OrderView& view : own())
        views.push_back(std::move(view));
    return views;
}

std::vector<OrderView> OrderViews::own() const
{
    std::vector<OrderView> views;
    for (const QJsonValue entry : QJsonDocument::fromJson(m_shop.settings().value(settingKey).toUtf8()).array())
        views.push_back(viewFrom(entry.toObject()));
    return views;
}

void OrderViews::store(const QString& title, const std::vector<OrderView>& views)
{
    QJsonArray entries;
    for (const OrderView& view : views)
        entries.append(toJson(view));
    m_shop.settings().decide({u"settings.view"_s, title}, settingKey,
        QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
}

OrderView OrderViews::keep(const QString& title, const OrderQuery& query)
{
    const QString name = title.trimmed();
    if (name.isEmpty())
        throw RuleError(tr("A view needs a name."));
    std::vector<OrderView> views = own();
    const auto known = std::ranges::find(views, name, &OrderView::title);
    if (known != views.end()) {
        known->query = query;
        store(tr("View “%1”").arg(name), views);
        return *known;
    }
    int number = 1;
    for (const OrderView& view : views)
        number = std::max(number, view.key.section(u'-', 1).toInt() + 1);
    views.push_back({u"own-%1"_s.arg(number), name, query, true});
    store(tr("View “%1”").arg(name), views);
    return views.back();
}

void OrderViews::forget(const QString& key)
{
    std::vector<OrderView> views = own();
    const auto known = std::ranges::find(views, key, &OrderView::key);
    if (known == views.end())
        return;
    const QString title = tr("View “%1” forgotten").arg(known->title);
    views.erase(known);
    store(title, views);
}

int countOf(const OrderView& view, const OrderCounts& counts)
{
    switch (view.query.work) {
    case OrderWork::Late:
        return counts.late;
    case OrderWork::Complaint:
        return counts.complaint;
    case OrderWork::WithoutNote:
        return counts.withoutNote;
    case OrderWork::All:
        break;
    }
    return view.query.status ? counts.of(*view.query.status) : counts.all;
}

} // namespace kokarda
