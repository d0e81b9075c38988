// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/ink/metrics.h"

namespace kokarda::ink::test {

/// A card of A6 across, as high as it needs.
WritingStyle cardStyle();

/// The eight notes of notes.h written in a hand, each with its own order's seed. `plain` takes away all that strays.
Measures measuredIn(const Hand& hand, const WritingStyle& style, bool plain = false);

/// One line of figures, so that a run of the tests tells where a hand lies within the gates.
void print(const QString& name, const Measures& measures);

} // namespace kokarda::ink::test
