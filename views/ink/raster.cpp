// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/raster.h"

#include <algorithm>
#include <cmath>

namespace kokarda::ink {
namespace {

struct Crossing
{
    double x;
    int turn;
};

void fillRow(Bitmap& bitmap, int row, std::vector<Crossing>& crossings)
{
    std::sort(crossings.begin(), crossings.end(), [](const Crossing& a, const Crossing& b) { return a.x < b.x; });
    int winding = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
        winding += crossings[i].turn;
        if (winding == 0)
            continue;
        const int from = static_cast<int>(std::ceil((crossings[i].x - bitmap.left) / bitmap.pixel - 0.5));
        const int to = static_cast<int>(std::ceil((crossings[i + 1].x - bitmap.left) / bitmap.pixel - 0.5));
        for (int x = std::max(from, 0); x < std::min(to, bitmap.width); ++x)
            bitmap.ink[bitmap.index(x, row)] = 1;
    }
}

/// Squared distance to the nearest zero of one line of squared distances (lower envelope of parabolas).
void transformLine(std::vector<double>& line, std::vector<int>& places, std::vector<double>& bounds)
{
    const int n = static_cast<int>(line.size());
    const std::vector<double> f = line;
    const auto value = [&f](int i) { return f[static_cast<std::size_t>(i)]; };
    int k = 0;
    places[0] = 0;
    bounds[0] = -1e20;
    bounds[1] = 1e20;
    for (int q = 1; q < n; ++q) {
        double s = 0;
        for (;;) {
            const int p = places[static_cast<std::size_t>(k)];
            s = ((value(q) + double(q) * q) - (value(p) + double(p) * p)) / (2.0 * q - 2.0 * p);
            if (s > bounds[static_cast<std::size_t>(k)] || k == 0)
                break;
            --k;
        }
        if (s <= bounds[static_cast<std::size_t>(k)])
            s = bounds[static_cast<std::size_t>(k)];
        ++k;
        places[static_cast<std::size_t>(k)] = q;
        bounds[static_cast<std::size_t>(k)] = s;
        bounds[static_cast<std::size_t>(k) + 1] = 1e20;
    }
    k = 0;
    for (int q = 0; q < n; ++q) {
        while (bounds[static_cast<std::size_t>(k) + 1] < q)
            ++k;
        const int p = places[static_cast<std::size_t>(k)];
        line[static_cast<std::size_t>(q)] = double(q - p) * (q - p) + value(p);
    }
}

std::vector<double> distance(const Bitmap& bitmap, bool toWhite)
{
    const std::size_t size = bitmap.ink.size();
    std::vector<double> squares(size);
    for (std::size_t i = 0; i < size; ++i)
        squares[i] = (bitmap.ink[i] != 0) == toWhite ? 1e12 : 0.0;
    const int longest = std::max(bitmap.width, bitmap.height);
    std::vector<int> places(static_cast<std::size_t>(longest) + 1);
    std::vector<double> bounds(static_cast<std::size_t>(longest) + 2);
    std::vector<double> line;
    for (int x = 0; x < bitmap.width; ++x) {
        line.resize(static_cast<std::size_t>(bitmap.height));
        for (int y = 0; y < bitmap.height; ++y)
            line[static_cast<std::size_t>(y)] = squares[bitmap.index(x, y)];
        transformLine(line, places, bounds);
        for (int y = 0; y < bitmap.height; ++y)
            squares[bitmap.index(x, y)] = line[static_cast<std::size_t>(y)];
    }
    for (int y = 0; y < bitmap.height; ++y) {
        line.assign(squares.begin() + static_cast<std::ptrdiff_t>(bitmap.index(0, y)),
            squares.begin() + static_cast<std::ptrdiff_t>(bitmap.index(0, y)) + bitmap.width);
        transformLine(line, places, bounds);
        std::copy(line.begin(), line.end(), squares.begin() + static_cast<std::ptrdiff_t>(bitmap.index(0, y)));
    }
    for (double& square : squares)
        square = std::sqrt(square);
    return squares;
}

/// Numbers the regions of one colour; returns their sizes, region 1 first.
std::vector<int> regions(const Bitmap& bitmap, bool ofInk, bool diagonals, std::vector<int>& labels)
{
    labels.assign(bitmap.ink.size(), 0);
    std::vector<int> sizes;
    std::vector<std::pair<int, int>> open;
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x) {
            if (bitmap.at(x, y) != ofInk || labels[bitmap.index(x, y)] != 0)
                continue;
            sizes.push_back(0);
            const int label = static_cast<int>(sizes.size());
            labels[bitmap.index(x, y)] = label;
            open.push_back({x, y});
            while (!open.empty()) {
                const auto [px, py] = open.back();
                open.pop_back();
                ++sizes.back();
                for (int dy = -1; dy <= 1; ++dy) {
                    for (int dx = -1; dx <= 1; ++dx) {
                        const int nx = px + dx, ny = py + dy;
                        if ((!diagonals && dx != 0 && dy != 0) || nx < 0 || ny < 0 || nx >= bitmap.width
                            || ny >= bitmap.height || bitmap.at(nx, ny) != ofInk
                            || labels[bitmap.index(nx, ny)] != 0)
                            continue;
                        labels[bitmap.index(nx, ny)] = label;
                        open.push_back({nx, ny});
                    }
                }
            }
        }
    }
    return sizes;
}

} // namespace

