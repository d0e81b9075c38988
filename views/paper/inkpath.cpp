// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/inkpath.h"

#include "views/ink/pair.h"
#include "views/paper/units.h"

#include <algorithm>
#include <cmath>

namespace kokarda::paper {

namespace {

using ink::Pair;

// How far a curve may pass a place of the pen, in tenths of a point.
constexpr double tolerance = 0.9;
// A line keeps its width until it is clearly another; lines are drawn in whole tenths of a point.
constexpr double otherWidth = 1.3;
// No curve spans more places than these: the search for a longer one would cost more than it saves.
constexpr size_t longest = 14;

struct Nib
{
    Pair at;
    Pair onward;  ///< which way the next place lies, of length 1
    Pair heading; ///< where the pen is going here; at a corner, where it goes on
    double way;   ///< from the stroke's beginning
    double width;
    int band;     ///< width of the line that leads here
    bool corner;  ///< the pen turned by more than about 50 degrees: no smooth curve goes through here
};

double dot(Pair a, Pair b)
{
    const Pair product = a * b;
    return product[0] + product[1];
}

Pair unit(Pair way, double length)
{
    return length > 1e-9 ? way / length : Pair{0, 0};
}

/// The lines of a note while they are drawn, by their width.
class Lines
{
public:
    void draw(const ink::Stroke& stroke)
    {
        if (stroke.points.empty())
            return;
        follow(stroke);
        chooseWidths();
        int before = 0;
        for (size_t from = 0; from + 1 < m_nibs.size();) {
            size_t corner = from + 1;
            while (!m_nibs[corner].corner)
                ++corner;
            while (from < corner) {
                const int band = m_nibs[from + 1].band;
                size_t to = from + 1;
                while (to < corner && m_nibs[to + 1].band == band)
                    ++to;
                PenLines& lines = ofWidth(band);
                if (band != before)
                    add(lines, PenLines::Step::Move, m_nibs[from].at);
                drawSmoothly(lines, from, to, corner);
                before = band;
                from = to;
            }
        }
    }

    std::vector<PenLines> taken()
    {
        std::erase_if(m_lines, [](const PenLines& lines) { return lines.steps.empty(); });
        return std::move(m_lines);
    }

private:
    /// A stroke's places with the way the pen has come to each.
    void follow(const ink::Stroke& stroke)
    {
        const size_t count = std::max<size_t>(stroke.points.size(), 2);
        m_nibs.resize(count);
        Nib* nib = m_nibs.data();
        for (const ink::InkPoint& point : stroke.points) {
            nib->at = Pair{mm(point.x), mm(point.y)};
            nib->width = mm(point.width);
            ++nib;
        }
        if (stroke.points.size() == 1) { // a dot is a very short line
            *nib = m_nibs[0];
            nib->at[0] += 0.5;
        }
        Nib* const first = m_nibs.data();
        Nib* const last = first + count - 1;
        first->way = 0;
        for (nib = first; nib < last; ++nib) {
            const Pair piece = nib[1].at - nib->at;
            const double length = std::sqrt(dot(piece, piece));
            nib[1].way = nib->way + length;
            nib->onward = unit(piece, length);
            nib->corner = nib == first || dot(nib[-1].onward, nib->onward) < 0.64;
            if (nib->corner) {
                nib->heading = nib->onward;
            } else {
                const Pair past = nib[1].at - nib[-1].at;
                nib->heading = unit(past, std::sqrt(dot(past, past)));
            }
        }
        last->corner = true;
    }

    void chooseWidths()
    {
        int band = 0;
        const Nib* const end = m_nibs.data() + m_nibs.size();
        for (Nib* nib = m_nibs.data() + 1; nib < end; ++nib) {
            const double wish = (nib[-1].width + nib->width) / 2;
            if (band == 0 || std::abs(wish - band) >= otherWidth)
                band = std::max(1, int(wish + 0.5));
            nib->band = band;
        }
    }

    PenLines& ofWidth(int band)
    {
        while (m_lines.size() < size_t(band)) {
            m_lines.emplace_back();
            m_lines.back().width = double(m_lines.size());
        }
        return m_lines[size_t(band) - 1];
    }

    /// The smooth curve between two places, as a polynomial of the part of the way from one to the other.
    struct Curve
    {
        Pair start, first, second, third;
        Pair at(double t) const { return start + (first + (second + third * t) * t) * t; }
    };

    /// `corner` is where the smooth run ends that both places belong to.
    Curve between(size_t from, size_t to, size_t corner) const
    {
        const Nib* const nibs = m_nibs.data();
        const Nib &a = nibs[from], &b = nibs[to];
        const double length = b.way - a.way;
        const Pair way = b.at - a.at, out = a.heading * length, in = (to == corner ? nibs[to - 1].onward : b.heading) * length;
        return {a.at, out, 3.0 * way - 2.0 * out - in, out + in - 2.0 * way};
    }

    bool fits(size_t from, size_t to, size_t corner) const
    {
        const Curve curve = between(from, to, corner);
        const Nib* const nibs = m_nibs.data();
        const double start = nibs[from].way, part = 1 / (nibs[to].way - start);
        for (const Nib* nib = nibs + from + 1; nib < nibs + to; ++nib) {
            const Pair away = curve.at((nib->way - start) * part) - nib->at;
            if (dot(away, away) > tolerance * tolerance)
                return false;
        }
        return true;
    }

    void drawSmoothly(PenLines& lines, size_t first, size_t last, size_t corner) const
    {
        for (size_t at = first; at < last;) {
            size_t next = at + 1;
            while (next < last && next - at < longest && fits(at, next + 1, corner))
                ++next;
            const Curve curve = between(at, next, corner);
            const Pair end = m_nibs[next].at, way = end - curve.start, side{-way[1], way[0]};
            const Pair out = curve.first / 3, in = out + (curve.second + curve.third * 1.5) * (2.0 / 3);
            // Nearly straight: a line says it in a third of the words.
            const double bulge = std::max(std::abs(dot(out, side)), std::abs(dot(in, side)));
            if (0.75 * bulge <= 0.5 * std::sqrt(dot(way, way)))
                add(lines, PenLines::Step::Line, end);
            else
                addCurve(lines, curve.start + out, end - in, end);
            at = next;
        }
    }

    static int whole(double value) { return int(value + (value < 0 ? -0.5 : 0.5)); }

    static void add(PenLines& lines, PenLines::Step step, Pair to)
    {
        lines.steps.push_back(step);
        lines.places.insert(lines.places.end(), {whole(to[0]), whole(to[1])});
    }

    static void addCurve(PenLines& lines, Pair b, Pair c, Pair d)
    {
        lines.steps.push_back(PenLines::Step::Curve);
        lines.places.insert(lines.places.end(), {whole(b[0]), whole(b[1]), whole(c[0]), whole(c[1]), whole(d[0]), whole(d[1])});
    }

    std::vector<Nib> m_nibs;        ///< of the stroke in hand
    std::vector<PenLines> m_lines; ///< by their width less one
};

} // namespace

std::vector<PenLines> penLines(const ink::Writing& writing)
{
    Lines lines;
    for (const ink::Stroke& stroke : writing.strokes)
        lines.draw(stroke);
    return lines.taken();
}

} // namespace kokarda::paper
