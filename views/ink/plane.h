// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"

#include <cmath>

namespace kokarda::ink {

inline GlyphPoint operator+(GlyphPoint a, GlyphPoint b)
{
    return {a.x + b.x, a.y + b.y};
}
inline GlyphPoint operator-(GlyphPoint a, GlyphPoint b)
{
    return {a.x - b.x, a.y - b.y};
}
inline GlyphPoint operator*(GlyphPoint a, double factor)
{
    return {a.x * factor, a.y * factor};
}
inline double dot(GlyphPoint a, GlyphPoint b)
{
    return a.x * b.x + a.y * b.y;
}
inline double cross(GlyphPoint a, GlyphPoint b)
{
    return a.x * b.y - a.y * b.x;
}
/// Only a square root, which IEEE 754 rounds the same everywhere; std::hypot is left to the library.
inline double norm(GlyphPoint a)
{
    return std::sqrt(a.x * a.x + a.y * a.y);
}
inline GlyphPoint unit(GlyphPoint a)
{
    const double length = norm(a);
    return length > 1e-12 ? GlyphPoint{a.x / length, a.y / length} : GlyphPoint{0, 0};
}

} // namespace kokarda::ink
