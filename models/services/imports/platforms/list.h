// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/platform.h"

#include <QtGlobal>

// Every description of a file, one or a few in each file of this folder.
namespace kokarda::imports {

extern const Platform kokardaOrders;
extern const Platform shopify;
extern const Platform matrixify;
extern const Platform shopifyPayouts;
extern const Platform shopifyDiscounts;
extern const Platform shopifyTransactions;
extern const Platform shopifyCustomers;
extern const Platform wooWebToffee;
extern const Platform wooAdvanced;
extern const Platform wooFlat;
extern const Platform wooAnalytics;
extern const Platform wooCoupons;
extern const Platform etsyItems;
extern const Platform etsyOrders;
extern const Platform etsyStatement;
extern const Platform etsyPayments;
extern const Platform etsyDeposits;
extern const Platform ebay;
extern const Platform ebayTransactions;
extern const Platform amazon;
extern const Platform amazonSettlement;
extern const Platform allegro;
extern const Platform allegroBilling;
extern const Platform baseLinker;
extern const Platform prestaShop;
extern const Platform prestaShopModule;
extern const Platform prestaShopQuery;
extern const Platform shopGold;
extern const Platform bareOrders;
extern const Platform idoSell;
extern const Platform sellRocket;
extern const Platform shoperRows;
extern const Platform shoper;
extern const Platform polishShop;
extern const Platform wix;
extern const Platform squarespace;
extern const Platform square;
extern const Platform squareTransactions;
extern const Platform gumroad;
extern const Platform gumroadPayouts;
extern const Platform tiendanube;
extern const Platform magento;
extern const Platform magentoSample;
extern const Platform magentoCustomers;
extern const Platform payPal;
extern const Platform stripe;
extern const Platform reviewFile;
extern const Platform shopifyProducts;
extern const Platform wooProducts;
extern const Platform magentoProducts;
extern const Platform etsyListings;
extern const Platform shoperProducts;
extern const Platform shoperCustomers;
extern const Platform categoryFile;

} // namespace kokarda::imports
