// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/tracing.h"

namespace kokarda::ink {

/// A pen's path through a glyph: a line, closed or open, with the places where the pen turned on the spot.
struct Chain
{
    GlyphLine line;
    std::vector<bool> sharp; ///< one per point
    bool closed = false;
    bool hangsFront = false; ///< this end stands on another chain, somewhere near the point below
    bool hangsBack = false;
    GlyphPoint junctionFront;
    GlyphPoint junctionBack;
    double reachFront = 0;
    double reachBack = 0;
};

/// Sorts out the junctions: inside the ink of a junction the middle line says little about where the pen went, so it is
/// cut out there, opposite arms are joined by a smooth curve, sharp corners get their point back, and what is left
/// over is marked as hanging on the others.
std::vector<Chain> chains(const BranchGraph& graph, double lineWidth);

/// Takes the pixel steps out of a chain without moving ends and sharp points.
void smoothChain(Chain& chain, double lineWidth);

/// Cuts chains where others hang on them and makes the glyph's graph, with no more points than its bends need.
GlyphStrokes woven(std::vector<Chain> chains, double lineWidth);

/// The centre lines of an outline, or of any bitmap. `lineWidth` is the usual width of the strokes in font units.
GlyphStrokes skeleton(const Bitmap& bitmap, double lineWidth);

/// The usual stroke width of some ink: twice the distance from the border that 65 % of the middle line stay below.
double usualLineWidth(const Bitmap& bitmap);

/// The width that 85 % of the middle line stay below: that of the broad strokes of a hand with thick and thin ones.
double broadLineWidth(const Bitmap& bitmap);

} // namespace kokarda::ink
