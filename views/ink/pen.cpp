// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/pen.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

double hundredths(double mm)
{
    return static_cast<double>(qRound64(mm * 100)) / 100;
}

void add(Curve& curve, GlyphPoint point, double piece)
{
    curve.points.push_back(point);
    curve.pieces.push_back(piece);
}

/// The way a curve takes through the place between two pieces: both weighed by their lengths, so that uneven spacing
/// does not swing out.
GlyphPoint tangent(GlyphPoint before, double lengthBefore, GlyphPoint after, double lengthAfter)
{
    return (after * (lengthBefore / lengthAfter) + before * (lengthAfter / lengthBefore)) * (1 / (lengthBefore + lengthAfter));
}

/// A curve through corner-free points.
void smoothPiece(const GlyphPoint* points, std::size_t n, double step, Curve& curve)
{
    if (curve.points.empty())
        add(curve, points[0], 0);
    GlyphPoint before, onward = points[1] - points[0];
    double lengthBefore = 0, length = norm(onward);
    for (std::size_t i = 0; i + 1 < n; ++i) {
        const GlyphPoint from = points[i], to = points[i + 1];
        const bool last = i + 2 == n;
        const GlyphPoint after = last ? GlyphPoint() : points[i + 2] - to;
        const double next = norm(after);
        // Most points of a letter lie closer than a step.
        const int pieces = length < 1.49 * step ? 1 : std::max(1, static_cast<int>(length / step + 0.5));
        if (pieces > 1) {
            const GlyphPoint out = i == 0 ? unit(onward) : tangent(before, lengthBefore, onward, length);
            const GlyphPoint in = last ? unit(onward) : tangent(onward, length, after, next);
            for (int k = 1; k < pieces; ++k) {
                const double t = static_cast<double>(k) / pieces, t2 = t * t, t3 = t2 * t;
                const GlyphPoint point = from * (2 * t3 - 3 * t2 + 1) + out * (length * (t3 - 2 * t2 + t))
                    + to * (3 * t2 - 2 * t3) + in * (length * (t3 - t2));
                add(curve, point, norm(point - curve.points.back()));
            }
        }
        add(curve, to, pieces > 1 ? norm(to - curve.points.back()) : length);
        before = onward;
        lengthBefore = length;
        onward = after;
        length = next;
    }
}

/// What is measured along a curve, at each of its points. A pen draws hundreds of strokes a note: the room for these
/// numbers is asked for once.
struct Measures
{
    explicit Measures(std::size_t points)
    {
        static thread_local std::vector<double> room;
        if (room.size() < 5 * points + 2)
            room.resize(5 * points + 2);
        piece = room.data();
        way = piece + points;
        bend = way + points;
        width = bend + points;
        sums = width + points + 2;
    }

    double* piece; ///< length from the point before
    double* way;   ///< length from the curve's beginning
    double* bend;  ///< the turn divided by the way it takes
    double* width;
    double* sums; ///< for average()
};

/// Bend of the curve at every point: the turn (sine and more) divided by the way it takes.
void measureBends(const GlyphPoint* curve, std::size_t n, const double* piece, double* bend)
{
    bend[0] = bend[n - 1] = 0;
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double a = piece[i], b = piece[i + 1];
        const double along = dot(curve[i] - curve[i - 1], curve[i + 1] - curve[i]) / (a * b);
        // Twice the tangent of half the turn, without trigonometry.
        const double turn = 2 * std::sqrt(std::max(0.0, (1 - along) / std::max(1 + along, 0.05)));
        const double value = turn / (0.5 * (a + b));
        bend[i] = a < 1e-9 || b < 1e-9 ? 0 : value;
    }
}

/// Each value becomes the mean of itself and its neighbours. Differences of running sums, so that it is always rounded
/// alike.
void average(double* values, std::size_t n, double* sums)
{
    if (n < 2)
        return;
    sums[-2] = sums[-1] = 0;
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        sums[i] = sum += values[i];
    values[0] = sums[1] / 2;
    for (std::size_t i = 1; i + 1 < n; ++i)
        values[i] = (sums[i + 1] - sums[i - 2]) / 3;
    values[n - 1] = (sums[n - 1] - sums[n - 3]) / 2;
}

