// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/sourcemark.h"

#include <vector>

namespace kokarda::imports {

/// One difference between a file's lines and the shop's, as a person reads it.
struct LineChange
{
    QString before; ///< "2 × Kubek"
    QString after;
    bool stays = false; ///< the shop's line is kept

    bool operator==(const LineChange&) const = default;
};

/// What an import makes of the lines of an order.
struct LinesMerge
{
    std::vector<LineMark> marks; ///< what is known of the source's lines from now on
    std::vector<LineChange> changes;

    bool operator==(const LinesMerge&) const = default;
};

/// Brings the lines of an order up to date with a file. `last` says what files have told about them so far; lines that no
/// file has told about are the shop's, and so is a line that was edited here.
/// A line is found again by the channel's number of it; where the file or the shop has none, by SKU and title, first the one
/// of the same quantity; where neither has numbers and no line is alike, by its place. Of a line only what the file gives is
/// taken: a file without a price or SKU wipes none. Lines that the file does not have any more go, unless `mayRemove` is
/// false or it is the last one. Added lines, and lines that have become another item, come without product.
LinesMerge mergeLines(
    std::vector<OrderLine>& lines, const std::vector<LineMark>& last, const ImportedOrder& imported, bool mayRemove);

} // namespace kokarda::imports
