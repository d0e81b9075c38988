// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/greeting.h"
#include "models/values/names/personname.h"

#include <optional>

namespace kokarda {

/// A first name in the form its language addresses people with.
struct Addressed
{
    QString vocative;
    Gender gender = Gender::unknown;
    Confidence confidence = Confidence::likely;
    QString how; ///< one sentence for the shop

    bool operator==(const Addressed&) const = default;
};

/// The address form of a person's first name in a language: the vocative in Polish, Czech, Ukrainian and Croatian, the
/// nominative with a gender in German, French, Spanish and Italian, the plain name elsewhere. Nothing where no form is
/// safe.
std::optional<Addressed> addressedBy(const QString& language, const PersonName& name, bool useTable);

} // namespace kokarda