Bitmap rasterise(const std::vector<GlyphLine>& contours, double pixel, int margin)
{
    Bitmap bitmap;
    bitmap.pixel = pixel;
    double right = -1e9, top = -1e9;
    bitmap.left = 1e9;
    bitmap.bottom = 1e9;
    for (const GlyphLine& contour : contours) {
        for (const GlyphPoint& point : contour) {
            bitmap.left = std::min(bitmap.left, point.x);
            bitmap.bottom = std::min(bitmap.bottom, point.y);
            right = std::max(right, point.x);
            top = std::max(top, point.y);
        }
    }
    if (right < bitmap.left)
        return bitmap;
    bitmap.left -= margin * pixel;
    bitmap.bottom -= margin * pixel;
    bitmap.width = static_cast<int>(std::ceil((right - bitmap.left) / pixel)) + margin;
    bitmap.height = static_cast<int>(std::ceil((top - bitmap.bottom) / pixel)) + margin;
    bitmap.ink.assign(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height), 0);
    std::vector<Crossing> crossings;
    for (int row = 0; row < bitmap.height; ++row) {
        const double y = bitmap.bottom + (row + 0.5) * pixel;
        crossings.clear();
        for (const GlyphLine& contour : contours) {
            for (std::size_t i = 0; i < contour.size(); ++i) {
                const GlyphPoint& a = contour[i];
                const GlyphPoint& b = contour[(i + 1) % contour.size()];
                if ((a.y <= y) != (b.y <= y))
                    crossings.push_back({a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), a.y < b.y ? 1 : -1});
            }
        }
        fillRow(bitmap, row, crossings);
    }
    return bitmap;
}

std::vector<double> distanceToWhite(const Bitmap& bitmap)
{
    return distance(bitmap, true);
}

std::vector<double> distanceToInk(const Bitmap& bitmap)
{
    return distance(bitmap, false);
}

int labelPieces(const Bitmap& bitmap, std::vector<int>& labels)
{
    return static_cast<int>(regions(bitmap, true, true, labels).size());
}

int countHoles(const Bitmap& bitmap, int leastPixels)
{
    std::vector<int> labels;
    const std::vector<int> sizes = regions(bitmap, false, false, labels);
    int holes = 0;
    // Region 1 begins in the corner: it is the paper around.
    for (std::size_t i = 1; i < sizes.size(); ++i)
        holes += sizes[i] > leastPixels ? 1 : 0;
    return holes;
}

} // namespace kokarda::ink
