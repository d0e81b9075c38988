// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

std::span<const Platform* const> allPlatforms()
{
    static constexpr const Platform* list[] = {
        &shopify, &matrixify, &shopifyPayouts, &shopifyTransactions, &shopifyCustomers,
    };
    return list;
}

} // namespace kokarda::imports
