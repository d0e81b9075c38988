// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/gifts/giftshop.h"
#include "tests/support/printers.h"

#include <functional>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<GiftRule> mugsAndBooks{rule(1, mugs, {tea, bookmark}), rule(2, books, {bookmark})};

GiftRule teaForMugs(const std::function<void(GiftRule&)>& change)
{
    GiftRule made = rule(1, mugs, {tea});
    change(made);
    return made;
}

struct Condition
{
    const char* what;
    std::function<void(GiftRule&)> rule;
    std::function<void(Order&, GiftHistory&)> order;
    bool given;
};

std::ostream& operator<<(std::ostream& out, const Condition& condition)
{
    return out << condition.what;
}

class GiftRuleConditions : public testing::TestWithParam<Condition>
{
};

} // namespace

TEST_P(GiftRuleConditions, DecideWhetherTheRuleSpeaks)
{
    Order mug = order({line(mugs, 8000)});
    GiftHistory history;
    GetParam().order(mug, history);
    const GiftSuggestion answer = ask(mug, {teaForMugs(GetParam().rule)}, history);
    EXPECT_EQ(chosen(answer), GetParam().given ? tea : GiftId());
    EXPECT_EQ(refusalOf(answer, tea).isEmpty(), GetParam().given);
}

namespace {

const auto asIs = [](Order&, GiftHistory&) {};
const auto orderNo = [](int n) { return [n](Order&, GiftHistory& history) { history.earlierOrders = n - 1; }; };

} // namespace

INSTANTIATE_TEST_SUITE_P(EachCondition, GiftRuleConditions,
    testing::Values(Condition{"plain rule", [](GiftRule&) {}, asIs, true},
        Condition{"switched off", [](GiftRule& r) { r.active = false; }, asIs, false},
        Condition{"category above", [](GiftRule& r) { r.category = kitchen; }, asIs, true},
        Condition{"category beside", [](GiftRule& r) { r.category = plates; }, asIs, false},
        Condition{"any category", [](GiftRule& r) { r.category = {}; }, asIs, true},
        Condition{"exactly the value", [](GiftRule& r) { r.minTotal = zloty(8000); }, asIs, true},
        Condition{"one grosz short", [](GiftRule& r) { r.minTotal = zloty(8001); }, asIs, false},
        Condition{"value in another currency", [](GiftRule& r) { r.minTotal = Money{100, Currency(u"EUR")}; }, asIs, false},
        Condition{"money given back counts off", [](GiftRule& r) { r.minTotal = zloty(8000); },
            [](Order& o, GiftHistory&) { o.refunded = zloty(1); }, false},
        Condition{"first order", [](GiftRule& r) { r.maxOrderNumber = 1; }, orderNo(1), true},
        Condition{"not the first order", [](GiftRule& r) { r.maxOrderNumber = 1; }, orderNo(2), false},
        Condition{"third of third on", [](GiftRule& r) { r.minOrderNumber = 3; }, orderNo(3), true},
        Condition{"second of third on", [](GiftRule& r) { r.minOrderNumber = 3; }, orderNo(2), false},
        Condition{"this channel", [](GiftRule& r) { r.channel = ChannelId(1); }, asIs, true},
        Condition{"other channel", [](GiftRule& r) { r.channel = ChannelId(2); }, asIs, false},
        Condition{"in season", [](GiftRule& r) { r.monthFrom = 3; r.monthTo = 5; }, asIs, true},
        Condition{"out of season", [](GiftRule& r) { r.monthFrom = 4; r.monthTo = 5; }, asIs, false},
        Condition{"season over new year", [](GiftRule& r) { r.monthFrom = 11; r.monthTo = 3; }, asIs, true},
        Condition{"outside a season over new year", [](GiftRule& r) { r.monthFrom = 11; r.monthTo = 2; }, asIs, false},
        Condition{"cancelled", [](GiftRule&) {}, [](Order& o, GiftHistory&) { o.status = OrderStatus::Cancelled; }, false},
        Condition{"refunded", [](GiftRule&) {}, [](Order& o, GiftHistory&) { o.payment = PaymentState::Refunded; }, false},
        Condition{"no category known", [](GiftRule&) {}, [](Order& o, GiftHistory&) { o.lines[0].category = {}; }, false}));