/// The line's width as a part of the pen's, from speed, direction and pressure.
void measureWidths(const GlyphPoint* curve, std::size_t n, const Pen& pen, const LineNoise& pressure, double start, const Measures& at)
{
    const double bends = 0.35 * pen.xHeightMm, speeds = 0.22 * pen.contrast, falls = pen.contrast * 0.09;
    const auto width = [&](GlyphPoint way, double bend) {
        const double length = norm(way), speed = 1 / (1 + bends * bend);
        const double fall = way.y / length;
        return 1.06 - speeds * (speed - 0.5) + falls * (length > 1e-12 ? fall : 0);
    };
    at.width[0] = width(curve[std::min<std::size_t>(1, n - 1)] - curve[0], at.bend[0]);
    for (std::size_t i = 1; i + 1 < n; ++i)
        at.width[i] = width(curve[i + 1] - curve[i - 1], at.bend[i]);
    if (n > 1)
        at.width[n - 1] = width(curve[n - 1] - curve[n - 2], at.bend[n - 1]);
    const double presses = pen.contrast * pen.pressure;
    for (std::size_t i = 0; i < n; ++i)
        at.width[i] += presses * pressure.at(start + at.way[i]);
}

/// 0 at the end of a taper, 1 beyond its length; round like the ink under a lifting nib.
double eased(double way, double length)
{
    const double t = std::clamp(way / length, 0.0, 1.0);
    return t * (2 - t);
}

/// Less ink where the pen is set down, and still less where it is lifted.
void taper(const Measures& at, std::size_t n, const Pen& pen)
{
    const double total = at.way[n - 1];
    const double in = std::min(0.16 * pen.xHeightMm, 0.4 * total) + 1e-9, out = std::min(0.32 * pen.xHeightMm, 0.5 * total) + 1e-9;
    for (std::size_t i = 0; i < n; ++i) {
        if (at.way[i] < in)
            at.width[i] *= 1 - pen.contrast * 0.22 * (1 - eased(at.way[i], in));
        if (total - at.way[i] < out)
            at.width[i] *= 1 - pen.contrast * 0.5 * (1 - eased(total - at.way[i], out));
    }
}

} // namespace

void curveThrough(const GlyphLine& points, double step, Curve& curve)
{
    curve.points.clear();
    curve.pieces.clear();
    const std::size_t n = points.size();
    for (std::size_t first = 0, i = 1; i <= n; ++i) {
        if (i < n && norm(points[i] - points[i - 1]) >= 1e-7)
            continue;
        if (i - first > 1)
            smoothPiece(&points[first], i - first, step, curve);
        first = i;
    }
    if (!curve.points.empty())
        return;
    for (std::size_t i = 0; i < n; ++i)
        add(curve, points[i], i == 0 ? 0 : norm(points[i] - points[i - 1]));
}

std::vector<InkPoint> drawn(const GlyphLine& line, const Pen& pen, const LineNoise& pressure, double start, bool dot)
{
    const std::size_t n = line.size();
    const GlyphPoint* const curve = line.data();
    const Measures at(n);
    at.piece[0] = at.way[0] = 0;
    for (std::size_t i = 1; i < n; ++i)
        at.piece[i] = norm(curve[i] - curve[i - 1]);
    for (std::size_t i = 1; i < n; ++i)
        at.way[i] = at.way[i - 1] + at.piece[i];
    measureBends(curve, n, at.piece, at.bend);
    average(at.bend, n, at.sums);
    measureWidths(curve, n, pen, pressure, start, at);
    average(at.width, n, at.sums);
    if (!dot)
        taper(at, n, pen);
    std::vector<InkPoint> points;
    points.reserve(n);
    double turned = 0, gone = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const bool edge = i == 0 || i + 1 == n;
        if (!edge) {
            const double piece = at.way[i] - at.way[i - 1];
            gone += piece;
            turned += at.bend[i] * piece;
        }
        const bool sharp = !edge && at.bend[i] * (at.way[i + 1] - at.way[i]) > 0.5;
        if (!edge && !sharp && turned < 0.2 && gone < 0.35 * pen.xHeightMm)
            continue;
        const InkPoint point{hundredths(curve[i].x), hundredths(curve[i].y),
            std::max(0.03, hundredths(pen.widthMm * at.width[i]))};
        if (points.empty() || point.x != points.back().x || point.y != points.back().y)
            points.push_back(point);
        turned = gone = 0;
    }
    return points;
}

} // namespace kokarda::ink
