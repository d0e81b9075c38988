// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordgraph.h"

#include "views/ink/plane.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

double pathLength(const GlyphLine& line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += norm(line[i] - line[i - 1]);
    return length;
}

struct Tip
{
    int node;
    int glyph; ///< which glyph of the word
};

struct NearPlace
{
    int edge = -1;
    std::size_t segment = 0;
    GlyphPoint place;
    double distance = 1e18;
};

class Joiner
{
public:
    Joiner(const HandData& hand, const PlannedWord& word, double reach) : m_reach(reach)
    {
        for (std::size_t g = 0; g < word.glyphs.size(); ++g)
            addGlyph(hand, word.glyphs[g], static_cast<int>(g));
    }

    WordGraph run()
    {
        if (m_reach > 0) {
            for (const Tip& tip : tips())
                attach(tip);
        }
        for (WordGraph::Edge& edge : m_graph.edges)
            edge.length = pathLength(edge.line);
        return std::move(m_graph);
    }

private:
    void addGlyph(const HandData& hand, const PlannedGlyph& placed, int number)
    {
        m_joining.push_back(placed.joining);
        const GlyphStrokes* strokes = hand.strokesOf(placed.glyph);
        if (strokes == nullptr)
            return;
        const GlyphPoint shift{placed.x, placed.y};
        const int first = static_cast<int>(m_graph.nodes.size());
        for (const GlyphPoint& node : strokes->nodes) {
            m_graph.nodes.push_back(node + shift);
            m_glyphOfNode.push_back(number);
        }
        for (const GlyphEdge& edge : strokes->edges) {
            WordGraph::Edge moved{edge.from + first, edge.to + first, edge.line, 0, placed.letter, placed.joining};
            for (GlyphPoint& point : moved.line)
                point = point + shift;
            m_graph.edges.push_back(std::move(moved));
            m_glyphOfEdge.push_back(number);
        }
    }

    std::vector<Tip> tips() const
    {
        std::vector<Tip> found;
        const auto around = m_graph.around();
        for (std::size_t node = 0; node < around.size(); ++node) {
            if (around[node].size() == 1)
                found.push_back({static_cast<int>(node), m_glyphOfNode[node]});
        }
        return found;
    }

    /// A stroke that joins may end on either side; a letter reaches out to what comes after it only, so that the first
    /// stroke of a letter is never bent towards the last one of the letter before.
    bool mayMeet(const Tip& tip, int other) const
    {
        const bool joining = m_joining[static_cast<std::size_t>(tip.glyph)];
        return other != tip.glyph && other <= tip.glyph + 3 && other >= tip.glyph - (joining ? 3 : 0);
    }

