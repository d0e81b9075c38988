// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/holdout.h"
#include "models/services/interval.h"
#include "models/values/money.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

/// What is measured for each customer of an experiment.
enum class Measure { RepurchaseRate, DaysToNextOrder, Rating, Value };

/// An order as the report needs it. Cancelled orders are left out by the caller.
struct EffectOrder
{
    CustomerId customer;
    QDate day; ///< in the shop's zone
    Money worth;

    bool operator==(const EffectOrder&) const = default;
};

struct EffectReview
{
    CustomerId customer;
    QDate day;
    double rating = 0; ///< stars

    bool operator==(const EffectReview&) const = default;
};

/// How the report reads the facts.
struct EffectTerms
{
    Currency currency{u"PLN"}; ///< values of customers who paid in another are left out
    int windowDays = 90;       ///< a customer is watched for so long after the first order in the experiment
    /// The smallest differences that would matter to the shop: they decide how much data is enough.
    double smallestRate = 0.10;   ///< 10 more of 100 customers come back
    double smallestShare = 0.25;  ///< of the mean days, of the mean value
    double smallestRating = 0.3;  ///< stars
    int resamples = 1999;
    quint64 seed = 1;
};

/// One arm in numbers.
struct ArmResult
{
    Arm arm = Arm::Neither;
    int waiting = 0; ///< customers whose window is not over; not counted in anything else
    Share repurchased;
    Interval repurchaseRate; ///< 95 %, Wilson
    int ordersInWindow = 0;  ///< first and later ones
    std::vector<double> days;   ///< to the next order, of those who came back
    std::vector<double> ratings; ///< mean per customer who rated
    std::vector<double> values; ///< spent after the first order within the window, minor units, 0 for those who did not

    bool operator==(const ArmResult&) const = default;
};

/// An arm against the reference arm by one measure.
struct Difference
{
    enum class Verdict {
        NotEnough, ///< see moreOrders
        NoneSeen,  ///< enough data, and the interval holds no effect as well as a small one
        More,
        Less
    };

    Arm arm = Arm::Both;
    Arm reference = Arm::Neither;
    Measure measure = Measure::RepurchaseRate;
    double estimate = 0;              ///< share, days, stars or minor units
    std::optional<Interval> interval; ///< 95 %; none: nothing can be said
    Verdict verdict = Verdict::NotEnough;
    int moreOrders = 0; ///< NotEnough: about so many orders to go over all arms; 0: cannot be told yet

    bool operator==(const Difference&) const = default;
};

struct EffectReport
{
    std::vector<ArmResult> arms; ///< those with a share, in the order of allArms
    std::vector<Difference> differences; ///< every other arm against the first, by every measure
    int waiting = 0;

    bool operator==(const EffectReport&) const = default;
};

/// What the experiment shows up to a day. A customer enters with the first order within the experiment's days, in the
/// arm of the draw, whatever the parcel then really held (analysis by intention: anything else would compare customers
/// who differ before the parcel is opened). Counted are customers whose window is over.
///
/// Shares are compared by Newcombe's interval, means by the symmetric bootstrap-t (interval.h), each at 95 %. A verdict
/// More or Less is given only with enough customers in both arms to find the smallest difference that matters with a
/// power of 80 % at 5 % (two-sided normal approximation), and on an interval widened by Bonferroni for the number of
/// comparisons, so that a report of an experiment without any effect raises a false alarm in at most 5 of 100 cases.
EffectReport measureEffect(const Experiment& experiment, const std::vector<EffectOrder>& orders,
    const std::vector<EffectReview>& reviews, QDate today, const EffectTerms& terms = {});

/// Customers per arm that are needed to find a difference of shares `smallest` around `rate`, or of means with a
/// standard deviation, with a power of 80 % at 5 % two-sided: (1.96 + 0.84)² × (variance a + variance b) / difference².
int neededForShares(double rate, double smallest);
int neededForMeans(double deviationA, double deviationB, double smallest);

/// "Re-purchase rate", "Days to the next order", "Rating", "Value".
QString measureTitle(Measure measure);

/// The difference in one sentence, with its interval: "Note alone against Neither: 4.2 more of 100 customers come back
/// (95 % interval: 1.1 to 7.3)." or "… not enough data yet: about 340 more orders."
QString sentenceOf(const Difference& difference, const EffectTerms& terms, const QLocale& locale);

} // namespace kokarda
