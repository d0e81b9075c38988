// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/orderfinisher.h"

using namespace Qt::StringLiterals;

// The part of OrderFinisher that reads the program's own table of orders: every cell is what it says, nothing is guessed or
// filled in, so that what is written again is equal to the last byte.
namespace kokarda::imports {

Address OrderFinisher::ownAddress(Field first)
{
    const auto part = [&](Field billField) {
        return take(static_cast<Field>(static_cast<int>(first) + static_cast<int>(billField) - static_cast<int>(Field::BillName)));
    };
    Address address;
    address.name = part(Field::BillName);
    address.company = part(Field::BillCompany);
    address.street = part(Field::BillStreet);
    address.street2 = part(Field::BillStreet2);
    address.city = part(Field::BillCity);
    address.postcode = part(Field::BillPostcode);
    address.region = part(Field::BillRegion);
    address.country = part(Field::BillCountry);
    address.phone = part(Field::BillPhone);
    return address;
}

void OrderFinisher::ownOrder()
{
    Order& order = m_out.order;
    m_currency = Currency(m_draft.text(Field::Currency));
    order.channelOrderId = take(Field::OrderId);
    order.number = take(Field::OrderNumber);
    fillMoments();
    order.status = statusFromKey(take(Field::Status)).value_or(OrderStatus::ToPack);
    order.payment = paymentFromKey(take(Field::PaymentStatus)).value_or(PaymentState::Unknown);
    order.shipTo = ownAddress(Field::ShipName);
    order.shipTo.pickupPoint = take(Field::PickupPoint);
    order.billTo = ownAddress(Field::BillName);
    order.taxId = take(Field::TaxId);
    const QString language = take(Field::Language);
    fillTexts();
    order.language = language;
    ImportedCustomer& customer = m_out.customer;
    customer.name = order.customerName = take(Field::BuyerName);
    customer.email = order.email = take(Field::Email);
    customer.emailMasked = isMasked(customer.email);
    customer.phone = order.phone = take(Field::Phone);
    order.subtotal = orderMoney(Field::Subtotal);
    order.shipping = orderMoney(Field::Shipping);
    order.discount = orderMoney(Field::Discount);
    order.tax = orderMoney(Field::Tax);
    order.total = orderMoney(Field::Total);
    order.refunded = orderMoney(Field::Refunded);
    fillLines();
}

} // namespace kokarda::imports
