// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewfigures.h"
#include "models/values/product.h"
#include "models/values/review.h"

#include <QDate>
#include <map>
#include <utility>
#include <vector>

namespace kokarda {

class Shop;

/// How ratings went, month by month and by category.
struct ReviewTrend
{
    struct Month
    {
        QDate month; ///< its first day
        Estimate stars;
    };
    struct Group
    {
        CategoryId category; ///< unset: no category known
        QString title;       ///< "Kitchen › Mugs"
        Estimate stars;
        qint64 low = 0; ///< one or two stars
    };
    std::vector<Month> months; ///< without gaps, oldest first, at most twenty-four
    std::vector<Group> groups; ///< most reviews first, those without a category last
};

/// Reads all reviews with stars in slices: between two slices the window is free.
class RatingHistory
{
public:
    explicit RatingHistory(Shop& shop);

    /// Reads on; false when everything is read. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_at.value >= m_end.value; }
    /// Of what is read: all of it, or one category and everything below it (the groups stay all).
    ReviewTrend trend(CategoryId category = {}) const;

private:
    Shop& m_shop;
    ReviewId m_at;
    ReviewId m_end;
    CategoryTree m_tree;
    std::map<std::pair<QDate, CategoryId>, StarSum> m_sums; ///< by month and category
};

} // namespace kokarda
