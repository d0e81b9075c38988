// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace kokarda::test {

/// Makes a shop of so many orders from three customers for every five of them, over five years, with names, places and
/// products that repeat as in life. Written order by order, so that it needs the memory of one. The same number makes
/// the same shop. `told` hears how many are written.
void makeBigShop(const QString& path, int orders, const std::function<void(int)>& told);

/// Writes a Shopify export of so many new orders.
void writeExport(const QString& path, int orders);

} // namespace kokarda::test
