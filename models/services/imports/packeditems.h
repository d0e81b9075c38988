// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/field.h"

#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kokarda::imports {

/// One item out of a packed cell: fields with their text, as if each had a column of its own.
using PackedItem = std::vector<std::pair<Field, std::string>>;

/// "name:Formal shoe|product_id:13|sku:A12|quantity:1|total:8.00|tax:1.44" (WooCommerce plug-ins). A '|' inside a value
/// stays part of it: only what looks like a known name before ':' begins a new field.
PackedItem unpackItem(std::string_view cell);

/// Several items in one cell: packed items separated by ';' or line ends, "2 x Mug, 1 x Plate", "Mug × 2" lists, or plain
/// names separated by '|' or line ends.
std::vector<PackedItem> unpackItems(std::string_view cell);

} // namespace kokarda::imports
