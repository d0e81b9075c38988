// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordgraph.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kokarda::ink {
namespace {

class Retracer
{
public:
    Retracer(const WordGraph& graph, double longest)
        : m_graph(graph)
        , m_longest(longest)
        , m_around(graph.around())
    {
    }

    std::vector<int> run()
    {
        findComponents();
        retraceOddEnds();
        return std::move(m_twice);
    }

private:
    void findComponents()
    {
        m_component.resize(m_graph.nodes.size());
        std::iota(m_component.begin(), m_component.end(), 0);
        const auto root = [this](int node) {
            while (m_component[static_cast<std::size_t>(node)] != node)
                node = m_component[static_cast<std::size_t>(node)];
            return node;
        };
        for (const WordGraph::Edge& edge : m_graph.edges) {
            const int a = root(edge.from), b = root(edge.to);
            m_component[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
        }
        for (int node = 0; node < static_cast<int>(m_component.size()); ++node)
            m_component[static_cast<std::size_t>(node)] = root(node);
    }

    std::size_t degree(int node) const { return m_around[static_cast<std::size_t>(node)].size(); }

    /// The shortest ways from a node (Dijkstra), as far as the longest retrace.
    struct Ways
    {
        int from = 0;
        std::vector<double> length; ///< by node
        std::vector<int> by;        ///< by node the last edge of the way
    };

    Ways waysFrom(int from) const
    {
        Ways ways{from, std::vector<double>(m_graph.nodes.size(), 1e18), std::vector<int>(m_graph.nodes.size(), -1)};
        std::vector<int> open{from};
        ways.length[static_cast<std::size_t>(from)] = 0;
        while (!open.empty()) {
            const auto nearest = std::min_element(open.begin(), open.end(), [&ways](int a, int b) {
                return ways.length[static_cast<std::size_t>(a)] < ways.length[static_cast<std::size_t>(b)];
            });
            const int node = *nearest;
            open.erase(nearest);
            const double gone = ways.length[static_cast<std::size_t>(node)];
            for (const int e : m_around[static_cast<std::size_t>(node)]) {
                const WordGraph::Edge& edge = m_graph.edges[static_cast<std::size_t>(e)];
                const int other = edge.from == node ? edge.to : edge.from;
                double& best = ways.length[static_cast<std::size_t>(other)];
                if (gone + edge.length > m_longest || gone + edge.length >= best)
                    continue;
                if (std::find(open.begin(), open.end(), other) == open.end())
                    open.push_back(other);
                best = gone + edge.length;
                ways.by[static_cast<std::size_t>(other)] = e;
            }
        }
        return ways;
    }

    std::vector<int> edgesTo(const Ways& ways, int to) const
    {
        std::vector<int> edges;
        for (int node = to; node != ways.from;) {
            const int e = ways.by[static_cast<std::size_t>(node)];
            edges.push_back(e);
            const WordGraph::Edge& edge = m_graph.edges[static_cast<std::size_t>(e)];
            node = edge.from == node ? edge.to : edge.from;
        }
        return edges;
    }

    /// Pairs the nodes where a pen would have to stop, nearest first, by going back over the line between them. The
    /// leftmost and the rightmost tip of each connected piece stay: there the pen comes and goes.
    void retraceOddEnds()
    {
        std::map<int, std::vector<int>> oddOf;
        for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
            if (degree(node) % 2 == 1)
                oddOf[m_component[static_cast<std::size_t>(node)]].push_back(node);
        }
        for (auto& [component, odd] : oddOf) {
            if (odd.size() <= 2)
                continue;
            keepEnds(odd);
            pairUp(odd);
        }
    }

    void keepEnds(std::vector<int>& odd) const
    {
        const auto x = [this](int node) { return m_graph.nodes[static_cast<std::size_t>(node)].x; };
        // A tip is a better place to come and go than a junction.
        const auto startCost = [&](int node) { return x(node) + (degree(node) == 1 ? 0 : 0.3 * m_longest); };
        const auto endCost = [&](int node) { return -x(node) + (degree(node) == 1 ? 0 : 0.3 * m_longest); };
        const auto start = std::min_element(odd.begin(), odd.end(),
            [&](int a, int b) { return startCost(a) < startCost(b); });
        odd.erase(start);
        const auto end = std::min_element(odd.begin(), odd.end(),
            [&](int a, int b) { return endCost(a) < endCost(b); });
        odd.erase(end);
    }

    void pairUp(std::vector<int>& odd)
    {
        struct Candidate
        {
            std::size_t a, b;
            double length;
        };
        std::vector<Candidate> candidates;
        std::vector<Ways> ways;
        for (std::size_t a = 0; a < odd.size(); ++a) {
            ways.push_back(waysFrom(odd[a]));
            for (std::size_t b = a + 1; b < odd.size(); ++b) {
                const double length = ways[a].length[static_cast<std::size_t>(odd[b])];
                if (length <= m_longest)
                    candidates.push_back({a, b, length});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.length < b.length; });
        std::vector<bool> used(odd.size(), false);
        for (const Candidate& candidate : candidates) {
            if (used[candidate.a] || used[candidate.b])
                continue;
            used[candidate.a] = used[candidate.b] = true;
            for (const int e : edgesTo(ways[candidate.a], odd[candidate.b]))
                m_twice.push_back(e);
        }
    }

    const WordGraph& m_graph;
    double m_longest;
    std::vector<std::vector<int>> m_around;
    std::vector<int> m_component;
    std::vector<int> m_twice;
};

} // namespace

std::vector<int> retraced(const WordGraph& graph, double longestRetrace)
{
    return Retracer(graph, longestRetrace).run();
}

} // namespace kokarda::ink
