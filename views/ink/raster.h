// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"

#include <cstdint>
#include <vector>

namespace kokarda::ink {

/// A black and white picture of a glyph, or of a scan. Rows go upwards like font units; the border is always white.
struct Bitmap
{
    int width = 0;
    int height = 0;
    double pixel = 1; ///< font units per pixel
    double left = 0;  ///< font units of the left edge of column 0
    double bottom = 0; ///< font units of the lower edge of row 0
    std::vector<std::uint8_t> ink; ///< 1 = ink, row by row

    bool at(int x, int y) const { return ink[index(x, y)] != 0; }
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }
    GlyphPoint centre(double x, double y) const { return {left + (x + 0.5) * pixel, bottom + (y + 0.5) * pixel}; }
};

/// Fills polygons by the non-zero rule. `pixel` is the size of a pixel in font units; at least `margin` pixels of white
/// are left around.
Bitmap rasterise(const std::vector<GlyphLine>& contours, double pixel, int margin = 4);

/// For every pixel of ink its exact Euclidean distance to the nearest white one, in pixels; 0 for white.
/// Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions", 2012.
std::vector<double> distanceToWhite(const Bitmap& bitmap);

/// For every white pixel its distance to the nearest ink, in pixels; 0 for ink.
std::vector<double> distanceToInk(const Bitmap& bitmap);

/// Numbers of the connected pieces of ink (8 neighbours), 0 for white; the count is returned.
int labelPieces(const Bitmap& bitmap, std::vector<int>& labels);

/// Number of white regions (4 neighbours) that ink encloses and that are larger than `leastPixels`.
int countHoles(const Bitmap& bitmap, int leastPixels);

} // namespace kokarda::ink
