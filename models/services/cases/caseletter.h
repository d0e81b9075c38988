// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/letter.h"

namespace kokarda {

class Shop;

/// The answer to a case as a letter: what came in and when, the items it is about with reason and outcome, what was decided,
/// what happens next. In the language of the order's papers, where letters are written in it, else in English. Throws
/// RuleError where nothing is decided yet, and for a refusal without a word of why.
Letter answerLetter(Shop& shop, const CaseFile& file);

} // namespace kokarda
