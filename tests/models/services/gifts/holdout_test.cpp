// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/holdout.h"
#include "tests/models/services/gifts/giftshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

Experiment spring()
{
    return {ExperimentId(1), u"Spring"_s, u"spring-2026"_s, QDate(2026, 3, 1), QDate(2026, 5, 31), {100, 200, 300, 250},
        true};
}

} // namespace

TEST(HoldOut, DrawsTheSameArmForeverAndOnEveryComputer)
{
    const std::vector<std::optional<Arm>> expected{std::nullopt, Arm::Note, Arm::Note, Arm::Gift, Arm::Both, Arm::Both, Arm::Gift, Arm::Gift};
    std::vector<std::optional<Arm>> drawn;
    for (qint64 id = 1; id <= 8; ++id)
        drawn.push_back(armOf(spring(), CustomerId(id)));
    EXPECT_EQ(drawn, expected);
}

TEST(HoldOut, KeepsToTheShares)
{
    std::map<std::optional<Arm>, int> counts;
    for (qint64 id = 1; id <= 20000; ++id)
        ++counts[armOf(spring(), CustomerId(id))];
    // Within five standard deviations of a binomial draw.
    EXPECT_NEAR(counts[Arm::Neither], 2000, 212);
    EXPECT_NEAR(counts[Arm::Note], 4000, 283);
    EXPECT_NEAR(counts[Arm::Gift], 6000, 324);
    EXPECT_NEAR(counts[Arm::Both], 5000, 306);
    EXPECT_NEAR(counts[std::nullopt], 3000, 252) << "the rest gets what the rules say";
}

TEST(HoldOut, DrawsAnewForAnotherExperiment)
{
    Experiment other = spring();
    other.salt = u"summer-2026"_s;
    int same = 0;
    for (qint64 id = 1; id <= 10000; ++id)
        same += armOf(spring(), CustomerId(id)) == armOf(other, CustomerId(id));
    // Two independent draws agree with probability 0.01 + 0.04 + 0.09 + 0.0625 + 0.0225.
    EXPECT_NEAR(same, 2250, 210);
}

TEST(HoldOut, LeavesStrangersAlone)
{
    EXPECT_EQ(armOf(spring(), CustomerId()), std::nullopt);
}

TEST(HoldOut, RunsOnlyInItsDays)
{
    Experiment everyone = spring();
    everyone.permille = {0, 1000, 0, 0};
    const auto on = [&](QDate day) { return armOn({everyone}, CustomerId(5), day); };
    EXPECT_EQ(on(QDate(2026, 2, 28)), std::nullopt);
    EXPECT_EQ(on(QDate(2026, 3, 1)), Arm::Note);
    EXPECT_EQ(on(QDate(2026, 5, 31)), Arm::Note);
    EXPECT_EQ(on(QDate(2026, 6, 1)), std::nullopt);
    everyone.end = {};
    EXPECT_EQ(on(QDate(2030, 1, 1)), Arm::Note);
    everyone.active = false;
    EXPECT_EQ(on(QDate(2026, 3, 1)), std::nullopt);
}

TEST(HoldOut, HoldsTheGiftBackAndSaysWhy)
{
    using namespace kokarda::test;
    const GiftSuggestion mug = ask(order({line(mugs, 4000)}), {rule(1, mugs, {tea, bookmark})});
    const GiftSuggestion held = heldBack(mug, Arm::Note);
    EXPECT_FALSE(held.choice);
    EXPECT_EQ(held.alternatives.at(0).gift, tea);
    EXPECT_EQ(held.reason, u"No gift for the sake of the measurement: this customer was drawn into “Note alone”."_s);
    EXPECT_EQ(heldBack(mug, Arm::Both), mug);
    EXPECT_EQ(heldBack(mug, {}), mug);
    GivenGift packed = given(tea, packingDay, 1000);
    packed.packed = true;
    const GiftSuggestion inParcel = ask(order({line(mugs, 4000)}, 1000), {}, {0, {packed}});
    EXPECT_EQ(heldBack(inParcel, Arm::Neither), inParcel);
}

TEST(HoldOut, RefusesWhatCannotBeMeasured)
{
    EXPECT_TRUE(problemsOf(spring()).empty());
    const auto field = [](Experiment experiment) {
        const std::vector<Problem> problems = problemsOf(experiment);
        return problems.size() == 1 ? problems.front().field : u"%1 problems"_s.arg(problems.size());
    };
    Experiment wrong = spring();
    wrong.name = u" "_s;
    EXPECT_EQ(field(wrong), u"name"_s);
    wrong = spring();
    wrong.end = QDate(2026, 2, 1);
    EXPECT_EQ(field(wrong), u"end"_s);
    for (const std::array<int, 4>& shares : {std::array{500, 501, 0, 0}, std::array{-1, 500, 500, 0}, std::array{0, 500, 0, 0}}) {
        wrong = spring();
        wrong.permille = shares;
        EXPECT_EQ(field(wrong), u"permille"_s);
    }
    EXPECT_EQ(problemsOf(Experiment{}).size(), 4U) << "name, salt, start and shares";
}
