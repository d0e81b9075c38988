// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effect.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kokarda {

namespace {

constexpr std::array<Measure, 4> allMeasures{
    Measure::RepurchaseRate, Measure::DaysToNextOrder, Measure::Rating, Measure::Value};

/// z for 5 % two-sided and for a power of 80 %.
constexpr double zSignificance = 1.959963985;
constexpr double zPower = 0.841621234;

int rounded(double needed)
{
    return static_cast<int>(std::ceil(std::clamp(needed, 2.0, 1e8)));
}

/// What one customer did from the first order in the experiment on.
struct Story
{
    std::vector<const EffectOrder*> orders; ///< by day, the entry first
    std::vector<double> ratings;
};

ArmResult& resultOf(EffectReport& report, Arm arm)
{
    return *std::ranges::find(report.arms, arm, &ArmResult::arm);
}

void countStory(const Story& story, const EffectTerms& terms, ArmResult& result)
{
    const QDate entry = story.orders.front()->day;
    const QDate last = entry.addDays(terms.windowDays);
    int later = 0;
    double value = 0;
    bool valued = true;
    for (const EffectOrder* order : story.orders) {
        if (order->day > last)
            break;
        ++result.ordersInWindow;
        // A second order of the same day was placed before anything could have been in a parcel.
        if (order->day == entry)
            continue;
        if (++later == 1)
            result.days.push_back(static_cast<double>(entry.daysTo(order->day)));
        valued = valued && order->worth.currency == terms.currency;
        value += static_cast<double>(order->worth.minor);
    }
    ++result.repurchased.of;
    result.repurchased.hits += later > 0;
    if (valued)
        result.values.push_back(value);
    if (!story.ratings.empty()) {
        result.ratings.push_back(std::accumulate(story.ratings.begin(), story.ratings.end(), 0.0)
            / static_cast<double>(story.ratings.size()));
    }
}

std::map<CustomerId, Story> storiesOf(const Experiment& experiment, const std::vector<EffectOrder>& orders,
    const std::vector<EffectReview>& reviews, QDate today, const EffectTerms& terms)
{
    std::vector<const EffectOrder*> byDay;
    for (const EffectOrder& order : orders) {
        if (order.customer && order.day >= experiment.start && order.day <= today)
            byDay.push_back(&order);
    }
    std::ranges::stable_sort(byDay, {}, [](const EffectOrder* order) { return order->day; });
    std::map<CustomerId, Story> stories;
    for (const EffectOrder* order : byDay) {
        const bool entered = stories.contains(order->customer);
        if (entered || !experiment.end.isValid() || order->day <= experiment.end)
            stories[order->customer].orders.push_back(order);
    }
    for (const EffectReview& review : reviews) {
        const auto story = stories.find(review.customer);
        if (story == stories.end())
            continue;
        const QDate entry = story->second.orders.front()->day;
        if (review.day >= entry && review.day <= std::min(today, entry.addDays(terms.windowDays)))
            story->second.ratings.push_back(review.rating);
    }
    return stories;
}

EffectReport counted(const Experiment& experiment, const std::vector<EffectOrder>& orders,
    const std::vector<EffectReview>& reviews, QDate today, const EffectTerms& terms)
{
    EffectReport report;
    for (std::size_t i = 0; i < allArms.size(); ++i) {
        if (experiment.permille[i] > 0) {
            report.arms.emplace_back();
            report.arms.back().arm = allArms[i];
        }
    }
    for (const auto& [customer, story] : storiesOf(experiment, orders, reviews, today, terms)) {
        const std::optional<Arm> arm = armOf(experiment, customer);
        if (!arm)
            continue;
        ArmResult& result = resultOf(report, *arm);
        if (story.orders.front()->day.addDays(terms.windowDays) >= today) {
            ++result.waiting;
            ++report.waiting;
        } else {
            countStory(story, terms, result);
        }
    }
    for (ArmResult& result : report.arms)
        result.repurchaseRate = wilsonInterval(result.repurchased);
    return report;
}

const std::vector<double>& samplesOf(const ArmResult& arm, Measure measure)
{
    switch (measure) {
    case Measure::DaysToNextOrder:
        return arm.days;
    case Measure::Rating:
        return arm.ratings;
    case Measure::RepurchaseRate:
    case Measure::Value:
        break;
    }
    return arm.values;
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// Customers per arm that the comparison needs; 0 where the data cannot tell yet.
int neededFor(const ArmResult& arm, const ArmResult& reference, Measure measure, const EffectTerms& terms)
{
    if (measure == Measure::RepurchaseRate) {
        const int of = arm.repurchased.of + reference.repurchased.of;
        if (of == 0)
            return 0;
        return neededForShares(
            static_cast<double>(arm.repurchased.hits + reference.repurchased.hits) / of, terms.smallestRate);
    }
    const std::vector<double>& a = samplesOf(arm, measure);
    const std::vector<double>& b = samplesOf(reference, measure);
    const double deviationA = deviationOf(a);
    const double deviationB = deviationOf(b);
    // Fewer than ten values do not tell how far they vary, and all the same stars tell nothing about other stars.
    if (std::min(a.size(), b.size()) < 10 || deviationA <= 0 || deviationB <= 0)
        return 0;
    const double smallest = measure == Measure::Rating
        ? terms.smallestRating
        : terms.smallestShare * (meanOf(a) * static_cast<double>(a.size()) + meanOf(b) * static_cast<double>(b.size()))
            / static_cast<double>(a.size() + b.size());
    // Below thirty values the intervals of means are rough, however large the difference looked for.
    return smallest > 0 ? std::max(30, neededForMeans(deviationA, deviationB, smallest)) : 0;
}

int countOf(const ArmResult& arm, Measure measure)
{
    return measure == Measure::RepurchaseRate ? arm.repurchased.of : static_cast<int>(samplesOf(arm, measure).size());
}

/// Orders over all arms until this arm has so many values: customers come to it by its share, not each brings a value
/// (a rating, a second order), and each brings more than one order.
double moreOrdersOf(const ArmResult& arm, Measure measure, int needed, int permille)
{
    const int have = countOf(arm, measure);
    if (have >= needed || arm.repurchased.of == 0 || have == 0)
        return 0;
    const double valuesPerCustomer = static_cast<double>(have) / arm.repurchased.of;
    const double ordersPerCustomer = static_cast<double>(arm.ordersInWindow) / arm.repurchased.of;
    return (needed - have) / valuesPerCustomer * ordersPerCustomer * 1000 / permille;
}

/// Both intervals of a comparison: the one shown, and the wider one the verdict stands on.
struct Intervals
{
    std::optional<Interval> shown;
    std::optional<Interval> wide;
};

Intervals intervalsOf(const ArmResult& arm, const ArmResult& reference, Measure measure, const EffectTerms& terms,
    double wideConfidence, Difference& difference)
{
    if (measure == Measure::RepurchaseRate) {
        difference.estimate = arm.repurchased.value() - reference.repurchased.value();
        if (arm.repurchased.of == 0 || reference.repurchased.of == 0)
            return {};
        return {newcombeInterval(arm.repurchased, reference.repurchased),
            newcombeInterval(arm.repurchased, reference.repurchased, wideConfidence)};
    }
    const quint64 seed = terms.seed * 1000 + static_cast<quint64>(arm.arm) * 10 + static_cast<quint64>(measure);
    const MeanDifference means(samplesOf(arm, measure), samplesOf(reference, measure), terms.resamples, seed);
    difference.estimate = means.estimate();
    return {means.interval(), means.interval(wideConfidence)};
}

Difference compared(const ArmResult& arm, const ArmResult& reference, Measure measure, const Experiment& experiment,
    const EffectTerms& terms, double wideConfidence)
{
    Difference difference;
    difference.arm = arm.arm;
    difference.reference = reference.arm;
    difference.measure = measure;
    const Intervals intervals = intervalsOf(arm, reference, measure, terms, wideConfidence, difference);
    difference.interval = intervals.shown;
    const int needed = neededFor(arm, reference, measure, terms);
    const auto permilleOf = [&](Arm which) { return experiment.permille[static_cast<std::size_t>(which)]; };
    if (needed == 0 || !intervals.wide || countOf(arm, measure) < needed || countOf(reference, measure) < needed) {
        difference.moreOrders = static_cast<int>(
            std::min(1e9, std::ceil(std::max(moreOrdersOf(arm, measure, needed, permilleOf(arm.arm)),
                              moreOrdersOf(reference, measure, needed, permilleOf(reference.arm))))));
        return difference;
    }
    difference.verdict = Difference::Verdict::NoneSeen;
    if (intervals.wide->low > 0)
        difference.verdict = Difference::Verdict::More;
    if (intervals.wide->high < 0)
        difference.verdict = Difference::Verdict::Less;
    return difference;
}

} // namespace

int neededForShares(double rate, double smallest)
{
    const double other = std::clamp(rate + smallest, 0.0, 1.0);
    const double variances = rate * (1 - rate) + other * (1 - other);
    return rounded(std::pow((zSignificance + zPower) / smallest, 2) * variances);
}

int neededForMeans(double deviationA, double deviationB, double smallest)
{
    return rounded(std::pow((zSignificance + zPower) / smallest, 2)
        * (deviationA * deviationA + deviationB * deviationB));
}

EffectReport measureEffect(const Experiment& experiment, const std::vector<EffectOrder>& orders,
    const std::vector<EffectReview>& reviews, QDate today, const EffectTerms& terms)
{
    EffectReport report = counted(experiment, orders, reviews, today, terms);
    if (report.arms.size() < 2)
        return report;
    const double comparisons = static_cast<double>((report.arms.size() - 1) * allMeasures.size());
    const double wideConfidence = 1 - 0.05 / comparisons;
    for (std::size_t i = 1; i < report.arms.size(); ++i) {
        for (const Measure measure : allMeasures) {
            report.differences.push_back(
                compared(report.arms[i], report.arms.front(), measure, experiment, terms, wideConfidence));
        }
    }
    return report;
}

} // namespace kokarda
