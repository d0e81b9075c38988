// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/pen.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

double hundredths(double mm)
{
    return static_cast<double>(qRound64(mm * 100)) / 100;
}

/// A curve through corner-free points whose tangents weigh the neighbouring pieces by their lengths (so that uneven
/// spacing does not swing out).
void smoothPiece(const GlyphLine& points, double step, GlyphLine& curve)
{
    const std::size_t n = points.size();
    if (curve.empty())
        curve.push_back(points.front());
    const auto tangent = [&](std::size_t i) {
        if (i == 0)
            return unit(points[1] - points[0]);
        if (i + 1 == n)
            return unit(points[n - 1] - points[n - 2]);
        const GlyphPoint before = points[i] - points[i - 1], after = points[i + 1] - points[i];
        const double a = norm(before), b = norm(after);
        return (after * (a / b) + before * (b / a)) * (1 / (a + b));
    };
    GlyphPoint out = tangent(0);
    for (std::size_t i = 0; i + 1 < n; ++i) {
        const GlyphPoint in = tangent(i + 1);
        const GlyphPoint from = points[i], to = points[i + 1];
        const double length = norm(to - from);
        const int pieces = std::max(1, static_cast<int>(length / step + 0.5));
        for (int k = 1; k <= pieces; ++k) {
            const double t = static_cast<double>(k) / pieces, t2 = t * t, t3 = t2 * t;
            curve.push_back(from * (2 * t3 - 3 * t2 + 1) + out * (length * (t3 - 2 * t2 + t)) + to * (3 * t2 - 2 * t3)
                + in * (length * (t3 - t2)));
        }
        out = in;
    }
}

/// Bend of the curve at every point: the turn (sine and more) divided by the way it takes.
std::vector<double> bends(const GlyphLine& curve)
{
    std::vector<double> bend(curve.size(), 0);
    for (std::size_t i = 1; i + 1 < curve.size(); ++i) {
        const GlyphPoint before = curve[i] - curve[i - 1], after = curve[i + 1] - curve[i];
        const double a = norm(before), b = norm(after);
        if (a < 1e-9 || b < 1e-9)
            continue;
        const double along = dot(before, after) / (a * b);
        // Twice the tangent of half the turn, without trigonometry.
        const double turn = 2 * std::sqrt(std::max(0.0, (1 - along) / std::max(1 + along, 0.05)));
        bend[i] = turn / (0.5 * (a + b));
    }
    return bend;
}

void average(std::vector<double>& values, int half)
{
    std::vector<double> sums(values.size() + 1, 0);
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i + 1] = sums[i] + values[i];
    const int n = static_cast<int>(values.size());
    for (int i = 0; i < n; ++i) {
        const int from = std::max(0, i - half), to = std::min(n, i + half + 1);
        values[static_cast<std::size_t>(i)]
            = (sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)]) / (to - from);
    }
}

/// 0 at the end of a taper, 1 beyond its length; round like the ink under a lifting nib.
double eased(double way, double length)
{
    const double t = std::clamp(way / length, 0.0, 1.0);
    return t * (2 - t);
}

} // namespace

GlyphLine curveThrough(const GlyphLine& points, double step)
{
    GlyphLine curve, piece;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool corner = !piece.empty() && norm(points[i] - piece.back()) < 1e-7;
        if (!corner) {
            piece.push_back(points[i]);
            continue;
        }
        if (piece.size() > 1)
            smoothPiece(piece, step, curve);
        piece = {points[i]};
    }
    if (piece.size() > 1)
        smoothPiece(piece, step, curve);
    if (curve.empty())
        curve = points;
    return curve;
}

std::vector<InkPoint> drawn(const GlyphLine& curve, const Pen& pen, const Noise& pressure, double start, bool dot)
{
    const std::size_t n = curve.size();
    std::vector<double> way(n, 0);
    for (std::size_t i = 1; i < n; ++i)
        way[i] = way[i - 1] + norm(curve[i] - curve[i - 1]);
    const double total = way.back();
    std::vector<double> width(n, 1);
    std::vector<double> bend = bends(curve);
    average(bend, 1);
    for (std::size_t i = 0; i < n; ++i) {
        const GlyphPoint heading = unit(curve[std::min(i + 1, n - 1)] - curve[i == 0 ? 0 : i - 1]);
        const double speed = 1 / (1 + 0.35 * pen.xHeightMm * bend[i]);
        width[i] = 1.06 - 0.22 * pen.contrast * (speed - 0.5) + pen.contrast * 0.09 * heading.y
            + pen.contrast * pen.pressure * pressure.at(start + way[i]);
    }
    average(width, 1);
    if (!dot) {
        const double in = std::min(0.16 * pen.xHeightMm, 0.4 * total), out = std::min(0.32 * pen.xHeightMm, 0.5 * total);
        for (std::size_t i = 0; i < n; ++i) {
            width[i] *= 1 - pen.contrast * 0.22 * (1 - eased(way[i], in + 1e-9));
            width[i] *= 1 - pen.contrast * 0.5 * (1 - eased(total - way[i], out + 1e-9));
        }
    }
    std::vector<InkPoint> points;
    double turned = 0, gone = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const bool edge = i == 0 || i + 1 == n;
        if (!edge) {
            const double piece = way[i] - way[i - 1];
            gone += piece;
            turned += bend[i] * piece;
        }
        const bool sharp = !edge && bend[i] * (way[i + 1] - way[i]) > 0.5;
        if (!edge && !sharp && turned < 0.12 && gone < 0.24 * pen.xHeightMm)
            continue;
        const InkPoint point{hundredths(curve[i].x), hundredths(curve[i].y),
            std::max(0.03, hundredths(pen.widthMm * width[i]))};
        if (points.empty() || point.x != points.back().x || point.y != points.back().y)
            points.push_back(point);
        turned = gone = 0;
    }
    return points;
}

} // namespace kokarda::ink
