// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::storage {

/// Gives a damaged file the header and the schema of another file of the same schema. Where the trees of a file begin
/// follows from the order in which its schema was made, not from its rows. Does nothing where a file cannot be opened.
void borrowSchema(const QString& path, const QString& donorPath);

} // namespace kokarda::storage
