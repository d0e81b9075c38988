// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewfigures.h"

#include <algorithm>
#include <cmath>

namespace kokarda {

namespace {

Estimate estimated(double mean, double variance, qint64 count, const Interval& scale)
{
    if (count < fewestAnswers)
        return {count, mean, {}};
    const double half = normalQuantile(0.95) * std::sqrt(variance / static_cast<double>(count));
    return {count, mean, Interval{std::max(scale.low, mean - half), std::min(scale.high, mean + half)}};
}

} // namespace

void StarSum::add(int stars, qint64 times)
{
    const auto n = static_cast<double>(times);
    count += times;
    sum += n * stars;
    squares += n * stars * stars;
    low += stars <= 2 ? times : 0;
}

void StarSum::add(const StarSum& other)
{
    count += other.count;
    sum += other.sum;
    squares += other.squares;
    low += other.low;
}

void PromoterSum::add(int recommend, qint64 times)
{
    (recommend >= 9 ? promoters : recommend >= 7 ? passives : detractors) += times;
}

Estimate meanStars(const StarSum& stars)
{
    const auto n = static_cast<double>(stars.count);
    const double mean = stars.count ? stars.sum / n : 0;
    const double variance = stars.count > 1 ? (stars.squares - n * mean * mean) / (n - 1) : 0;
    return estimated(mean, std::max(0.0, variance), stars.count, {1, 5});
}

Estimate promoterScore(const PromoterSum& answers)
{
    const auto n = static_cast<double>(answers.all());
    if (answers.all() == 0)
        return {};
    const double up = static_cast<double>(answers.promoters) / n;
    const double down = static_cast<double>(answers.detractors) / n;
    return estimated(100 * (up - down), 1e4 * (up + down - (up - down) * (up - down)), answers.all(), {-100, 100});
}

} // namespace kokarda
