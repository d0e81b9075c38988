// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/gift.h"
#include "models/values/note.h"
#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/shopinfo.h"

#include <QByteArray>
#include <map>
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

/// A parcel with a part of an order that went out before the rest.
struct PartParcel
{
    Instant at;
    QString actor;
    QString tracking;
    std::map<OrderLineId, int> pieces;

    bool operator==(const PartParcel&) const = default;
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
    std::vector<PartParcel> parts{}; ///< of the order that went out before the rest, oldest first
    /// Which of the parts this is, counted from 1; its order then stands as it stood before that part went out, without
    /// gift and note, which go with the last parcel. 0: what is left to pack, or was packed last.
    int part = 0;

    /// Which parcel of the order this is, counted from 1.
    int number() const { return part > 0 ? part : static_cast<int>(parts.size()) + 1; }
    /// How many parcels the order had when this one was closed: one more follows each part. Later parts do not change
    /// it, so that a reprint is the same paper.
    int count() const { return part > 0 ? part + 1 : static_cast<int>(parts.size()) + 1; }
    /// Pieces in it by line of the order; empty: everything that has not gone out before.
    std::vector<int> inside() const;
};

/// The parcel of one of the parts that went ahead, counted from 1 and at most whole.parts.size().
Parcel parcelOfPart(Parcel whole, int part);

/// What a document is recorded as: "slip", and "slip/2" of the second part that went ahead.
QString documentOfPart(const QString& document, int part);

} // namespace kokarda
