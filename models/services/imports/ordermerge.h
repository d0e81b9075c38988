// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/sourcemark.h"

#include <set>
#include <vector>

namespace kokarda::imports {

/// One difference between the file and the shop.
struct FieldChange
{
    QString title; ///< "Delivery address", "Items"
    QString before; ///< as the shop has it
    QString after;  ///< as the file says
    bool stays = false; ///< edited here: the shop's value is kept
    std::optional<Part> part; ///< none for items, which have no single part

    bool operator==(const FieldChange&) const = default;
};

/// What an import makes of an order that the shop knows.
struct Merge
{
    std::vector<FieldChange> changes;
    bool isChanged = false; ///< the order must be written
    SourceMark mark;        ///< what is known of the source from now on

    bool operator==(const Merge&) const = default;
};

/// Brings an order of the shop up to date with a file. Only what has changed in the source since `last` is taken, and
/// only where nobody edited it here; blanks in the file change nothing, neither whole parts nor single fields of an address
/// or a line (addressmerge.h, linemerge.h say how far an address or a line is the same one). `last` is empty for an order
/// that no file has told about yet: then blanks of the shop are filled and nothing else. For parts in `fileWins` the file
/// counts even against an edit.
/// What has happened does not unhappen because an older file comes later: a status only goes forward, and an order that has
/// gone out is not cancelled by a file; a payment only goes forward too (nothing, pending, authorized, voided, paid in part,
/// paid, refunded in part, refunded), and the amount that was paid back only grows.
/// A total that the file does not give but that was summed up from its lines counts where the shop's total is such a sum
/// too, never against one that was told. A discount that one file tells for the order and another one on its lines is one
/// discount: it stays on the lines.
/// Added lines, and lines that have become another item, come without product.
Merge merge(Order& order, const std::optional<SourceMark>& last, const ImportedOrder& imported,
    const std::set<Part>& fileWins = {});

} // namespace kokarda::imports
