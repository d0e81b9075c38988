// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/problem.h"
#include "models/values/product.h"

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

/// What still keeps the order from being stored, beside the fields: "customer", "lines", "address".
std::vector<Problem> problemsOf(const Order& order, HandChannel channel);

/// Stores an order taken by hand: sums are reckoned from the lines, the channel is made when the shop has none of this
/// kind yet, and its history says who wrote it down. Throws RuleError in words when problemsOf is not empty.
Order storeByHand(Shop& shop, Order order, HandChannel channel);

} // namespace kokarda
