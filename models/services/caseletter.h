// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/letter.h"

namespace kokarda {

class Shop;

/// The answer to a case as a letter: what came in and when, what was decided, what happens next. In Polish for Polish
/// customers, in English for all others. Throws RuleError where nothing is decided yet.
Letter answerLetter(Shop& shop, const CaseFile& file);

} // namespace kokarda
