// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/categorygrove.h"

#include "models/storage/repositories/productrepository.h"
#include "models/values/categorywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

QString keyOf(const QStringList& path)
{
    return path.join(u'\x1f').toCaseFolded();
}

QStringList pathOf(const CategoryTree& tree, CategoryId category)
{
    QStringList path;
    for (const CategoryId step : withAncestors(tree, category)) {
        const auto found = std::ranges::find(tree, step, &Category::id);
        if (found != tree.end())
            path.prepend(found->name);
    }
    return path;
}

} // namespace

CategoryGrove::CategoryGrove(
    storage::ProductRepository& repository, const QHash<QString, CategoryId>& answers, bool writes)
    : m_repository(repository)
    , m_writes(writes)
{
    const CategoryTree tree = repository.categories();
    // The usual ones that a new shop begins with give way to a tree of its own as long as nothing stands in them.
    const bool areUsual = tree.size() == static_cast<std::size_t>(categoryKeys().size()) && categoriesByKey(tree).size() == tree.size();
    m_grows = tree.empty() || (areUsual && !repository.areCategoriesUsed());
    for (const Category& category : tree)
        m_known.insert(keyOf(pathOf(tree, category.id)), category.id);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        m_known.insert(keyOf(answer.key().split(u" > "_s)), answer.value());
}

CategoryId CategoryGrove::find(const QStringList& path)
{
    if (path.isEmpty())
        return {};
    const auto known = m_known.constFind(keyOf(path));
    if (known != m_known.constEnd())
        return *known;
    if (m_grows)
        return grow(path);
    const QString name = path.join(u" > "_s);
    if (!m_unknown.contains(name))
        m_unknown.append(name);
    return {};
}

CategoryId CategoryGrove::grow(const QStringList& path)
{
    Category category;
    if (path.size() > 1)
        category.parent = find(path.first(path.size() - 1));
    category.name = path.back();
    category.key = categoryKeyOf(category.name); // without one a branch speaks as what it grows from
    ++m_made;
    if (m_writes)
        m_repository.insert(category);
    m_known.insert(keyOf(path), category.id);
    return category.id;
}

} // namespace kokarda::imports
