// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/wordfield.h"
#include "views/ink/wordgraph.h"

#include <memory>

namespace kokarda::ink {

/// A line of a word before any straying, by where its points stand among the letters.
struct RouteLine
{
    std::vector<LetterPlace> places;
    bool dot = false; ///< too small to be more than a dot
};

/// A letter of so few points that it may come out like another one by chance.
struct PlainLetter
{
    std::size_t letter = 0;
    std::vector<LetterPlace> places;
};

/// The pen's ways through a word before any straying: the same for the same glyphs. What a batch writes again and again
/// is worked out once in a thread; the strokes still differ each time, because all straying comes after.
class WordRoute
{
public:
    WordRoute(const HandData& hand, const PlannedWord& word, const WordField& field);

    const WordGraph& graph() const { return m_graph; }
    const std::vector<PlainLetter>& plainLetters() const { return m_plainLetters; }
    /// The ways when the pen is lifted within these strokes, leaving a gap (see chosenLifts()). The reference holds
    /// until the next call.
    const std::vector<RouteLine>& ways(const std::vector<int>& lifts, double gap, const WordField& field) const;

private:
    double m_xHeight;
    double m_longestRetrace; ///< letters of a printing hand may touch, but the pen does not go on there
    WordGraph m_graph;
    std::vector<PlainLetter> m_plainLetters;
    mutable std::map<std::vector<int>, std::vector<RouteLine>> m_ways; ///< by the strokes left out
};

/// `field` says where the word's letters stand; how they stray does not matter.
std::shared_ptr<const WordRoute> routeOf(const HandData& hand, const PlannedWord& word, const WordField& field);

/// A letter of more points hardly ever comes out like another by chance: far more seldom than the bands allow that
/// tests/views/ink/metrics.h holds the hands to.
inline constexpr std::size_t fewPoints = 26;

/// True for a line that is drawn as a dot.
bool isDot(const GlyphLine& line, double xHeight);

} // namespace kokarda::ink
