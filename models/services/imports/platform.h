// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/layout.h"

#include <optional>
#include <span>
#include <string_view>

namespace kokarda::imports {

/// Column titles that mean one field. Titles are separated by '|'; '*' stands for a number ("line_item_*").
/// Case, blanks and quotes do not count (normalizedTitle).
struct ColumnRule
{
    Field field = Field::Ignored;
    std::string_view titles;
};

/// Everything the import knows about one kind of file, in one place. To support another shop system, add a file in
/// platforms/ that defines one of these, and name it in platforms.cpp.
struct Platform
{
    const char* key = "";   ///< stable: stored with the import
    const char* title = ""; ///< for people; marked for translation where it is not a name
    FileKind kind = FileKind::Orders;
    RowShape shape = RowShape::ItemRows;
    std::span<const ColumnRule> columns;
    std::span<const ColumnRule> itemColumns; ///< of the item records, for RowShape::TwoRecords
    /// Titles that must be there; each entry may hold alternatives separated by '|'.
    std::span<const std::string_view> required;
    /// Titles that prove that it is something else.
    std::span<const std::string_view> forbidden;
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimalMark;
    bool hasQuotes = true;
    bool timesAreUtc = false;      ///< moments without offset are UTC, not the shop's time
    std::optional<OrderStatus> status;   ///< of every order, where the file says nothing: sold over the counter
    std::optional<PaymentState> payment;
    bool stripsNumberSign = false; ///< "#3001" and "3001" are one order
    const char* refusal = "";      ///< for files that are not orders: what it is and what to download instead
    const char* remark = "";       ///< what such a file cannot tell
};

/// All platforms, in the order in which they are tried.
std::span<const Platform* const> allPlatforms();

} // namespace kokarda::imports
