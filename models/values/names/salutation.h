// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/addressing.h"
#include "models/values/names/greeting.h"
#include "models/values/names/personname.h"

#include <optional>

namespace kokarda {

/// The salutation in a language and tone, or nothing where the language needs a gender that is not known.
std::optional<QString> salutation(const QString& language, NoteTone tone, const Addressed& addressed,
                                  const PersonName& name);

/// The salutation that names nobody: "Dzień dobry!", "Guten Tag!", "Hello!".
QString neutralSalutation(const QString& language);

} // namespace kokarda
