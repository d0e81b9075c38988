// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/greeting.h"
#include "models/values/noteblock.h"
#include "models/values/notefacts.h"

#include <optional>

namespace kokarda {

/// True when every condition of a block holds for the facts. A condition on something unknown does not hold. A block
/// about a gift order speaks to the person who gets the gift, so that it fits gift orders alone and no other block
/// fits them.
bool fits(const NoteBlock& block, const NoteFacts& facts);

/// The sentence of a block with its slots filled; nothing when a fact for a slot is missing, so that no sentence ever
/// has a hole.
/// @param gender of the one who is greeted, for "{g:Pani|Pana|Państwa}".
std::optional<QString> rendered(const NoteBlock& block, const NoteFacts& facts, const QString& language, Gender gender);

} // namespace kokarda
