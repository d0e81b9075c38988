// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/order.h"
#include "models/values/product.h"

#include <QString>
#include <vector>

class QLocale;

namespace kokarda {

class Shop;

/// What a customer usually does, and how often they did it.
struct Preference
{
    enum class About { Delivery, Carrier, Payment, Channel, Category, Basket, Language };

    About about = About::Delivery;
    QString value;  ///< "to a locker", "Mugs", "98,00 zł"
    int hits = 0;   ///< orders that show it …
    int of = 0;     ///< … of so many that say anything about it

    bool operator==(const Preference&) const = default;
};

/// Preferences from orders, cancelled ones left out. Only what more than half of at least two orders show is one; of
/// what they bought, the category that most orders have something of, from two orders on. The usual basket is the
/// median of what the orders came to, in the currency most of them have; language is that of the papers.
std::vector<Preference> preferencesOf(const std::vector<Order>& orders, const CategoryTree& categories, const QLocale& locale);

/// Of the customer's newest fifty orders.
std::vector<Preference> preferencesOf(Shop& shop, CustomerId customer, const QLocale& locale);

/// "Delivery", "Favourite category" …
QString preferenceTitle(Preference::About about);
/// "4 of 5 orders"; of a basket "median of 5 orders".
QString preferenceEvidence(const Preference& preference);

} // namespace kokarda
