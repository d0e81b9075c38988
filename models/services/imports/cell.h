// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kokarda::imports {

/// The text without blanks at both ends: space, TAB, line ends, U+00A0, U+202F, U+FEFF, U+200B.
std::string_view trimmed(std::string_view utf8);

/// What the cell means once the tricks are taken off that programs use to keep spreadsheets from spoiling it:
/// ="0042" → 0042; '+48 600… and '0042 → without the apostrophe; "0152…" in quotes that were doubled once too often.
/// Text that merely looks odd ('t Hooft, "Best" mug) stays as it is. The result is trimmed.
std::string_view unguarded(std::string_view utf8);

/// As unguarded(), and a leading apostrophe goes in any case: for post codes, telephone numbers and article numbers,
/// where Shopify puts one before every value.
std::string_view unguardedCode(std::string_view utf8);

/// True where the cell says in so many words that there is nothing: blank, "-", "--", "n/a", "null", "none".
bool isNothing(std::string_view utf8);

} // namespace kokarda::imports
