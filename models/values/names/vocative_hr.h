// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/vocative.h"

namespace kokarda {

/// The vocative of a Croatian first name (Ivan → Ivane, Juraj → Jurju, Dominik → Dominiče, Marko → Marko; women's names
/// in -a stay, -ica → -ice); nothing where no rule is safe. Source of the rules: Croatian school grammar, masculine
/// e- and i-declension with the first palatalisation.
std::optional<Vocative> croatianVocative(const QString& name);

} // namespace kokarda
