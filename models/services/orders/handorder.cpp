// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/handorder.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/actor.h"
#include "models/values/searchkey.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct HandOrder
{
    Q_DECLARE_TR_FUNCTIONS(HandOrder)
};

/// The prefix of the numbers and the stable name of the kind, so that the window's language may change.
QString prefixOf(HandChannel channel)
{
    switch (channel) {
    case HandChannel::Phone:
        return u"T-"_s;
    case HandChannel::Counter:
        return u"L-"_s;
    case HandChannel::ClickAndCollect:
        return u"C-"_s;
    }
    return {};
}

QString platformOf(HandChannel channel)
{
    switch (channel) {
    case HandChannel::Phone:
        return u"hand_phone"_s;
    case HandChannel::Counter:
        return u"hand_counter"_s;
    case HandChannel::ClickAndCollect:
        return u"hand_collect"_s;
    }
    return {};
}

std::optional<Channel> knownChannel(Shop& shop, HandChannel channel)
{
    for (const Channel& known : shop.settings().channels()) {
        if (known.platform == platformOf(channel))
            return known;
    }
    return {};
}

/// A known customer by e-mail or by name and address; else a new one.
CustomerId customerFor(Shop& shop, const Order& order, Instant now)
{
    storage::CustomerRepository& customers = shop.repositories().customers;
    const std::optional<CustomerId> known
        = customers.recognise({order.channel, {}}, order.email, false, order.customerName, order.shipTo);
    if (known)
        return *known;
    Customer customer;
    customer.name = order.customerName;
    customer.email = order.email;
    customer.phone = order.phone;
    customer.taxId = order.taxId;
    customer.country = order.shipTo.country;
    customer.createdAt = now;
    customers.insert(customer, order.shipTo);
    return customer.id;
}

void reckon(Order& order)
{
    const Currency currency = order.total.currency;
    order.subtotal = {0, currency};
    for (const OrderLine& line : order.lines)
        order.subtotal = order.subtotal + line.total();
    order.total = order.subtotal + order.shipping - order.discount;
}

} // namespace

QString handChannelTitle(HandChannel channel)
{
    switch (channel) {
    case HandChannel::Phone:
        return HandOrder::tr("Phone");
    case HandChannel::Counter:
        return HandOrder::tr("Counter");
    case HandChannel::ClickAndCollect:
        return HandOrder::tr("Click & collect");
    }
    return {};
}

Order handDraft(Shop& shop, HandChannel channel)
{
    Order order;
    const QString prefix = prefixOf(channel);
    order.number = prefix + QString::number(storage::OrderLists(shop.database()).highestNumber(prefix) + 1);
    order.channelOrderId = order.number;
    order.channelName = handChannelTitle(channel);
    order.placedAt = instantOf(QDateTime::currentDateTimeUtc());
    order.status = OrderStatus::ToPack;
    order.payment = channel == HandChannel::Counter ? PaymentState::Paid : PaymentState::Unknown;
    const ShopInfo info = shop.settings().info();
    for (Money Order::*amount :
        {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        order.*amount = Money{0, info.currency};
    order.shipTo.country = info.sender.country;
    order.billTo.country = info.sender.country;
    if (channel == HandChannel::ClickAndCollect)
        order.deliveryMethod = HandOrder::tr("Collected at the shop");
    return order;
}

OrderLine lineFor(const Product& product, const Currency& currency)
{
    OrderLine line;
    line.product = product.id;
    line.sku = product.sku;
    line.title = product.title;
    line.category = product.category;
    line.bin = product.bin;
    line.quantity = 1;
    line.unitPrice = product.price.currency == currency ? product.price : Money{0, currency};
    line.discount = {0, currency};
    return line;
}

std::vector<Product> findProducts(Shop& shop, const QString& words, int most)
{
    std::vector<Product> found;
    const QString folded = searchKey(words);
    if (folded.isEmpty())
        return found;
    for (const ProductId id : storage::OrderLists(shop.database()).products(folded, most)) {
        if (const std::optional<Product> product = shop.repositories().products.find(id))
            found.push_back(*product);
    }
    return found;
}

std::optional<KnownCustomer> knownCustomer(Shop& shop, CustomerId id)
{
    const std::optional<Customer> found = shop.customers().customer(id);
    if (!found || found->anonymisedAt)
        return {};
    KnownCustomer known{id, found->name, shop.customers().mailAddress(id).value_or(QString()), found->phone, found->taxId, {}};
    if (const std::vector<Address> addresses = shop.customers().addresses(id); !addresses.empty())
        known.address = addresses.front();
    return known;
}

std::optional<CustomerId> buyerOf(Shop& shop, const QString& orderNumber)
{
    const std::vector<OrderId> orders = shop.repositories().orders.byNumber(orderNumber.trimmed());
    if (orders.size() != 1)
        return {};
    const std::optional<Order> order = shop.repositories().orders.find(orders.front());
    return order && order->customer ? std::optional(order->customer) : std::nullopt;
}

std::vector<Problem> problemsOf(const Order& order, HandChannel channel)
{
    std::vector<Problem> problems;
    if (order.customerName.trimmed().isEmpty())
        problems.push_back({u"customer"_s, HandOrder::tr("Who orders? Type a name.")});
    if (order.lines.empty())
        problems.push_back({u"lines"_s, HandOrder::tr("What is ordered? Add at least one item.")});
    const Address& to = order.shipTo;
    if (channel == HandChannel::Phone && (to.street.trimmed().isEmpty() || to.city.trimmed().isEmpty()))
        problems.push_back({u"address"_s, HandOrder::tr("Where does it go? Type street and town.")});
    return problems;
}

Order storeByHand(Shop& shop, Order order, HandChannel channel)
{
    const std::vector<Problem> problems = problemsOf(order, channel);
    if (!problems.empty())
        throw RuleError(problems.front().message);
    reckon(order);
    if (order.shipTo.name.isEmpty())
        order.shipTo.name = order.customerName;
    order.billTo = order.shipTo;
    Shop::Repositories repositories = shop.repositories();
    const Instant now = instantOf(QDateTime::currentDateTimeUtc());
    shop.database().write({u"order.new"_s, HandOrder::tr("New order %1").arg(order.number)}, [&] {
        Channel place = knownChannel(shop, channel).value_or(Channel{});
        if (!place.id) {
            place.name = handChannelTitle(channel);
            place.platform = platformOf(channel);
            repositories.shop.insert(place);
        }
        order.channel = place.id;
        order.channelName = place.name;
        if (!order.customer)
            order.customer = customerFor(shop, order, now);
        repositories.orders.insert(order);
        repositories.orders.addEvent(order.id, {now, actorName(), u"by_hand"_s, {}});
    });
    shop.tell(Change::Orders | Change::Customers | Change::Settings);
    return order;
}

} // namespace kokarda
