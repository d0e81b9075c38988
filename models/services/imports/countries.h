// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::imports {

/// ISO 3166-1 alpha-2 of a country as exports write it: "DE", "DEU", "Germany", "Deutschland", "Niemcy"; the text
/// itself where it is no country that is known.
QString countryCode(const QString& text);

} // namespace kokarda::imports
