// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/vocative.h"

namespace kokarda {

/// The vocative and gender that rules alone give to a Polish first name (mended: "Marek"), without any table of
/// names; nothing where no rule is safe. The rules are those of Polish school grammar: -a → -o, soft -sia/-zia/-cia →
/// -u, -ek → -ku, soft and velar consonants → -u, hard consonants soften before -e.
/// @param known a gender known from elsewhere (the surname's ending, the list of misleading names); unknown lets the
/// ending decide.
std::optional<Vocative> polishVocative(const QString& name, Gender known = Gender::unknown);

/// The gender a Polish name's ending shows: -a feminine, a consonant usually masculine; unknown where it is not safe.
Gender polishGenderByEnding(const QString& name);

} // namespace kokarda
