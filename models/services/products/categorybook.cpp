// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/products/categorybook.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "models/values/categorywords.h"
#include "models/values/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

void beginShop(const QString& path)
{
    Shop::create(path);
    Shop shop(path);
    CategoryBook(shop).beginWithUsual();
}

QString CategoryBook::usualName(const QString& key)
{
    static const std::map<QString, const char*> names{{u"mugs"_s, QT_TR_NOOP("Mugs")}, {u"books"_s, QT_TR_NOOP("Books")},
        {u"home"_s, QT_TR_NOOP("Home")}, {u"clothes"_s, QT_TR_NOOP("Clothes")}, {u"food"_s, QT_TR_NOOP("Food and drink")},
        {u"cosmetics"_s, QT_TR_NOOP("Cosmetics")}, {u"toys"_s, QT_TR_NOOP("Toys and games")}, {u"stationery"_s, QT_TR_NOOP("Stationery")}};
    const auto found = names.find(key);
    return found == names.end() ? QString() : tr(found->second);
}

void CategoryBook::beginWithUsual()
{
    storage::ProductRepository& products = m_shop.repositories().products;
    if (!products.categories().empty())
        return;
    m_shop.database().record({u"fact.categories"_s, tr("The usual categories")}, [&] {
        for (const QString& key : categoryKeys()) {
            Category category{{}, {}, usualName(key), key};
            products.insert(category);
        }
    });
    m_shop.tell(Change::Products);
}

std::vector<ProductId> CategoryBook::find(const ProductQuery& query) const
{
    return m_shop.repositories().products.find(query.words, {query.in == ProductQuery::In::All, query.category});
}

Product CategoryBook::product(ProductId id) const
{
    return m_shop.repositories().products.find(id).value_or(Product());
}

std::map<CategoryId, int> CategoryBook::counts() const
{
    return m_shop.repositories().products.counts();
}

void CategoryBook::assign(const std::vector<ProductId>& products, CategoryId category)
{
    if (products.empty())
        return;
    m_shop.database().write({u"product.category"_s, tr("Products put into a category: %1").arg(products.size())}, [&] {
        for (const ProductId product : products)
            m_shop.repositories().products.setCategory(product, category);
    });
    m_shop.tell(Change::Products);
}

std::map<ProductId, CategoryId> CategoryBook::recognisable() const
{
    const std::map<QString, CategoryId> known = categoriesByKey(m_shop.settings().categories());
    std::map<ProductId, CategoryId> found;
    for (const ProductId id : find({{}, ProductQuery::In::WithoutCategory, {}})) {
        if (const auto category = known.find(categoryKeyOf(product(id).title)); category != known.end())
            found.emplace(id, category->second);
    }
    return found;
}

int CategoryBook::assignRecognisable()
{
    const std::map<ProductId, CategoryId> found = recognisable();
    if (found.empty())
        return 0;
    m_shop.database().write({u"product.category"_s, tr("Products put into a category: %1").arg(found.size())}, [&] {
        for (const auto& [product, category] : found)
            m_shop.repositories().products.setCategory(product, category);
    });
    m_shop.tell(Change::Products);
    return static_cast<int>(found.size());
}

QString CategoryBook::checkedName(const QString& name, CategoryId parent, CategoryId self) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        throw RuleError(tr("Give the category a name."));
    for (const Category& other : m_shop.settings().categories()) {
        if (other.id != self && other.parent == parent && other.name.compare(kept, Qt::CaseInsensitive) == 0)
            throw RuleError(tr("There is a category “%1” already.").arg(other.name));
    }
    return kept;
}

Category CategoryBook::add(const QString& name, CategoryId parent)
{
    const QString kept = checkedName(name, parent, {});
    return m_shop.settings().store(Category{{}, parent, kept, categoryKeyOf(kept)}); // without a key it speaks as its parent
}

void CategoryBook::rename(CategoryId id, const QString& name)
{
    const CategoryTree tree = m_shop.settings().categories();
    const auto found = std::ranges::find(tree, id, &Category::id);
    if (found == tree.end())
        throw RuleError(tr("This category is not there any more."));
    Category renamed = *found;
    renamed.name = checkedName(name, renamed.parent, id);
    if (renamed != *found)
        m_shop.settings().store(renamed);
}

void CategoryBook::remove(CategoryId id)
{
    storage::ProductRepository& products = m_shop.repositories().products;
    if (products.dependentsOf(id) > 0)
        throw RuleError(tr("A gift rule or a smaller category belongs to this one. Change or delete those first."));
    m_shop.database().write({u"category.remove"_s, tr("Category removed")}, [&] { products.remove(id); });
    m_shop.tell(Change::Products);
}

} // namespace kokarda
