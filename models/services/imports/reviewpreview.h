// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kokarda::imports {

/// A review of a file that an import takes, as its preview shows it.
struct PlannedReview
{
    enum class State {
        New,
        Answered, ///< known here; the file has a reply to it that the shop has not
    };
    State state = State::New;
    qint64 row = 0;
    int stars = 0; ///< 1…5; 0: none given
    QString author;
    QString words;        ///< title and text
    QString orderNumber;  ///< of the order that it is joined with; empty: none
    QString customerName; ///< of whom it is joined with
    bool opensCase = false;

    bool operator==(const PlannedReview&) const = default;
};

/// What the reviews of a file are, and what they are joined with. Of those that are new here.
struct ReviewsWithin
{
    static constexpr std::size_t mostListed = 50;

    std::array<qint64, 6> stars{}; ///< how many gave so many; [0]: stars were not given
    qint64 withOrder = 0;
    qint64 withCustomer = 0; ///< by the address alone: their order is not known
    qint64 alone = 0;        ///< neither order nor customer of this shop
    qint64 undated = 0;      ///< the file names no day: they get that of the import
    qint64 cases = 0;        ///< few stars: a case is opened
    std::optional<Instant> first; ///< when the oldest and the newest were written
    std::optional<Instant> last;
    std::vector<PlannedReview> listed; ///< the first of those that are taken, new or answered

    bool operator==(const ReviewsWithin&) const = default;
};

} // namespace kokarda::imports
