// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shops.h"

#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"

using namespace Qt::StringLiterals;

namespace kokarda::test {

TemporaryShop::TemporaryShop()
{
    Shop::create(path());
    m_shop = std::make_unique<Shop>(path());
}

void TemporaryShop::reopen()
{
    m_shop.reset();
    m_shop = std::make_unique<Shop>(path());
}

Channel channelNamed(Shop& shop, const QString& name)
{
    for (const Channel& channel : shop.settings().channels()) {
        if (channel.name == name)
            return channel;
    }
    Channel channel;
    channel.name = name;
    return shop.settings().store(channel);
}

Order mugOrder(Shop& shop, const QString& number)
{
    const Currency pln(u"PLN");
    Order order;
    order.number = number;
    order.channel = channelNamed(shop, u"Shopify"_s).id;
    order.channelName = u"Shopify"_s;
    order.channelOrderId = number;
    order.customerName = u"Anna Kowalska"_s;
    order.email = u"anna@example.com"_s;
    order.status = OrderStatus::ToPack;
    order.placedAt = instantOf(QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC));
    order.shipTo = {u"Anna Kowalska"_s, {}, u"ul. Różana 3/5"_s, {}, u"30-001"_s, u"Kraków"_s, {}, u"PL"_s, {}, {}};
    order.billTo = order.shipTo;
    OrderLine line;
    line.sku = u"MUG-01"_s;
    line.title = u"Kubek „Żuraw”"_s;
    line.quantity = 2;
    line.unitPrice = {4900, pln};
    line.discount = {0, pln};
    order.lines = {line};
    for (Money Order::*amount :
        {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        order.*amount = Money{0, pln};
    order.subtotal.minor = 9800;
    order.shipping.minor = 1299;
    order.total.minor = 11099;
    return order;
}

void tieToCustomer(Shop& shop, Order& order)
{
    storage::CustomerRepository& customers = shop.repositories().customers;
    if (const std::optional<CustomerId> known = customers.recognise({}, order.email, false, order.customerName, order.shipTo)) {
        order.customer = *known;
        return;
    }
    Customer customer;
    customer.name = order.customerName;
    customer.email = order.email;
    customer.country = order.shipTo.country;
    customer.createdAt = order.placedAt;
    shop.database().record({QStringLiteral("fact.test"), QStringLiteral("Test")}, [&] { customers.insert(customer, order.shipTo); });
    order.customer = customer.id;
}

} // namespace kokarda::test
