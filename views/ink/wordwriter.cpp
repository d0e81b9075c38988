// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordwriter.h"

#include <algorithm>

namespace kokarda::ink {

namespace {

/// The least mean distance of a letter's points from an earlier one's.
template<class Points>
double nearest(const Points& points, const std::vector<Points>& before)
{
    double least = 1;
    for (const Points& other : before) {
        const double enough = least * static_cast<double>(points.size());
        double sum = 0;
        for (std::size_t i = 0; i < points.size() && sum <= enough; ++i)
            sum += norm(points[i] - other[i]);
        least = std::min(least, sum / static_cast<double>(points.size()));
    }
    return least;
}

} // namespace

WordWriter::WordWriter(const HandData& hand, const PageStyle& page, Trace* trace)
    : m_hand(hand)
    , m_page(page)
    , m_trace(trace)
    , m_scale(page.xHeightMm / hand.xHeight)
    , m_fine(page.seed ^ 0x66696E65ULL, 0.85 * page.xHeightMm)
    , m_broad(page.seed ^ 0x62726F6164ULL, 2.4 * page.xHeightMm)
    , m_waver(page.seed ^ 0x7761766572ULL, 14 * page.xHeightMm)
    , m_drift(page.seed ^ 0x6472696674ULL, 1.6 * page.xHeightMm)
    , m_pressure(page.seed ^ 0x7072657373ULL, 3.5 * page.xHeightMm)
{
}

GlyphPoint WordWriter::onPage(const LetterPlace& place, const Ground& ground) const
{
    const WordField::Bent bent = ground.field.bent(place);
    const double height = bent.height * m_scale * ground.placed.size;
    const double along = bent.along * m_scale * m_hand.condense * ground.placed.size * ground.placed.width;
    const double x = ground.placed.x + along + height * (ground.lean + bent.lean);
    const double waver = m_waver.pairAt(Pair{x, 7.0 * ground.lineNumber * m_page.xHeightMm})[1];
    const double baseline = ground.line.baseline - ground.line.rise * x
        - m_page.xHeightMm * (ground.placed.shift + m_page.variation.waver * waver);
    const Pair straight{x, baseline - height};
    const double broad = m_page.variation.broadWarp;
    const Pair warp = m_page.variation.fineWarp * m_fine.pairAt(straight) + Pair{broad, 0.7 * broad} * m_broad.pairAt(straight);
    const Pair warped = straight + m_hand.warp * m_page.xHeightMm * warp;
    return {warped[0], warped[1]};
}

GlyphPoint WordWriter::onPage(GlyphPoint point, const Ground& ground) const
{
    return onPage(ground.field.placeOf(point), ground);
}

void WordWriter::write(const PlacedWord& placed, const PlacedLine& line, int lineNumber, int wordNumber,
    std::vector<Stroke>& strokes)
{
    const double lean = m_hand.lean + m_page.style.slant;
    Ground ground{placed, line, WordField(m_hand, *placed.word, placed.ways), lineNumber, wordNumber, lean,
        Random(placed.seed)};
    ground.firstStroke = strokes.size();
    const auto route = routeOf(m_hand, *placed.word, ground.field);
    redrawTwins(route->plainLetters(), ground);
    const double gap = 0.07 * m_hand.xHeight;
    std::vector<int> lifts;
    if (m_hand.joined && placed.word->letters.size() > 5)
        lifts = chosenLifts(route->graph(), ground.random, m_page.variation.lift, gap);
    for (const RouteLine& way : route->ways(lifts, gap, ground.field)) {
        lay(way, ground);
        draw(false, way.dot, ground, strokes);
    }
    drawMarks(ground, strokes);
    if (m_trace != nullptr)
        observe(ground);
}

/// Sixteen points along a letter of few points as it would come to lie, in a box of size 1.
WordWriter::FewPoints WordWriter::fitted(const PlainLetter& letter, const Ground& ground) const
{
    std::array<GlyphPoint, fewPoints> points;
    std::array<double, fewPoints> pieces;
    double total = 0, left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    const std::size_t last = letter.places.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const GlyphPoint point = points[i] = onPage(letter.places[i], ground);
        if (i > 0)
            total += pieces[i - 1] = norm(point - points[i - 1]);
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const GlyphPoint middle{(left + right) / 2, (top + bottom) / 2};
    const double size = std::max({right - left, bottom - top, 1e-6});
    FewPoints even;
    double gone = 0;
    for (std::size_t i = 0, k = 0; k < even.size(); ++k) {
        const double wanted = total * static_cast<double>(k) / static_cast<double>(even.size() - 1);
        for (; i + 1 < last && gone + pieces[i] < wanted; ++i)
            gone += pieces[i];
        const double t = pieces[i] > 1e-12 ? std::clamp((wanted - gone) / pieces[i], 0.0, 1.0) : 0;
        even[k] = (points[i] + (points[i + 1] - points[i]) * t - middle) * (1 / size);
    }
    return even;
}

/// Letters of few points, a plain stem above all, can come out like an earlier one by chance: those are bent anew, by
/// as little as sets them apart, or else by what sets them farthest apart.
void WordWriter::redrawTwins(const std::vector<PlainLetter>& letters, Ground& ground)
{
    constexpr double twins = 0.02; // mean distance of their points in a box of size 1
    constexpr double bends[] = {0, 0.07, -0.07, 0.14, -0.14, 0.2, -0.2};
    if (m_page.variation.belly <= 0)
        return;
    for (const PlainLetter& letter : letters) {
        std::vector<FewPoints>& before = m_written[ground.placed.word->letters[letter.letter].character];
        double bent = 0, best = 0, farthest = -1;
        FewPoints chosen;
        const auto bendTo = [&](double bend) {
            ground.field.nudge(letter.letter, bend - bent, 0.25 * (bend - bent));
            bent = bend;
        };
        for (const double bend : bends) {
            bendTo(bend);
            const FewPoints points = fitted(letter, ground);
            const double away = nearest(points, before);
            if (away > farthest) {
                farthest = away;
                best = bend;
                chosen = points;
            }
            if (away >= twins)
                break;
        }
        bendTo(best);
        before.push_back(chosen);
    }
}

/// Puts a way of the pen on the page, into m_laid; a dot becomes a short tick.
void WordWriter::lay(const RouteLine& way, Ground& ground)
{
    m_laid.clear();
    for (const LetterPlace& place : way.places)
        m_laid.push_back(onPage(place, ground));
    if (way.dot && m_page.contrast > 0)
        m_laid = tick(m_laid, ground.random, m_page.xHeightMm * (0.04 + 0.05 * ground.random.unit()));
}

void WordWriter::draw(bool mark, bool dot, Ground& ground, std::vector<Stroke>& strokes)
{
    curveThrough(m_laid, 0.11 * m_page.xHeightMm, m_curve);
    const double strength = m_page.variation.drift * m_page.xHeightMm;
    double way = 0;
    const double* piece = m_curve.pieces.data();
    for (GlyphPoint& point : m_curve.points) {
        way += *piece++;
        const Pair drift = m_drift.onAxis(m_inked + way) * strength;
        point = point + GlyphPoint{drift[0], drift[1]};
    }
    const Pen pen{m_page.style.penWidthMm * m_hand.pen, m_page.xHeightMm, m_page.variation.pressure, m_page.contrast};
    Stroke stroke;
    stroke.points = drawn(m_curve.points, pen, m_pressure, m_inked, dot);
    stroke.line = ground.lineNumber;
    stroke.word = ground.wordNumber;
    stroke.mark = mark;
    m_inked += way + m_page.xHeightMm;
    if (stroke.points.size() == 1)
        stroke.points.push_back({stroke.points[0].x, stroke.points[0].y + 0.01, stroke.points[0].width});
    strokes.push_back(std::move(stroke));
}

void WordWriter::observe(const Ground& ground)
{
    const std::size_t first = m_trace->size();
    for (const PlannedLetter& letter : ground.placed.word->letters) {
        const double middle = 0.5 * (letter.left + letter.right);
        const GlyphPoint foot = onPage(GlyphPoint{middle, 0}, ground);
        LetterTrace seen;
        seen.character = letter.character;
        seen.glyph = letter.glyph;
        seen.line = ground.lineNumber;
        seen.word = ground.wordNumber;
        seen.baselineMm = foot.y;
        seen.leftMm = onPage(GlyphPoint{letter.left, 0}, ground).x;
        seen.rightMm = onPage(GlyphPoint{letter.right, 0}, ground).x;
        m_trace->push_back(std::move(seen));
    }
    const auto page = [&](const GlyphLine& line, GlyphPoint shift) {
        GlyphLine moved;
        for (const GlyphPoint& point : line)
            moved.push_back(onPage(point + shift, ground));
        std::vector<InkPoint> ink;
        Curve curve;
        curveThrough(moved, 0.08 * m_page.xHeightMm, curve);
        for (const GlyphPoint& point : curve.points)
            ink.push_back({point.x, point.y, m_page.style.penWidthMm});
        return ink;
    };
    for (const PlannedGlyph& placed : ground.placed.word->glyphs) {
        const GlyphStrokes* strokes = m_hand.strokesOf(placed.glyph);
        if (strokes == nullptr || placed.joining)
            continue;
        for (const GlyphEdge& edge : strokes->edges)
            (*m_trace)[first + static_cast<std::size_t>(placed.letter)].ink.push_back(page(edge.line, {placed.x, placed.y}));
    }
    for (const Ground::Mark& mark : ground.marks) {
        LetterTrace& seen = (*m_trace)[first + static_cast<std::size_t>(mark.letter)];
        seen.marks.push_back(page(mark.line, mark.stray * m_hand.xHeight));
        seen.markShiftX = mark.stray.x;
        seen.markShiftY = mark.stray.y;
    }
}

} // namespace kokarda::ink
