// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace kokarda::test {

/// Makes a shop of so many orders with three lines each on the average, from three customers for every five of them, over
/// five years, with reviews for two of five and names, places and products that repeat as in life. The first customer
/// ordered 300 times. Written order by order, so that it needs the memory of one. The same number makes
/// the same shop. `told` hears how many are written.
void makeBigShop(const QString& path, int orders, const std::function<void(int)>& told);

/// Writes a Shopify export of so many new orders.
void writeExport(const QString& path, int orders);

} // namespace kokarda::test