    void attach(const Tip& tip)
    {
        const GlyphPoint place = m_graph.nodes[static_cast<std::size_t>(tip.node)];
        int nearest = -1;
        double least = m_reach;
        for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
            const double distance = norm(m_graph.nodes[node] - place);
            if (mayMeet(tip, m_glyphOfNode[node]) && distance < least && touches(static_cast<int>(node))) {
                least = distance;
                nearest = static_cast<int>(node);
            }
        }
        if (nearest >= 0) {
            move(tip.node, nearest);
            return;
        }
        const NearPlace near = nearestEdge(tip, place);
        if (near.edge >= 0 && near.distance < 0.8 * m_reach)
            move(tip.node, split(near));
    }

    bool touches(int node) const
    {
        return std::any_of(m_graph.edges.begin(), m_graph.edges.end(),
            [node](const WordGraph::Edge& edge) { return edge.from == node || edge.to == node; });
    }

    NearPlace nearestEdge(const Tip& tip, GlyphPoint place) const
    {
        NearPlace near;
        for (std::size_t e = 0; e < m_graph.edges.size(); ++e) {
            if (!mayMeet(tip, m_glyphOfEdge[e]))
                continue;
            const GlyphLine& line = m_graph.edges[e].line;
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                const GlyphPoint step = line[i + 1] - line[i];
                const double t = std::clamp(dot(place - line[i], step) / std::max(dot(step, step), 1e-12), 0.0, 1.0);
                const GlyphPoint foot = line[i] + step * t;
                const double distance = norm(foot - place);
                if (distance < near.distance)
                    near = {static_cast<int>(e), i, foot, distance};
            }
        }
        return near;
    }

    /// Cuts an edge and returns the new node.
    int split(const NearPlace& near)
    {
        const int node = static_cast<int>(m_graph.nodes.size());
        const auto e = static_cast<std::size_t>(near.edge);
        m_graph.nodes.push_back(near.place);
        m_glyphOfNode.push_back(m_glyphOfEdge[e]);
        WordGraph::Edge rest = m_graph.edges[e];
        rest.from = node;
        rest.line.erase(rest.line.begin(), rest.line.begin() + static_cast<std::ptrdiff_t>(near.segment) + 1);
        rest.line.insert(rest.line.begin(), near.place);
        WordGraph::Edge& edge = m_graph.edges[e];
        edge.to = node;
        edge.line.resize(near.segment + 1);
        edge.line.push_back(near.place);
        m_graph.edges.push_back(std::move(rest));
        m_glyphOfEdge.push_back(m_glyphOfEdge[e]);
        return node;
    }

    /// Makes the edges that end at one node end at another.
    void move(int from, int to)
    {
        const GlyphPoint place = m_graph.nodes[static_cast<std::size_t>(to)];
        for (WordGraph::Edge& edge : m_graph.edges) {
            if (edge.from == from) {
                edge.from = to;
                edge.line.front() = place;
            }
            if (edge.to == from) {
                edge.to = to;
                edge.line.back() = place;
            }
        }
    }

    double m_reach;
    WordGraph m_graph;
    std::vector<bool> m_joining; ///< by glyph of the word
    std::vector<int> m_glyphOfNode;
    std::vector<int> m_glyphOfEdge;
};

} // namespace

std::vector<std::vector<int>> WordGraph::around() const
{
    std::vector<std::vector<int>> at(nodes.size());
    for (std::size_t e = 0; e < edges.size(); ++e) {
        at[static_cast<std::size_t>(edges[e].from)].push_back(static_cast<int>(e));
        at[static_cast<std::size_t>(edges[e].to)].push_back(static_cast<int>(e));
    }
    return at;
}

std::vector<int> chosenLifts(const WordGraph& graph, Random& random, double probability, double gap)
{
    std::vector<int> chosen;
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        if (graph.edges[e].joining && graph.edges[e].length >= 3 * gap && random.unit() < probability)
            chosen.push_back(static_cast<int>(e));
    return chosen;
}

void liftPen(WordGraph& graph, const std::vector<int>& strokes, double gap)
{
    for (const int e : strokes) {
        WordGraph::Edge& edge = graph.edges[static_cast<std::size_t>(e)];
        const std::size_t half = edge.line.size() / 2;
        if (half < 1 || half + 1 >= edge.line.size())
            continue;
        const GlyphPoint end = edge.line[half];
        const GlyphPoint onward = unit(edge.line[half + 1] - end);
        WordGraph::Edge rest = edge;
        rest.line.erase(rest.line.begin(), rest.line.begin() + static_cast<std::ptrdiff_t>(half));
        rest.line.front() = end + onward * gap;
        rest.from = static_cast<int>(graph.nodes.size());
        graph.nodes.push_back(rest.line.front());
        edge.line.resize(half + 1);
        edge.to = static_cast<int>(graph.nodes.size());
        graph.nodes.push_back(end);
        rest.length = pathLength(rest.line);
        edge.length = pathLength(edge.line);
        graph.edges.push_back(std::move(rest));
    }
}

WordGraph graphOf(const HandData& hand, const PlannedWord& word, double reach)
{
    return Joiner(hand, word, reach).run();
}

} // namespace kokarda::ink
