// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/routebook.h"

#include "views/ink/plane.h"

#include <bit>
#include <unordered_map>

namespace kokarda::ink {

namespace {

/// Enough for the words of a batch's notes: their sentences come from a few dozen.
constexpr std::size_t mostRoutes = 600;
/// Ways of all these words with the pen lifted here or there; a way takes a few kilobytes. A long word has dozens.
constexpr int mostWays = 2500;
thread_local int waysKept = 0;

using Key = std::vector<quint64>;

struct Hash
{
    std::size_t operator()(const Key& key) const
    {
        quint64 hash = key.size();
        for (const quint64 number : key)
            hash = Random::mixed(hash ^ number);
        return static_cast<std::size_t>(hash);
    }
};

// Everything that the lines of a word depend on.
void putKey(Key& key, const HandData& hand, const PlannedWord& word)
{
    key.clear();
    key.push_back(static_cast<quint64>(hand.shaper->number()));
    for (const PlannedGlyph& glyph : word.glyphs) {
        key.push_back(static_cast<quint64>(glyph.glyph) << 33 | static_cast<quint64>(glyph.letter) << 1 | (glyph.joining ? 1 : 0));
        key.push_back(std::bit_cast<quint64>(glyph.x));
        key.push_back(std::bit_cast<quint64>(glyph.y));
    }
    for (const PlannedLetter& letter : word.letters)
        key.push_back(std::bit_cast<quint64>(letter.left));
    key.push_back(std::bit_cast<quint64>(word.advance));
}

std::vector<PlainLetter> plainLettersOf(const HandData& hand, const PlannedWord& word, const WordField& field)
{
    std::vector<PlainLetter> plain;
    for (const PlannedGlyph& placed : word.glyphs) {
        const GlyphStrokes* strokes = hand.strokesOf(placed.glyph);
        if (strokes == nullptr || placed.joining)
            continue;
        PlainLetter letter{static_cast<std::size_t>(placed.letter), {}};
        for (const GlyphEdge& edge : strokes->edges)
            for (const GlyphPoint& point : edge.line)
                letter.places.push_back(field.placeOf({point.x + placed.x, point.y + placed.y}));
        if (letter.places.size() >= 2 && letter.places.size() <= fewPoints)
            plain.push_back(std::move(letter));
    }
    return plain;
}

/// What a pen's way needs: the letters' lines have a point wherever they bend a little, and the smooth curve that is laid
/// through the rest brings those back that are left out. Corners, which are points given twice, stay.
GlyphLine thinned(const GlyphLine& line, double longest)
{
    constexpr double mostTurn = 0.35; // about 20 degrees
    GlyphLine kept{line.front()};
    double turned = 0;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const GlyphPoint before = line[i] - line[i - 1], after = line[i + 1] - line[i];
        const double lengths = norm(before) * norm(after);
        const bool corner = lengths < 1e-9;
        const double along = corner ? 1 : dot(before, after) / lengths;
        // Twice the tangent of half the turn, without trigonometry.
        turned += 2 * std::sqrt(std::max(0.0, (1 - along) / std::max(1 + along, 0.05)));
        if (!corner && turned < mostTurn && norm(line[i + 1] - kept.back()) < longest)
            continue;
        kept.push_back(line[i]);
        turned = 0;
    }
    if (line.size() > 1)
        kept.push_back(line.back());
    return kept;
}

} // namespace

bool isDot(const GlyphLine& line, double xHeight)
{
    const double small = 0.21 * xHeight;
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

WordRoute::WordRoute(const HandData& hand, const PlannedWord& word, const WordField& field)
    : m_xHeight(hand.xHeight)
    , m_longestRetrace((hand.joined ? 2.2 : 0.9) * hand.xHeight)
    , m_graph(graphOf(hand, word, hand.joined ? hand.reach * hand.xHeight : 0))
    , m_plainLetters(plainLettersOf(hand, word, field))
{
}

const std::vector<RouteLine>& WordRoute::ways(const std::vector<int>& lifts, double gap, const WordField& field) const
{
    if (const auto found = m_ways.find(lifts); found != m_ways.end())
        return found->second;
    ++waysKept;
    WordGraph lifted = m_graph;
    liftPen(lifted, lifts, gap);
    std::vector<RouteLine> lines;
    for (const GlyphLine& line : routed(lifted, m_longestRetrace)) {
        RouteLine& way = lines.emplace_back();
        way.dot = isDot(line, m_xHeight);
        const GlyphLine sparse = thinned(line, 0.33 * m_xHeight);
        way.places.reserve(sparse.size());
        for (const GlyphPoint& point : sparse)
            way.places.push_back(field.placeOf(point));
    }
    return m_ways.emplace(lifts, std::move(lines)).first->second;
}

std::shared_ptr<const WordRoute> routeOf(const HandData& hand, const PlannedWord& word, const WordField& field)
{
    thread_local std::unordered_map<Key, std::shared_ptr<const WordRoute>, Hash> known;
    thread_local Key key;
    if (known.size() >= mostRoutes || waysKept >= mostWays) {
        known.clear();
        waysKept = 0;
    }
    putKey(key, hand, word);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    return known.emplace(key, std::make_shared<WordRoute>(hand, word, field)).first->second;
}

} // namespace kokarda::ink
