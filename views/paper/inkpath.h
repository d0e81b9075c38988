// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/writing.h"
#include "views/paper/penlines.h"

namespace kokarda::paper {

/// The strokes of a note as few smooth lines, those of one width together, the thinnest first; their origin is the box's
/// upper left corner. The curves pass the pen's places within 0.04 mm, and their own places are whole tenths of a point:
/// less than a printer's dot, and short to write into a file.
std::vector<PenLines> penLines(const ink::Writing& writing);

} // namespace kokarda::paper
