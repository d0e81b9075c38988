// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/skeleton.h"

#include "views/ink/thinning.h"

#include <algorithm>
#include <cmath>

namespace kokarda::ink {
namespace {

/// A dot: a short tick where the pen is about as wide as the dot, a small ring where the dot is wider, a spiral where
/// even a ring would leave the middle empty.
GlyphLine dotLine(GlyphPoint middle, double radius, double lineWidth)
{
    const double reach = std::max(radius - 0.5 * lineWidth, 0.12 * lineWidth);
    if (radius < 0.8 * lineWidth)
        return {{middle.x - 0.5 * reach, middle.y + reach}, {middle.x, middle.y},
            {middle.x + 0.5 * reach, middle.y - reach}};
    GlyphLine ring;
    const int turns = std::max(1, static_cast<int>(std::ceil(reach / (0.55 * lineWidth))));
    const double shrink = turns > 1 ? 1.0 / (8 * turns) : 0;
    for (int i = 0; i <= 8 * turns; ++i) {
        const double angle = 1.9 + i * 0.7853981633974483;
        const double out = reach * (1 - shrink * std::max(0, i - 8));
        ring.push_back({middle.x + out * std::cos(angle), middle.y + out * std::sin(angle)});
    }
    return ring;
}

/// A piece of ink hardly longer than wide is a dot, whatever its middle line looks like.
void gatherDots(BranchGraph& graph)
{
    for (std::size_t i = 0; i < graph.branches.size();) {
        const Branch& branch = graph.branches[i];
        const double widest = *std::max_element(branch.radius.begin(), branch.radius.end());
        const bool alone = branch.from != branch.to && graph.degree(branch.from) == 1 && graph.degree(branch.to) == 1;
        if (!alone || lengthOf(branch.line) > 1.1 * widest) {
            ++i;
            continue;
        }
        const auto kept = static_cast<std::size_t>(branch.from);
        graph.nodes[kept] = branch.line[branch.line.size() / 2];
        graph.nodeRadius[kept] = widest + 0.35 * lengthOf(branch.line);
        graph.nodes[static_cast<std::size_t>(branch.to)] = graph.nodes[kept];
        graph.nodeRadius[static_cast<std::size_t>(branch.to)] = 0; // no dot of its own
        graph.branches.erase(graph.branches.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void addDots(const BranchGraph& graph, double lineWidth, std::vector<Chain>& all)
{
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        if (graph.degree(node) != 0)
            continue;
        const auto i = static_cast<std::size_t>(node);
        if (graph.nodeRadius[i] <= 0)
            continue;
        Chain chain;
        chain.line = dotLine(graph.nodes[i], graph.nodeRadius[i], lineWidth);
        chain.sharp.assign(chain.line.size(), false);
        all.push_back(std::move(chain));
    }
}

/// Nodes that lost their branches by pruning are no dots; they are moved out of the way.
void dropBareNodes(BranchGraph& graph, const std::vector<bool>& wasBare)
{
    for (int node = static_cast<int>(graph.nodes.size()) - 1; node >= 0; --node) {
        if (graph.degree(node) != 0 || wasBare[static_cast<std::size_t>(node)])
            continue;
        graph.nodes.erase(graph.nodes.begin() + node);
        graph.nodeRadius.erase(graph.nodeRadius.begin() + node);
        for (Branch& branch : graph.branches) {
            branch.from -= branch.from > node ? 1 : 0;
            branch.to -= branch.to > node ? 1 : 0;
        }
    }
}

/// Twice the distance of the middle line from the border that `part` of the line does not exceed, in font units.
double lineWidthAt(const Bitmap& bitmap, double part)
{
    const std::vector<double> distances = distanceToWhite(bitmap);
    const Bitmap line = thinned(bitmap, distances);
    std::vector<double> radii;
    for (std::size_t i = 0; i < line.ink.size(); ++i) {
        if (line.ink[i] != 0)
            radii.push_back(distances[i]);
    }
    if (radii.empty())
        return 0;
    const auto place = radii.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(radii.size()));
    std::nth_element(radii.begin(), place, radii.end());
    return (2 * *place - 1) * bitmap.pixel;
}

} // namespace

GlyphStrokes skeleton(const Bitmap& bitmap, double lineWidth)
{
    if (bitmap.ink.empty())
        return {};
    const std::vector<double> distances = distanceToWhite(bitmap);
    BranchGraph graph = traced(thinned(bitmap, distances), distances);
    std::vector<bool> bare;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
        bare.push_back(graph.degree(node) == 0);
    pruneHairs(graph, lineWidth);
    mergeJunctions(graph, lineWidth);
    dropBareNodes(graph, bare);
    gatherDots(graph);
    std::vector<Chain> all = chains(graph, lineWidth);
    for (Chain& chain : all)
        smoothChain(chain, lineWidth);
    addDots(graph, lineWidth, all);
    return woven(std::move(all), lineWidth);
}

double usualLineWidth(const Bitmap& bitmap)
{
    return lineWidthAt(bitmap, 0.65);
}

double broadLineWidth(const Bitmap& bitmap)
{
    return lineWidthAt(bitmap, 0.85);
}

} // namespace kokarda::ink
