// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewtrend.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/reportrepository.h"
#include "models/storage/repositories/reviewrepository.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kokarda {

namespace {

constexpr int mostMonths = 24;
/// Reviews by id in one slice: some thousandths of a second.
constexpr qint64 slice = 1'500;

bool isBelow(const CategoryTree& tree, CategoryId category, CategoryId top)
{
    const std::vector<CategoryId> way = withAncestors(tree, category);
    return std::ranges::find(way, top) != way.end();
}

} // namespace

RatingHistory::RatingHistory(Shop& shop)
    : m_shop(shop)
    , m_end(shop.repositories().reviews.last())
    , m_tree(shop.settings().categories())
{
}

bool RatingHistory::readOn()
{
    if (isComplete())
        return false;
    const ReviewId upTo(m_at.value + slice);
    for (const storage::StarCount& day : storage::ReportRepository(m_shop.database()).stars(m_at, upTo))
        m_sums[{QDate(day.day.year(), day.day.month(), 1), day.category}].add(day.stars, day.reviews);
    m_at = upTo;
    return !isComplete();
}

ReviewTrend RatingHistory::trend(CategoryId category) const
{
    const CategoryTree& tree = m_tree;
    std::map<QDate, StarSum> months;
    std::map<CategoryId, StarSum> groups;
    for (const auto& [of, stars] : m_sums) {
        groups[of.second].add(stars);
        if (!category || isBelow(tree, of.second, category))
            months[of.first].add(stars);
    }
    ReviewTrend trend;
    if (!months.empty()) {
        const QDate last = months.rbegin()->first;
        const QDate first = std::max(months.begin()->first, last.addMonths(1 - mostMonths));
        for (QDate month = first; month <= last; month = month.addMonths(1))
            trend.months.push_back({month, meanStars(months[month])});
    }
    for (const auto& [id, stars] : groups)
        trend.groups.push_back({id, categoryPath(tree, id), meanStars(stars), stars.low});
    std::ranges::stable_sort(trend.groups, [](const ReviewTrend::Group& a, const ReviewTrend::Group& b) {
        return std::tuple(!a.category, -a.stars.count) < std::tuple(!b.category, -b.stars.count);
    });
    return trend;
}

} // namespace kokarda
