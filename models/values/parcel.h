// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/gift.h"
#include "models/values/note.h"
#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/shopinfo.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace kokarda {

/// What the small card beside a gift says.
struct GiftWords
{
    QString name;
    int count = 1;
    QString words;    ///< one or two sentences; may be empty
    QString language; ///< that name and words are in

    bool operator==(const GiftWords&) const = default;
};

/// Everything that goes into one parcel and onto its papers.
struct Parcel
{
    Order order;
    std::optional<Customer> customer;
    ShopInfo shop;
    Channel channel;
    std::optional<GivenGift> gift; ///< decided for the parcel
    Note note;
    int ordinal = 1;    ///< the customer's n-th order
    QString language;   ///< of the papers: order, else customer, else country, else channel, else shop
    int copyNumber = 1; ///< of the slip about to be printed: 1 for the first time
    std::optional<Instant> firstPrinted; ///< when its slip was first printed or saved: a copy carries the same day
    Look look;          ///< of the channel's papers
    std::vector<QByteArray> pictures{}; ///< of the items (PNG), by line of the order; empty where the look wants none
};

} // namespace kokarda