TEST(GiftAdvisor, GivesTeaToAMugAndABookmarkToABook)
{
    const GiftSuggestion mug = ask(order({line(mugs, 4000)}), mugsAndBooks);
    EXPECT_EQ(chosen(mug), tea);
    EXPECT_EQ(mug.reason, u"Mugs in the order: Bag of tea fits."_s);
    EXPECT_EQ(mug.choice->cost, zloty(300));
    EXPECT_EQ(chosen(ask(order({line(novels, 4000)}), mugsAndBooks)), bookmark) << "a novel is a book";
}

TEST(GiftAdvisor, NamesTheNearestCategory)
{
    const GiftSuggestion mug = ask(order({line(mugs, 4000)}), {rule(1, kitchen, {tea})});
    EXPECT_EQ(mug.reason, u"Mugs in the order: Bag of tea fits."_s);
}

TEST(GiftAdvisor, SaysWhyTheOthersWereNotTaken)
{
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks);
    ASSERT_EQ(answer.alternatives.size(), 1U);
    EXPECT_EQ(answer.alternatives[0].gift, bookmark);
    EXPECT_EQ(refusalOf(answer, sticker), u"No rule gives it."_s);
    const GiftSuggestion book = ask(order({line(novels, 4000)}), mugsAndBooks);
    EXPECT_EQ(refusalOf(book, tea), u"The order has nothing from “Mugs”."_s);
}

TEST(GiftAdvisor, TakesTheSecondChoiceWhenTheFirstHasRunOut)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].stock = 0;
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks, {}, gifts);
    EXPECT_EQ(chosen(answer), bookmark);
    EXPECT_EQ(answer.reason, u"Mugs in the order: Bookmark fits, because Bag of tea has run out."_s);
    EXPECT_EQ(refusalOf(answer, tea), u"It has run out."_s);
}

TEST(GiftAdvisor, SaysSoWhenNothingIsLeft)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].stock = gifts[1].stock = 0;
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks, {}, gifts);
    EXPECT_FALSE(answer.choice);
    EXPECT_EQ(answer.reason, u"A rule speaks for a gift, but none of its gifts can go."_s);
    EXPECT_EQ(ask(order({line(clothes, 4000)}), mugsAndBooks).reason, u"No rule speaks to this order."_s);
    EXPECT_EQ(ask(order({line(mugs, 4000)}), mugsAndBooks, {}, {}).reason, u"The shop has no gifts."_s);
}

TEST(GiftAdvisor, KeepsWhatIsPromisedToOtherOrders)
{
    GiftTerms terms = inEnglish();
    terms.promised = {{tea, 20}};
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks, {}, shelf(), terms);
    EXPECT_EQ(chosen(answer), bookmark);
    EXPECT_EQ(refusalOf(answer, tea), u"The last pieces are promised to other orders."_s);
}

TEST(GiftAdvisor, LeavesOutWhatIsPastItsDateAndNamesTheBatchToTake)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].batches = {{3, QDate(2026, 9, 1)}, {3, QDate(2026, 5, 1)}, {9, QDate(2026, 3, 1)}};
    EXPECT_EQ(ask(order({line(mugs, 4000)}), mugsAndBooks, {}, gifts).choice->bestBefore, QDate(2026, 5, 1));
    gifts[0].batches = {{9, QDate(2026, 3, 1)}};
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks, {}, gifts);
    EXPECT_EQ(chosen(answer), bookmark);
    EXPECT_EQ(refusalOf(answer, tea), u"What is left is past its best-before date."_s);
}

TEST(GiftAdvisor, NeverGivesTheSameTwice)
{
    const GiftHistory history{1, {given(tea, QDate(2020, 1, 5))}};
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), mugsAndBooks, history);
    EXPECT_EQ(chosen(answer), bookmark);
    EXPECT_EQ(refusalOf(answer, tea), u"This customer already got it on 5 January 2020."_s);
    EXPECT_EQ(answer.reason, u"Mugs in the order: Bookmark fits, because the customer already has Bag of tea."_s);
}

