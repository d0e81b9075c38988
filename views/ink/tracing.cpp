// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/tracing.h"

#include "views/ink/plane.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kokarda::ink {
namespace {

struct Pixel
{
    int x, y;
    auto operator<=>(const Pixel&) const = default;
};

/// Neighbours along the line: straight ones always, diagonal ones only where no straight way leads there.
std::vector<Pixel> onward(const Bitmap& line, Pixel at)
{
    std::vector<Pixel> next;
    for (const auto& [dx, dy] : {std::pair{1, 0}, {0, 1}, {-1, 0}, {0, -1}}) {
        if (line.at(at.x + dx, at.y + dy))
            next.push_back({at.x + dx, at.y + dy});
    }
    for (const auto& [dx, dy] : {std::pair{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}) {
        if (line.at(at.x + dx, at.y + dy) && !line.at(at.x + dx, at.y) && !line.at(at.x, at.y + dy))
            next.push_back({at.x + dx, at.y + dy});
    }
    return next;
}

class Tracer
{
public:
    Tracer(const Bitmap& line, const std::vector<double>& distances)
        : m_line(line)
        , m_distances(distances)
        , m_nodeOf(line.ink.size(), -1)
        , m_seen(line.ink.size(), false)
    {
    }

    BranchGraph run()
    {
        findNodes();
        for (int y = 1; y + 1 < m_line.height; ++y) {
            for (int x = 1; x + 1 < m_line.width; ++x) {
                if (m_line.at(x, y) && nodeOf({x, y}) >= 0)
                    followAll({x, y});
            }
        }
        findLoops();
        return std::move(m_graph);
    }

private:
    int& nodeOf(Pixel at) { return m_nodeOf[m_line.index(at.x, at.y)]; }
    double radius(Pixel at) const
    {
        return std::max(0.5, m_distances[m_line.index(at.x, at.y)] - 0.5) * m_line.pixel;
    }
    GlyphPoint place(Pixel at) const { return m_line.centre(at.x, at.y); }

    void findNodes()
    {
        for (int y = 1; y + 1 < m_line.height; ++y) {
            for (int x = 1; x + 1 < m_line.width; ++x) {
                if (m_line.at(x, y) && onward(m_line, {x, y}).size() != 2 && nodeOf({x, y}) < 0)
                    makeNode({x, y});
            }
        }
    }

    /// Touching junction pixels are one node.
    void makeNode(Pixel start)
    {
        const int node = static_cast<int>(m_graph.nodes.size());
        std::vector<Pixel> cluster{start};
        nodeOf(start) = node;
        const bool junction = onward(m_line, start).size() > 2;
        for (std::size_t i = 0; junction && i < cluster.size(); ++i) {
            for (const Pixel& next : onward(m_line, cluster[i])) {
                if (nodeOf(next) < 0 && onward(m_line, next).size() > 2) {
                    nodeOf(next) = node;
                    cluster.push_back(next);
                }
            }
        }
        double x = 0, y = 0, widest = 0;
        for (const Pixel& pixel : cluster) {
            x += place(pixel).x;
            y += place(pixel).y;
            widest = std::max(widest, radius(pixel));
        }
        const double count = static_cast<double>(cluster.size());
        m_graph.nodes.push_back({x / count, y / count});
        m_graph.nodeRadius.push_back(widest);
    }

    void followAll(Pixel start)
    {
        const int node = nodeOf(start);
        for (const Pixel& next : onward(m_line, start)) {
            if (nodeOf(next) == node)
                continue;
            if (nodeOf(next) >= 0) {
                const auto pair = std::minmax(start, next);
                if (!m_direct.insert({pair.first, pair.second}).second)
                    continue;
            } else if (m_seen[m_line.index(next.x, next.y)]) {
                continue;
            }
            follow(start, next);
        }
    }

    void follow(Pixel previous, Pixel at)
    {
        Branch branch;
        branch.from = nodeOf(previous);
        const auto add = [&branch](GlyphPoint point, double radius) {
            branch.line.push_back(point);
            branch.radius.push_back(radius);
        };
        add(m_graph.nodes[static_cast<std::size_t>(branch.from)], radius(previous));
        while (nodeOf(at) < 0) {
            m_seen[m_line.index(at.x, at.y)] = true;
            add(place(at), radius(at));
            Pixel next = previous;
            for (const Pixel& candidate : onward(m_line, at)) {
                if (candidate != previous)
                    next = candidate;
            }
            previous = at;
            at = next;
        }
        branch.to = nodeOf(at);
        add(m_graph.nodes[static_cast<std::size_t>(branch.to)], radius(at));
        m_graph.branches.push_back(std::move(branch));
    }

    void findLoops()
    {
        for (int y = m_line.height - 2; y > 0; --y) {
            for (int x = 1; x + 1 < m_line.width; ++x) {
                if (!m_line.at(x, y) || nodeOf({x, y}) >= 0 || m_seen[m_line.index(x, y)])
                    continue;
                nodeOf({x, y}) = static_cast<int>(m_graph.nodes.size());
                m_graph.nodes.push_back(place({x, y}));
                m_graph.nodeRadius.push_back(radius({x, y}));
                follow({x, y}, onward(m_line, {x, y}).front());
            }
        }
    }

    const Bitmap& m_line;
    const std::vector<double>& m_distances;
    std::vector<int> m_nodeOf;
    std::vector<bool> m_seen;
    std::set<std::pair<Pixel, Pixel>> m_direct;
    BranchGraph m_graph;
};

/// Two branches that meet at a node of degree two become one.
void contract(BranchGraph& graph)
{
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        std::vector<std::size_t> at;
        for (std::size_t i = 0; i < graph.branches.size(); ++i) {
            if (graph.branches[i].from == node || graph.branches[i].to == node)
                at.push_back(i);
        }
        if (at.size() != 2 || graph.degree(node) != 2)
            continue;
        Branch first = graph.branches[at[0]], second = graph.branches[at[1]];
        const auto turn = [](Branch& branch) {
            std::swap(branch.from, branch.to);
            std::reverse(branch.line.begin(), branch.line.end());
            std::reverse(branch.radius.begin(), branch.radius.end());
        };
        if (first.to != node)
            turn(first);
        if (second.from != node)
            turn(second);
        first.to = second.to;
        first.line.insert(first.line.end(), second.line.begin() + 1, second.line.end());
        first.radius.insert(first.radius.end(), second.radius.begin() + 1, second.radius.end());
        graph.branches.erase(graph.branches.begin() + static_cast<std::ptrdiff_t>(at[1]));
        graph.branches[at[0]] = std::move(first);
    }
}

} // namespace

