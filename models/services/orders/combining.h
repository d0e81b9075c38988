// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QString>
#include <vector>

namespace kokarda {

class Shop;

/// Another order to pack that seems to go to the same door.
struct CombineHint
{
    OrderId order;
    QString number;
    bool certain = false; ///< buyer, name, phone, address and post code agree
    QString difference;   ///< what does not, in words; empty when certain

    bool operator==(const CombineHint&) const = default;
};

/// How the addresses of two orders compare: the empty text when buyer, name, phone, street, post code and town agree;
/// one sentence when only the second line of the street, the phone or the buyer differs; none when they are two places.
std::optional<QString> addressDifference(const Order& a, const Order& b);

/// Orders to pack that could share a parcel with this one, certain ones first. Only a suggestion: nothing is combined
/// by itself.
std::vector<CombineHint> combineHints(Shop& shop, OrderId order);

/// Whether all these orders go to one place: what `addressDifference` says of each and the first.
bool goToOnePlace(Shop& shop, const std::vector<OrderId>& orders);

/// Writes into the history of all these orders that they go into one parcel, as one undoable step. The orders
/// themselves stay as they are. Throws RuleError for fewer than two.
void packTogether(Shop& shop, const std::vector<OrderId>& orders);

/// The numbers that an order shares its parcel with, by what was decided last.
QStringList packedWith(Shop& shop, OrderId order);

} // namespace kokarda
