// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/writing.h"

#include <QPainterPath>
#include <map>

namespace kokarda::paper {

/// A unit of width in tenths of a point: lines are drawn in whole ones.
inline constexpr qreal widthStep = 1.0;

/// The strokes of a note as few smooth lines, by their width in widthStep, in tenths of a point from the box's upper left
/// corner. The curves pass the pen's places within 0.04 mm, and their own places are whole tenths of a point: less than a
/// printer's dot, and short to write into a file.
std::map<int, QPainterPath> inkPaths(const ink::Writing& writing);

} // namespace kokarda::paper
