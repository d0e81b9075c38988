// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/splitmix.h"

#include <QtGlobal>
#include <optional>
#include <vector>

/// Estimates with their uncertainty. Every function is pure: the same numbers give the same interval.
namespace kokarda {

struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
    bool contains(double value) const { return low <= value && value <= high; }
};

/// So many of so many.
struct Share
{
    int hits = 0;
    int of = 0;

    bool operator==(const Share&) const = default;
    double value() const { return of > 0 ? static_cast<double>(hits) / of : 0; }
};

/// z with P(|Z| <= z) = confidence for a standard normal Z: 1.959964 for 0.95. Confidence in (0, 1).
double normalQuantile(double confidence);

/// Interval of a share: the score method of E. B. Wilson, "Probable inference, the law of succession, and statistical
/// inference", J. Amer. Statist. Assoc. 22 (1927) 209–212. [0, 1] for an empty sample.
Interval wilsonInterval(const Share& share, double confidence = 0.95);

/// Interval of the difference a − b of two independent shares: method 10 (square-and-add of Wilson limits, without
/// continuity correction) of R. G. Newcombe, "Interval estimation for the difference between independent proportions:
/// comparison of eleven methods", Statistics in Medicine 17 (1998) 873–890.
Interval newcombeInterval(const Share& a, const Share& b, double confidence = 0.95);

/// Draws for resampling, the same on every computer.
class Dice : public SplitMix
{
public:
    using SplitMix::SplitMix;
    /// 0 … n − 1; n below 2^32.
    quint32 below(quint32 n) { return static_cast<quint32>(((next() >> 32) * n) >> 32); }
};

/// Difference of the means of two samples, ready to be asked for intervals of any confidence.
class MeanDifference
{
public:
    /// Resamples both samples `resamples` times and studentises: the symmetric bootstrap-t of P. Hall, "On symmetric
    /// bootstrap confidence intervals", J. Royal Statist. Soc. B 50 (1988) 35–45. On skewed values with many zeros (what
    /// customers spend) it keeps its coverage where the equal-tailed bootstrap-t and the percentile form fall short.
    MeanDifference(const std::vector<double>& a, const std::vector<double>& b, int resamples, quint64 seed);

    double estimate() const { return m_estimate; }
    /// None where a sample has fewer than two values or does not vary, so that nothing can be said.
    std::optional<Interval> interval(double confidence = 0.95) const;

private:
    double m_estimate = 0;
    double m_error = 0;
    std::vector<double> m_t; ///< sizes of the studentised differences, sorted
};

} // namespace kokarda
