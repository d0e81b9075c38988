// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/plane.h"
#include "views/ink/wordgraph.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

/// One end of a walk over an edge. Walks are numbered; end 2 * walk is where it leaves `from`, 2 * walk + 1 where it
/// reaches `to`.
struct Walk
{
    int edge = 0;
};

class Router
{
public:
    Router(const WordGraph& graph, double longestRetrace)
        : m_graph(graph)
        , m_longest(longestRetrace)
    {
        for (std::size_t e = 0; e < graph.edges.size(); ++e)
            m_walks.push_back({static_cast<int>(e)});
    }

    std::vector<GlyphLine> run()
    {
        if (m_graph.edges.empty())
            return {};
        for (const int edge : retraced(m_graph, m_longest))
            m_walks.push_back({edge});
        pairEnds();
        mergeRings();
        std::vector<GlyphLine> lines = trails();
        // The order of writing: from left to right by where the pen is set down.
        std::stable_sort(lines.begin(), lines.end(), [](const GlyphLine& a, const GlyphLine& b) {
            return leftmost(a) < leftmost(b);
        });
        return lines;
    }

private:
    static double leftmost(const GlyphLine& line)
    {
        return std::min_element(line.begin(), line.end(), [](GlyphPoint a, GlyphPoint b) { return a.x < b.x; })->x;
    }

    const WordGraph::Edge& edgeOf(int end) const
    {
        return m_graph.edges[static_cast<std::size_t>(m_walks[static_cast<std::size_t>(end / 2)].edge)];
    }
    int nodeOf(int end) const { return end % 2 == 0 ? edgeOf(end).from : edgeOf(end).to; }

    /// Unit direction of the line away from its end.
    GlyphPoint away(int end) const
    {
        const GlyphLine& line = edgeOf(end).line;
        const std::size_t size = line.size();
        const std::size_t step = std::min<std::size_t>(2, size - 1);
        const GlyphPoint direction = end % 2 == 0 ? line[step] - line[0] : line[size - 1 - step] - line[size - 1];
        return unit(direction);
    }

    /// 0 for straight on, 2 for turning back.
    double turning(int a, int b) const
    {
        const bool sameWay = m_walks[static_cast<std::size_t>(a / 2)].edge == m_walks[static_cast<std::size_t>(b / 2)].edge;
        return 1 + dot(away(a), away(b)) + (sameWay ? 0.5 : 0);
    }

