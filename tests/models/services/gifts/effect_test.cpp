// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 1, 1);
const QDate afterAll(2026, 12, 31);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Money zloty(qint64 grosze)
{
    return {grosze, Currency(u"PLN")};
}

Experiment halves()
{
    return {ExperimentId(1), u"Note"_s, u"note-2026"_s, start, QDate(2026, 6, 30), {500, 500, 0, 0}, true};
}

/// The first customers whom the experiment draws into an arm.
std::vector<CustomerId> customersIn(Arm arm, std::size_t count)
{
    std::vector<CustomerId> found;
    for (qint64 id = 1; found.size() < count; ++id) {
        if (armOf(halves(), CustomerId(id)) == arm)
            found.push_back(CustomerId(id));
    }
    return found;
}

const ArmResult& armIn(const EffectReport& report, Arm arm)
{
    return *std::ranges::find(report.arms, arm, &ArmResult::arm);
}

const Difference& differenceIn(const EffectReport& report, Measure measure)
{
    return *std::ranges::find(report.differences, measure, &Difference::measure);
}

} // namespace

TEST(Effect, WatchesACustomerFromTheFirstOrderForTheWindow)
{
    const CustomerId anna = customersIn(Arm::Note, 1).front();
    const std::vector<EffectOrder> orders{{anna, start.addDays(-5), zloty(1)}, {anna, start.addDays(10), zloty(5000)},
        {anna, start.addDays(10), zloty(100)}, {anna, start.addDays(40), zloty(3000)},
        {anna, start.addDays(100), zloty(2000)}, {anna, start.addDays(101), zloty(9999)}};
    const std::vector<EffectReview> reviews{{anna, start, 1}, {anna, start.addDays(20), 4}, {anna, start.addDays(30), 5},
        {anna, start.addDays(150), 1}};
    const EffectReport report = measureEffect(halves(), orders, reviews, afterAll);
    const ArmResult& note = armIn(report, Arm::Note);
    EXPECT_EQ(note.repurchased, (Share{1, 1}));
    EXPECT_EQ(note.days, std::vector<double>{30}) << "the second order of the first day is not a return";
    EXPECT_EQ(note.values, std::vector<double>{5000}) << "3000 after 30 days and 2000 on the window's last day";
    EXPECT_EQ(note.ratings, std::vector<double>{4.5});
    EXPECT_EQ(note.ordersInWindow, 4);
    EXPECT_EQ(armIn(report, Arm::Neither).repurchased, (Share{0, 0}));
}

TEST(Effect, CountsOnlyCustomersWhoseWindowIsOver)
{
    const CustomerId anna = customersIn(Arm::Note, 1).front();
    const std::vector<EffectOrder> orders{{anna, start, zloty(5000)}, {anna, start.addDays(3), zloty(5000)}};
    const EffectReport early = measureEffect(halves(), orders, {}, start.addDays(90));
    EXPECT_EQ(early.waiting, 1);
    EXPECT_EQ(armIn(early, Arm::Note).waiting, 1);
    EXPECT_EQ(armIn(early, Arm::Note).repurchased.of, 0);
    EXPECT_EQ(armIn(measureEffect(halves(), orders, {}, start.addDays(91)), Arm::Note).repurchased, (Share{1, 1}));
}

TEST(Effect, TakesNobodyInBeforeOrAfterTheExperimentButFollowsThoseItTook)
{
    const std::vector<CustomerId> notes = customersIn(Arm::Note, 3);
    const std::vector<EffectOrder> orders{{notes[0], start.addDays(-1), zloty(1)}, {notes[1], QDate(2026, 7, 1), zloty(1)},
        {notes[2], QDate(2026, 6, 30), zloty(1)}, {notes[2], QDate(2026, 7, 20), zloty(1)},
        {CustomerId(), start, zloty(1)}};
    const EffectReport report = measureEffect(halves(), orders, {}, afterAll);
    EXPECT_EQ(armIn(report, Arm::Note).repurchased, (Share{1, 1}));
    EXPECT_EQ(armIn(report, Arm::Neither).repurchased, (Share{0, 0}));
}

