// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/wordgraph.h"

#include <memory>

namespace kokarda::ink {

/// The pen's ways through a word before any straying: the same for the same glyphs. What a batch writes again and again
/// is worked out once in a thread; the strokes still differ each time, because all straying comes after.
class WordRoute
{
public:
    WordRoute(const HandData& hand, const PlannedWord& word, double reach, double longestRetrace);

    const WordGraph& graph() const { return m_graph; }
    /// The ways when the pen is lifted within these strokes, leaving a gap (see chosenLifts()). The reference holds
    /// until the next call.
    const std::vector<GlyphLine>& ways(const std::vector<int>& lifts, double gap) const;

private:
    WordGraph m_graph;
    double m_longestRetrace;
    mutable std::map<std::vector<int>, std::vector<GlyphLine>> m_ways; ///< by the strokes left out
};

std::shared_ptr<const WordRoute> routeOf(const HandData& hand, const PlannedWord& word, double reach, double longestRetrace);

} // namespace kokarda::ink