    void pairEnds()
    {
        const int ends = static_cast<int>(m_walks.size()) * 2;
        m_next.assign(static_cast<std::size_t>(ends), -1);
        m_ends.assign(m_graph.nodes.size(), {});
        for (int end = 0; end < ends; ++end)
            m_ends[static_cast<std::size_t>(nodeOf(end))].push_back(end);
        for (std::vector<int> open : m_ends) {
            while (open.size() > 1) {
                double least = 1e9;
                std::pair<std::size_t, std::size_t> best{0, 1};
                for (std::size_t i = 0; i < open.size(); ++i) {
                    for (std::size_t j = i + 1; j < open.size(); ++j) {
                        const double cost = turning(open[i], open[j]);
                        if (cost < least) {
                            least = cost;
                            best = {i, j};
                        }
                    }
                }
                // Of an odd number one must stay: the pen is set down or lifted where that spoils least.
                m_next[static_cast<std::size_t>(open[best.first])] = open[best.second];
                m_next[static_cast<std::size_t>(open[best.second])] = open[best.first];
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(best.second));
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(best.first));
            }
        }
    }

    std::vector<int> trailOf() const
    {
        std::vector<int> trail(m_walks.size(), -1);
        int number = 0;
        const auto mark = [&](int end) {
            for (int at = end; at >= 0 && trail[static_cast<std::size_t>(at / 2)] < 0;
                 at = m_next[static_cast<std::size_t>(at ^ 1)])
                trail[static_cast<std::size_t>(at / 2)] = number;
        };
        for (int end = 0; end < static_cast<int>(m_next.size()); ++end) {
            if (m_next[static_cast<std::size_t>(end)] < 0 && trail[static_cast<std::size_t>(end / 2)] < 0) {
                mark(end);
                ++number;
            }
        }
        for (int walk = 0; walk < static_cast<int>(m_walks.size()); ++walk) {
            if (trail[static_cast<std::size_t>(walk)] < 0) {
                mark(2 * walk);
                ++number;
            }
        }
        return trail;
    }

    /// Two different trails through one node, one of them closed, become one by crossing over there.
    void mergeRings()
    {
        for (bool again = true; again;) {
            again = false;
            const std::vector<int> trail = trailOf();
            std::vector<bool> open(m_walks.size() + 1, false);
            for (std::size_t end = 0; end < m_next.size(); ++end) {
                if (m_next[end] < 0)
                    open[static_cast<std::size_t>(trail[end / 2])] = true;
            }
            if (std::find(open.begin(), open.begin() + *std::max_element(trail.begin(), trail.end()) + 1, false)
                == open.begin() + *std::max_element(trail.begin(), trail.end()) + 1)
                return; // no trail is closed
            double least = 1e9;
            int bestA = -1, bestC = -1;
            bool crossed = false;
            const int ends = static_cast<int>(m_next.size());
            for (int a = 0; a < ends; ++a) {
                const int b = m_next[static_cast<std::size_t>(a)];
                if (b < a)
                    continue;
                for (const int c : m_ends[static_cast<std::size_t>(nodeOf(a))]) {
                    const int d = m_next[static_cast<std::size_t>(c)];
                    const auto ta = static_cast<std::size_t>(trail[static_cast<std::size_t>(a / 2)]);
                    const auto tc = static_cast<std::size_t>(trail[static_cast<std::size_t>(c / 2)]);
                    if (d < c || ta == tc || (open[ta] && open[tc]))
                        continue;
                    const double one = turning(a, c) + turning(b, d), other = turning(a, d) + turning(b, c);
                    if (std::min(one, other) < least) {
                        least = std::min(one, other);
                        bestA = a;
                        bestC = c;
                        crossed = other < one;
                    }
                }
            }
            if (bestA < 0)
                again = endIntoRing(trail, open);
            if (bestA >= 0) {
                const int b = m_next[static_cast<std::size_t>(bestA)], d = m_next[static_cast<std::size_t>(bestC)];
                connect(bestA, crossed ? d : bestC);
                connect(b, crossed ? bestC : d);
                again = true;
            }
        }
    }

    /// A trail that ends on a closed one goes on around it.
    bool endIntoRing(const std::vector<int>& trail, const std::vector<bool>& open)
    {
        double least = 1e9;
        int bestEnd = -1, bestRing = -1;
        const int ends = static_cast<int>(m_next.size());
        for (int end = 0; end < ends; ++end) {
            if (m_next[static_cast<std::size_t>(end)] >= 0)
                continue;
            for (const int ring : m_ends[static_cast<std::size_t>(nodeOf(end))]) {
                const int number = trail[static_cast<std::size_t>(ring / 2)];
                if (open[static_cast<std::size_t>(number)])
                    continue;
                if (turning(end, ring) < least) {
                    least = turning(end, ring);
                    bestEnd = end;
                    bestRing = ring;
                }
            }
        }
        if (bestEnd < 0)
            return false;
        m_next[static_cast<std::size_t>(m_next[static_cast<std::size_t>(bestRing)])] = -1;
        connect(bestEnd, bestRing);
        return true;
    }

    void connect(int a, int b)
    {
        m_next[static_cast<std::size_t>(a)] = b;
        m_next[static_cast<std::size_t>(b)] = a;
    }

    GlyphLine lineFrom(int start, std::vector<bool>& used) const
    {
        GlyphLine line;
        for (int end = start; end >= 0 && !used[static_cast<std::size_t>(end / 2)];) {
            used[static_cast<std::size_t>(end / 2)] = true;
            GlyphLine piece = edgeOf(end).line;
            if (end % 2 == 1)
                std::reverse(piece.begin(), piece.end());
            if (!line.empty() && turnsBack(line, piece))
                line.push_back(line.back()); // a corner
            line.insert(line.end(), piece.begin() + (line.empty() ? 0 : 1), piece.end());
            end = m_next[static_cast<std::size_t>(end ^ 1)];
        }
        return line;
    }

    static bool turnsBack(const GlyphLine& line, const GlyphLine& piece)
    {
        if (line.size() < 2 || piece.size() < 2)
            return false;
        return dot(unit(line.back() - line[line.size() - 2]), unit(piece[1] - piece[0])) < 0.35;
    }

    std::vector<GlyphLine> trails() const
    {
        std::vector<GlyphLine> lines;
        std::vector<bool> used(m_walks.size(), false);
        for (int end = 0; end < static_cast<int>(m_next.size()); ++end) {
            if (m_next[static_cast<std::size_t>(end)] < 0 && !used[static_cast<std::size_t>(end / 2)])
                lines.push_back(directed(lineFrom(end, used), false));
        }
        for (int walk = 0; walk < static_cast<int>(m_walks.size()); ++walk) {
            if (!used[static_cast<std::size_t>(walk)])
                lines.push_back(directed(lineFrom(2 * walk, used), true));
        }
        return lines;
    }

    /// A right hand goes from left to right and from the top down, and round an o against the clock.
    static GlyphLine directed(GlyphLine line, bool closed)
    {
        bool turn = false;
        if (closed) {
            double area = 0;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                area += cross(line[i], line[i + 1]);
            turn = area < 0;
        } else {
            turn = line.front().x - 0.8 * line.front().y > line.back().x - 0.8 * line.back().y;
        }
        if (turn)
            std::reverse(line.begin(), line.end());
        return line;
    }

    const WordGraph& m_graph;
    double m_longest;
    std::vector<Walk> m_walks;
    std::vector<std::vector<int>> m_ends; ///< by node the ends of walks there
    std::vector<int> m_next; ///< per end of a walk the end it goes on with, or -1
};

} // namespace

std::vector<GlyphLine> routed(const WordGraph& graph, double longestRetrace)
{
    return Router(graph, longestRetrace).run();
}

} // namespace kokarda::ink
