// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::storage {

/// What the shop calls the rows of a table: "orders" → "Orders". For restore previews and recovery reports.
QString tableTitle(const QString& table);

} // namespace kokarda::storage
