// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/order.h"
#include "models/values/shopinfo.h"

namespace kokarda {

/// The language of an order's papers: the customer's own (or what the order says), else that of the country the parcel
/// goes to, else the channel's, else the shop's. Two letters, never empty.
QString documentLanguage(const Customer& customer, const Order& order, const Channel& channel, const ShopInfo& shop);

/// The language most parcels to a country are read in; empty for countries of several languages and unknown ones.
QString languageOfCountry(const QString& country);

/// "pl_PL", "PL", "pl-pl" → "pl"; empty where it is no language code.
QString languageCode(const QString& text);

/// What readers of the language call it; without the country that QLocale would guess ("English", not "American English").
/// Empty for an unknown one.
QString languageName(const QString& code);

} // namespace kokarda
