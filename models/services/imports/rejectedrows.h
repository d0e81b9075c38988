// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

namespace kokarda::imports {

/// Saves the rows that were not imported beside the file, in its own columns and delimiter with one more column that
/// says why, so that they can be mended and imported again: "orders.csv" gives "orders.rejected.csv". An older file of
/// that name is replaced. Returns the path. Throws WorldError.
QString saveRejectedRows(const QString& path, const FileSummary& file);

} // namespace kokarda::imports
