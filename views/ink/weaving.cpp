// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/plane.h"
#include "views/ink/skeleton.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

/// A line with a point every `step`, ends kept.
GlyphLine resampled(const GlyphLine& line, double step)
{
    const double total = lengthOf(line);
    const int pieces = std::max(1, static_cast<int>(total / step + 0.5));
    GlyphLine even{line.front()};
    double gone = 0;
    std::size_t i = 1;
    for (int k = 1; k < pieces; ++k) {
        const double wanted = total * k / pieces;
        while (i + 1 < line.size() && gone + norm(line[i] - line[i - 1]) < wanted) {
            gone += norm(line[i] - line[i - 1]);
            ++i;
        }
        const double piece = norm(line[i] - line[i - 1]);
        const double t = piece > 1e-12 ? (wanted - gone) / piece : 0;
        even.push_back(line[i - 1] + (line[i] - line[i - 1]) * std::clamp(t, 0.0, 1.0));
    }
    even.push_back(line.back());
    return even;
}

/// Three passes of a running mean come close to a bell-shaped weight. Near an end the window shrinks, so that it stays.
GlyphLine averaged(GlyphLine line, int half, bool closed)
{
    const int n = static_cast<int>(line.size());
    for (int pass = 0; pass < 3; ++pass) {
        GlyphLine next = line;
        for (int i = 0; i < n; ++i) {
            const int reach = closed ? half : std::min({half, i, n - 1 - i});
            GlyphPoint sum;
            for (int k = -reach; k <= reach; ++k) {
                // A closed line's last point repeats its first.
                const int at = closed ? (i + k + 2 * (n - 1)) % (n - 1) : i + k;
                sum = sum + line[static_cast<std::size_t>(at)];
            }
            next[static_cast<std::size_t>(i)] = sum * (1.0 / (2 * reach + 1));
        }
        line = std::move(next);
    }
    return line;
}

struct Hit
{
    std::size_t chain = 0;
    std::size_t segment = 0;
    double t = 0;
    GlyphPoint place;
    double distance = 1e18;
};

/// Where the ray from a chain's end meets another chain, or this one farther away; without a meeting the nearest place.
Hit landing(const std::vector<Chain>& all, std::size_t own, bool front, double lineWidth)
{
    const Chain& chain = all[own];
    const GlyphLine& line = chain.line;
    const GlyphPoint start = front ? line.front() : line.back();
    const GlyphPoint junction = front ? chain.junctionFront : chain.junctionBack;
    const double reach = front ? chain.reachFront : chain.reachBack;
    const std::size_t back = std::min<std::size_t>(8, line.size() - 1);
    const GlyphPoint heading = unit(start - (front ? line[back] : line[line.size() - 1 - back]));
    const double longest = norm(junction - start) + 1.6 * reach + 0.5 * lineWidth;
    Hit ray, nearest;
    for (std::size_t c = 0; c < all.size(); ++c) {
        const GlyphLine& other = all[c].line;
        double along = 0;
        const double whole = c == own ? lengthOf(other) : 0;
        for (std::size_t i = 0; i + 1 < other.size(); ++i) {
            const GlyphPoint step = other[i + 1] - other[i];
            const double fromEnd = front ? along : whole - along;
            along += norm(step);
            if (c == own && fromEnd < 2.5 * reach + lineWidth)
                continue;
            if (norm(other[i] - junction) > 3 * reach + lineWidth)
                continue;
            const double denominator = cross(heading, step);
            if (std::abs(denominator) > 1e-9) {
                const double far = cross(other[i] - start, step) / denominator;
                const double t = cross(other[i] - start, heading) / denominator;
                if (far >= 0 && far <= longest && t >= 0 && t <= 1 && far < ray.distance)
                    ray = {c, i, t, other[i] + step * t, far};
            }
            const double t = std::clamp(dot(junction - other[i], step) / std::max(dot(step, step), 1e-12), 0.0, 1.0);
            const GlyphPoint place = other[i] + step * t;
            const double distance = norm(place - junction) + 0.3 * norm(place - start);
            if (distance < nearest.distance)
                nearest = {c, i, t, place, distance};
        }
    }
    return ray.distance < 1e17 ? ray : nearest;
}

void extend(Chain& chain, bool front, GlyphPoint place)
{
    if (front) {
        chain.line.insert(chain.line.begin(), place);
        chain.sharp.insert(chain.sharp.begin(), false);
    } else {
        chain.line.push_back(place);
        chain.sharp.push_back(false);
    }
}

