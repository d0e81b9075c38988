// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/noise.h"
#include "views/ink/plane.h"
#include "views/ink/writing.h"

namespace kokarda::ink {

/// A pen in a hand: where it goes slowly or downwards it leaves more ink, where it is set down or lifted less.
struct Pen
{
    double widthMm = 0.32;
    double xHeightMm = 2.3;
    double pressure = 0.05; ///< slow change of the pressure, a part of the width
    double contrast = 1;    ///< 0: a line of even width without tapered ends
};

struct Curve
{
    GlyphLine points;
    std::vector<double> pieces; ///< the length from the point before; 0 for the first
};

/// A smooth curve through points; a point given twice is a corner. Points lie about `step` apart. What `curve` held
/// before is forgotten, its room is used again: a note has hundreds of strokes.
void curveThrough(const GlyphLine& points, double step, Curve& curve);

/// Draws a curve: width from speed (slow where it bends: Lacquaniti, Terzuolo and Viviani's law tells how a hand slows
/// down in curves), from the direction, from slow changes of pressure, and tapered ends. Points that add nothing are
/// left out; what is left is rounded to hundredths of a millimetre.
std::vector<InkPoint> drawn(const GlyphLine& curve, const Pen& pen, const LineNoise& pressure, double start, bool dot);

} // namespace kokarda::ink
