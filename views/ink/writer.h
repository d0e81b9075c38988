// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/variation.h"
#include "views/ink/writing.h"

namespace kokarda::ink {

/// As write(), with the strays of a hand given one by one and, with `contrast` 0, a pen of even width. For tests: all
/// strays 0 and no contrast make the plain typeface that the measurements must be able to tell from a hand.
Writing writeStraying(const Hand& hand, const QString& text, const WritingStyle& style, const Variation& variation,
    double contrast, quint64 seed, Trace* trace);

} // namespace kokarda::ink
