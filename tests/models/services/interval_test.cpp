// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/interval.h"

#include <gtest/gtest.h>
#include <stdexcept>

using namespace kokarda;

TEST(NormalQuantile, IsThatOfTheTables)
{
    EXPECT_NEAR(normalQuantile(0.95), 1.959963985, 1e-8);
    EXPECT_NEAR(normalQuantile(0.99), 2.575829304, 1e-8);
    EXPECT_NEAR(normalQuantile(0.60), 0.841621234, 1e-8);
    EXPECT_THROW(normalQuantile(1), std::invalid_argument);
}

TEST(WilsonInterval, GivesThePublishedLimits)
{
    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
    const auto expectLimits = [](Share share, double low, double high) {
        EXPECT_NEAR(wilsonInterval(share).low, low, 5e-5);
        EXPECT_NEAR(wilsonInterval(share).high, high, 5e-5);
    };
    expectLimits({81, 263}, 0.2553, 0.3662);
    expectLimits({15, 148}, 0.0624, 0.1605);
    expectLimits({0, 20}, 0.0000, 0.1611);
    expectLimits({1, 29}, 0.0061, 0.1718);
}

TEST(WilsonInterval, SaysNothingAboutNobody)
{
    EXPECT_EQ(wilsonInterval({0, 0}), (Interval{0, 1}));
}

TEST(NewcombeInterval, GivesThePublishedLimits)
{
    // Newcombe 1998 (difference of proportions), table II, method 10.
    const auto expectLimits = [](Share a, Share b, double low, double high) {
        EXPECT_NEAR(newcombeInterval(a, b).low, low, 5e-5);
        EXPECT_NEAR(newcombeInterval(a, b).high, high, 5e-5);
    };
    expectLimits({56, 70}, {48, 80}, 0.0524, 0.3339);
    expectLimits({9, 10}, {3, 10}, 0.1705, 0.8090);
    expectLimits({0, 10}, {0, 10}, -0.2775, 0.2775);
    expectLimits({10, 10}, {0, 10}, 0.6075, 1.0000);
}

TEST(NewcombeInterval, TurnsRoundWithItsGroups)
{
    const Interval forth = newcombeInterval({30, 100}, {20, 90});
    const Interval back = newcombeInterval({20, 90}, {30, 100});
    EXPECT_NEAR(forth.low, -back.high, 1e-12);
    EXPECT_NEAR(forth.high, -back.low, 1e-12);
}

TEST(MeanDifference, IsTheSameForTheSameSeed)
{
    std::vector<double> a;
    std::vector<double> b;
    Dice dice(5);
    for (int i = 0; i < 60; ++i) {
        a.push_back(dice.unit() * 10);
        b.push_back(dice.unit() * 9);
    }
    const MeanDifference once(a, b, 499, 77);
    EXPECT_EQ(once.interval(), MeanDifference(a, b, 499, 77).interval());
    EXPECT_NE(once.interval(), MeanDifference(a, b, 499, 78).interval());
    ASSERT_TRUE(once.interval());
    EXPECT_TRUE(once.interval()->contains(once.estimate()));
    EXPECT_LT(once.interval(0.99)->low, once.interval(0.95)->low);
    EXPECT_GT(once.interval(0.99)->high, once.interval(0.95)->high);
}

TEST(MeanDifference, ClaimsNothingWhereNothingVaries)
{
    EXPECT_FALSE(MeanDifference({5, 5, 5, 5}, {4, 5, 5}, 499, 1).interval());
    EXPECT_FALSE(MeanDifference({}, {4, 5, 5}, 499, 1).interval());
    EXPECT_FALSE(MeanDifference({3}, {4, 5, 5}, 499, 1).interval());
    EXPECT_DOUBLE_EQ(MeanDifference({5, 5, 5, 5}, {4, 4}, 499, 1).estimate(), 1);
}

TEST(Dice, StaysTheSameOnEveryComputer)
{
    Dice dice(1234567);
    EXPECT_EQ(dice.next(), 6457827717110365317ULL);
    EXPECT_EQ(dice.next(), 3203168211198807973ULL);
}
