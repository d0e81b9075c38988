// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/thinning.h"

#include <array>
#include <cmath>
#include <queue>

namespace kokarda::ink {
namespace {

constexpr std::array<int, 8> stepX{1, 1, 0, -1, -1, -1, 0, 1};
constexpr std::array<int, 8> stepY{0, 1, 1, 1, 0, -1, -1, -1};

/// An end is kept where the flux is stronger than this; the corner of a square end has about -0.45, the middle of a
/// stroke -0.64.
constexpr double endFlux = -0.52;

struct Field
{
    const Bitmap& bitmap;
    std::vector<double> smooth;

    double at(int x, int y) const { return smooth[bitmap.index(x, y)]; }
};

Field smoothed(const Bitmap& bitmap, const std::vector<double>& distances)
{
    Field field{bitmap, distances};
    for (int y = 1; y + 1 < bitmap.height; ++y) {
        for (int x = 1; x + 1 < bitmap.width; ++x) {
            double sum = 0;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    sum += distances[bitmap.index(x + dx, y + dy)] * (dx == 0 ? 2 : 1) * (dy == 0 ? 2 : 1);
            }
            field.smooth[bitmap.index(x, y)] = sum / 16;
        }
    }
    return field;
}

double outwardFlux(const Field& field, int x, int y)
{
    double flux = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const int nx = x + stepX[i], ny = y + stepY[i];
        if (nx < 1 || ny < 1 || nx + 1 >= field.bitmap.width || ny + 1 >= field.bitmap.height)
            continue;
        const double gx = field.at(nx + 1, ny) - field.at(nx - 1, ny);
        const double gy = field.at(nx, ny + 1) - field.at(nx, ny - 1);
        const double length = std::hypot(gx, gy);
        if (length < 1e-9)
            continue;
        const double norm = std::hypot(stepX[i], stepY[i]);
        flux += (gx * stepX[i] + gy * stepY[i]) / (length * norm);
    }
    return flux / 8;
}

std::array<bool, 8> neighbours(const Bitmap& bitmap, int x, int y)
{
    std::array<bool, 8> ink{};
    for (std::size_t i = 0; i < 8; ++i)
        ink[i] = bitmap.at(x + stepX[i], y + stepY[i]);
    return ink;
}

/// True if taking the pixel away joins or parts nothing: exactly one piece of ink among its neighbours (Yokoi's number
/// for 8-connected ink).
bool isSimple(const std::array<bool, 8>& ink)
{
    int number = 0;
    for (std::size_t k = 0; k < 8; k += 2) {
        const int a = ink[k] ? 0 : 1, b = ink[(k + 1) % 8] ? 0 : 1, c = ink[(k + 2) % 8] ? 0 : 1;
        number += a - a * b * c;
    }
    return number == 1;
}

bool isEnd(const std::array<bool, 8>& ink)
{
    int count = 0;
    bool adjacentPair = false;
    for (std::size_t i = 0; i < 8; ++i) {
        count += ink[i] ? 1 : 0;
        adjacentPair = adjacentPair || (ink[i] && ink[(i + 1) % 8]);
    }
    return count == 1 || (count == 2 && adjacentPair);
}

struct Candidate
{
    double order;
    int x, y;
    bool operator<(const Candidate& other) const
    {
        if (order != other.order)
            return order > other.order; // smallest first
        return y != other.y ? y > other.y : x > other.x;
    }
};

/// One pass that takes away what still makes corners two pixels thick.
void sharpen(Bitmap& bitmap)
{
    for (int y = 1; y + 1 < bitmap.height; ++y) {
        for (int x = 1; x + 1 < bitmap.width; ++x) {
            if (!bitmap.at(x, y))
                continue;
            const auto ink = neighbours(bitmap, x, y);
            if (isSimple(ink) && !isEnd(ink))
                bitmap.ink[bitmap.index(x, y)] = 0;
        }
    }
}

} // namespace

Bitmap thinned(const Bitmap& bitmap, const std::vector<double>& distances)
{
    Bitmap line = bitmap;
    const Field field = smoothed(bitmap, distances);
    std::priority_queue<Candidate> open;
    const auto offer = [&](int x, int y) {
        if (line.at(x, y) && isSimple(neighbours(line, x, y)))
            open.push({distances[line.index(x, y)], x, y});
    };
    for (int y = 1; y + 1 < line.height; ++y) {
        for (int x = 1; x + 1 < line.width; ++x)
            offer(x, y);
    }
    while (!open.empty()) {
        const Candidate next = open.top();
        open.pop();
        if (!line.at(next.x, next.y))
            continue;
        const auto ink = neighbours(line, next.x, next.y);
        if (!isSimple(ink) || (isEnd(ink) && outwardFlux(field, next.x, next.y) < endFlux))
            continue;
        bool alone = true;
        for (const bool neighbour : ink)
            alone = alone && !neighbour;
        if (alone)
            continue;
        line.ink[line.index(next.x, next.y)] = 0;
        for (std::size_t i = 0; i < 8; ++i)
            offer(next.x + stepX[i], next.y + stepY[i]);
    }
    sharpen(line);
    return line;
}

} // namespace kokarda::ink
