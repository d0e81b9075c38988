// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/raster.h"

namespace kokarda::ink {

/// A run of middle points between two nodes, each with half the width of the ink there. All in font units.
struct Branch
{
    int from = 0;
    int to = 0;
    GlyphLine line;
    std::vector<double> radius;
};

/// Middle lines as a graph: nodes are ends (one branch) and junctions (three or more).
struct BranchGraph
{
    std::vector<GlyphPoint> nodes;
    std::vector<double> nodeRadius;
    std::vector<Branch> branches;

    int degree(int node) const;
};

double lengthOf(const GlyphLine& line);

/// Reads the graph off lines one pixel wide. A closed line without junction gets one node at its highest point; a
/// lone pixel becomes a node without branches.
BranchGraph traced(const Bitmap& line, const std::vector<double>& distances);

/// Takes away ends that say nothing: those whose round tip hardly leaves the ink of the junction they stand on.
void pruneHairs(BranchGraph& graph, double lineWidth);

/// Makes one junction of two that lie within each other's ink, as where two strokes cross.
void mergeJunctions(BranchGraph& graph, double lineWidth);

} // namespace kokarda::ink
