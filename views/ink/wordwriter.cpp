// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordwriter.h"

#include "views/ink/routebook.h"
#include "views/ink/wordgraph.h"

#include <algorithm>
#include <array>

namespace kokarda::ink {

namespace {

/// A letter of more points never comes out like another by chance.
constexpr std::size_t fewPoints = 26;

/// The bar of an ł crosses its letter, as a dot or an accent never does.
bool isCrossed(char32_t character)
{
    return character != U'i' && character != U'j' && QChar::decompositionTag(character) == QChar::NoDecomposition;
}

/// The least mean distance of a letter's points from an earlier one's.
double nearest(const GlyphLine& points, const std::vector<GlyphLine>& before)
{
    double least = 1;
    for (const GlyphLine& other : before) {
        const double enough = least * static_cast<double>(points.size());
        double sum = 0;
        for (std::size_t i = 0; i < points.size() && sum <= enough; ++i)
            sum += norm(points[i] - other[i]);
        least = std::min(least, sum / static_cast<double>(points.size()));
    }
    return least;
}

} // namespace

/// Everything about the word in hand.
struct WordWriter::Ground
{
    const PlacedWord& placed;
    const PlacedLine& line;
    WordField field;
    int lineNumber;
    int wordNumber;
    double lean;
    Random random;
    struct Mark
    {
        GlyphLine line;
        int letter;
        GlyphPoint stray; ///< in x-heights
    };
    std::vector<Mark> marks{};
    std::size_t firstStroke = 0; ///< of this word among the strokes of the page
    std::size_t endOfBodies = 0; ///< where its letters end and its marks begin
};

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

GlyphPoint WordWriter::warped(GlyphPoint point) const
{
    const double size = m_hand.warp * m_page.xHeightMm;
    const Noise::Value fine = m_fine.at(point.x, point.y), broad = m_broad.at(point.x, point.y);
    return {point.x + size * (m_page.variation.fineWarp * fine.x + m_page.variation.broadWarp * broad.x),
        point.y + size * (m_page.variation.fineWarp * fine.y + 0.7 * m_page.variation.broadWarp * broad.y)};
}

GlyphPoint WordWriter::onPage(GlyphPoint point, const Ground& ground) const
{
    const LetterWay way = ground.field.at(point.x);
    const double height = ground.field.height(point.y, way) * m_scale * ground.placed.size;
    const double along = (ground.field.along(point.x) - ground.field.inkLeft() + ground.field.aside(point.y, way)) * m_scale * m_hand.condense
        * ground.placed.size * ground.placed.width;
    const double x = ground.placed.x + along + height * (ground.lean + way.lean);
    const double baseline = ground.line.baseline - ground.line.rise * x
        - m_page.xHeightMm * (ground.placed.shift + m_page.variation.waver * m_waver.yAt(x, 7.0 * ground.lineNumber * m_page.xHeightMm));
    return warped({x, baseline - height});
}

void WordWriter::write(const PlacedWord& placed, const PlacedLine& line, int lineNumber, int wordNumber,
    std::vector<Stroke>& strokes)
{
    const double lean = m_hand.lean + m_page.style.slant;
    Ground ground{placed, line, WordField(m_hand, *placed.word, placed.ways), lineNumber, wordNumber, lean,
        Random(placed.seed)};
    ground.firstStroke = strokes.size();
    redrawTwins(ground);
    // Letters of a printing hand may touch, but the pen does not go on there.
    const double longestRetrace = (m_hand.joined ? 2.2 : 0.9) * m_hand.xHeight;
    const auto route = routeOf(m_hand, *placed.word, m_hand.joined ? m_hand.reach * m_hand.xHeight : 0, longestRetrace);
    const double gap = 0.07 * m_hand.xHeight;
    std::vector<int> lifts;
    if (m_hand.joined && placed.word->letters.size() > 5)
        lifts = chosenLifts(route->graph(), ground.random, m_page.variation.lift, gap);
    for (const GlyphLine& way : route->ways(lifts, gap))
        draw(laid(way, false, ground), false, isDot(way), ground, strokes);
    drawMarks(ground, strokes);
    if (m_trace != nullptr)
        observe(ground);
}

/// Sixteen points along a glyph of few points as it would come to lie, in a box of size 1.
GlyphLine WordWriter::fitted(const PlannedGlyph& placed, const Ground& ground) const
{
    std::array<GlyphPoint, fewPoints> points;
    std::array<double, fewPoints> pieces;
    std::size_t last = 0;
    double total = 0, left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    for (const GlyphEdge& edge : m_hand.strokesOf(placed.glyph)->edges) {
        for (const GlyphPoint& place : edge.line) {
            const GlyphPoint point = onPage({place.x + placed.x, place.y + placed.y}, ground);
            if (last > 0)
                total += pieces[last - 1] = norm(point - points[last - 1]);
            points[last++] = point;
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
    }
    --last;
    const GlyphPoint middle{(left + right) / 2, (top + bottom) / 2};
    const double size = std::max({right - left, bottom - top, 1e-6});
    constexpr std::size_t count = 16;
    GlyphLine even(count);
    double gone = 0;
    for (std::size_t i = 0, k = 0; k < count; ++k) {
        const double wanted = total * static_cast<double>(k) / (count - 1);
        for (; i + 1 < last && gone + pieces[i] < wanted; ++i)
            gone += pieces[i];
        const double t = pieces[i] > 1e-12 ? std::clamp((wanted - gone) / pieces[i], 0.0, 1.0) : 0;
        even[k] = (points[i] + (points[i + 1] - points[i]) * t - middle) * (1 / size);
    }
    return even;
}

/// Letters of few points, a plain stem above all, can come out like an earlier one by chance: those are bent anew, by
/// as little as sets them apart, or else by what sets them farthest apart.
void WordWriter::redrawTwins(Ground& ground)
{
    constexpr double twins = 0.02; // mean distance of their points in a box of size 1
    constexpr double bends[] = {0, 0.07, -0.07, 0.14, -0.14, 0.2, -0.2};
    for (const PlannedGlyph& placed : ground.placed.word->glyphs) {
        const GlyphStrokes* strokes = m_hand.strokesOf(placed.glyph);
        std::size_t count = 0;
        for (std::size_t i = 0; strokes != nullptr && i < strokes->edges.size(); ++i)
            count += strokes->edges[i].line.size();
        if (count < 2 || count > fewPoints || placed.joining || m_page.variation.belly <= 0)
            continue;
        const auto letter = static_cast<std::size_t>(placed.letter);
        std::vector<GlyphLine>& before = m_written[ground.placed.word->letters[letter].character];
        double bent = 0, best = 0, farthest = -1;
        GlyphLine chosen;
        const auto bendTo = [&](double bend) {
            ground.field.nudge(letter, bend - bent, 0.25 * (bend - bent));
            bent = bend;
        };
        for (const double bend : bends) {
            bendTo(bend);
            GlyphLine points = fitted(placed, ground);
            const double away = nearest(points, before);
            if (away > farthest) {
                farthest = away;
                best = bend;
                chosen = std::move(points);
            }
            if (away >= twins)
                break;
        }
        bendTo(best);
        before.push_back(std::move(chosen));
    }
}

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
    const bool dot = isDot(line);
    GlyphLine onPaper = laid(std::move(line), true, ground);
    if (above) {
        const double rise = riseOf(onPaper, ground, strokes);
        for (GlyphPoint& point : onPaper)
            point = point + GlyphPoint{rise * ground.lean, -rise};
        place = place + GlyphPoint{rise * ground.lean, rise} * (1 / m_page.xHeightMm);
    }
    ground.marks.push_back({still, letter, place});
    draw(onPaper, true, dot, ground, strokes);
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

bool WordWriter::isDot(const GlyphLine& line) const
{
    const double small = 0.21 * m_hand.xHeight;
    double left = 1e9, right = -1e9, low = 1e9, high = -1e9;
    for (const GlyphPoint& point : line) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        low = std::min(low, point.y);
        high = std::max(high, point.y);
        if (right - left >= small || high - low >= small)
            return false;
    }
    return true;
}

GlyphLine WordWriter::tick(const GlyphLine& line, Random& random, double lengthMm) const
{
    GlyphPoint middle;
    for (const GlyphPoint& point : line)
        middle = middle + point * (1.0 / static_cast<double>(line.size()));
    const GlyphPoint half = unit({0.15 + 0.5 * random.unit(), 0.5 + 0.5 * random.unit()}) * (0.5 * lengthMm);
    return {middle - half, middle, middle + half};
}

GlyphLine WordWriter::laid(GlyphLine line, bool mark, Ground& ground) const
{
    const bool dot = isDot(line);
    for (GlyphPoint& point : line)
        point = onPage(point, ground);
    if (dot && m_page.contrast > 0)
        line = tick(line, ground.random, m_page.xHeightMm * (0.04 + (mark ? 0.13 : 0.05) * ground.random.unit()));
    return line;
}

void WordWriter::draw(const GlyphLine& line, bool mark, bool dot, Ground& ground, std::vector<Stroke>& strokes)
{
    const double pace = 0.09 * m_page.xHeightMm;
    GlyphLine curve = curveThrough(line, pace);
    double way = 0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const GlyphPoint before = curve[i];
        const Noise::Value drift = m_drift.onAxis(m_inked + way);
        curve[i] = before + GlyphPoint{drift.x, drift.y} * (m_page.variation.drift * m_page.xHeightMm);
        if (i + 1 < curve.size())
            way += norm(curve[i + 1] - before);
    }
    const Pen pen{m_page.style.penWidthMm * m_hand.pen, m_page.xHeightMm, m_page.variation.pressure, m_page.contrast};
    Stroke stroke;
    stroke.points = drawn(curve, pen, m_pressure, m_inked, dot);
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
        const GlyphPoint foot = onPage({middle, 0}, ground);
        LetterTrace seen;
        seen.character = letter.character;
        seen.glyph = letter.glyph;
        seen.line = ground.lineNumber;
        seen.word = ground.wordNumber;
        seen.baselineMm = foot.y;
        seen.leftMm = onPage({letter.left, 0}, ground).x;
        seen.rightMm = onPage({letter.right, 0}, ground).x;
        m_trace->push_back(std::move(seen));
    }
    const auto page = [&](const GlyphLine& line, GlyphPoint shift) {
        GlyphLine moved;
        for (const GlyphPoint& point : line)
            moved.push_back(onPage(point + shift, ground));
        std::vector<InkPoint> ink;
        for (const GlyphPoint& point : curveThrough(moved, 0.08 * m_page.xHeightMm))
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
