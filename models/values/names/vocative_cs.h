// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/vocative.h"

namespace kokarda {

/// The vocative of a Czech first name by rule (Jana → Jano, Petr → Petře, Tomáš → Tomáši, Marek → Marku); nothing where
/// no rule is safe. Source of the rules: Czech school grammar, declension types pán, muž, předseda, žena, růže.
std::optional<Vocative> czechVocative(const QString& name);

/// Slovak addresses people in the nominative today: the name as it is, with the gender its ending shows.
std::optional<Vocative> slovakAddress(const QString& name);

} // namespace kokarda