/// Leaves the points a curve through them needs: more where it bends, at least one every three line widths.
GlyphLine thinnedOut(const GlyphLine& line, const std::vector<bool>& sharp, double lineWidth)
{
    GlyphLine kept{line.front()};
    double gone = 0, turned = 0;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const GlyphPoint before = line[i] - line[i - 1], after = line[i + 1] - line[i];
        gone += norm(before);
        turned += std::abs(std::atan2(cross(before, after), dot(before, after)));
        const bool due = (gone > 0.35 * lineWidth && turned > 0.2) || gone > 3.0 * lineWidth;
        const bool closeToEnd = norm(line[i] - line.back()) < 0.2 * lineWidth && !sharp[i];
        if (sharp[i] || (due && !closeToEnd)) {
            kept.push_back(line[i]);
            if (sharp[i])
                kept.push_back(line[i]); // a point given twice is a corner
            gone = turned = 0;
        }
    }
    kept.push_back(line.back());
    return kept;
}

struct Cut
{
    std::size_t segment;
    double t;
    int node;
};

} // namespace

void smoothChain(Chain& chain, double lineWidth)
{
    const double step = 0.1 * lineWidth;
    Chain smooth = chain;
    smooth.line.clear();
    smooth.sharp.clear();
    const bool anySharp = std::find(chain.sharp.begin(), chain.sharp.end(), true) != chain.sharp.end();
    GlyphLine piece;
    for (std::size_t i = 0; i < chain.line.size(); ++i) {
        piece.push_back(chain.line[i]);
        const bool last = i + 1 == chain.line.size();
        if (!last && !chain.sharp[i])
            continue;
        if (piece.size() > 1) {
            const GlyphLine even = averaged(resampled(piece, step), 3, chain.closed && !anySharp);
            for (std::size_t k = smooth.line.empty() ? 0 : 1; k < even.size(); ++k) {
                smooth.line.push_back(even[k]);
                smooth.sharp.push_back(k + 1 == even.size() && !last);
            }
        }
        piece = {chain.line[i]};
    }
    if (smooth.line.size() > 1)
        chain = std::move(smooth);
}

GlyphStrokes woven(std::vector<Chain> all, double lineWidth)
{
    GlyphStrokes glyph;
    std::vector<std::vector<Cut>> cuts(all.size());
    std::vector<std::pair<int, int>> ends(all.size(), {-1, -1});
    const auto newNode = [&glyph](GlyphPoint place) {
        glyph.nodes.push_back(place);
        return static_cast<int>(glyph.nodes.size()) - 1;
    };
    // First find every landing on the unchanged chains, then lengthen them: indexes stay right meanwhile.
    std::vector<std::pair<std::size_t, std::pair<bool, GlyphPoint>>> extensions;
    for (std::size_t c = 0; c < all.size(); ++c) {
        for (const bool front : {true, false}) {
            if (!(front ? all[c].hangsFront : all[c].hangsBack))
                continue;
            const Hit hit = landing(all, c, front, lineWidth);
            if (hit.distance > 1e17)
                continue;
            const int node = newNode(hit.place);
            cuts[hit.chain].push_back({hit.segment, hit.t, node});
            (front ? ends[c].first : ends[c].second) = node;
            extensions.push_back({c, {front, hit.place}});
        }
    }
    for (const auto& [c, extension] : extensions) {
        extend(all[c], extension.first, extension.second);
        for (Cut& cut : cuts[c])
            cut.segment += extension.first ? 1 : 0;
    }
    for (std::size_t c = 0; c < all.size(); ++c) {
        const Chain& chain = all[c];
        std::sort(cuts[c].begin(), cuts[c].end(),
            [](const Cut& a, const Cut& b) { return a.segment + a.t < b.segment + b.t; });
        int from = ends[c].first >= 0 ? ends[c].first : newNode(chain.line.front());
        const int last = ends[c].second >= 0 ? ends[c].second
            : chain.closed                   ? from
                                             : newNode(chain.line.back());
        GlyphLine line{chain.line.front()};
        std::vector<bool> sharp{false};
        std::size_t next = 1;
        const auto finish = [&](int to) {
            if (lengthOf(line) > 0.02 * lineWidth)
                glyph.edges.push_back({from, to, thinnedOut(line, sharp, lineWidth)});
            from = to;
        };
        for (const Cut& cut : cuts[c]) {
            for (; next <= cut.segment; ++next) {
                line.push_back(chain.line[next]);
                sharp.push_back(chain.sharp[next]);
            }
            const GlyphPoint place = glyph.nodes[static_cast<std::size_t>(cut.node)];
            line.push_back(place);
            sharp.push_back(false);
            finish(cut.node);
            line = {place};
            sharp = {false};
        }
        for (; next < chain.line.size(); ++next) {
            line.push_back(chain.line[next]);
            sharp.push_back(chain.sharp[next]);
        }
        finish(last);
    }
    return glyph;
}

} // namespace kokarda::ink
