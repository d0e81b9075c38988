// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"

#include <QtGlobal>
#include <vector>

class QIODevice;

namespace kokarda {
class Shop;
}

namespace kokarda::exports {

/// Writes orders as a table of items, UTF-8 with a BOM, comma and point, moments as ISO 8601 in UTC: a file that the import
/// knows as Kokarda's own and brings in again without loss (models/services/imports/platforms/kokarda.cpp). Text that a
/// spreadsheet would take for a formula stands behind an apostrophe, which the import takes off again. Returns the
/// number of orders. Throws WorldError when the device takes no more.
qint64 writeOrders(QIODevice& out, Shop& shop, const std::vector<OrderId>& orders);

} // namespace kokarda::exports