int BranchGraph::degree(int node) const
{
    int count = 0;
    for (const Branch& branch : branches)
        count += (branch.from == node ? 1 : 0) + (branch.to == node ? 1 : 0);
    return count;
}

double lengthOf(const GlyphLine& line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += norm(line[i] - line[i - 1]);
    return length;
}

BranchGraph traced(const Bitmap& line, const std::vector<double>& distances)
{
    return Tracer(line, distances).run();
}

void pruneHairs(BranchGraph& graph, double lineWidth)
{
    for (bool again = true; again;) {
        again = false;
        std::size_t worst = 0;
        double least = 0.08 * lineWidth;
        for (std::size_t i = 0; i < graph.branches.size(); ++i) {
            const Branch& branch = graph.branches[i];
            const bool freeFrom = graph.degree(branch.from) == 1, freeTo = graph.degree(branch.to) == 1;
            if (freeFrom == freeTo)
                continue; // a line of its own, or none of its ends free
            const int junction = freeFrom ? branch.to : branch.from;
            const double tip = freeFrom ? branch.radius.front() : branch.radius.back();
            const double beyond = lengthOf(branch.line) + tip - graph.nodeRadius[static_cast<std::size_t>(junction)];
            if (beyond < least) {
                least = beyond;
                worst = i;
                again = true;
            }
        }
        if (again) {
            graph.branches.erase(graph.branches.begin() + static_cast<std::ptrdiff_t>(worst));
            contract(graph);
        }
    }
}

void mergeJunctions(BranchGraph& graph, double lineWidth)
{
    for (std::size_t i = 0; i < graph.branches.size();) {
        const Branch branch = graph.branches[i];
        const auto from = static_cast<std::size_t>(branch.from), to = static_cast<std::size_t>(branch.to);
        const bool inner = branch.from != branch.to && graph.degree(branch.from) > 2 && graph.degree(branch.to) > 2;
        // A short branch beside another one between the same nodes borders a hole; it must stay.
        const bool onlyOne = std::count_if(graph.branches.begin(), graph.branches.end(), [&](const Branch& other) {
            return (other.from == branch.from && other.to == branch.to)
                || (other.from == branch.to && other.to == branch.from);
        }) == 1;
        const double reach = std::max(graph.nodeRadius[from], graph.nodeRadius[to]);
        if (!inner || !onlyOne || lengthOf(branch.line) > std::max(1.25 * reach, 0.75 * lineWidth)) {
            ++i;
            continue;
        }
        graph.branches.erase(graph.branches.begin() + static_cast<std::ptrdiff_t>(i));
        graph.nodes[from] = {(graph.nodes[from].x + graph.nodes[to].x) / 2, (graph.nodes[from].y + graph.nodes[to].y) / 2};
        graph.nodeRadius[from] = reach;
        for (Branch& other : graph.branches) {
            if (other.from == branch.to)
                other.from = branch.from;
            if (other.to == branch.to)
                other.to = branch.from;
        }
        i = 0;
    }
}

} // namespace kokarda::ink
