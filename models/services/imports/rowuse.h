// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/columnplan.h"

#include <string>
#include <vector>

namespace kokarda::imports {

/// What a row after the header is good for.
enum class RowUse { Order, Footer, Titles, Blank };

/// Rows that are not orders: empty cells only, "83 record(s) downloaded", "Seller ID : …", "Razem;10,00", a header in the
/// middle. A footer has one of the words of footers among its first three cells, and no item, date or buyer.
RowUse useOf(const RowView& row, const std::vector<std::string>& header, const ColumnPlan& plan);

} // namespace kokarda::imports
