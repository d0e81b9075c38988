// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/money.h"
#include "models/values/order.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QDate>
#include <QTime>
#include <optional>

namespace kokarda {

/// Everything true about an order and its customer that a sentence of the note may use. What is not known stays unset
/// or empty, and the sentences that would need it are left out.
struct NoteFacts
{
    QString language;    ///< of the document, two letters
    QString channel;     ///< name of the channel
    Customer recipient;  ///< name, address form, corrected vocative of the one who opens the parcel
    bool isGift = false; ///< somebody else than the buyer opens the parcel

    std::optional<int> orderNumber;     ///< 1: the customer's first order
    std::optional<int> daysSinceLast;   ///< since the order before
    std::optional<int> yearsAsCustomer; ///< whole years since the first order

    QString category;         ///< key of the order's main category: "mugs"; empty: none known
    int pieces = 0;           ///< pieces of that category
    QString title;            ///< of the main product, where it reads well in a sentence
    QString previousCategory; ///< key of the main category of the order before

    QString city;
    bool abroad = false;
    QDate orderDay; ///< in the shop's time zone
    QTime orderTime;
    QDate packingDay;
    std::optional<int> daysToBirthday;
    std::optional<int> daysToNameDay;
    bool complaintBefore = false;
    bool hasRemark = false;
    std::optional<Money> value;

    bool operator==(const NoteFacts&) const = default;
};

/// What is known of a customer before this order.
struct CustomerPast
{
    std::optional<int> ordersBefore; ///< cancelled ones not counted; unset: the history is not known
    std::optional<Instant> firstOrder;
    std::optional<Instant> lastOrder;
    QString lastCategory; ///< key of the last order's main category
    bool complaint = false;
    QDate nameDay; ///< the next one, where the shop knows it

    bool operator==(const CustomerPast&) const = default;
};

/// The surroundings of an order: shop, channel, tree of categories, the day the parcel is packed.
struct NoteSetting
{
    ShopInfo shop;
    Channel channel;
    CategoryTree categories;
    QDate today;
};

/// A customer's past from the earlier orders of the same customer; the order itself and cancelled ones do not count.
CustomerPast pastOf(const std::vector<Order>& orders, const Order& order, const CategoryTree& categories);

/// The facts of an order. A gift order speaks to the person on the parcel, and of nothing but the gift.
NoteFacts factsOf(const Order& order, const Customer& customer, const CustomerPast& past, const NoteSetting& setting);

/// Key of the category that most of the order's value lies in, and its pieces; an empty key where none is known.
struct MainCategory
{
    QString key;
    int pieces = 0;
    QString title; ///< of its dearest line

    bool operator==(const MainCategory&) const = default;
};
MainCategory mainCategoryOf(const Order& order, const CategoryTree& categories);

/// A product title that reads well in a sentence, quotes and blanks mended; empty for lists of features, article
/// numbers, capitals and anything but letters, digits and plain punctuation.
QString speakableTitle(const QString& title);

/// A place name in plain letters, or nothing.
QString speakablePlace(const QString& city);

} // namespace kokarda
