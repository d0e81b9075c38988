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

/// A cell that holds an amount or a date, with the mistake taken back if there is one: no letters of a person are at
/// stake there, only a currency sign or the name of a month. `store` keeps the text where it had to be changed.
std::string_view withoutDoubleEncoding(std::string_view utf8, std::string& store);

} // namespace kokarda::imports
