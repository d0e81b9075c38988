// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"
#include "models/values/gift.h"
#include "models/values/order.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QHash>
#include <QJsonObject>
#include <array>
#include <vector>

namespace kokarda::sample {

/// A product with its title in the languages of the channels.
struct Ware
{
    Product product;
    QString key; ///< of its category: mugs, books, home, stationery
    QHash<QString, QString> titles;
    int zlotyMinor = 0; ///< the price all other prices are made from
};

/// A channel with the share of customers that come through it, and where they live.
struct Stall
{
    Channel channel;
    int share = 0;
    std::vector<std::pair<QString, int>> countries; ///< country and weight
};

/// What stands in the shop before the first customer comes.
struct Stock
{
    ShopInfo info;
    std::vector<Stall> stalls;
    CategoryTree tree;
    std::vector<Ware> wares;
    std::vector<Gift> gifts;
    std::vector<GiftRule> rules;
    QHash<QString, QString> currencies; ///< of own-shop orders, by country
};

/// Writes shop, channels, categories, products, gifts and rules. Best-before dates count from `today`.
Stock layIn(Shop& shop, const QString& language, QDate today);

/// A price as it would stand in a shop of that currency: zloty amounts as they are, others ending in 90.
Money priceIn(int zlotyMinor, const Currency& currency);

/// The language that papers for a country are in: "pl", "de" or "en".
QString languageOf(const QString& country);

} // namespace kokarda::sample
