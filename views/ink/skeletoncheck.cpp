// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/handmaker.h"
#include "views/ink/plane.h"
#include "views/ink/skeleton.h"

#include <algorithm>

namespace kokarda::ink {
namespace {

void markLine(Bitmap& bitmap, const GlyphLine& line)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const GlyphPoint step = line[i + 1] - line[i];
        const int pieces = std::max(1, static_cast<int>(norm(step) / bitmap.pixel * 2));
        for (int k = 0; k <= pieces; ++k) {
            const GlyphPoint place = line[i] + step * (static_cast<double>(k) / pieces);
            const int x = static_cast<int>((place.x - bitmap.left) / bitmap.pixel);
            const int y = static_cast<int>((place.y - bitmap.bottom) / bitmap.pixel);
            if (x >= 0 && y >= 0 && x < bitmap.width && y < bitmap.height)
                bitmap.ink[bitmap.index(x, y)] = 1;
        }
    }
}

} // namespace

SkeletonCheck checked(const Bitmap& ink, const GlyphStrokes& strokes, double lineWidth)
{
    SkeletonCheck check;
    std::vector<int> labels;
    check.piecesInk = labelPieces(ink, labels);
    const int smallestHole = static_cast<int>(0.04 * lineWidth * lineWidth / (ink.pixel * ink.pixel)) + 2;
    check.holesInk = countHoles(ink, smallestHole);
    Bitmap lines = ink;
    std::fill(lines.ink.begin(), lines.ink.end(), std::uint8_t{0});
    for (const GlyphEdge& edge : strokes.edges)
        markLine(lines, edge.line);
    for (const GlyphLine& mark : strokes.marks)
        markLine(lines, mark);
    const std::vector<double> distances = distanceToInk(lines);
    const double width = std::max(lineWidth, broadLineWidth(ink));
    std::size_t all = 0, covered = 0;
    for (std::size_t i = 0; i < ink.ink.size(); ++i) {
        all += ink.ink[i];
        covered += ink.ink[i] != 0 && distances[i] * ink.pixel <= 0.75 * width ? 1u : 0u;
    }
    check.recall = all == 0 ? 1 : static_cast<double>(covered) / static_cast<double>(all);
    // A narrow wedge closes or opens with the width of the pen: one agreeing width proves the branches right.
    for (const double pen : {0.9, 0.7, 0.5, 1.1}) {
        Bitmap inked = lines;
        for (std::size_t i = 0; i < inked.ink.size(); ++i)
            inked.ink[i] = distances[i] * ink.pixel <= 0.5 * pen * lineWidth ? 1 : 0;
        check.piecesStrokes = labelPieces(inked, labels);
        check.holesStrokes = countHoles(inked, smallestHole);
        if (check.piecesStrokes == check.piecesInk && check.holesStrokes == check.holesInk)
            break;
    }
    return check;
}

} // namespace kokarda::ink
