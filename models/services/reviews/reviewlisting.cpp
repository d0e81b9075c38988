// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewlisting.h"

#include "models/services/shop.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/values/searchkey.h"

#include <limits>

namespace kokarda {

namespace {

/// Some thousandths of a second each; words are folded one by one and take longer. The first slice is what the window
/// shows at once.
constexpr int firstSlice = 300;
constexpr int laterSlice = 3'000;
constexpr int searchSlice = 800;

} // namespace

ReviewListing::ReviewListing(Shop& shop, const ReviewQuery& query)
    : m_shop(shop)
    , m_work(query.work)
    , m_words(searchKey(query.search).split(u' ', Qt::SkipEmptyParts))
    , m_at{std::numeric_limits<qint64>::max()}
    , m_slice(firstSlice)
{
}

bool ReviewListing::readOn()
{
    if (m_complete)
        return false;
    const std::vector<storage::ListedReview> slice = m_shop.repositories().reviews.slice(m_at, m_last, m_slice, m_words);
    for (const storage::ListedReview& review : slice) {
        const std::array stands{true, review.isLow, review.isWithoutReply, review.isUnverified};
        for (std::size_t work = 0; work < stands.size(); ++work)
            m_counts[work] += stands[work] ? 1 : 0;
        if (stands[static_cast<std::size_t>(m_work)] && review.hasWords)
            m_ids.push_back(review.id);
    }
    m_complete = slice.size() < static_cast<std::size_t>(m_slice);
    if (!slice.empty()) {
        m_at = slice.back().at;
        m_last = slice.back().id;
    }
    m_slice = m_words.isEmpty() ? laterSlice : searchSlice;
    return !m_complete;
}

} // namespace kokarda