TEST(GiftAdvisor, RepeatsOnlyAfterTheDaysOfTheRule)
{
    GiftRule repeating = rule(1, mugs, {tea});
    repeating.neverTwice = false;
    repeating.notWithinDays = 90;
    const auto daysAgo = [](int days) { return GiftHistory{1, {given(tea, packingDay.addDays(-days))}}; };
    EXPECT_FALSE(ask(order({line(mugs, 4000)}), {repeating}, daysAgo(89)).choice);
    EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}), {repeating}, daysAgo(90))), tea);
    repeating.notWithinDays = 0;
    EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}), {repeating}, daysAgo(0))), tea);
}

TEST(GiftAdvisor, DoesNotCountThisOrdersOwnGiftAgainstIt)
{
    const GiftHistory history{0, {given(tea, packingDay, 1000)}};
    EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}, 1000), mugsAndBooks, history)), tea);
}

TEST(GiftAdvisor, LeavesAPackedGiftWhereItIs)
{
    GivenGift packed = given(sticker, packingDay, 1000);
    packed.giftName = u"Sticker"_s;
    packed.packed = true;
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}, 1000), mugsAndBooks, {0, {packed}});
    EXPECT_EQ(chosen(answer), sticker);
    EXPECT_EQ(answer.reason, u"Sticker already lies in the parcel."_s);
}

TEST(GiftAdvisor, AsksRulesByPriorityWhateverTheirPlaceInTheList)
{
    GiftRule late = rule(1, mugs, {tea});
    late.priority = 50;
    GiftRule early = rule(2, {}, {sticker});
    early.priority = 5;
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), {late, early});
    EXPECT_EQ(chosen(answer), sticker);
    EXPECT_EQ(answer.alternatives.at(0).gift, tea);
}

TEST(GiftAdvisor, GivesTheNoteAloneWhereARuleSaysSo)
{
    GiftRule newcomers = rule(1, {}, {tea});
    newcomers.maxOrderNumber = 1;
    GiftRule loyal = rule(2, {}, {});
    loyal.minOrderNumber = 2;
    loyal.noteAlone = true;
    const std::vector<GiftRule> rules{newcomers, loyal, rule(3, mugs, {bookmark})};
    EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}), rules)), tea);
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), rules, {1, {}});
    EXPECT_FALSE(answer.choice);
    EXPECT_EQ(answer.reason, u"Order no. 2 of this customer: the note goes alone."_s);
    EXPECT_EQ(refusalOf(answer, bookmark), answer.reason);
    EXPECT_TRUE(answer.alternatives.empty());
}

TEST(GiftAdvisor, GivesPerOrderPerItemOrPerValueStep)
{
    GiftRule counted = rule(1, mugs, {tea});
    const Order three = order({line(mugs, 3000, 3), line(books, 5000)});
    EXPECT_EQ(ask(three, {counted}).choice->count, 1);
    counted.per = GiftRule::Per::Item;
    const GiftSuggestion perItem = ask(three, {counted});
    EXPECT_EQ(perItem.choice->count, 3) << "the book is no mug";
    EXPECT_EQ(perItem.choice->cost, zloty(900));
    EXPECT_EQ(perItem.reason, u"Mugs in the order: 3 × Bag of tea."_s);
    counted.per = GiftRule::Per::ValueStep;
    counted.minTotal = zloty(6000);
    EXPECT_EQ(ask(three, {counted}).choice->count, 2) << "140 zł are two steps of 60 zł";
    counted.maxCount = 1;
    EXPECT_EQ(ask(three, {counted}).choice->count, 1);
}

TEST(GiftAdvisor, GivesFewerOnlyWhenNothingFitsInFull)
{
    std::vector<Gift> gifts = shelf();
    gifts[0].stock = 2;
    GiftRule perItem = rule(1, mugs, {tea});
    perItem.per = GiftRule::Per::Item;
    const Order three = order({line(mugs, 3000, 3)});
    const GiftSuggestion fewer = ask(three, {perItem}, {}, gifts);
    EXPECT_EQ(fewer.choice->count, 2);
    EXPECT_EQ(fewer.reason, u"Mugs in the order: 2 × Bag of tea instead of 3, because Bag of tea is running out."_s);
    perItem.gifts = {tea, bookmark};
    EXPECT_EQ(chosen(ask(three, {perItem}, {}, gifts)), bookmark);
}

