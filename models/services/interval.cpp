// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/interval.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kokarda {

namespace {

/// Mean and squared standard error of the mean.
struct Moments
{
    double mean = 0;
    double squaredError = 0;
};

Moments momentsOf(double sum, double squares, std::size_t count)
{
    const auto n = static_cast<double>(count);
    const double mean = sum / n;
    const double variance = std::max(0.0, (squares - n * mean * mean) / (n - 1));
    return {mean, variance / n};
}

/// Values shifted to a mean of zero, so that the sums of squares lose no digits.
std::vector<double> centred(const std::vector<double>& values, double& mean)
{
    mean = 0;
    for (const double value : values)
        mean += value;
    mean = values.empty() ? 0 : mean / static_cast<double>(values.size());
    std::vector<double> shifted;
    shifted.reserve(values.size());
    for (const double value : values)
        shifted.push_back(value - mean);
    return shifted;
}

Moments momentsOf(const std::vector<double>& values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    return momentsOf(sum, squares, values.size());
}

Moments resampled(const std::vector<double>& values, Dice& dice)
{
    const double* const first = values.data();
    const auto count = static_cast<quint32>(values.size());
    double sum = 0;
    double squares = 0;
    // This loop is where a report spends its time: one throw of 64 bits draws two values.
    for (quint32 i = 0; i < count; i += 2) {
        const quint64 thrown = dice.next();
        const double one = first[((thrown >> 32) * count) >> 32];
        const double other = i + 1 < count ? first[((thrown & 0xffffffffU) * count) >> 32] : 0;
        sum += one + other;
        squares += one * one + other * other;
    }
    return momentsOf(sum, squares, values.size());
}

/// Quantile of sorted values by linear interpolation at p (n + 1), the ends held.
double quantile(const std::vector<double>& sorted, double p)
{
    const double place = std::clamp(p * (static_cast<double>(sorted.size()) + 1) - 1, 0.0,
        static_cast<double>(sorted.size()) - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = place - std::floor(place);
    return sorted[below] * (1 - part) + sorted[above] * part;
}

} // namespace

double normalQuantile(double confidence)
{
    if (!(confidence > 0 && confidence < 1))
        throw std::invalid_argument("a confidence lies between 0 and 1");
    // P(|Z| <= z) = erf(z / sqrt 2) rises, so halving the bracket finds z.
    double low = 0;
    double high = 40;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (std::erf(middle / std::sqrt(2.0)) < confidence ? low : high) = middle;
    }
    return (low + high) / 2;
}

Interval wilsonInterval(const Share& share, double confidence)
{
    if (share.of <= 0)
        return {0, 1};
    const double z = normalQuantile(confidence);
    const double n = share.of;
    const double p = share.value();
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale)};
}

Interval newcombeInterval(const Share& a, const Share& b, double confidence)
{
    const Interval ofA = wilsonInterval(a, confidence);
    const Interval ofB = wilsonInterval(b, confidence);
    const double pa = a.value();
    const double pb = b.value();
    return {pa - pb - std::hypot(pa - ofA.low, ofB.high - pb), pa - pb + std::hypot(ofA.high - pa, pb - ofB.low)};
}

MeanDifference::MeanDifference(
    const std::vector<double>& a, const std::vector<double>& b, int resamples, quint64 seed)
{
    double meanA = 0;
    double meanB = 0;
    const std::vector<double> ofA = centred(a, meanA);
    const std::vector<double> ofB = centred(b, meanB);
    m_estimate = meanA - meanB;
    if (a.size() < 2 || b.size() < 2)
        return;
    const double squaredA = momentsOf(ofA).squaredError;
    const double squaredB = momentsOf(ofB).squaredError;
    if (squaredA <= 0 || squaredB <= 0)
        return;
    m_error = std::sqrt(squaredA + squaredB);
    Dice dice(seed);
    for (int i = 0; i < resamples; ++i) {
        const Moments again = resampled(ofA, dice);
        const Moments other = resampled(ofB, dice);
        const double error = std::sqrt(again.squaredError + other.squaredError);
        if (error > 0)
            m_t.push_back(std::abs(again.mean - other.mean) / error);
    }
    // Where many resamples do not vary, the few that do say nothing about the rest.
    if (static_cast<int>(m_t.size()) < resamples * 9 / 10)
        m_t.clear();
    std::ranges::sort(m_t);
}

std::optional<Interval> MeanDifference::interval(double confidence) const
{
    if (m_t.empty())
        return {};
    const double half = m_error * quantile(m_t, confidence);
    return Interval{m_estimate - half, m_estimate + half};
}

} // namespace kokarda
