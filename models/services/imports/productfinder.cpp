// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/productfinder.h"

#include "models/storage/repositories/productrepository.h"
#include "models/values/categorywords.h"

namespace kokarda::imports {

namespace {

/// A file with more different titles than this puts the customer's own words into them; asking again is cheaper than
/// remembering.
constexpr qsizetype mostRemembered = 100'000;

} // namespace

ProductFinder::ProductFinder(storage::ProductRepository& repository, ChannelId channel, bool writes,
    const QHash<QString, CategoryId>& answers)
    : m_repository(repository)
    , m_channel(channel)
    , m_writes(writes)
    , m_categories(answers)
{
    for (const auto& [key, category] : repository.mappings()) {
        if (key.first == channel && !m_categories.contains(key.second))
            m_categories.insert(key.second, category);
    }
    const CategoryTree tree = repository.categories();
    for (const Category& category : tree)
        m_byName.insert(category.name.toCaseFolded(), category.id);
    m_byKey = categoriesByKey(tree);
    if (!writes)
        return;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        repository.mapCategory(channel, answer.key(), answer.value());
}

CategoryId ProductFinder::categoryOf(const QString& channelCategory)
{
    if (channelCategory.isEmpty())
        return {};
    const auto known = m_categories.constFind(channelCategory);
    if (known != m_categories.constEnd())
        return *known;
    CategoryId understood = m_byName.value(channelCategory.toCaseFolded());
    if (const auto spoken = m_byKey.find(categoryKeyOf(channelCategory)); !understood && spoken != m_byKey.end())
        understood = spoken->second;
    if (understood) {
        m_categories.insert(channelCategory, understood);
        m_bySight.insert(channelCategory);
        if (m_writes)
            m_repository.mapCategory(m_channel, channelCategory, understood);
        return understood;
    }
    if (!m_unknown.contains(channelCategory) && m_unknown.size() < 1000)
        m_unknown.append(channelCategory);
    return {};
}

CategoryId ProductFinder::categoryFor(const OrderLine& line, CategoryId ofChannel)
{
    if (!line.channelCategory.isEmpty()) {
        if (m_bySight.contains(line.channelCategory))
            ++m_recognised[ofChannel];
        return ofChannel;
    }
    const auto spoken = m_byKey.find(categoryKeyOf(line.title));
    if (spoken == m_byKey.end())
        return {};
    ++m_recognised[spoken->second];
    return spoken->second;
}

void ProductFinder::find(OrderLine& line, const LineSource& source)
{
    if (line.product || (line.sku.isEmpty() && line.title.isEmpty()))
        return;
    const CategoryId category = categoryOf(line.channelCategory);
    const std::pair key(line.sku, line.title);
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        std::optional<Product> product = m_repository.recognise(line.sku, line.title);
        if (!product) {
            product.emplace();
            product->sku = line.sku;
            product->ean = source.ean;
            product->title = line.title.isEmpty() ? line.sku : line.title;
            product->category = categoryFor(line, category);
            product->price = line.unitPrice;
            ++m_made;
            if (m_writes)
                m_repository.insert(*product);
        }
        known = m_known.insert(key, {product->id, product->category});
    }
    line.product = known->id;
    line.category = known->category ? known->category : category;
}

} // namespace kokarda::imports
