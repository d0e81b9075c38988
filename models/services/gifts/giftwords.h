// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QLocale>
#include <QString>
#include <vector>

namespace kokarda {

/// What a rule's numbers stand for.
struct RuleWords
{
    const CategoryTree& tree;
    const std::vector<Gift>& gifts;
    const std::vector<Channel>& channels;
    QLocale locale;
};

/// The rule in plain words: "When an order has something from Mugs and is worth at least zł 80.00, give Bag of tea, or
/// Bookmark if it has run out. Never the same gift twice to a customer." Things that have been removed are named so.
QString sentenceOf(const GiftRule& rule, const RuleWords& words);

/// A ready set of rules that a shop can start from.
struct GiftPreset
{
    QString key;   ///< "newcomers", "everyone", "over"
    QString title; ///< "Newcomers get a gift, loyal customers the note alone"
    QString why;   ///< one or two sentences
    std::vector<GiftRule> rules;
};

/// First orders get the first of the gifts that can be given; from the second order on the note goes alone. The preset
/// of the field experiment by Kim, Choi and Kim, "Do Handwritten Notes Benefit Online Retailers?", J. of Interactive
/// Marketing 57(4), 2022: an added giveaway weakens what the note does, and loyal customers are those who respond.
std::vector<GiftRule> newcomersGetAGift(const std::vector<GiftId>& gifts);

/// Every order gets one of the gifts, in turns, the same not within 90 days.
std::vector<GiftRule> everyoneASmallThing(const std::vector<GiftId>& gifts);

/// Orders of at least this worth get a gift, never the same twice.
std::vector<GiftRule> onlyOver(const Money& worth, const std::vector<GiftId>& gifts);

/// The presets for this shelf: active gifts, cheapest first; small things are those that fit a letterbox.
std::vector<GiftPreset> giftPresets(const std::vector<Gift>& gifts, const Money& over, const QLocale& locale = QLocale());

} // namespace kokarda
