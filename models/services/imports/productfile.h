// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"
#include "models/values/product.h"

#include <functional>
#include <vector>

namespace kokarda::imports {

/// One product, or one variant of it, with the categories that its source puts it in.
struct ImportedProduct
{
    Product product; ///< without ids and category
    QString key;     ///< the source's own: handle, id; else the SKU
    std::vector<QStringList> categories; ///< each from the top down: {"Gear", "Bags"}
    qint64 row = 0;

    bool operator==(const ImportedProduct&) const = default;
};

/// One category of a file of categories.
struct ImportedCategory
{
    QStringList path; ///< from the top down, its own name last
    QString key;      ///< the source's handle or URL key
    qint64 row = 0;

    bool operator==(const ImportedCategory&) const = default;
};

/// What was found in a file of products or categories.
struct ProductFileSummary
{
    QString fileName;
    QString fingerprint;
    QString platform;
    FileKind kind = FileKind::Unknown; ///< Products or Categories; anything else was refused
    qint64 products = 0;
    qint64 rejected = 0;
    /// Every category that occurs, once, in the order of the file: those that the shop does not know are to be mapped.
    std::vector<QStringList> categories;
    std::vector<RowIssue> issues;
    QString refusal;

    bool operator==(const ProductFileSummary&) const = default;
};

/// Reads products of WooCommerce, Shopify, Magento and Etsy, or any table with a name and a SKU or price.
/// Throws WorldError when the file cannot be read.
ProductFileSummary readProducts(QIODevice& device, const QString& fileName, const ReadOptions& options,
                                const std::function<void(ImportedProduct&&)>& sink);

/// Reads categories: Shopify's collections, Magento's category tree.
ProductFileSummary readCategories(QIODevice& device, const QString& fileName, const ReadOptions& options,
                                  const std::function<void(ImportedCategory&&)>& sink);

/// The categories of a cell: "Gear > Bags, Sale" (WooCommerce), "Default/Gear/Bags,Default/Sale" (Magento 2),
/// a path on lines of its own (Magento samples), "Home & Garden > Mugs" (Shopify's taxonomy).
std::vector<QStringList> readCategoryPaths(const QString& cell);

} // namespace kokarda::imports
