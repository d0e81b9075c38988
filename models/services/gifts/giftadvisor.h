// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/insertguard.h"
#include "models/values/gift.h"
#include "models/values/order.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

/// What the shop knows about one customer's gifts and orders when it decides.
struct GiftHistory
{
    int earlierOrders = 0;        ///< orders before this one that were not cancelled
    std::vector<GivenGift> given; ///< to this customer, in any order of time; may hold this order's own

    bool operator==(const GiftHistory&) const = default;
};

/// What the parcel can still take.
struct ParcelFacts
{
    std::optional<ParcelSize> size; ///< none: not decided yet, then every gift fits
    int weightGrams = 0;            ///< of the contents
    int weightLimitGrams = 0;       ///< upper end of the weight step paid for; 0: no limit

    bool operator==(const ParcelFacts&) const = default;
};

/// The circumstances beside order, gifts and rules.
struct GiftTerms
{
    ParcelFacts parcel;
    std::optional<Money> margin;    ///< what the order earns; none: not known
    std::map<GiftId, int> promised; ///< pieces that other waiting orders will get
    const InsertRules* insertRules = nullptr; ///< null: the rules that come with the program
    QTimeZone zone = QTimeZone::utc(); ///< the shop's, for "given 20 days ago"
    QLocale locale;                    ///< of the sentences
};

/// The gift for an order, why it is this one, and why the others were not taken. A pure function: the same question
/// has the same answer, nothing is read or written.
///
/// Rules are asked by priority, then by id. A rule speaks when all its conditions hold; a category holds for
/// everything below it. Only lines that were paid for count as items: a line whose SKU is a gift's code, or that
/// costs nothing, is a gift itself and never earns another. The rule's gifts are tried in the order of its Pick; one
/// that has run out, is past its date, was given before, does not fit the parcel, costs too much or is forbidden on
/// the channel makes room for the next. When no gift can be given in the full number, the first that can be given in a
/// smaller number is. A gift that already lies packed in this order's parcel is the answer and stays so.
///
/// `today` is the day of packing in the shop's zone; it decides season, best-before and "not within n days".
GiftSuggestion suggestGift(const Order& order, const CategoryTree& tree, const std::vector<Gift>& gifts,
    const std::vector<GiftRule>& rules, const GiftHistory& history, QDate today, const Channel& channel,
    const GiftTerms& terms = {});

/// What the customer pays for the order after refunds; where the channel gives no total, the sum of its lines.
Money orderWorth(const Order& order);

/// Weight of the contents by the products' weights (lines of unknown products weigh nothing) and the step of `steps`
/// (upper ends in grams, rising, e.g. 500, 1000, 2000) that they fall into. Without steps there is no limit.
ParcelFacts parcelFacts(const Order& order, const std::vector<Product>& products, std::optional<ParcelSize> size,
    const std::vector<int>& steps = {});

/// What the order earns before postage: worth without shipping and tax, less what the shop paid for the pieces. None
/// when the purchase price of one of the lines is not known or stands in another currency.
std::optional<Money> orderMargin(const Order& order, const std::vector<Product>& products);

} // namespace kokarda
