// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

#include <optional>

namespace kokarda {

/// A message that went to a customer, by hand: every one counts against the cap.
struct Contact
{
    qint64 id = 0;
    CustomerId customer;
    OrderId order; ///< unset: it was not about an order
    Consent::Medium medium = Consent::Medium::Email;
    Consent::Purpose purpose = Consent::Purpose::ReviewRequest;
    Instant at;

    bool operator==(const Contact&) const = default;
};

/// Loyalty stamps that a customer got something for.
struct StampSpending
{
    qint64 id = 0;
    CustomerId customer;
    int stamps = 0;
    QString what; ///< what was given for them
    Instant at;

    bool operator==(const StampSpending&) const = default;
};

/// An order whose customer may perhaps be asked what they think.
struct AskableOrder
{
    OrderId order;
    CustomerId customer;
    QString number;
    QString name;
    Instant placedAt;
    std::optional<Instant> shippedAt;
    std::optional<Instant> deliveredAt;
    bool consent = false; ///< the newest entry of some channel says yes, and it is proven

    bool operator==(const AskableOrder&) const = default;
};

} // namespace kokarda
