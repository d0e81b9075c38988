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
void smoothPiece(const GlyphLine& piece, double step, GlyphLine& curve)
{
    const std::size_t n = piece.size();
    const GlyphPoint* const points = piece.data();
    if (curve.empty())
        curve.push_back(points[0]);
    GlyphPoint onward = points[1] - points[0];
    double length = norm(onward);
    GlyphPoint out = unit(onward);
    for (std::size_t i = 0; i + 1 < n; ++i) {
        GlyphPoint in = unit(onward), after = onward;
        double next = length;
        if (i + 2 < n) {
            after = points[i + 2] - points[i + 1];
            next = norm(after);
            in = (after * (length / next) + onward * (next / length)) * (1 / (length + next));
        }
        const GlyphPoint from = points[i], to = points[i + 1];
        const int pieces = std::max(1, static_cast<int>(length / step + 0.5));
        for (int k = 1; k <= pieces; ++k) {
            const double t = static_cast<double>(k) / pieces, t2 = t * t, t3 = t2 * t;
            curve.push_back(from * (2 * t3 - 3 * t2 + 1) + out * (length * (t3 - 2 * t2 + t)) + to * (3 * t2 - 2 * t3)
                + in * (length * (t3 - t2)));
        }
        out = in;
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
        if (room.size() < 4 * points)
            room.resize(4 * points);
        piece = room.data();
        way = piece + points;
        bend = way + points;
        width = bend + points;
    }

    double* piece; ///< length from the point before
    double* way;   ///< length from the curve's beginning
    double* bend;  ///< the turn divided by the way it takes
    double* width;
};

/// Bend of the curve at every point: the turn (sine and more) divided by the way it takes.
void measureBends(const GlyphPoint* curve, std::size_t n, const Measures& at)
{
    at.bend[0] = at.bend[n - 1] = 0;
    for (std::size_t i = 1; i + 1 < n; ++i) {
        at.bend[i] = 0;
        const double a = at.piece[i], b = at.piece[i + 1];
        if (a < 1e-9 || b < 1e-9)
            continue;
        const double along = dot(curve[i] - curve[i - 1], curve[i + 1] - curve[i]) / (a * b);
        // Twice the tangent of half the turn, without trigonometry.
        const double turn = 2 * std::sqrt(std::max(0.0, (1 - along) / std::max(1 + along, 0.05)));
        at.bend[i] = turn / (0.5 * (a + b));
    }
}

/// Each value becomes the mean of itself and its neighbours. Running sums, so that it is always rounded alike.
void average(double* values, std::size_t n)
{
    double before = 0, here = 0, after = values[0]; // sums of the values before the last one, this one and the next one
    for (std::size_t i = 0; i < n; ++i) {
        const bool last = i + 1 == n;
        const double beyond = last ? after : after + values[i + 1];
        values[i] = (beyond - before) / ((i > 0 ? 2 : 1) + (last ? 0 : 1));
        before = here;
        here = after;
        after = beyond;
    }
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

GlyphLine curveThrough(const GlyphLine& points, double step)
{
    GlyphLine curve, piece;
    curve.reserve(3 * points.size());
    piece.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool corner = !piece.empty() && norm(points[i] - piece.back()) < 1e-7;
        if (!corner) {
            piece.push_back(points[i]);
            continue;
        }
        if (piece.size() > 1)
            smoothPiece(piece, step, curve);
        piece.assign(1, points[i]);
    }
    if (piece.size() > 1)
        smoothPiece(piece, step, curve);
    if (curve.empty())
        curve = points;
    return curve;
}

std::vector<InkPoint> drawn(const GlyphLine& line, const Pen& pen, const Noise& pressure, double start, bool dot)
{
    const std::size_t n = line.size();
    const GlyphPoint* const curve = line.data();
    const Measures at(n);
    at.piece[0] = at.way[0] = 0;
    for (std::size_t i = 1; i < n; ++i) {
        at.piece[i] = norm(curve[i] - curve[i - 1]);
        at.way[i] = at.way[i - 1] + at.piece[i];
    }
    measureBends(curve, n, at);
    average(at.bend, n);
    for (std::size_t i = 0; i < n; ++i) {
        const GlyphPoint heading = unit(curve[std::min(i + 1, n - 1)] - curve[i == 0 ? 0 : i - 1]);
        const double speed = 1 / (1 + 0.35 * pen.xHeightMm * at.bend[i]);
        at.width[i] = 1.06 - 0.22 * pen.contrast * (speed - 0.5) + pen.contrast * 0.09 * heading.y
            + pen.contrast * pen.pressure * pressure.at(start + at.way[i]);
    }
    average(at.width, n);
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
        if (!edge && !sharp && turned < 0.12 && gone < 0.24 * pen.xHeightMm)
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
