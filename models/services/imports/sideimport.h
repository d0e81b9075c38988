// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"
#include "models/services/imports/reviewpreview.h"

#include <QJsonObject>

namespace kokarda {
class Shop;
}

namespace kokarda::imports {

/// What an import of reviews, products or categories does, or has done.
struct SideImport
{
    FileKind kind = FileKind::Unknown;
    QString fileName;
    QString format;
    QString fingerprint;
    QString refusal; ///< why nothing is taken; empty when something is
    qint64 made = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 rejected = 0;
    std::vector<RowIssue> issues;
    QStringList header;                      ///< the titles of its columns, for the issues; empty for a file without
    std::vector<DateQuestion> dateQuestions; ///< days that can be read in two ways
    ReviewsWithin reviews;                   ///< of a file of reviews
    QStringList unknownCategories; ///< "Gear > Bags": no category of the shop is mapped to them
    ImportBatchId batch;           ///< set once it is done

    bool operator==(const SideImport&) const = default;
};

/// Takes reviews: each once (by its source and key), joined with its order, customer and product where they are known.
/// What was edited here stays; a reply that the shop has not is taken. One action, which can be undone. Throws
/// RuleError where days can be read in two ways and `options` do not say which, WorldError when the file cannot be read. `writes` false: only says what would be done.
SideImport importReviews(Shop& shop, const QString& path, const ImportOptions& options, bool writes);

/// Takes products: known ones (by SKU or title) get what is blank, others are made. Their categories are those that
/// `options.categories` or the shop's own tree name so ("Gear > Bags"); a shop without any category takes the tree of the
/// file.
SideImport importProducts(Shop& shop, const QString& path, const ImportOptions& options, bool writes);

/// Takes a tree of categories: branches that the shop has not are made.
SideImport importCategories(Shop& shop, const QString& path, const ImportOptions& options, bool writes);

/// What a file is, by a look at its beginning.
FileKind kindOf(const QString& path, const ReadOptions& options);

/// The keys of the command line: file, format, kind, reviews or products or categories {new, changed, same},
/// rejected [{row, reason}], warnings [{row, reason}], unknown_categories, batch; of reviews also stars {"1" … "5", none},
/// joined {order, customer, nobody} and cases_opened, of the new ones.
QJsonObject reportOf(const SideImport& done);

} // namespace kokarda::imports