TEST(Effect, LeavesValuesOfOtherCurrenciesOut)
{
    const CustomerId anna = customersIn(Arm::Note, 1).front();
    const std::vector<EffectOrder> orders{{anna, start, zloty(1)}, {anna, start.addDays(3), {500, Currency(u"EUR")}}};
    const EffectReport report = measureEffect(halves(), orders, {}, afterAll);
    EXPECT_EQ(armIn(report, Arm::Note).repurchased, (Share{1, 1}));
    EXPECT_TRUE(armIn(report, Arm::Note).values.empty());
}

namespace {

/// `back` of `of` customers of each arm order again.
EffectReport shopWhere(int noteBack, int neitherBack, int of, const EffectTerms& terms = {})
{
    std::vector<EffectOrder> orders;
    const auto fill = [&](Arm arm, int back) {
        int i = 0;
        for (const CustomerId customer : customersIn(arm, static_cast<std::size_t>(of))) {
            orders.push_back({customer, start, zloty(5000)});
            if (i++ < back)
                orders.push_back({customer, start.addDays(10 + i % 20), zloty(4000 + i)});
        }
    };
    fill(Arm::Note, noteBack);
    fill(Arm::Neither, neitherBack);
    return measureEffect(halves(), orders, {}, afterAll, terms);
}

} // namespace

TEST(Effect, SaysHowManyMoreOrdersItNeedsInsteadOfAHastyClaim)
{
    const EffectReport report = shopWhere(30, 10, 50);
    const Difference& rate = differenceIn(report, Measure::RepurchaseRate);
    EXPECT_DOUBLE_EQ(rate.estimate, 0.4);
    EXPECT_EQ(rate.verdict, Difference::Verdict::NotEnough) << "even though the interval is far from zero";
    EXPECT_GT(rate.interval->low, 0.1);
    // 385 customers are needed per arm around 40 %; each of the 50 there brings 1.6 (or 1.2) orders, an arm is half.
    const int needed = neededForShares(0.4, 0.10);
    EXPECT_EQ(rate.moreOrders, static_cast<int>(std::ceil((needed - 50) * 1.6 * 2)));
    EXPECT_EQ(sentenceOf(rate, {}, english), u"Note alone against Neither: not enough data yet: about 1,100 more orders."_s);
    EXPECT_EQ(sentenceOf(differenceIn(report, Measure::Rating), {}, english),
        u"Note alone against Neither: not enough data yet."_s)
        << "nobody has rated, so nobody can tell how many orders it takes";
}

TEST(Effect, ClaimsADifferenceWithItsIntervalWhenThereIsEnough)
{
    const EffectReport more = shopWhere(200, 120, 500);
    const Difference& rate = differenceIn(more, Measure::RepurchaseRate);
    EXPECT_EQ(rate.verdict, Difference::Verdict::More);
    EXPECT_EQ(rate.interval, newcombeInterval({200, 500}, {120, 500}));
    EXPECT_EQ(sentenceOf(rate, {}, english),
        u"Note alone against Neither: 16.0 more of 100 customers come back (95 % interval: 10.2 to 21.6)."_s);
    EXPECT_EQ(differenceIn(shopWhere(120, 200, 500), Measure::RepurchaseRate).verdict, Difference::Verdict::Less);
    const Difference none = differenceIn(shopWhere(150, 152, 500), Measure::RepurchaseRate);
    EXPECT_EQ(none.verdict, Difference::Verdict::NoneSeen);
    EXPECT_TRUE(sentenceOf(none, {}, english).startsWith(u"Note alone against Neither: no sure difference (95 %"_s));
}

TEST(Effect, IsTheSameReportEveryTime)
{
    EXPECT_EQ(shopWhere(40, 20, 80), shopWhere(40, 20, 80));
}

TEST(Effect, HasNothingToSayAboutAnEmptyShop)
{
    const EffectReport report = measureEffect(halves(), {}, {}, afterAll);
    ASSERT_EQ(report.differences.size(), 4U);
    for (const Difference& difference : report.differences) {
        EXPECT_EQ(difference.verdict, Difference::Verdict::NotEnough);
        EXPECT_FALSE(difference.interval);
    }
}

TEST(Effect, NeedsAsManyCustomersAsTheTextbookSays)
{
    // (1.96 + 0.84)² (0.2 × 0.8 + 0.3 × 0.7) / 0.1² = 290.4
    EXPECT_EQ(neededForShares(0.2, 0.1), 291);
    // 2 × (1.96 + 0.84)² × 10² / 5² = 62.8
    EXPECT_EQ(neededForMeans(10, 10, 5), 63);
}
