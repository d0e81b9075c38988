// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/product.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const Category* find(const CategoryTree& tree, CategoryId id)
{
    const auto found = std::ranges::find(tree, id, &Category::id);
    return found == tree.end() ? nullptr : &*found;
}

} // namespace

std::vector<CategoryId> withAncestors(const CategoryTree& tree, CategoryId category)
{
    std::vector<CategoryId> chain;
    for (const Category* at = find(tree, category); at; at = find(tree, at->parent)) {
        if (std::ranges::find(chain, at->id) != chain.end())
            break;
        chain.push_back(at->id);
    }
    return chain;
}

QString categoryPath(const CategoryTree& tree, CategoryId category)
{
    QStringList names;
    for (const CategoryId id : withAncestors(tree, category))
        names.prepend(find(tree, id)->name);
    return names.join(u" › "_s);
}

QString effectiveKey(const CategoryTree& tree, CategoryId category)
{
    for (const CategoryId id : withAncestors(tree, category)) {
        const Category* at = find(tree, id);
        if (!at->key.isEmpty())
            return at->key;
    }
    return {};
}

std::map<QString, CategoryId> categoriesByKey(const CategoryTree& tree)
{
    std::map<QString, CategoryId> found;
    for (const Category& category : tree) {
        if (category.key.isEmpty())
            continue;
        const auto [known, isNew] = found.emplace(category.key, category.id);
        if (!isNew && withAncestors(tree, category.id).size() < withAncestors(tree, known->second).size())
            known->second = category.id;
    }
    return found;
}

} // namespace kokarda
