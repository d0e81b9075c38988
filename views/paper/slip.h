// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/notecard.h"
#include "views/paper/page.h"
#include "views/paper/slipdocument.h"

#include <optional>
#include <vector>

namespace kokarda::paper {

/// A packing slip with its note as pages ready to be painted: the slip, then the note where the options want it.
std::vector<Page> slipPages(const SlipDocument& document, const std::optional<NoteCard>& note,
    const PaperOptions& options);

/// The box in millimetres for the writing of a note at this place: a card of the note's paper, the strip under the
/// slip, or the slip's back.
QSizeF noteBox(const PaperOptions& options);

/// Height in millimetres of the strip that is cut off under a slip: a third of A4.
inline constexpr qreal noteStripMm = 99;

} // namespace kokarda::paper
