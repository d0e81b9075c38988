// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importedorder.h"

#include <algorithm>

namespace kokarda::imports {

void join(ImportedOrder& into, const ImportedOrder& from)
{
    Order& a = into.order;
    const Order& b = from.order;
    if (a.lines.empty()) {
        a.lines = b.lines;
        into.lineSources = from.lineSources;
    }
    const auto text = [](QString& to, const QString& other) {
        if (to.isEmpty())
            to = other;
    };
    for (QString Order::*field : {&Order::number, &Order::customerName, &Order::email, &Order::phone, &Order::remark,
                                  &Order::staffNote, &Order::taxId, &Order::giftMessage, &Order::paymentMethod, &Order::deliveryMethod,
                                  &Order::trackingNumber, &Order::language, &Order::discountCode})
        text(a.*field, b.*field);
    for (Money Order::*field : {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::refunded}) {
        if ((a.*field).isZero())
            a.*field = b.*field;
    }
    if (!into.given.has(Field::Total))
        a.total = b.total;
    for (std::optional<Instant> Order::*field : {&Order::paidAt, &Order::shipBy, &Order::shippedAt, &Order::cancelledAt}) {
        if (!(a.*field))
            a.*field = b.*field;
    }
    if (a.shipTo.isEmpty())
        a.shipTo = b.shipTo;
    if (a.billTo.isEmpty())
        a.billTo = b.billTo;
    a.status = std::max(a.status, b.status);
    a.payment = std::max(a.payment, b.payment);
    for (QString ImportedCustomer::*field :
         {&ImportedCustomer::name, &ImportedCustomer::firstName, &ImportedCustomer::lastName, &ImportedCustomer::company,
          &ImportedCustomer::email, &ImportedCustomer::phone, &ImportedCustomer::buyerKey, &ImportedCustomer::login})
        text(into.customer.*field, from.customer.*field);
    into.given.insert(from.given);
    into.issues.insert(into.issues.end(), from.issues.begin(), from.issues.end());
}

} // namespace kokarda::imports
