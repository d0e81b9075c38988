// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/order.h"
#include "models/values/problem.h"
#include "models/values/product.h"

#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// Where an order comes from that no shop platform knows.
enum class HandChannel { Phone, Counter, ClickAndCollect };

/// "Phone", "Counter", "Click & collect" in the window's language.
QString handChannelTitle(HandChannel channel);

/// An order ready to be filled in: number, day and currency are set. Nothing is stored yet.
Order handDraft(Shop& shop, HandChannel channel);

/// A line for a product, one piece at its price.
OrderLine lineFor(const Product& product, const Currency& currency);

/// Products whose title or SKU holds these words, at most so many, by title.
std::vector<Product> findProducts(Shop& shop, const QString& words, int most = 12);

/// Somebody who has ordered before, with what an order by hand asks for.
struct KnownCustomer
{
    CustomerId id;
    QString name;
    QString email; ///< empty where it is a marketplace's alias, on loan for one order
    QString phone;
    QString taxId;
    Address address; ///< the newest; empty where none is known

    bool operator==(const KnownCustomer&) const = default;
};

/// None for a card that is gone or erased.
std::optional<KnownCustomer> knownCustomer(Shop& shop, CustomerId id);

/// Who ordered under this number; none where nobody did, or where several channels have the number.
std::optional<CustomerId> buyerOf(Shop& shop, const QString& orderNumber);

/// What still keeps the order from being stored, beside the fields: "customer", "lines", "address".
std::vector<Problem> problemsOf(const Order& order, HandChannel channel);

/// Stores an order taken by hand: sums are reckoned from the lines, the channel is made when the shop has none of this
/// kind yet, and its history says who wrote it down. An order without a customer goes to the known one of this e-mail, or
/// of this name and address, else to a new one. Throws RuleError in words when problemsOf is not empty.
Order storeByHand(Shop& shop, Order order, HandChannel channel);

} // namespace kokarda
