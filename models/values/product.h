// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/money.h"

#include <QString>
#include <map>
#include <vector>

namespace kokarda {

/// A branch of the shop's own category tree ("Kitchen" > "Mugs"). Rules and phrases are inherited downwards.
struct Category
{
    CategoryId id;
    CategoryId parent; ///< unset at the top
    QString name;
    QString key; ///< stable key that note blocks speak of: mugs, books, home, clothes, food, cosmetics, toys, stationery

    bool operator==(const Category&) const = default;
};

/// The whole tree, as small as it is: a few dozen rows.
using CategoryTree = std::vector<Category>;

/// The category and everything above it, nearest first; empty for an unknown id. Loops in the data end the walk.
std::vector<CategoryId> withAncestors(const CategoryTree& tree, CategoryId category);

/// "Kitchen › Mugs".
QString categoryPath(const CategoryTree& tree, CategoryId category);

/// The key that applies: the category's own or the nearest ancestor's; empty when none has one.
QString effectiveKey(const CategoryTree& tree, CategoryId category);

/// The category that stands for each key: of several the one nearest to the top.
std::map<QString, CategoryId> categoriesByKey(const CategoryTree& tree);

/// Size step of a parcel, smallest first.
enum class ParcelSize { Letterbox, Small, Medium, Large };

struct Product
{
    ProductId id;
    QString sku;
    QString ean;
    QString title;
    CategoryId category;
    QString bin;
    Money price;
    Money cost; ///< what the shop pays for it; no currency: not known
    int weightGrams = 0; ///< zero: not known
    bool fragile = false;

    bool operator==(const Product&) const = default;
};

} // namespace kokarda
