// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/outline.h"

#include <algorithm>
#include <cmath>
#include <hb.h>

namespace kokarda::ink {
namespace {

struct Pen
{
    std::vector<GlyphLine> contours;
    GlyphPoint at;
    double step = 10;

    void moveTo(GlyphPoint to)
    {
        contours.push_back({to});
        at = to;
    }
    void lineTo(GlyphPoint to)
    {
        contours.back().push_back(to);
        at = to;
    }
    /// A cubic curve from the current place, cut evenly.
    void cubicTo(GlyphPoint a, GlyphPoint b, GlyphPoint to)
    {
        const GlyphPoint from = at;
        const double length = std::hypot(a.x - from.x, a.y - from.y) + std::hypot(b.x - a.x, b.y - a.y)
            + std::hypot(to.x - b.x, to.y - b.y);
        const int pieces = std::clamp(static_cast<int>(length / step) + 1, 2, 64);
        for (int i = 1; i <= pieces; ++i) {
            const double t = static_cast<double>(i) / pieces;
            const double s = 1 - t;
            const double p = s * s * s, q = 3 * s * s * t, r = 3 * s * t * t, u = t * t * t;
            contours.back().push_back(
                {p * from.x + q * a.x + r * b.x + u * to.x, p * from.y + q * a.y + r * b.y + u * to.y});
        }
        at = to;
    }
};

Pen& pen(void* data)
{
    return *static_cast<Pen*>(data);
}

hb_draw_funcs_t* drawFunctions()
{
    static hb_draw_funcs_t* const functions = [] {
        hb_draw_funcs_t* made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made,
            [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { pen(data).moveTo({x, y}); },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made,
            [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { pen(data).lineTo({x, y}); },
            nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made,
            [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float ax, float ay, float bx, float by, float x, float y,
                void*) { pen(data).cubicTo({ax, ay}, {bx, by}, {x, y}); },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

} // namespace

std::vector<GlyphLine> glyphOutline(const Shaper& shaper, int glyph, double step)
{
    Pen drawn;
    drawn.step = step;
    // HarfBuzz turns quadratic curves into cubic ones where no function for them is set.
    hb_font_get_glyph_shape(shaper.font(), static_cast<hb_codepoint_t>(glyph), drawFunctions(), &drawn);
    return drawn.contours;
}

} // namespace kokarda::ink
