// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QString>
#include <vector>

namespace kokarda::storage {

/// Who was erased, by the number of the card and without a name.
struct Erased
{
    CustomerId card;
    Instant at;

    bool operator==(const Erased&) const = default;
};

/// The erasures that a folder of backups knows of, oldest note first: a restore must not bring those people back. They
/// lie beside the backups, because the backups are older than what they tell.
std::vector<Erased> erasuresIn(const QString& folder, const QString& shopUuid);

/// Notes erasures in a folder of backups; what is noted already is passed over. Throws DbError.
void noteErasures(const QString& folder, const QString& shopUuid, const std::vector<Erased>& erased);

/// Notes in one folder of backups what another one knows. Throws DbError.
void carryErasures(const QString& from, const QString& to, const QString& shopUuid);

} // namespace kokarda::storage
