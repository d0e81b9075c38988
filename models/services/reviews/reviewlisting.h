// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"
#include "models/values/reviewquery.h"

#include <QStringList>
#include <array>
#include <vector>

namespace kokarda {

class Shop;

/// The reviews of a query, newest first, read in slices: between two slices the window is free to paint and to listen.
/// On its way it counts all reviews by the work they stand for. Changes of the shop in the meantime are not followed:
/// make a new listing.
class ReviewListing
{
public:
    ReviewListing(Shop& shop, const ReviewQuery& query);

    /// Reads the next slice; false when the list is complete. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_complete; }
    /// What is read so far, in its order.
    const std::vector<ReviewId>& ids() const { return m_ids; }
    /// Whatever is searched for; right when the list is complete.
    int count(ReviewWork work) const { return m_counts[static_cast<std::size_t>(work)]; }

private:
    Shop& m_shop;
    ReviewWork m_work;
    QStringList m_words;
    bool m_complete = false;
    Instant m_at;
    ReviewId m_last;
    int m_slice;
    std::array<int, 4> m_counts{};
    std::vector<ReviewId> m_ids;
};

} // namespace kokarda
