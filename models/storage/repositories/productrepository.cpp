// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/productrepository.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/values/searchkey.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::string_view select = "SELECT id, sku, ean, title, category_id, bin, price, currency, weight_grams, fragile,"
                                    " cost, cost_currency FROM product ";

auto columnValues(const Product& product)
{
    return std::make_tuple(product.sku, product.ean, product.title, searchKey(product.title), product.category,
        product.bin, product.price.minor, product.price.currency.code(), product.cost.minor,
        product.cost.currency.code(), product.weightGrams, product.fragile);
}

Product productOf(const Statement& row)
{
    Product product;
    product.id = row.id<ProductId>(0);
    product.sku = row.text(1);
    product.ean = row.text(2);
    product.title = row.text(3);
    product.category = row.id<CategoryId>(4);
    product.bin = row.text(5);
    product.price = Money{row.integer(6), Currency{row.text(7)}};
    product.weightGrams = static_cast<int>(row.integer(8));
    product.fragile = row.flag(9);
    product.cost = Money{row.integer(10), Currency{row.text(11)}};
    return product;
}

std::string selecting(std::string_view condition)
{
    return std::string(select) + std::string(condition);
}

std::optional<Product> firstOf(Rows rows)
{
    return rows.next() ? std::optional(productOf(*rows)) : std::nullopt;
}

} // namespace

void ProductRepository::insert(Product& product)
{
    product.id = ProductId(std::apply(
        [this](const auto&... values) { return insertRow(m_db, BulkTable::Product, Database::sql("product/insert"), values...); },
        columnValues(product)));
}

void ProductRepository::update(const Product& product)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("product/update"), values...); },
        std::tuple_cat(columnValues(product), std::make_tuple(product.id)));
}

std::optional<Product> ProductRepository::find(ProductId id) const
{
    return firstOf(m_db.rows(selecting("WHERE id = ?"), id));
}

std::optional<Product> ProductRepository::recognise(const QString& sku, const QString& title) const
{
    if (!sku.isEmpty()) {
        if (auto known = firstOf(m_db.rows(selecting("WHERE sku = ? AND sku <> ''"), sku)))
            return known;
    }
    const QString key = searchKey(title);
    if (key.isEmpty())
        return {};
    // A title stands for a product only when no other SKU claims it.
    return firstOf(m_db.rows(selecting("WHERE title_key = ? AND (sku = '' OR ? = '') ORDER BY id LIMIT 1"), key, sku));
}

std::vector<Product> ProductRepository::all() const
{
    std::vector<Product> products;
    Rows rows = m_db.rows(selecting("WHERE deleted_at IS NULL ORDER BY title_key, id"));
    while (rows.next())
        products.push_back(productOf(*rows));
    return products;
}

