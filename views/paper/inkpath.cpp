// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/inkpath.h"

#include "views/paper/units.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kokarda::paper {

namespace {

// How far a curve may pass a place of the pen, in tenths of a point.
constexpr qreal tolerance = 0.9;
// A line keeps its width until it is clearly another.
constexpr qreal otherWidth = 1.3;
// No curve spans more places than these: the search for a longer one would cost more than it saves.
constexpr size_t longest = 14;

struct Nib
{
    QPointF at;
    qreal width = 0;
    qreal way = 0;   ///< from the stroke's beginning
    QPointF onward;  ///< which way the next place lies, of length 1
    QPointF heading; ///< where the pen is going here; at a corner, where it goes on
    bool corner = true; ///< the pen turned by more than about 50 degrees: no smooth curve goes through here
};

QPointF onRaster(const QPointF& point)
{
    const auto whole = [](qreal value) { return qreal(qint64(value + (value < 0 ? -0.5 : 0.5))); };
    return {whole(point.x()), whole(point.y())};
}

QPointF unit(const QPointF& vector)
{
    const qreal length = std::sqrt(QPointF::dotProduct(vector, vector));
    return length > 1e-9 ? vector / length : QPointF(0, 0);
}

/// A stroke's places with the way the pen has come to each.
std::vector<Nib> nibsOf(const ink::Stroke& stroke)
{
    std::vector<Nib> nibs;
    nibs.reserve(stroke.points.size() + 1);
    for (const ink::InkPoint& point : stroke.points) {
        const QPointF at(mm(point.x), mm(point.y));
        qreal way = 0;
        if (!nibs.empty()) {
            const QPointF piece = at - nibs.back().at;
            way = nibs.back().way + std::sqrt(QPointF::dotProduct(piece, piece));
        }
        nibs.push_back({at, mm(point.width), way, {}, {}});
    }
    if (nibs.size() == 1) // a dot is a very short line
        nibs.push_back({nibs[0].at + QPointF(0.5, 0), nibs[0].width, 0.5, {}, {}});
    for (size_t i = 0; i + 1 < nibs.size(); ++i) {
        const qreal piece = nibs[i + 1].way - nibs[i].way;
        nibs[i].onward = piece > 1e-9 ? (nibs[i + 1].at - nibs[i].at) / piece : QPointF(0, 0);
        nibs[i].corner = i == 0 || QPointF::dotProduct(nibs[i - 1].onward, nibs[i].onward) < 0.64;
        nibs[i].heading = nibs[i].corner ? nibs[i].onward : unit(nibs[i + 1].at - nibs[i - 1].at);
    }
    return nibs;
}

/// Draws the smooth run of places between two corners, or a part of one that has one width.
class Run
{
public:
    Run(const std::vector<Nib>& nibs, size_t to)
        : m_nibs(nibs)
        , m_to(to)
    {
    }

    /// Appends lines and curves for the places from `first` to `last`; the path already stands at the first.
    void draw(QPainterPath& path, size_t first, size_t last) const
    {
        for (size_t at = first; at < last;) {
            size_t next = at + 1;
            while (next < last && next - at < longest && fits(at, next + 1))
                ++next;
            append(path, at, next);
            at = next;
        }
    }

private:
    struct Curve
    {
        QPointF a, b, c, d;
        QPointF at(qreal t) const
        {
            const qreal s = 1 - t;
            return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
        }
    };

    Curve between(size_t from, size_t to) const
    {
        const qreal reach = (m_nibs[to].way - m_nibs[from].way) / 3;
        return {m_nibs[from].at, m_nibs[from].at + m_nibs[from].heading * reach,
            m_nibs[to].at - (to == m_to ? m_nibs[to - 1].onward : m_nibs[to].heading) * reach, m_nibs[to].at};
    }

    bool fits(size_t from, size_t to) const
    {
        const Curve curve = between(from, to);
        const qreal length = m_nibs[to].way - m_nibs[from].way;
        for (size_t i = from + 1; i < to; ++i) {
            const QPointF away = curve.at((m_nibs[i].way - m_nibs[from].way) / length) - m_nibs[i].at;
            if (QPointF::dotProduct(away, away) > tolerance * tolerance)
                return false;
        }
        return true;
    }

    void append(QPainterPath& path, size_t from, size_t to) const
    {
        const Curve curve = between(from, to);
        // Nearly straight: a line says it in a third of the words.
        const QPointF way = curve.d - curve.a, side(-way.y(), way.x());
        const qreal length = std::sqrt(QPointF::dotProduct(way, way));
        const qreal bulge = 0.75 * std::max(std::abs(QPointF::dotProduct(curve.b - curve.a, side)), std::abs(QPointF::dotProduct(curve.c - curve.a, side)));
        if (bulge <= 0.5 * length)
            path.lineTo(onRaster(curve.d));
        else
            path.cubicTo(onRaster(curve.b), onRaster(curve.c), onRaster(curve.d));
    }

    const std::vector<Nib>& m_nibs;
    size_t m_to; ///< the corner at its end
};

void addStroke(std::map<int, QPainterPath>& bands, const ink::Stroke& stroke)
{
    if (stroke.points.empty())
        return;
    const std::vector<Nib> nibs = nibsOf(stroke);
    // The width of each piece between two places.
    std::vector<int> band(nibs.size(), 0);
    for (size_t i = 1; i < nibs.size(); ++i) {
        const qreal wish = (nibs[i - 1].width + nibs[i].width) / 2 / widthStep;
        band[i] = i > 1 && std::abs(wish - band[i - 1]) < otherWidth ? band[i - 1] : std::max(1, int(std::lround(wish)));
    }
    int before = 0;
    for (size_t from = 0; from + 1 < nibs.size();) {
        size_t corner = from + 1;
        while (!nibs[corner].corner)
            ++corner;
        const Run run(nibs, corner);
        while (from < corner) {
            size_t to = from + 1;
            while (to < corner && band[to + 1] == band[to])
                ++to;
            QPainterPath& path = bands[band[to]];
            if (band[to] != before)
                path.moveTo(onRaster(nibs[from].at));
            run.draw(path, from, to);
            before = band[to];
            from = to;
        }
    }
}

} // namespace

std::map<int, QPainterPath> inkPaths(const ink::Writing& writing)
{
    std::map<int, QPainterPath> bands;
    for (const ink::Stroke& stroke : writing.strokes)
        addStroke(bands, stroke);
    return bands;
}

} // namespace kokarda::paper
