// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QString>
#include <optional>

namespace kokarda {

/// What a customer said afterwards.
struct Review
{
    enum class Verified { No, ByOrderNumber, ByToken, ByHand };

    ReviewId id;
    QString source;    ///< "Etsy", "Google", "paper card"
    QString sourceKey; ///< the source's own number, so that a second import changes nothing
    CustomerId customer;
    OrderId order;
    ProductId product;
    QString author;
    int stars = 0;                ///< 1…5; 0: no stars given
    std::optional<int> recommend; ///< 0…10, the question of the Net Promoter Score (Reichheld 2003)
    QString title;
    QString text;
    QString reply;
    QString language;
    Instant at;
    Verified verified = Verified::No;
    bool incentivised = false; ///< something was promised for it: must be marked (Omnibus directive)

    bool operator==(const Review&) const = default;
};

} // namespace kokarda
