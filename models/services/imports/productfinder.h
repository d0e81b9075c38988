// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"
#include "models/values/product.h"

#include <QHash>
#include <QStringList>

namespace kokarda::storage {
class ProductRepository;
}

namespace kokarda::imports {

/// Finds the products of a file's lines by SKU or title and makes those that are not known, in the shop's category of
/// the channel's category.
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

private:
    struct Known
    {
        ProductId id;
        CategoryId category;
    };
    CategoryId categoryOf(const QString& channelCategory);

    storage::ProductRepository& m_repository;
    ChannelId m_channel;
    bool m_writes;
    QHash<QString, CategoryId> m_categories; ///< by the channel's name of it
    QHash<std::pair<QString, QString>, Known> m_known; ///< by SKU and title
    QStringList m_unknown;
    qint64 m_made = 0;
};

} // namespace kokarda::imports
