// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/giftadvisor.h"

#include <QString>

namespace kokarda {

/// Whether a gift can go into one parcel by one rule.
struct GiftFit
{
    int count = 0; ///< pieces that can go; 0: none
    QString refusal; ///< less than wanted: one sentence, why
    QString because; ///< the same as a part of a sentence: "Bag of tea has run out"

    bool operator==(const GiftFit&) const = default;
};

/// The circumstances of one order that decide whether a gift fits.
struct FitQuestion
{
    const Order& order;
    Money worth;
    const GiftHistory& history;
    QDate today;
    const Channel& channel;
    const GiftTerms& terms;
};

/// True for a gift that was set aside for this very order: it is no reason against itself.
bool isOwn(const GivenGift& given, const Order& order);

/// How many of the wanted pieces of a gift can go into the parcel, and what hinders the others: switched off, forbidden
/// on the channel, given before, stock and best-before, size, weight, budget – in this order.
GiftFit fitOf(const Gift& gift, const GiftRule& rule, int wanted, const FitQuestion& question);

} // namespace kokarda