TEST(GiftAdvisor, KeepsToTheBudgetOfOrderOrMargin)
{
    GiftRule frugal = rule(1, mugs, {tea, sticker});
    frugal.budgetPermille = 50;
    EXPECT_EQ(chosen(ask(order({line(mugs, 6000)}), {frugal})), tea) << "5 % of 60 zł are exactly 3 zł";
    const GiftSuggestion small = ask(order({line(mugs, 5999)}), {frugal});
    EXPECT_EQ(chosen(small), sticker);
    EXPECT_EQ(refusalOf(small, tea), u"One costs zł\u00a03.00 and this order’s gifts may cost zł\u00a02.99."_s);
    frugal.budgetOf = GiftRule::BudgetOf::Margin;
    EXPECT_FALSE(ask(order({line(mugs, 6000)}), {frugal}).choice) << "the margin is not known";
    GiftTerms terms = inEnglish();
    terms.margin = zloty(500);
    EXPECT_EQ(chosen(ask(order({line(mugs, 6000)}), {frugal}, {}, shelf(), terms)), sticker);
}

TEST(GiftAdvisor, ComparesNoCurrencies)
{
    GiftRule frugal = rule(1, mugs, {tea});
    frugal.budgetPermille = 500;
    Order euro = order({line(mugs, 6000)});
    euro.total.currency = Currency(u"EUR");
    EXPECT_EQ(refusalOf(ask(euro, {frugal}), tea),
        u"Its cost is in PLN and the order in EUR, so they cannot be compared."_s);
    frugal.budgetPermille = 0;
    EXPECT_EQ(chosen(ask(euro, {frugal})), tea);
}

TEST(GiftAdvisor, FitsTheParcel)
{
    GiftTerms letter = inEnglish();
    letter.parcel = {ParcelSize::Letterbox, 480, 500};
    const GiftSuggestion answer
        = ask(order({line(mugs, 9000)}), {rule(1, mugs, {liqueur, vase, tea, bookmark})}, {}, shelf(), letter);
    EXPECT_EQ(chosen(answer), bookmark);
    EXPECT_EQ(refusalOf(answer, liqueur), u"It is too large for this parcel."_s);
    EXPECT_EQ(refusalOf(answer, vase), u"It is fragile, and a letterbox parcel does not protect it."_s);
    EXPECT_EQ(refusalOf(answer, tea), u"It weighs 30 g and the parcel’s weight step has 20 g left."_s);
    GiftTerms box = inEnglish();
    box.parcel = {ParcelSize::Small, 480, 1000};
    EXPECT_EQ(chosen(ask(order({line(mugs, 9000)}), {rule(1, mugs, {liqueur})}, {}, shelf(), box)), liqueur);
}

TEST(GiftAdvisor, WeighsTheContentsAgainstTheWeightSteps)
{
    Order mug = order({line(mugs, 4000, 2)});
    mug.lines[0].product = ProductId(3);
    Product product;
    product.id = ProductId(3);
    product.weightGrams = 350;
    product.cost = zloty(1500);
    EXPECT_EQ(parcelFacts(mug, {product}, ParcelSize::Small, {500, 1000, 2000}),
        (ParcelFacts{ParcelSize::Small, 700, 1000}));
    EXPECT_EQ(parcelFacts(mug, {product}, {}, {500}).weightLimitGrams, 0) << "beyond the last step there is no limit";
    mug.shipping = zloty(1000);
    EXPECT_EQ(orderMargin(mug, {product}), zloty(8000 - 1000 - 3000));
    EXPECT_EQ(orderMargin(mug, {}), std::nullopt) << "nobody knows what the mug cost";
}

TEST(GiftAdvisor, DoesNotPutAlcoholIntoAnAllegroParcel)
{
    const std::vector<GiftRule> rules{rule(1, mugs, {liqueur, tea})};
    const Order mug = order({line(mugs, 9000)});
    EXPECT_EQ(chosen(ask(mug, rules)), liqueur);
    const GiftSuggestion answer = suggestGift(mug, categories(), shelf(), rules, {}, packingDay, allegro(), inEnglish());
    EXPECT_EQ(chosen(answer), tea);
    EXPECT_EQ(refusalOf(answer, liqueur),
        u"Allegro forbids this kind of goods in any form, also as a bonus to something else."_s);
}

