// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace kokarda::bench {

/// Writes a Shopify order export with three rows per order, the same on every machine: names with Polish letters, quoted
/// addresses, remarks with line breaks, a customer for every one and a half orders.
void writeShopifyExport(QIODevice& device, int orders);

} // namespace kokarda::bench
