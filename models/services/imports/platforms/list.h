// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/platform.h"

#include <QtGlobal>

// Every description of a file, one or a few in each file of this folder.
namespace kokarda::imports {

extern const Platform shopify;
extern const Platform matrixify;
extern const Platform shopifyPayouts;
extern const Platform shopifyTransactions;
extern const Platform shopifyCustomers;

} // namespace kokarda::imports
