// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"
#include "models/values/review.h"

#include <functional>
#include <vector>

namespace kokarda::imports {

/// One review of a file.
struct ImportedReview
{
    /// Without ids. `sourceKey` is the source's own number or a fingerprint of what was said, so that a second import
    /// of the same file changes nothing; two equal reviews of one file (Etsy writes one per item) have two keys.
    Review review;
    QString email;       ///< of the reviewer, where the file gives it
    QString orderNumber; ///< to find the order and the customer by
    QString productKey;  ///< handle or SKU of the product
    bool isHidden = false; ///< not published at the source
    qint64 row = 0;      ///< row of the table, or position in the JSON list from 1

    bool operator==(const ImportedReview&) const = default;
};

/// What was found in a file of reviews.
struct ReviewFileSummary
{
    QString fileName;
    QString fingerprint;
    QString format; ///< "etsy-json" or "table"
    qint64 reviews = 0;
    qint64 rejected = 0;
    std::vector<RowIssue> issues;
    QStringList header; ///< the titles of a table's columns
    std::vector<DateQuestion> dateQuestions;
    QString refusal; ///< why nothing was read; empty when something was

    bool operator==(const ReviewFileSummary&) const = default;
};

/// Reads reviews: Etsy's data export (JSON), Judge.me, Opinew, Shopify reviews, Magento, and any table with stars and
/// text by its titles in English or Polish. Stars: "5", "4.0", "4/5", "★★★★". Reviews without stars and text are
/// rejected. Throws WorldError when the file cannot be read.
ReviewFileSummary readReviews(const QString& path, const ReadOptions& options,
                              const std::function<void(ImportedReview&&)>& sink);
ReviewFileSummary readReviews(QIODevice& device, const QString& fileName, const ReadOptions& options,
                              const std::function<void(ImportedReview&&)>& sink);

/// Stars 1…5 of a cell; none for what is no rating of five.
std::optional<int> readStars(std::string_view text);

} // namespace kokarda::imports
