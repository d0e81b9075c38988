// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordfield.h"

#include <algorithm>
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
    : m_hand(hand)
    , m_ways(std::move(ways))
{
    double at = 0;
    for (std::size_t i = 0; i < word.letters.size(); ++i) {
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
    m_inkLeft = along(word.inkLeft);
    m_inkRight = along(word.inkRight);
}

double WordField::along(double x) const
{
    if (x <= m_edges.front())
        return m_mapped.front() + (x - m_edges.front()) * m_ways.front().width;
    if (x >= m_edges.back())
        return m_mapped.back() + (x - m_edges.back()) * m_ways.back().width;
    const double* const edges = m_edges.data();
    const double* const mapped = m_mapped.data();
    std::size_t i = 0;
    while (x >= edges[i + 1])
        ++i;
    return mapped[i] + (x - edges[i]) / (edges[i + 1] - edges[i]) * (mapped[i + 1] - mapped[i]);
}

LetterWay WordField::at(double x) const
{
    const double* const middle = m_middles.data();
    const std::size_t count = m_ways.size();
    if (x <= middle[0])
        return m_ways.front();
    if (x >= middle[count - 1])
        return m_ways.back();
    std::size_t i = 0;
    while (x >= middle[i + 1])
        ++i;
    const double t = (x - middle[i]) / (middle[i + 1] - middle[i]);
    const double s = t * t * (3 - 2 * t);
    const LetterWay &a = m_ways[i], &b = m_ways[i + 1];
    const auto mix = [s](double from, double to) { return from + (to - from) * s; };
    return {mix(a.size, b.size), mix(a.width, b.width), mix(a.lean, b.lean), mix(a.shift, b.shift),
        mix(a.upper, b.upper), mix(a.lower, b.lower),
        mix(a.bow, b.bow), mix(a.belly, b.belly)};
}

void WordField::nudge(std::size_t letter, double belly, double lean)
{
    m_ways[letter].belly += belly;
    m_ways[letter].lean += lean;
}

double WordField::aside(double y, const LetterWay& way) const
{
    // A parabola through the baseline and the height of tall letters; below the baseline it goes on.
    const double part = y / (1.9 * m_hand.xHeight);
    const double small = std::clamp(y / m_hand.xHeight, 0.0, 1.0);
    return m_hand.xHeight
        * (way.bow * 4 * part * (1 - std::clamp(part, -1.0, 1.5)) + way.belly * 4 * small * (1 - small));
}

double WordField::height(double y, const LetterWay& way) const
{
    const double top = m_hand.xHeight;
    if (y > top)
        y = top + (y - top) * way.upper;
    else if (y < 0)
        y *= way.lower;
    return y * way.size + way.shift * top;
}

} // namespace kokarda::ink
