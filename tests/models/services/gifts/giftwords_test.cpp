// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftwords.h"
#include "tests/models/services/gifts/giftshop.h"
#include "tests/support/printers.h"

#include <functional>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    std::function<void(GiftRule&)> change;
    QString sentence;
};

void PrintTo(const Wording& wording, std::ostream* out)
{
    *out << wording.sentence.toStdString();
}

class GiftRuleWording : public testing::TestWithParam<Wording>
{
};

QString wordsOf(const GiftRule& rule)
{
    const std::vector<Gift> gifts = shelf();
    const CategoryTree tree = categories();
    const std::vector<Channel> channels{shopify(), allegro()};
    return sentenceOf(rule, {tree, gifts, channels, inEnglish().locale});
}

} // namespace

TEST_P(GiftRuleWording, IsPlain)
{
    GiftRule made = rule(1, mugs, {tea});
    GetParam().change(made);
    EXPECT_EQ(wordsOf(made), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(EachPart, GiftRuleWording,
    testing::Values(
        Wording{[](GiftRule&) {},
            u"When an order has something from “Mugs”, give “Bag of tea”. Never the same gift twice to a customer."_s},
        Wording{[](GiftRule& r) { r.minTotal = zloty(8000); r.gifts = {tea, bookmark}; },
            u"When an order has something from “Mugs” and is worth at least zł\u00a080.00, give “Bag of tea”, or “Bookmark” if it "
            "has run out. Never the same gift twice to a customer."_s},
        Wording{[](GiftRule& r) { r.category = {}; r.neverTwice = false; r.gifts = {tea, bookmark, soap}; },
            u"With every order, give “Bag of tea”, or “Bookmark” or else “Soap” if it has run out."_s},
        Wording{[](GiftRule& r) { r.category = {}; r.maxOrderNumber = 1; r.neverTwice = false; },
            u"When an order is the customer’s first, give “Bag of tea”."_s},
        Wording{[](GiftRule& r) { r.minOrderNumber = 2; r.category = {}; r.noteAlone = true; r.gifts = {}; },
            u"When an order is the customer’s no. 2 or later, put in the note alone, without a gift."_s},
        Wording{[](GiftRule& r) { r.minOrderNumber = r.maxOrderNumber = 5; r.neverTwice = false; r.channel = ChannelId(2); },
            u"When an order has something from “Mugs”, is the customer’s no. 5 and comes from “Allegro”, give “Bag of tea”."_s},
        Wording{[](GiftRule& r) { r.monthFrom = 11; r.monthTo = 1; r.neverTwice = false; r.notWithinDays = 90; },
            u"When an order has something from “Mugs” and is packed in the season (November to January), give “Bag of tea”. "
            "Not the same gift to a customer within 90 days."_s},
        Wording{[](GiftRule& r) { r.per = GiftRule::Per::Item; r.maxCount = 3; r.budgetPermille = 55; r.neverTwice = false; },
            u"When an order has something from “Mugs”, give “Bag of tea” for each such piece. At most 3 in one parcel. For at "
            "most 5.5 % of the order’s worth."_s},
        Wording{[](GiftRule& r) { r.per = GiftRule::Per::ValueStep; r.minTotal = zloty(5000); r.neverTwice = false;
                    r.budgetPermille = 200; r.budgetOf = GiftRule::BudgetOf::Margin; },
            u"When an order has something from “Mugs” and is worth at least zł\u00a050.00, give “Bag of tea” for every full "
            "zł\u00a050.00. For at most 20 % of what the order earns."_s},
        Wording{[](GiftRule& r) { r.pick = GiftRule::Pick::Rotate; r.gifts = {tea, soap, sticker}; r.neverTwice = false; },
            u"When an order has something from “Mugs”, give “Bag of tea”, “Soap” and “Sticker” in turns."_s},
        Wording{[](GiftRule& r) { r.pick = GiftRule::Pick::ExpiringFirst; r.gifts = {tea, soap}; r.neverTwice = false; },
            u"When an order has something from “Mugs”, give what expires first of “Bag of tea” and “Soap”."_s},
        Wording{[](GiftRule& r) { r.gifts = {}; },
            u"When an order has something from “Mugs”, give nothing, because no gift is chosen."_s},
        Wording{[](GiftRule& r) { r.category = CategoryId(77); r.gifts = {GiftId(78)}; r.neverTwice = false; r.active = false; },
            u"When an order has something from a removed category, give a removed gift. This rule is switched off."_s}));

TEST(GiftPresets, GiveNewcomersAGiftAndLoyalCustomersTheNoteAlone)
{
    std::vector<GiftRule> rules = newcomersGetAGift({tea, bookmark});
    const Order mug = order({line(mugs, 4000)});
    EXPECT_EQ(chosen(ask(mug, rules)), tea);
    const GiftSuggestion loyal = ask(mug, rules, {5, {}});
    EXPECT_FALSE(loyal.choice);
    EXPECT_FALSE(loyal.unserved);
}

TEST(GiftPresets, GiveEveryoneASmallThingInTurns)
{
    const std::vector<GiftRule> rules = everyoneASmallThing({sticker, bookmark});
    EXPECT_EQ(chosen(ask(order({line(clothes, 500)}, 10), rules)), sticker);
    EXPECT_EQ(chosen(ask(order({line(clothes, 500)}, 11), rules)), bookmark);
    EXPECT_EQ(chosen(ask(order({line(clothes, 500)}, 10), rules, {1, {given(sticker, packingDay.addDays(-30))}})), bookmark);
    EXPECT_EQ(chosen(ask(order({line(clothes, 500)}, 10), rules,
                  {2, {given(sticker, packingDay.addDays(-100)), given(bookmark, packingDay.addDays(-30))}})),
        sticker);
}

TEST(GiftPresets, GiveOnlyOverAWorth)
{
    const std::vector<GiftRule> rules = onlyOver(zloty(10000), {tea});
    EXPECT_EQ(chosen(ask(order({line(clothes, 10000)}), rules)), tea);
    EXPECT_FALSE(ask(order({line(clothes, 9999)}), rules).choice);
}

TEST(GiftPresets, StartWithTheCheapestAndSendOnlyLightThingsToEveryone)
{
    std::vector<Gift> gifts = shelf();
    gifts[1].active = false;
    const std::vector<GiftPreset> presets = giftPresets(gifts, zloty(15000), inEnglish().locale);
    ASSERT_EQ(presets.size(), 3U);
    EXPECT_EQ(presets[0].rules.at(0).gifts, (std::vector<GiftId>{sticker, tea, soap, liqueur, vase}));
    EXPECT_EQ(presets[1].rules.at(0).gifts, (std::vector<GiftId>{sticker, tea, soap})) << "not the fragile vase";
    EXPECT_EQ(presets[2].title, u"Only orders over zł\u00a0150.00"_s);
}
