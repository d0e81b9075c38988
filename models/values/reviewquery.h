// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/review.h"

namespace kokarda {

/// Which reviews a list should hold.
enum class ReviewWork {
    All,
    Low,          ///< one or two stars
    WithoutReply, ///< with words or few stars, and nothing answered yet
    Unverified    ///< nobody knows whether the author bought anything
};

struct ReviewQuery
{
    ReviewWork work = ReviewWork::All;
    QString search; ///< words by their beginning over author, title, text, reply and source

    bool operator==(const ReviewQuery&) const = default;
};

/// A review as the list shows it.
struct ReviewSummary
{
    ReviewId id;
    Instant at;
    int stars = 0;
    QString source;
    QString author;
    QString text; ///< title and text on one line
    Review::Verified verified = Review::Verified::No;
    bool incentivised = false;
    bool hasReply = false;

    bool operator==(const ReviewSummary&) const = default;
};

} // namespace kokarda
