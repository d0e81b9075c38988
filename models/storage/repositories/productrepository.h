// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/product.h"

#include <QByteArray>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kokarda::storage {

class Database;

/// Which products are looked for: all; those of one category alone; those without one (`category` unset).
struct ProductScope
{
    bool all = true;
    CategoryId category;
};

/// Products, the shop's category tree and the mapping of channel categories to it. Opens no transaction.
class ProductRepository
{
public:
    explicit ProductRepository(Database& db)
        : m_db(db)
    {
    }

    void insert(Product& product);
    void update(const Product& product);
    std::optional<Product> find(ProductId id) const;
    /// By SKU, else by exact folded title; none when neither is known.
    std::optional<Product> recognise(const QString& sku, const QString& title) const;
    std::vector<Product> all() const;
    /// The products whose title, SKU or EAN has every word of `words` (each by its beginning), by title.
    std::vector<ProductId> find(const QString& words, ProductScope scope) const;
    /// How many products there are in each category; those without one under the unset id.
    std::map<CategoryId, int> counts() const;
    void setCategory(ProductId id, CategoryId category);
    /// The products of an order's lines, each once.
    std::vector<Product> forOrder(OrderId order) const;

    /// A picture kept by ShopRepository; 0: none.
    void setPicture(ProductId id, qint64 picture);
    qint64 pictureOf(ProductId id) const;
    /// The pictures (PNG) of the products of an order's lines, where they have one.
    std::map<ProductId, QByteArray> picturesFor(OrderId order) const;

    CategoryTree categories() const;
    void insert(Category& category);
    void update(const Category& category);
    /// False while no product, no channel's category and no gift rule stands in a category.
    bool areCategoriesUsed() const;
    /// Takes a category away; its products, and what channels call by it, are without one then. It must have no branches
    /// and no gift rule.
    void remove(CategoryId id);
    /// Branches of the category and gift rules that speak of it.
    int dependentsOf(CategoryId id) const;

    void mapCategory(ChannelId channel, const QString& channelCategory, CategoryId category);
    std::map<std::pair<ChannelId, QString>, CategoryId> mappings() const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
