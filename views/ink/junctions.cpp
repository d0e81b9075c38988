// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/plane.h"
#include "views/ink/skeleton.h"

#include <algorithm>
#include <array>
#include <map>

namespace kokarda::ink {
namespace {

/// One end of a branch at a junction. Ends are numbered 2 * branch for its front and 2 * branch + 1 for its back.
struct Arm
{
    int end = 0;
    std::size_t cut = 0;  ///< the point of the branch where the junction's ink is left
    GlyphPoint place;     ///< that point
    GlyphPoint inward;    ///< unit direction of the pen towards the junction
    bool free = false;    ///< the other end of the branch is free
    double length = 0;
    double tipRadius = 0;
};

struct Link
{
    int partner = -1;
    GlyphLine bridge; ///< inner points from this end to the partner
    int sharp = -1;   ///< index in `bridge` of a corner
};

/// A pen that turns by more than this (radians) at a crossing did not cross there.
constexpr double sharpTurn = 1.2;

double medianRadius(const Branch& branch)
{
    std::vector<double> radii = branch.radius;
    const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
    std::nth_element(radii.begin(), middle, radii.end());
    return *middle;
}

class JunctionSolver
{
public:
    JunctionSolver(const BranchGraph& graph, double lineWidth)
        : m_graph(graph)
        , m_width(lineWidth)
        , m_links(graph.branches.size() * 2)
        , m_cut(graph.branches.size() * 2, 0)
        , m_hangs(graph.branches.size() * 2, -1)
        , m_dropped(graph.branches.size(), false)
    {
        std::vector<double> radii;
        for (std::size_t i = 0; i < graph.branches.size(); ++i) {
            m_cut[2 * i + 1] = graph.branches[i].line.size() - 1;
            radii.insert(radii.end(), graph.branches[i].radius.begin(), graph.branches[i].radius.end());
        }
        if (!radii.empty()) {
            const auto place = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() * 4 / 5);
            std::nth_element(radii.begin(), place, radii.end());
            m_broad = *place;
        }
    }

    std::vector<Chain> run()
    {
        std::map<int, std::vector<int>> ends;
        for (std::size_t i = 0; i < m_graph.branches.size(); ++i) {
            ends[m_graph.branches[i].from].push_back(static_cast<int>(2 * i));
            ends[m_graph.branches[i].to].push_back(static_cast<int>(2 * i + 1));
        }
        for (const auto& [node, at] : ends) {
            if (at.size() > 2)
                solve(node, at);
            else if (at.size() == 2)
                link(at[0], at[1], {}, -1); // the seam of a closed line
        }
        return assembled();
    }

private:
    const Branch& branchOf(int end) const { return m_graph.branches[static_cast<std::size_t>(end / 2)]; }

    Arm armOf(int end, int node) const
    {
        const Branch& branch = branchOf(end);
        const bool front = end % 2 == 0;
        const std::size_t size = branch.line.size();
        const auto at = [&](std::size_t i) { return front ? i : size - 1 - i; };
        const double total = lengthOf(branch.line);
        const double usual = std::min(medianRadius(branch), m_broad);
        const double reach = m_graph.nodeRadius[static_cast<std::size_t>(node)];
        Arm arm;
        arm.end = end;
        arm.free = m_graph.degree(front ? branch.to : branch.from) == 1;
        arm.length = total;
        arm.tipRadius = front ? branch.radius.back() : branch.radius.front();
        // A stroke that is broad for long is no junction any more.
        const double most = std::min(total * (arm.free ? 0.75 : 0.4), 2.2 * reach);
        std::size_t i = 0;
        double gone = 0;
        while (i + 2 < size && gone < most && (gone < 0.9 * reach || branch.radius[at(i)] > 1.12 * usual)) {
            gone += norm(branch.line[at(i + 1)] - branch.line[at(i)]);
            ++i;
        }
        arm.cut = at(i);
        arm.place = branch.line[at(i)];
        std::size_t j = i;
        double span = 0;
        while (j + 1 < size && span < 0.8 * m_width) {
            span += norm(branch.line[at(j + 1)] - branch.line[at(j)]);
            ++j;
        }
        arm.inward = unit(arm.place - branch.line[at(j)]);
        if (j == i)
            arm.inward = unit(m_graph.nodes[static_cast<std::size_t>(node)] - arm.place);
        return arm;
    }

