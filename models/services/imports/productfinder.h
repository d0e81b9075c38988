// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"
#include "models/values/product.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <map>

namespace kokarda::storage {
class ProductRepository;
}

namespace kokarda::imports {

/// Finds the products of a file's lines by SKU or title and makes those that are not known, in the shop's category of
/// the channel's category: the one that was answered for it, else the one of the same name, else the one that its words
/// speak of. Where the file names no category the product's title speaks (categorywords.h).
class ProductFinder
{
public:
    /// `writes`: unknown products are stored; otherwise they are only counted.
    ProductFinder(storage::ProductRepository& repository, ChannelId channel, bool writes,
        const QHash<QString, CategoryId>& answers);

    /// Fills product and category of a line where it has none.
    void find(OrderLine& line, const LineSource& source);
    qint64 made() const { return m_made; }
    /// Channel categories that the shop has no category for, each once.
    const QStringList& unknownCategories() const { return m_unknown; }
    /// How many new products went into which category because of their own words or those of the channel's category.
    const std::map<CategoryId, qint64>& recognised() const { return m_recognised; }

private:
    struct Known
    {
        ProductId id;
        CategoryId category;
    };
    CategoryId categoryOf(const QString& channelCategory);
    CategoryId categoryFor(const OrderLine& line, CategoryId ofChannel);

    storage::ProductRepository& m_repository;
    ChannelId m_channel;
    bool m_writes;
    QHash<QString, CategoryId> m_categories; ///< by the channel's name of it
    QHash<std::pair<QString, QString>, Known> m_known; ///< by SKU and title
    QHash<QString, CategoryId> m_byName;           ///< the shop's own, by their names without case
    std::map<QString, CategoryId> m_byKey;         ///< the shop's own, by what note sentences call them
    QSet<QString> m_bySight;                       ///< the channel's names that were not answered but understood
    std::map<CategoryId, qint64> m_recognised;
    QStringList m_unknown;
    qint64 m_made = 0;
};

} // namespace kokarda::imports
