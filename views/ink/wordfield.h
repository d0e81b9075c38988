// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/variation.h"
#include "views/ink/wordplan.h"

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

/// The ways of a word's letters as one smooth field over its length: what touches before touches after.
class WordField
{
public:
    WordField(const HandData& hand, const PlannedWord& word, std::vector<LetterWay> ways);

    /// Where a place of the word lies along the line, in font units from the word's start.
    double along(double x) const;

    /// The letters' ways blended at a place.
    LetterWay at(double x) const;

    /// Height above the baseline after size, long strokes and shift, in font units.
    double height(double y, const LetterWay& way) const;

    /// Changes one letter's way: bends it and leans it a little more.
    void nudge(std::size_t letter, double belly, double lean);

    /// How far a place of that height is bent to the right, in font units.
    double aside(double y, const LetterWay& way) const;

    double inkLeft() const { return m_inkLeft; }
    double inkRight() const { return m_inkRight; }

private:
    const HandData& m_hand;
    std::vector<LetterWay> m_ways;
    std::vector<double> m_edges;  ///< left edges of the letters and the right one of the last
    std::vector<double> m_mapped; ///< where these come to lie
    std::vector<double> m_middles; ///< of the letters
    double m_inkLeft = 0, m_inkRight = 0;
};

} // namespace kokarda::ink
