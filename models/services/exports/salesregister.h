// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/csvfile.h"
#include "models/values/instant.h"

namespace kokarda {
class Shop;
}

namespace kokarda::exports {

/// Writes the sales of a period for the accountant's books, one order a row, oldest first: day of the shop, number, buyer,
/// country and what was paid, gross, tax and net apart. A sale is what the reports call one: an order that is neither
/// cancelled nor deleted; what was given back stands in a column of its own. The tax is the one that the platform named: an
/// empty cell where it named none. Column names are stable. An open end of the period reaches to the first or last order.
/// Returns the number of orders. Throws WorldError when the file cannot be written; one that was there before then stays.
qint64 saveSalesRegister(const QString& path, Shop& shop, const Period& period, const CsvManner& manner);

} // namespace kokarda::exports
