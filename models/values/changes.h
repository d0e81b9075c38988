// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace kokarda {

/// What a committed action touched. A page reloads only when its kind is named.
enum class Change {
    None = 0,
    Orders = 1,
    Customers = 2,
    Products = 4, ///< products, categories and their mapping
    Gifts = 8,    ///< gifts, rules and what was given
    Notes = 16,
    Reviews = 32,
    Settings = 64, ///< shop, channels, looks
    Imports = 128,
    Prints = 256,
    Cases = 512,
    Everything = 1023
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

} // namespace kokarda
