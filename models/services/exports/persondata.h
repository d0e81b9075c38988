// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kokarda {
class Shop;
}

namespace kokarda::exports {

/// Everything that the shop knows about one person, as GDPR art. 15 (access) and art. 20 (portability) ask for: UTF-8
/// JSON with stable keys, moments as ISO 8601 in UTC, money as text with its ISO 4217 currency. Notes about the person
/// are their data and are in it; other people's data are not. The same file twice gives the same bytes. Throws RuleError
/// for a customer that is not there.
QByteArray personData(Shop& shop, CustomerId customer);

/// Writes the data into a folder of its own: data.json, and orders.csv, items.csv, messages.csv, consents.csv and reviews.csv for a
/// spreadsheet. The folder must be empty or not there yet (RuleError); throws WorldError when it cannot be written.
/// Returns the files' names.
QStringList exportPerson(Shop& shop, CustomerId customer, const QString& folder);

} // namespace kokarda::exports
