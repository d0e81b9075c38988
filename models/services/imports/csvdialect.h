// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/csvreader.h"

#include <string_view>

namespace kokarda::imports {

/// Finds the delimiter among , ; TAB | by how evenly it splits the first fifty rows, honours a "sep=" line and sees
/// whether rows stand whole in quotes. `sample` is the beginning of the text, some 100 kB, cut anywhere.
CsvDialect guessDialect(std::string_view sample);

/// Whether the rows come out more even when they are taken out of quotes that stand around each as a whole.
bool rowsAreWrapped(std::string_view sample, CsvDialect dialect);

} // namespace kokarda::imports
