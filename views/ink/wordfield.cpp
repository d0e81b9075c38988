// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordfield.h"

#include <cmath>

namespace kokarda::ink {

double LetterWays::wander(double& state, double memory)
{
    // The variance stays one whatever the memory.
    state = memory * state + std::sqrt(1 - memory * memory) * m_random.bell();
    return std::clamp(state, -2.4, 2.4);
}

/// A value unlike those the last letters of this kind got: of several tries the one farthest from them. A plain stem has
/// nothing else to tell it from the one before.
double LetterWays::unlike(char32_t character)
{
    constexpr std::size_t remembered = 6;
    constexpr int tries = 6;
    std::vector<double>& before = m_bellies[character];
    double best = 0, farthest = -1;
    for (int i = 0; i < tries; ++i) {
        const double candidate = std::clamp(m_random.bell(), -2.2, 2.2);
        double nearest = 10;
        for (std::size_t k = before.size() > remembered ? before.size() - remembered : 0; k < before.size(); ++k)
            nearest = std::min(nearest, std::abs(candidate - before[k]));
        if (nearest > farthest) {
            farthest = nearest;
            best = candidate;
        }
    }
    before.push_back(best);
    return best;
}

LetterWay LetterWays::next(char32_t character)
{
    LetterWay way;
    way.size = 1 + m_variation.letterSize * wander(m_size, 0.35);
    way.width = 1 + m_variation.letterWidth * wander(m_width, 0.2);
    way.lean = m_variation.letterLean * wander(m_lean, 0.4);
    way.shift = m_variation.letterShift * wander(m_shift, 0.25);
    way.upper = 1 + m_variation.upper * wander(m_upper, 0.1);
    way.bow = m_variation.bow * wander(m_bow, 0.1);
    way.belly = m_variation.belly * unlike(character);
    way.lower = 1 + m_variation.lower * wander(m_lower, 0.1);
    return way;
}

WordField::WordField(const HandData& hand, const PlannedWord& word, std::vector<LetterWay> ways)
    : m_xHeight(hand.xHeight)
    , m_ways(std::move(ways))
{
    const std::size_t letters = word.letters.size();
    m_edges.reserve(letters + 2);
    m_mapped.reserve(letters + 2);
    m_middles.reserve(letters + 1);
    double at = 0;
    for (std::size_t i = 0; i < letters; ++i) {
        const double left = i == 0 ? 0 : std::max(m_edges.back() + 1, word.letters[i].left);
        if (i > 0)
            at += (left - m_edges.back()) * m_ways[i - 1].width;
        m_edges.push_back(left);
        m_mapped.push_back(at);
    }
    if (m_edges.empty()) {
        m_edges = m_mapped = {0};
        m_ways = {LetterWay{}};
    }
    m_edges.push_back(std::max(m_edges.back() + 1, word.advance));
    m_mapped.push_back(at + (m_edges.back() - m_edges[m_edges.size() - 2]) * m_ways.back().width);
    for (std::size_t i = 0; i + 1 < m_edges.size(); ++i)
        m_middles.push_back(0.5 * (m_edges[i] + m_edges[i + 1]));
    const LetterWay last = m_ways.back();
    m_ways.push_back(last);
    m_inkLeft = along(placeOf({word.inkLeft, 0}));
    m_inkRight = along(placeOf({word.inkRight, 0}));
}

LetterPlace WordField::placeOf(GlyphPoint point) const
{
    const double x = point.x;
    LetterPlace place{point.y};
    const std::size_t letters = m_middles.size();
    if (x > m_edges.front()) {
        std::size_t i = 0;
        while (i < letters && x >= m_edges[i + 1])
            ++i;
        place.edge = static_cast<quint16>(i + 1);
        place.along = i == letters ? x - m_edges[i] : (x - m_edges[i]) / (m_edges[i + 1] - m_edges[i]);
    } else {
        place.along = x - m_edges.front();
    }
    std::size_t i = 0;
    while (i + 1 < letters && x >= m_middles[i + 1])
        ++i;
    place.way = static_cast<quint16>(i);
    if (x > m_middles[0] && i + 1 < letters) {
        const double t = (x - m_middles[i]) / (m_middles[i + 1] - m_middles[i]);
        place.blend = t * t * (3 - 2 * t);
    }
    return place;
}

void WordField::nudge(std::size_t letter, double belly, double lean)
{
    m_ways[letter].belly += belly;
    m_ways[letter].lean += lean;
    if (letter + 2 == m_ways.size())
        m_ways.back() = m_ways[letter];
}

} // namespace kokarda::ink
