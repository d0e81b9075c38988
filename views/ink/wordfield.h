// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/variation.h"
#include "views/ink/wordplan.h"

#include <algorithm>

namespace kokarda::ink {

/// What a hand does to one letter.
struct LetterWay
{
    double size = 1;
    double width = 1;
    double lean = 0;
    double shift = 0; ///< in x-heights, upwards
    double upper = 1;
    double lower = 1;
    double bow = 0;   ///< how far tall strokes bend aside, in x-heights
    double belly = 0; ///< the same for small ones
};

/// Draws letters' ways one after another; neighbours are alike, as a hand that has just written large goes on large.
class LetterWays
{
public:
    LetterWays(const Variation& variation, quint64 seed) : m_variation(variation), m_random(seed) {}

    LetterWay next(char32_t character);

private:
    double wander(double& state, double memory);
    double unlike(char32_t character);

    Variation m_variation;
    Random m_random;
    double m_size = 0, m_width = 0, m_lean = 0, m_shift = 0, m_upper = 0, m_lower = 0, m_bow = 0;
    std::map<char32_t, std::vector<double>> m_bellies; ///< of the letters written so far
};

/// Where a point of a word stands among its letters: all of it that no straying changes, so that a word written again
/// need not look for it.
struct LetterPlace
{
    double y = 0;     ///< above the baseline, in font units
    double blend = 0; ///< how far from one letter's way to the next one's
    double along = 0; ///< a part of its letter's width; before the first and after the last letter font units
    quint16 way = 0;  ///< the letter whose way is blended with the next one's
    quint16 edge = 0; ///< 1 for the first letter, 0 before it
};

/// The ways of a word's letters as one smooth field over its length: what touches before touches after.
class WordField
{
public:
    WordField(const HandData& hand, const PlannedWord& word, std::vector<LetterWay> ways);

    /// Depends only on the word, not on the ways of its letters.
    LetterPlace placeOf(GlyphPoint point) const;

    /// A place after all that its letters do to it, in font units: along the line from the word's start, and up.
    struct Bent
    {
        double along = 0;
        double height = 0;
        double lean = 0; ///< of its letter, on top of the hand's own
    };
    Bent bent(const LetterPlace& place) const;

    /// Changes one letter's way: bends it and leans it a little more.
    void nudge(std::size_t letter, double belly, double lean);

    double inkLeft() const { return m_inkLeft; }
    double inkRight() const { return m_inkRight; }

private:
    double along(const LetterPlace& place) const;

    double m_xHeight;
    std::vector<LetterWay> m_ways;
    std::vector<double> m_edges;  ///< left edges of the letters and the right one of the last
    std::vector<double> m_mapped; ///< where these come to lie
    std::vector<double> m_middles; ///< of the letters
    double m_inkLeft = 0, m_inkRight = 0;
};

inline double WordField::along(const LetterPlace& place) const
{
    if (place.edge == 0)
        return m_mapped.front() + place.along * m_ways.front().width;
    const double* const mapped = m_mapped.data() + place.edge;
    if (place.edge == m_mapped.size())
        return mapped[-1] + place.along * m_ways.back().width;
    return mapped[-1] + place.along * (mapped[0] - mapped[-1]);
}

inline WordField::Bent WordField::bent(const LetterPlace& place) const
{
    // The last letter stands in the list once more, so that there is always a next one.
    const LetterWay* const way = m_ways.data() + place.way;
    const LetterWay &a = way[0], &b = way[1];
    const auto mixed = [&](double LetterWay::*part) { return a.*part + (b.*part - a.*part) * place.blend; };
    const double top = m_xHeight;
    double height = place.y;
    if (height > top)
        height = top + (height - top) * mixed(&LetterWay::upper);
    else if (height < 0)
        height *= mixed(&LetterWay::lower);
    // A parabola through the baseline and the height of tall letters; below the baseline it goes on.
    const double part = place.y / (1.9 * top);
    const double small = std::clamp(place.y / top, 0.0, 1.0);
    const double aside = top
        * (mixed(&LetterWay::bow) * 4 * part * (1 - std::clamp(part, -1.0, 1.5))
            + mixed(&LetterWay::belly) * 4 * small * (1 - small));
    return {along(place) - m_inkLeft + aside, height * mixed(&LetterWay::size) + mixed(&LetterWay::shift) * top,
        mixed(&LetterWay::lean)};
}

} // namespace kokarda::ink