    /// How much the pen would have to turn to go in by `a` and out by `b`, in radians, both turns together.
    static double turning(const Arm& a, const Arm& b)
    {
        const GlyphPoint chord = unit(b.place - a.place);
        const auto angle = [](GlyphPoint u, GlyphPoint v) { return std::acos(std::clamp(dot(u, v), -1.0, 1.0)); };
        if (norm(chord) < 0.5)
            return angle(a.inward, b.inward * -1);
        return 0.5 * (angle(a.inward, chord) + angle(chord, b.inward * -1)) + 0.5 * angle(a.inward, b.inward * -1);
    }

    void solve(int node, const std::vector<int>& at)
    {
        std::vector<Arm> arms;
        for (const int end : at)
            arms.push_back(armOf(end, node));
        if (arms.size() == 3 && corner(node, arms))
            return;
        dropStubs(node, arms);
        for (const Arm& arm : arms)
            m_cut[static_cast<std::size_t>(arm.end)] = arm.cut;
        std::vector<bool> used(arms.size(), false);
        const auto joined = pairs(arms);
        const bool crossing = joined.size() != 2 || crosses(arms, joined);
        for (const auto& [i, j] : joined) {
            const bool sharp = turning(arms[i], arms[j]) > sharpTurn;
            const bool turnsMore = joined.size() == 2
                && turning(arms[i], arms[j]) >= std::max(turning(arms[joined[0].first], arms[joined[0].second]),
                       turning(arms[joined[1].first], arms[joined[1].second]));
            if (turnsMore && (sharp || !crossing))
                link(arms[i].end, arms[j].end, {touching(arms, i, j, node)}, sharp ? 0 : -1);
            else
                link(arms[i].end, arms[j].end, bridge(arms[i], arms[j]), -1);
            used[i] = used[j] = true;
        }
        for (std::size_t i = 0; i < arms.size(); ++i) {
            if (!used[i])
                m_hangs[static_cast<std::size_t>(arms[i].end)] = node;
        }
    }

