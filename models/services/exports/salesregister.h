// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/csvfile.h"
#include "models/values/instant.h"

namespace kokarda {
class Shop;
}

namespace kokarda::exports {

/// Writes the sales of a period for the accountant's books, oldest first, by the days of the shop. A sale is what the
/// reports call one: an order that is neither cancelled nor deleted. What was given back of it is a row of its own below
/// it (kind "refund"), with negative amounts: the sum of `gross` is the revenue of the reports. Platforms name no day of
/// a refund: it stands on the day of its sale, and its tax is the same share as the sale's.
///
/// The tax is the one that the platform named; where it named none, the cells for tax, net and rate are empty, and nothing
/// is guessed. `rate_percent` is tax by net: 23.00 means goods of one rate, an odd number means several. `ship_country` is
/// where the parcel goes, which decides on the tax of a distance sale; `oss_country` repeats it where it is another country
/// of the European Union than the sender's (the union scheme of Directive 2006/112/EC, art. 369a and after, from a yearly
/// turnover of 10,000 euros on: the accountant decides). `tax_id` is the buyer's tax number (NIP, VAT id) as it was given.
///
/// It is no JPK_V7 and no JPK_FA: those are made of invoices and of the taxpayer's own data, which the shop's file does
/// not have. It is what an accountant enters them from, and what the revenue register of a lump-sum taxpayer
/// (ewidencja przychodów, JPK_EWP) asks of a day.
///
/// Column names are stable. An open end of the period reaches to the first or last order. Returns the number of sales.
/// Throws WorldError when the file cannot be written; one that was there before then stays.
qint64 saveSalesRegister(const QString& path, Shop& shop, const Period& period, const CsvManner& manner);

/// Its columns, in the order of the file.
QStringList salesRegisterColumns();

} // namespace kokarda::exports
