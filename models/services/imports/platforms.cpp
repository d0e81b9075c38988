// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

std::span<const Platform* const> allPlatforms()
{
    static constexpr const Platform* list[] = {
        &kokardaOrders, &shopify, &matrixify, &shopifyPayouts, &shopifyDiscounts, &shopifyTransactions, &shopifyCustomers, &wooWebToffee,
        &wooAdvanced, &wooFlat, &wooAnalytics, &wooCoupons, &etsyItems, &etsyOrders, &etsyStatement,
        &etsyPayments, &etsyDeposits, &ebay, &ebayTransactions, &amazon, &amazonSettlement, &allegro,
        &allegroBilling, &baseLinker, &prestaShop, &prestaShopModule, &prestaShopQuery, &shopGold, &bareOrders,
        &idoSell, &sellRocket, &shoperRows, &shoper, &polishShop, &wix, &squarespace, &square, &squareTransactions, &gumroad,
        &gumroadPayouts, &tiendanube, &magento, &magentoSample,
        &magentoCustomers, &payPal, &stripe, &reviewFile, &shopifyProducts, &wooProducts, &magentoProducts,
        &etsyListings, &shoperProducts, &shoperCustomers, &categoryFile,
    };
    return list;
}

} // namespace kokarda::imports
