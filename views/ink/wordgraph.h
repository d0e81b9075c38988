// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/wordplan.h"

namespace kokarda::ink {

/// All centre lines of a word as one graph: what touches is joined.
struct WordGraph
{
    struct Edge
    {
        int from = 0;
        int to = 0;
        GlyphLine line;
        double length = 0;
        int letter = 0;
        bool joining = false;
    };

    std::vector<GlyphPoint> nodes;
    std::vector<Edge> edges;

    /// Numbers of the edges at every node, with the edge named twice at the node of a loop.
    std::vector<std::vector<int>> around() const;
};

/// Puts the glyphs of a word together. `reach` (font units) is how far an end may lie from a neighbour's line and still
/// be meant to touch it; 0 joins nothing.
WordGraph graphOf(const HandData& hand, const PlannedWord& word, double reach);

/// Which of the strokes that join letters are left out by lifting the pen, with the given probability each; none that
/// are too short for a gap.
std::vector<int> chosenLifts(const WordGraph& graph, Random& random, double probability, double gap);

/// Lifts the pen in the middle of these strokes.
void liftPen(WordGraph& graph, const std::vector<int>& strokes, double gap);

/// The edges the pen goes over twice so that it need not be lifted: the shortest ways between the places where it would
/// have to stop, none longer than `longestRetrace`. An edge may be named more than once.
std::vector<int> retraced(const WordGraph& graph, double longestRetrace);

/// The pen's ways through a word: every edge is covered, as few times as possible twice, with few lifts. Font units.
/// `longestRetrace` is the longest way the pen goes back over its own line rather than being lifted.
std::vector<GlyphLine> routed(const WordGraph& graph, double longestRetrace);

} // namespace kokarda::ink
