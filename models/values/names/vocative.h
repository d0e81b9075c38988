// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/gender.h"

#include <optional>

namespace kokarda {

/// A name in the form of address, with the gender that the form and its adjective need.
struct Vocative
{
    QString vocative;
    Gender gender = Gender::unknown;

    bool operator==(const Vocative&) const = default;
};

} // namespace kokarda
