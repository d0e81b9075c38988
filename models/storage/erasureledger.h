// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QJsonArray>
#include <QString>
#include <vector>

namespace kokarda::storage {

class Database;

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

/// Those of a ledger whom a file still holds. (A number that came into use again later is somebody else.)
std::vector<Erased> stillThere(const Database& db, const std::vector<Erased>& ledger);

/// The form that a ledger and the manifests of backups have.
QJsonArray toJson(const std::vector<Erased>& erased);
std::vector<Erased> erasedFrom(const QJsonArray& json);

/// How many entries of a folder's ledger are carried out in all backups of another place; that place may be away.
int carriedOutIn(const QString& folder, const QString& shopUuid, const QString& place);
void noteCarriedOut(const QString& folder, const QString& shopUuid, const QString& place, int entries);

} // namespace kokarda::storage
