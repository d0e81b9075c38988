// SPDX-License-Identifier: GPL-3.0-or-later
// Dots and accents: written after their word, and never so that they touch it.
#include "views/ink/wordwriter.h"

#include <algorithm>

namespace kokarda::ink {

namespace {

/// The bar of an ł crosses its letter, as a dot or an accent never does.
bool isCrossed(char32_t character)
{
    return character != U'i' && character != U'j' && QChar::decompositionTag(character) == QChar::NoDecomposition;
}

} // namespace

void WordWriter::drawMarks(Ground& ground, std::vector<Stroke>& strokes)
{
    ground.endOfBodies = strokes.size();
    for (const PlannedGlyph& placed : ground.placed.word->glyphs) {
        const GlyphPoint stray{m_page.variation.mark * ground.random.bell(), m_page.variation.mark * ground.random.bell()};
        for (const int of : {placed.glyph, placed.marksOf}) {
            const GlyphStrokes* strokesOf = of < 0 ? nullptr : m_hand.strokesOf(of);
            if (strokesOf == nullptr || (of == placed.glyph && placed.marksOf >= 0))
                continue;
            const bool borrowed = of == placed.marksOf;
            for (GlyphLine line : strokesOf->marks) {
                GlyphPoint shift{placed.x, placed.y};
                if (borrowed)
                    shift = shift + (hangs(line) ? placed.footShift : GlyphPoint{placed.marksShift, 0});
                for (GlyphPoint& point : line)
                    point = point + shift;
                drawMark(std::move(line), placed.letter, stray, ground, strokes);
            }
        }
    }
}

void WordWriter::drawMark(GlyphLine line, int letter, GlyphPoint stray, Ground& ground, std::vector<Stroke>& strokes)
{
    const char32_t character = ground.placed.word->letters[static_cast<std::size_t>(letter)].character;
    const bool above = !isCrossed(character) && line[line.size() / 2].y > 0.9 * m_hand.xHeight && m_page.variation.mark > 0;
    // A hurried dot flies high rather than into its letter; what hangs from a letter must not come off it.
    GlyphPoint place = hangs(line) ? stray * 0.4 : stray;
    if (above)
        place.y = std::max(place.y, -0.09) + 0.08;
    const GlyphLine still = line;
    for (GlyphPoint& point : line)
        point = point + place * m_hand.xHeight;
    const bool dot = isDot(line, m_hand.xHeight);
    m_laid.clear();
    for (const GlyphPoint& point : line)
        m_laid.push_back(onPage(point, ground));
    if (dot && m_page.contrast > 0)
        m_laid = tick(m_laid, ground.random, m_page.xHeightMm * (0.04 + 0.13 * ground.random.unit()));
    if (above) {
        const double rise = riseOf(m_laid, ground, strokes);
        for (GlyphPoint& point : m_laid)
            point = point + GlyphPoint{rise * ground.lean, -rise};
        place = place + GlyphPoint{rise * ground.lean, rise} * (1 / m_page.xHeightMm);
    }
    ground.marks.push_back({still, letter, place});
    draw(true, dot, ground, strokes);
}

/// True for what hangs from a letter's foot: an ogonek, a cedilla.
bool WordWriter::hangs(const GlyphLine& line) const
{
    return std::all_of(line.begin(), line.end(), [this](GlyphPoint point) { return point.y < 0.35 * m_hand.xHeight; });
}

/// The least distance of a mark's points from the letters of its word, in millimetres; what is far away counts as one
/// x-height.
double WordWriter::airAround(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const
{
    double least = m_page.xHeightMm;
    const auto [left, right] = std::minmax_element(mark.begin(), mark.end(), [](GlyphPoint a, GlyphPoint b) { return a.x < b.x; });
    for (std::size_t s = ground.firstStroke; s < ground.endOfBodies; ++s) {
        const std::vector<InkPoint>& points = strokes[s].points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const GlyphPoint a{points[i - 1].x, points[i - 1].y}, b{points[i].x, points[i].y};
            if (std::min(a.x, b.x) - right->x >= least || left->x - std::max(a.x, b.x) >= least)
                continue;
            const GlyphPoint way = b - a;
            const double length = dot(way, way);
            for (const GlyphPoint& point : mark) {
                const double aside = std::max(std::min(a.x, b.x) - point.x, point.x - std::max(a.x, b.x));
                if (aside >= least)
                    continue;
                const double t = length > 0 ? std::clamp(dot(point - a, way) / length, 0.0, 1.0) : 0;
                least = std::min(least, norm(point - a - way * t));
            }
        }
    }
    return least;
}

/// How far a mark must rise so that paper shows between it and its word: a dot that touches a stem is none. Where no
/// place is free the roomiest is taken.
double WordWriter::riseOf(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const
{
    constexpr int steps = 7;
    const double step = 0.06 * m_page.xHeightMm;
    const double wanted = m_page.style.penWidthMm * m_hand.pen + 0.15 * m_page.xHeightMm;
    double best = 0, roomiest = -1;
    GlyphLine risen = mark;
    for (int i = 0; i <= steps; ++i) {
        const double air = airAround(risen, ground, strokes);
        if (air > roomiest) {
            roomiest = air;
            best = i * step;
        }
        if (air >= wanted)
            break;
        for (GlyphPoint& point : risen)
            point = point + GlyphPoint{step * ground.lean, -step};
    }
    return best;
}

GlyphLine WordWriter::tick(const GlyphLine& line, Random& random, double lengthMm) const
{
    GlyphPoint middle;
    for (const GlyphPoint& point : line)
        middle = middle + point * (1.0 / static_cast<double>(line.size()));
    const GlyphPoint half = unit({0.15 + 0.5 * random.unit(), 0.5 + 0.5 * random.unit()}) * (0.5 * lengthMm);
    return {middle - half, middle, middle + half};
}

} // namespace kokarda::ink
