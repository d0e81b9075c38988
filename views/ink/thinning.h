// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/raster.h"

namespace kokarda::ink {

/// Thins ink to lines one pixel wide that keep every piece and every hole, run along the middle of the ink and do not
/// grow hairs into the corners of square stroke ends. Ink is taken away from the border inwards; an end stays only
/// where the distance field collapses onto it from both sides (average outward flux; Dimitrov, Damon and Siddiqi,
/// "Flux Invariants for Shape", 2003). `distances` are those of distanceToWhite().
Bitmap thinned(const Bitmap& bitmap, const std::vector<double>& distances);

} // namespace kokarda::ink
