// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/interval.h"

#include <optional>

namespace kokarda {

/// A figure with its margin of 95 %, where there are enough answers for one.
struct Estimate
{
    qint64 count = 0;
    double value = 0; ///< meaningless without answers
    std::optional<Interval> margin;

    bool operator==(const Estimate&) const = default;
};

/// Below this a margin would pretend to know something.
inline constexpr qint64 fewestAnswers = 10;

/// Star ratings added up.
struct StarSum
{
    qint64 count = 0;
    double sum = 0;
    double squares = 0;
    qint64 low = 0; ///< one or two stars

    void add(int stars, qint64 times);
    void add(const StarSum& other);
};

/// Answers to "would you recommend us", 0 … 10.
struct PromoterSum
{
    qint64 promoters = 0;  ///< 9 or 10
    qint64 passives = 0;   ///< 7 or 8
    qint64 detractors = 0; ///< 0 to 6

    void add(int recommend, qint64 times);
    qint64 all() const { return promoters + passives + detractors; }
};

/// The mean of the stars; the margin is the normal approximation value ± z·√(variance / n), kept within 1 … 5.
Estimate meanStars(const StarSum& stars);

/// Net Promoter Score, promoters − detractors in per cent of all answers (Reichheld, "The one number you need to grow",
/// Harvard Business Review, December 2003). An answer counts +1, 0 or −1; the variance of the margin is that of these
/// values. Kept within −100 … 100.
Estimate promoterScore(const PromoterSum& answers);

} // namespace kokarda
