// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/csvreader.h"
#include "models/services/imports/recogniser.h"

#include <string>
#include <vector>

namespace kokarda::imports {

/// The header of a file and what it says.
struct FoundHeader
{
    CsvDialect dialect;
    qint64 row = 0; ///< number of the header row; 0 where the file has none (Allegro)
    std::vector<std::string> cells;
    Recognition recognition;

    QStringList titles() const;
};

/// Looks through the first rows of the text, past any preamble, for the row that is most of a header that a platform
/// writes; tries other delimiters before it gives up. Of an unknown file: the first row as wide as most, without
/// numbers. `sample` is the beginning of the text, cut anywhere.
FoundHeader findHeader(std::string_view sample, const Recogniser& recogniser);

} // namespace kokarda::imports
