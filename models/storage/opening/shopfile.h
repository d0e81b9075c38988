// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::storage {

/// The file that a name leads to: a symbolic link is followed, also where nothing lies at its end yet. What belongs to a
/// shop (its backups with the note of who was erased, its journal, the owner's note, copies kept aside) lies beside the
/// file and has its name, whichever link it was opened by: two links to one shop see the same backups and the same owner,
/// and a restore replaces the file, not the link. (SQLite finds its journal in this way too.)
QString fileBehind(const QString& path);

} // namespace kokarda::storage
