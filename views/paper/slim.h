// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace kokarda::paper {

/// An outline scaled by `scale` into tenths of a point and made small for a PDF: curves become chords, points lie on a
/// raster of half a unit (0.018 mm, less than half a dot of a 600 dpi printer), and points that add less than
/// `tolerance` units to the form are left out (Ramer, Douglas and Peucker). Its parts stay closed.
QPainterPath slim(const QPainterPath& path, qreal scale, qreal tolerance = 0.4);

} // namespace kokarda::paper
