// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"
#include "models/values/product.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda {

/// A small thing that goes into parcels: a bag of tea, a bookmark.
struct Gift
{
    GiftId id;
    QString name;
    QString namePl; ///< name on Polish paper; empty: the same
    QString code;   ///< scanned at the bench
    QString bin;
    int stock = 0;
    int lowStock = 0; ///< hint from this number down
    Money cost;
    QDate bestBefore; ///< invalid: keeps for ever
    ParcelSize size = ParcelSize::Letterbox;
    int weightGrams = 0;
    QStringList traits; ///< what a channel may forbid: "alcohol", "medicine", "review_request" …
    bool active = true;

    bool operator==(const Gift&) const = default;
};

/// "When an order has something from Mugs and is at least 80 zł, give a bag of tea."
struct GiftRule
{
    enum class Per { Order, Item, ValueStep };

    GiftRuleId id;
    int priority = 100; ///< smaller goes first
    bool active = true;
    CategoryId category;           ///< unset: any category; else it or anything below it
    std::optional<Money> minTotal; ///< also the step of Per::ValueStep
    int minOrderNumber = 0;        ///< n-th order of the customer, 1 = the first; 0: any
    int maxOrderNumber = 0;        ///< 0: any
    ChannelId channel;             ///< unset: any
    int monthFrom = 0;             ///< season 1…12, may wrap over new year; 0: any
    int monthTo = 0;
    Per per = Per::Order;
    int budgetPermille = 0; ///< the gift may cost at most this share of the order; 0: any
    int notWithinDays = 0;  ///< the same gift to the same person; 0: see neverTwice
    bool neverTwice = true;
    std::vector<GiftId> gifts; ///< first choice first; the next is taken when one is out of stock or was given
    QString comment;

    bool operator==(const GiftRule&) const = default;
};

/// A gift that went, or is about to go, into a parcel. Frozen once packed.
struct GivenGift
{
    GivenGiftId id;
    OrderId order;
    CustomerId customer;
    GiftId gift;
    QString giftName;
    int count = 1;
    Money cost; ///< of all pieces at the time
    Instant at;
    QString reason;
    QString overrideReason; ///< why a person decided otherwise; empty: as suggested
    bool packed = false;

    bool operator==(const GivenGift&) const = default;
};

/// A gift that was not taken, and why.
struct GiftRefusal
{
    GiftId gift;
    QString giftName;
    QString reason;

    bool operator==(const GiftRefusal&) const = default;
};

/// A gift that fits, and why.
struct GiftChoice
{
    GiftId gift;
    QString giftName;
    GiftRuleId rule;
    int count = 1;
    Money cost;
    QString reason; ///< one sentence

    bool operator==(const GiftChoice&) const = default;
};

/// The advisor's whole answer for one order.
struct GiftSuggestion
{
    std::optional<GiftChoice> choice; ///< none: reason says why nothing is given
    QString reason;
    std::vector<GiftChoice> alternatives;
    std::vector<GiftRefusal> refused;

    bool operator==(const GiftSuggestion&) const = default;
};

} // namespace kokarda
