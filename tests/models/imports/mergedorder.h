// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/ordermerge.h"

#include <initializer_list>

// An order as a file gives it, and as an earlier import of that file has left it in the shop.
namespace kokarda::test {

using namespace kokarda::imports;
using namespace Qt::StringLiterals;

inline const Currency pln(u"PLN");

inline OrderLine line(const QString& id, const QString& title, int quantity)
{
    OrderLine made;
    made.channelLineId = id;
    made.title = title;
    made.quantity = quantity;
    made.unitPrice = {4900, pln};
    made.discount = {0, pln};
    return made;
}

/// What a file gives of a line.
inline LineSource lineSource(std::initializer_list<Field> fields = {Field::LineId, Field::ItemName, Field::Quantity, Field::UnitPrice})
{
    LineSource source;
    for (const Field field : fields)
        source.given.insert(field);
    return source;
}

/// An order as a file gives it.
inline ImportedOrder fileOrder()
{
    ImportedOrder imported;
    Order& order = imported.order;
    order.number = u"#1001"_s;
    order.customerName = u"Anna Nowak"_s;
    order.email = u"anna@example.com"_s;
    order.status = OrderStatus::ToPack;
    order.payment = PaymentState::Paid;
    order.placedAt = {1'000'000};
    order.shipTo = {u"Anna Nowak"_s, {}, u"ul. Lipowa 300"_s, {}, u"30-001"_s, u"Kraków"_s, {}, u"PL"_s, {}, {}};
    order.remark = u"Proszę dzwonić"_s;
    order.total = {11099, pln};
    order.lines = {line(u"a"_s, u"Kubek"_s, 2), line(u"b"_s, u"Zakładka"_s, 1)};
    imported.lineSources = {lineSource(), lineSource()};
    for (const Field field : {Field::PlacedAt, Field::Status, Field::Total})
        imported.given.insert(field);
    return imported;
}

struct Known
{
    Order order;
    SourceMark mark;
};

/// The same order in the shop, as the first import left it.
inline Known inTheShop()
{
    const ImportedOrder imported = fileOrder();
    Order order = imported.order;
    qint64 id = 0;
    for (OrderLine& made : order.lines)
        made.id = OrderLineId(++id);
    return {order, markOf(imported)};
}

} // namespace kokarda::test
