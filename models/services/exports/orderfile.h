// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"

#include <QString>
#include <vector>

namespace kokarda {
class Shop;
}

namespace kokarda::exports {

/// Writes orders as a table of items, comma and point, moments as ISO 8601 in UTC, with
/// milliseconds where they have any: a file that the import knows as Kokarda's
/// own and brings in again without loss (models/services/imports/platforms/kokarda.cpp). Returns the number of orders.
/// Throws WorldError when the file cannot be written; one that was there before then stays.
qint64 saveOrders(const QString& path, Shop& shop, const std::vector<OrderId>& orders);

} // namespace kokarda::exports
