// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/encoding.h"

#include <optional>
#include <string>
#include <string_view>

namespace kokarda::imports {

/// Text that was UTF-8, was read as a Windows code page and saved as UTF-8 again: "Å‚Ã³dÅº" for "łódź".
struct DoubleEncoding
{
    Encoding readAs = Encoding::Windows1252; ///< the code page of the mistake
    std::string repaired;

    bool operator==(const DoubleEncoding&) const = default;
};

/// Finds such text in a cell: taking the mistake back must give well-formed UTF-8 for every letter beyond ASCII, which
/// hardly any real text does. None for all other text.
std::optional<DoubleEncoding> findDoubleEncoding(std::string_view utf8);

} // namespace kokarda::imports