    /// Takes out short free arms that are only the ink's unevenness, as long as two arms are left to join.
    void dropStubs(int node, std::vector<Arm>& arms)
    {
        const double reach = m_graph.nodeRadius[static_cast<std::size_t>(node)];
        for (std::size_t i = 0; i < arms.size() && arms.size() > 2;) {
            if (arms[i].free && arms[i].length + arms[i].tipRadius - reach < 0.3 * m_width) {
                m_dropped[static_cast<std::size_t>(arms[i].end / 2)] = true;
                arms.erase(arms.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
        }
    }

    /// True if the two curves through a junction come near each other.
    bool crosses(const std::vector<Arm>& arms, const std::vector<std::pair<std::size_t, std::size_t>>& joined) const
    {
        double nearest = 1e18;
        for (const GlyphPoint& a : bridge(arms[joined[0].first], arms[joined[0].second])) {
            for (const GlyphPoint& b : bridge(arms[joined[1].first], arms[joined[1].second]))
                nearest = std::min(nearest, norm(a - b));
        }
        return nearest < 0.3 * m_width;
    }

    /// Where the two arms that turn back meet the two that go on (the arms of a k at its stem).
    GlyphPoint touching(const std::vector<Arm>& arms, std::size_t i, std::size_t j, int node) const
    {
        GlyphPoint place = m_graph.nodes[static_cast<std::size_t>(node)];
        std::vector<const Arm*> others;
        for (std::size_t k = 0; k < arms.size(); ++k) {
            if (k != i && k != j)
                others.push_back(&arms[k]);
        }
        double nearest = 1e18;
        const GlyphPoint wanted = place;
        for (const GlyphPoint& point : bridge(*others[0], *others[1])) {
            if (norm(point - wanted) < nearest) {
                nearest = norm(point - wanted);
                place = point;
            }
        }
        return place;
    }

    std::vector<std::pair<std::size_t, std::size_t>> pairs(const std::vector<Arm>& arms) const
    {
        if (arms.size() == 4) {
            constexpr std::array<std::array<std::size_t, 4>, 3> ways{{{0, 1, 2, 3}, {0, 2, 1, 3}, {0, 3, 1, 2}}};
            const auto cost = [&](const std::array<std::size_t, 4>& way) {
                return turning(arms[way[0]], arms[way[1]]) + turning(arms[way[2]], arms[way[3]]);
            };
            const auto best = *std::min_element(ways.begin(), ways.end(),
                [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
            return {{best[0], best[1]}, {best[2], best[3]}};
        }
        std::vector<std::pair<std::size_t, std::size_t>> found;
        std::vector<bool> used(arms.size(), false);
        for (;;) {
            double least = 1e9;
            std::pair<std::size_t, std::size_t> best;
            for (std::size_t i = 0; i < arms.size(); ++i) {
                for (std::size_t j = i + 1; j < arms.size(); ++j) {
                    if (!used[i] && !used[j] && turning(arms[i], arms[j]) < least) {
                        least = turning(arms[i], arms[j]);
                        best = {i, j};
                    }
                }
            }
            if (least > 1e8)
                return found;
            used[best.first] = used[best.second] = true;
            found.push_back(best);
        }
    }

    /// Where two strokes meet in a sharp corner, the middle line grows a third arm into the point. The strokes' own
    /// lines, carried on, meet where the pen turned.
    bool corner(int node, const std::vector<Arm>& arms)
    {
        const GlyphPoint centre = m_graph.nodes[static_cast<std::size_t>(node)];
        const double reach = m_graph.nodeRadius[static_cast<std::size_t>(node)];
        for (std::size_t s = 0; s < 3; ++s) {
            const Arm& spur = arms[s];
            const Arm& a = arms[(s + 1) % 3];
            const Arm& b = arms[(s + 2) % 3];
            const double beyond = spur.length + spur.tipRadius - reach;
            if (!spur.free || spur.length > 1.7 * m_width || (spur.tipRadius > 0.8 * reach && beyond > 0.5 * m_width))
                continue;
            const GlyphPoint outward = spur.inward * -1;
            const double opening = dot(a.inward, b.inward);
            if (opening < -0.35 || dot(outward, unit(a.inward + b.inward)) < 0.85)
                continue;
            const double denominator = cross(a.inward, b.inward);
            // The pen's middle stays half a line away from the outermost ink.
            const double deepest = std::max(0.0, spur.length + spur.tipRadius - 0.5 * m_width);
            GlyphPoint point = centre + outward * deepest;
            if (std::abs(denominator) > 0.15) {
                const double along = cross(b.place - a.place, b.inward) / denominator;
                const GlyphPoint meeting = a.place + a.inward * along;
                if (along > 0 && norm(meeting - centre) < deepest + 0.25 * m_width && dot(meeting - centre, outward) > 0.6 * deepest)
                    point = meeting;
            }
            m_cut[static_cast<std::size_t>(a.end)] = a.cut;
            m_cut[static_cast<std::size_t>(b.end)] = b.cut;
            m_dropped[static_cast<std::size_t>(spur.end / 2)] = true;
            link(a.end, b.end, {point}, 0);
            return true;
        }
        return false;
    }

    /// A cubic curve that leaves one arm and enters the other in their own directions.
    static GlyphLine bridge(const Arm& a, const Arm& b)
    {
        const double size = norm(b.place - a.place);
        const GlyphPoint out = a.inward * size, in = b.inward * -size;
        GlyphLine points;
        for (int i = 1; i < 8; ++i) {
            const double t = i / 8.0, t2 = t * t, t3 = t2 * t;
            points.push_back(a.place * (2 * t3 - 3 * t2 + 1) + out * (t3 - 2 * t2 + t) + b.place * (3 * t2 - 2 * t3)
                + in * (t3 - t2));
        }
        return points;
    }

    void link(int a, int b, GlyphLine points, int sharp)
    {
        m_links[static_cast<std::size_t>(a)] = {b, points, sharp};
        const int turned = sharp < 0 ? -1 : static_cast<int>(points.size()) - 1 - sharp;
        std::reverse(points.begin(), points.end());
        m_links[static_cast<std::size_t>(b)] = {a, std::move(points), turned};
    }

    /// Walks from an end through branches and bridges until an end without a link, or round to the start.
    Chain walked(int start, std::vector<bool>& used) const
    {
        Chain chain;
        const auto add = [&chain](GlyphPoint point, bool sharp) {
            chain.line.push_back(point);
            chain.sharp.push_back(sharp);
        };
        for (int end = start;;) {
            const auto branch = static_cast<std::size_t>(end / 2);
            used[branch] = true;
            const GlyphLine& line = m_graph.branches[branch].line;
            const auto first = static_cast<std::ptrdiff_t>(m_cut[2 * branch]);
            const auto last = static_cast<std::ptrdiff_t>(m_cut[2 * branch + 1]);
            const bool forward = end % 2 == 0;
            for (std::ptrdiff_t i = first; i <= last; ++i)
                add(line[static_cast<std::size_t>(forward ? i : last - (i - first))], false);
            const int out = end ^ 1;
            const Link& link = m_links[static_cast<std::size_t>(out)];
            if (link.partner < 0)
                break;
            for (std::size_t i = 0; i < link.bridge.size(); ++i)
                add(link.bridge[i], static_cast<int>(i) == link.sharp);
            end = link.partner;
            if (used[static_cast<std::size_t>(end / 2)]) {
                chain.closed = end == start;
                break;
            }
        }
        if (chain.closed)
            add(chain.line.front(), false);
        return chain;
    }

    std::vector<Chain> assembled() const
    {
        std::vector<Chain> all;
        std::vector<bool> used = m_dropped;
        const auto hang = [this](int end, bool& hangs, GlyphPoint& junction, double& reach) {
            const int node = m_hangs[static_cast<std::size_t>(end)];
            hangs = node >= 0;
            if (hangs) {
                junction = m_graph.nodes[static_cast<std::size_t>(node)];
                reach = m_graph.nodeRadius[static_cast<std::size_t>(node)];
            }
        };
        for (int end = 0; end < static_cast<int>(m_links.size()); ++end) {
            if (used[static_cast<std::size_t>(end / 2)] || m_links[static_cast<std::size_t>(end)].partner >= 0)
                continue;
            Chain chain = walked(end, used);
            hang(end, chain.hangsFront, chain.junctionFront, chain.reachFront);
            hang(lastEnd(end), chain.hangsBack, chain.junctionBack, chain.reachBack);
            all.push_back(std::move(chain));
        }
        for (int end = 0; end < static_cast<int>(m_links.size()); end += 2) {
            if (!used[static_cast<std::size_t>(end / 2)])
                all.push_back(walked(end, used));
        }
        return all;
    }

    int lastEnd(int start) const
    {
        int end = start ^ 1;
        while (m_links[static_cast<std::size_t>(end)].partner >= 0)
            end = m_links[static_cast<std::size_t>(end)].partner ^ 1;
        return end;
    }

    const BranchGraph& m_graph;
    double m_width;
    double m_broad = 0; ///< half the width of the glyph's broad strokes
    std::vector<Link> m_links;
    std::vector<std::size_t> m_cut;
    std::vector<int> m_hangs;
    std::vector<bool> m_dropped;
};

} // namespace

std::vector<Chain> chains(const BranchGraph& graph, double lineWidth)
{
    return JunctionSolver(graph, lineWidth).run();
}

} // namespace kokarda::ink
