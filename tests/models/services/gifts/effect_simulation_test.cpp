// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effect.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

constexpr int shops = 1000;
const QDate start(2026, 1, 1);
const QDate afterAll(2026, 12, 31);

/// How the customers of one arm behave.
struct Behaviour
{
    double comesBack = 0.25;
    double meanDays = 30;
    double meanValue = 6000; ///< on top of a least order
    double fiveStars = 0.5;  ///< else three or four
};

constexpr double leastOrder = 2500;
constexpr double rates = 0.6;

double trueRating(const Behaviour& arm)
{
    return arm.fiveStars * 5 + (1 - arm.fiveStars) * 3.5;
}

/// Waiting time before the next day that counts, exponential but cut off with the window, in whole days.
int daysFrom(double mean, Dice& dice)
{
    const double cut = 1 - std::exp(-89 / mean);
    return 1 + static_cast<int>(-mean * std::log(1 - dice.unit() * cut));
}

double trueDays(double mean)
{
    const double cut = 1 - std::exp(-89 / mean);
    double expected = 0;
    for (int day = 1; day <= 89; ++day)
        expected += day * (std::exp(-(day - 1) / mean) - std::exp(-day / mean)) / cut;
    return expected;
}

struct Facts
{
    std::vector<EffectOrder> orders;
    std::vector<EffectReview> reviews;
};

Facts simulated(const Experiment& experiment, const std::map<Arm, Behaviour>& arms, int customers, Dice& dice)
{
    Facts facts;
    const Currency pln(u"PLN");
    for (int id = 1; id <= customers; ++id) {
        const CustomerId customer(id);
        const Behaviour& arm = arms.at(armOf(experiment, customer).value());
        const QDate entry = start.addDays(dice.below(150));
        facts.orders.push_back({customer, entry, {5000, pln}});
        if (dice.unit() < arm.comesBack) {
            const double value = leastOrder - arm.meanValue * std::log(1 - dice.unit());
            facts.orders.push_back(
                {customer, entry.addDays(daysFrom(arm.meanDays, dice)), {static_cast<qint64>(std::llround(value)), pln}});
        }
        if (dice.unit() < rates) {
            const double stars = dice.unit() < arm.fiveStars ? 5 : 3 + dice.below(2);
            facts.reviews.push_back({customer, entry.addDays(7), stars});
        }
    }
    return facts;
}

Experiment experimentOf(int shop, const std::array<int, 4>& permille)
{
    return {ExperimentId(1), u"Simulated"_s, u"shop-%1"_s.arg(shop), start, afterAll, permille, true};
}

} // namespace

TEST(EffectSimulation, IntervalsHoldTheTruthIn93To97OfAHundredShops)
{
    const Behaviour neither;
    const Behaviour note{0.35, 24, 7500, 0.65};
    const std::map<Measure, double> truth{{Measure::RepurchaseRate, note.comesBack - neither.comesBack},
        {Measure::DaysToNextOrder, trueDays(note.meanDays) - trueDays(neither.meanDays)},
        {Measure::Rating, trueRating(note) - trueRating(neither)},
        {Measure::Value,
            note.comesBack * (leastOrder + note.meanValue) - neither.comesBack * (leastOrder + neither.meanValue)}};
    EffectTerms terms;
    terms.resamples = 399;
    Dice dice(20260310);
    std::map<Measure, int> held;
    std::map<Measure, int> given;
    for (int shop = 0; shop < shops; ++shop) {
        const Experiment experiment = experimentOf(shop, {500, 500, 0, 0});
        const Facts facts = simulated(experiment, {{Arm::Neither, neither}, {Arm::Note, note}}, 300, dice);
        terms.seed = static_cast<quint64>(shop) + 1;
        for (const Difference& difference :
            measureEffect(experiment, facts.orders, facts.reviews, afterAll, terms).differences) {
            given[difference.measure] += difference.interval.has_value();
            held[difference.measure] += difference.interval && difference.interval->contains(truth.at(difference.measure));
        }
    }
    for (const auto& [measure, effect] : truth) {
        EXPECT_EQ(given[measure], shops) << measureTitle(measure).toStdString();
        EXPECT_GE(held[measure], shops * 93 / 100) << measureTitle(measure).toStdString();
        EXPECT_LE(held[measure], shops * 97 / 100) << measureTitle(measure).toStdString();
        RecordProperty(measureTitle(measure).replace(u' ', u'_').toStdString(), held[measure]);
    }
}

TEST(EffectSimulation, RaisesAFalseAlarmInAtMostFiveOfAHundredShopsWithoutAnEffect)
{
    const Behaviour same;
    const std::map<Arm, Behaviour> arms{{Arm::Neither, same}, {Arm::Note, same}, {Arm::Gift, same}, {Arm::Both, same}};
    EffectTerms terms;
    terms.resamples = 399;
    // Coarse effects, so that these small shops have enough data and every comparison dares a verdict.
    terms.smallestRate = 0.5;
    terms.smallestShare = 3;
    terms.smallestRating = 1;
    Dice dice(11);
    int alarms = 0;
    int verdicts = 0;
    for (int shop = 0; shop < shops; ++shop) {
        const Experiment experiment = experimentOf(shop, {250, 250, 250, 250});
        const Facts facts = simulated(experiment, arms, 440, dice);
        terms.seed = static_cast<quint64>(shop) + 1;
        bool alarm = false;
        for (const Difference& difference :
            measureEffect(experiment, facts.orders, facts.reviews, afterAll, terms).differences) {
            verdicts += difference.verdict != Difference::Verdict::NotEnough;
            alarm = alarm || difference.verdict == Difference::Verdict::More || difference.verdict == Difference::Verdict::Less;
        }
        alarms += alarm;
    }
    EXPECT_LE(alarms, shops * 5 / 100);
    EXPECT_GE(verdicts, shops * 12 * 3 / 4) << "a report that never dares a verdict raises no alarm either";
    RecordProperty("alarms", alarms);
}

TEST(EffectSimulation, FindsALargeEffectInMostShops)
{
    const Behaviour neither;
    const Behaviour note{0.40, 30, 6000, 0.5};
    EffectTerms terms;
    terms.resamples = 99;
    Dice dice(3);
    int found = 0;
    for (int shop = 0; shop < 100; ++shop) {
        const Experiment experiment = experimentOf(shop, {500, 500, 0, 0});
        const Facts facts = simulated(experiment, {{Arm::Neither, neither}, {Arm::Note, note}}, 1000, dice);
        const EffectReport report = measureEffect(experiment, facts.orders, facts.reviews, afterAll, terms);
        found += report.differences.front().verdict == Difference::Verdict::More;
    }
    EXPECT_GE(found, 90);
}