TEST(GiftAdvisor, TurnsTheWheelOverOrdersAndGivesACustomerWhatTheyNeverHad)
{
    GiftRule turning = rule(1, mugs, {tea, bookmark, sticker});
    turning.pick = GiftRule::Pick::Rotate;
    turning.neverTwice = false;
    std::map<GiftId, int> seen;
    for (qint64 id = 1; id <= 30; ++id)
        ++seen[chosen(ask(order({line(mugs, 4000)}, id), {turning}))];
    EXPECT_EQ(seen, (std::map<GiftId, int>{{tea, 10}, {bookmark, 10}, {sticker, 10}}));
    const GiftHistory history{3, {given(tea, QDate(2026, 1, 1)), given(sticker, QDate(2025, 6, 1))}};
    for (qint64 id = 1000; id < 1003; ++id)
        EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}, id), {turning}, history)), bookmark);
    GiftHistory all = history;
    all.given.push_back(given(bookmark, QDate(2026, 2, 1)));
    EXPECT_EQ(chosen(ask(order({line(mugs, 4000)}), {turning}, all)), sticker) << "given longest ago";
}

TEST(GiftAdvisor, EmptiesWhatExpiresSoonestWhereTheRuleSaysSo)
{
    std::vector<Gift> gifts = shelf();
    gifts[5].bestBefore = QDate(2026, 6, 1);
    gifts[0].bestBefore = QDate(2026, 4, 1);
    GiftRule expiring = rule(1, mugs, {sticker, soap, tea});
    expiring.pick = GiftRule::Pick::ExpiringFirst;
    const GiftSuggestion answer = ask(order({line(mugs, 4000)}), {expiring}, {}, gifts);
    EXPECT_EQ(chosen(answer), tea);
    EXPECT_EQ(answer.alternatives.at(0).gift, soap);
    EXPECT_EQ(answer.alternatives.at(1).gift, sticker);
}

TEST(GiftAdvisor, NeverTakesAGiftLineForAnItem)
{
    const std::vector<GiftRule> rules{rule(1, mugs, {tea})};
    EXPECT_FALSE(ask(order({line(books, 4000), line(mugs, 0)}), rules).choice) << "a free mug earns no tea";
    EXPECT_FALSE(ask(order({line(books, 4000), line(mugs, 100, 1, u"GIFT-6"_s)}), rules).choice)
        << "the shop's own gift code";
    Order bonus = order({line(books, 4000), line(mugs, 3000)});
    bonus.lines[1].discount = zloty(3000);
    EXPECT_FALSE(ask(bonus, rules).choice) << "a line at full discount";
    EXPECT_FALSE(ask(order({line(mugs, 0)}), rules).choice) << "a free replacement";
}

TEST(GiftAdvisor, CountsTheFreePartsOfAPaidBundle)
{
    Order set = order({line(kitchen, 9000), line(mugs, 0, 2), line(books, 0)});
    set.lines[1].bundle = 0;
    set.lines[2].bundle = 0;
    GiftRule perItem = rule(1, mugs, {tea});
    perItem.per = GiftRule::Per::Item;
    EXPECT_EQ(ask(set, {perItem}).choice->count, 2);
    perItem.category = kitchen;
    EXPECT_EQ(ask(set, {perItem}).choice->count, 1) << "the set itself is from the kitchen, its mugs are not counted again";
}

TEST(GiftAdvisor, CountsEveryLineWhereTheExportHasNoPrices)
{
    Order unpriced = order({line(mugs, 0), line(books, 0)});
    unpriced.total = zloty(9000);
    EXPECT_EQ(chosen(ask(unpriced, mugsAndBooks)), tea);
}

TEST(GiftAdvisor, GivesTheSameAnswerToTheSameQuestion)
{
    const Order mug = order({line(mugs, 4000)});
    EXPECT_EQ(ask(mug, mugsAndBooks), ask(mug, mugsAndBooks));
}