std::vector<ProductId> ProductRepository::find(const QString& words, ProductScope scope) const
{
    // Each word stands at the beginning of a word of the key: the keys have single blanks between their words.
    const QStringList wanted = searchKey(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<ProductId> found;
    Rows rows = m_db.rows("SELECT id, ' ' || title_key || ' ' || sku || ' ' || ean FROM product WHERE deleted_at IS NULL"
                          " AND (?1 OR category_id IS ?2) ORDER BY title_key, id", scope.all, scope.category);
    while (rows.next()) {
        const QString key = u' ' + (wanted.isEmpty() ? QString() : searchKey(rows->text(1)));
        if (std::ranges::all_of(wanted, [&key](const QString& word) { return key.contains(u' ' + word); }))
            found.push_back(rows->id<ProductId>(0));
    }
    return found;
}

std::map<CategoryId, int> ProductRepository::counts() const
{
    std::map<CategoryId, int> found;
    Rows rows = m_db.rows("SELECT category_id, count(*) FROM product WHERE deleted_at IS NULL GROUP BY category_id");
    while (rows.next())
        found[rows->id<CategoryId>(0)] = static_cast<int>(rows->integer(1));
    return found;
}

void ProductRepository::setCategory(ProductId id, CategoryId category)
{
    m_db.exec("UPDATE product SET category_id = ? WHERE id = ?", category, id);
}

std::vector<Product> ProductRepository::forOrder(OrderId order) const
{
    std::vector<Product> products;
    Rows rows = m_db.rows(selecting("WHERE id IN (SELECT product_id FROM order_line WHERE order_id = ?)"), order);
    while (rows.next())
        products.push_back(productOf(*rows));
    return products;
}

void ProductRepository::setPicture(ProductId id, qint64 picture)
{
    m_db.exec("UPDATE product SET picture_id = ? WHERE id = ?", picture ? std::optional(picture) : std::nullopt, id);
}

qint64 ProductRepository::pictureOf(ProductId id) const
{
    return m_db.number("SELECT picture_id FROM product WHERE id = ?", id);
}

std::map<ProductId, QByteArray> ProductRepository::picturesFor(OrderId order) const
{
    std::map<ProductId, QByteArray> pictures;
    Rows rows = m_db.rows("SELECT p.id, k.png FROM product p JOIN picture k ON k.id = p.picture_id"
                          " WHERE p.id IN (SELECT product_id FROM order_line WHERE order_id = ?)", order);
    while (rows.next())
        pictures.emplace(rows->id<ProductId>(0), rows->blob(1));
    return pictures;
}

CategoryTree ProductRepository::categories() const
{
    CategoryTree tree;
    Rows rows = m_db.rows("SELECT id, parent_id, name, key FROM category ORDER BY coalesce(parent_id, 0), name");
    while (rows.next())
        tree.push_back({rows->id<CategoryId>(0), rows->id<CategoryId>(1), rows->text(2), rows->text(3)});
    return tree;
}

void ProductRepository::insert(Category& category)
{
    category.id = CategoryId(m_db.insert(
        "INSERT INTO category (parent_id, name, key) VALUES (?, ?, ?)", category.parent, category.name, category.key));
}

void ProductRepository::update(const Category& category)
{
    m_db.exec("UPDATE category SET parent_id = ?, name = ?, key = ? WHERE id = ?", category.parent, category.name,
        category.key, category.id);
}

bool ProductRepository::areCategoriesUsed() const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM product WHERE category_id IS NOT NULL) OR EXISTS (SELECT 1 FROM category_mapping)"
                       " OR EXISTS (SELECT 1 FROM gift_rule WHERE category_id IS NOT NULL)") != 0;
}

int ProductRepository::dependentsOf(CategoryId id) const
{
    return static_cast<int>(m_db.number("SELECT (SELECT count(*) FROM category WHERE parent_id = ?1)"
                                        " + (SELECT count(*) FROM gift_rule WHERE category_id = ?1)", id));
}

void ProductRepository::remove(CategoryId id)
{
    m_db.exec("UPDATE product SET category_id = NULL WHERE category_id = ?", id);
    m_db.exec("DELETE FROM category_mapping WHERE category_id = ?", id);
    m_db.exec("DELETE FROM category WHERE id = ?", id);
}

void ProductRepository::mapCategory(ChannelId channel, const QString& channelCategory, CategoryId category)
{
    m_db.exec("INSERT INTO category_mapping (channel_id, channel_category, category_id) VALUES (?, ?, ?)"
              " ON CONFLICT (channel_id, channel_category) DO UPDATE SET category_id = excluded.category_id",
        channel, channelCategory, category);
}

std::map<std::pair<ChannelId, QString>, CategoryId> ProductRepository::mappings() const
{
    std::map<std::pair<ChannelId, QString>, CategoryId> found;
    Rows rows = m_db.rows("SELECT channel_id, channel_category, category_id FROM category_mapping");
    while (rows.next())
        found.emplace(std::pair(rows->id<ChannelId>(0), rows->text(1)), rows->id<CategoryId>(2));
    return found;
}

} // namespace kokarda::storage
