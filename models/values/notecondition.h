// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/noteblock.h"

#include <optional>

namespace kokarda {

/// Reads one condition in plain words ("order 3 or later"); nothing when the words are not known.
std::optional<NoteCondition> noteConditionFrom(const QString& words);

/// The words that noteConditionFrom() reads as this condition.
QString noteConditionWords(const NoteCondition& condition);

/// The topic a condition is about.
NoteTopic topicOf(NoteCondition::Kind kind);

} // namespace kokarda
