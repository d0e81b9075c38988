// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"

namespace kokarda::ink {

/// The contours of a glyph as closed polygons in font units (curves cut into pieces shorter than `step`).
std::vector<GlyphLine> glyphOutline(const Shaper& shaper, int glyph, double step);

} // namespace kokarda::ink
