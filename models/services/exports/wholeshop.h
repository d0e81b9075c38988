// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda::storage {
class Database;
}

namespace kokarda::exports {

/// Writes everything that the shop knows into a folder of its own: one CSV file for each table, the pictures as PNG files
/// beside them, and columns.csv that says what every column holds. Comma, UTF-8, moments as 2026-03-01T12:30:00.000Z,
/// money in whole minor units beside its currency, numbers of rows as references; text that a spreadsheet might run has
/// an apostrophe in front. The undo log is not exported. The folder must be empty or not there yet; throws RuleError
/// otherwise, WorldError when it cannot be written. Returns the files' names.
QStringList exportEverything(const storage::Database& db, const QString& folder);

/// Makes a shop of such a folder: every row is as it was. Refuses to overwrite a file. What is wrong is named with file,
/// row and column (RuleError); no shop is left behind then.
void shopFromExport(const QString& folder, const QString& shopPath);

} // namespace kokarda::exports
