// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/backuperasure.h"

#include "models/services/customers/erasure.h"
#include "models/services/health/filehealth.h"
#include "models/services/shop.h"
#include "models/storage/backups/backuperasing.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/shopmark.h"

#include <QFileInfo>

namespace kokarda {

BackupErasure::BackupErasure(Shop& shop, const FileHealth& health)
    : m_shopUuid(storage::shopUuidOf(shop.database()))
    , m_folder(health.folder())
    , m_secondPlace(health.secondPlace())
{
}

bool BackupErasure::isSecondPlaceThere() const
{
    return !m_secondPlace.isEmpty() && QFileInfo(m_secondPlace).isDir();
}

int BackupErasure::lacking() const
{
    const std::vector<storage::Erased> ledger = storage::erasuresIn(m_folder, m_shopUuid);
    std::size_t lacking = storage::backupsLacking(ledger, m_folder, m_shopUuid).size();
    if (isSecondPlaceThere())
        lacking += storage::backupsLacking(ledger, m_secondPlace, m_shopUuid).size();
    return static_cast<int>(lacking);
}

bool BackupErasure::isDue() const
{
    return lacking() > 0 || (isSecondPlaceThere() && waitsForCarrying());
}

bool BackupErasure::waitsForSecondPlace() const
{
    return !m_secondPlace.isEmpty() && !isSecondPlaceThere() && waitsForCarrying();
}

bool BackupErasure::waitsForCarrying() const
{
    return storage::carriedOutIn(m_folder, m_shopUuid, m_secondPlace) < static_cast<int>(storage::erasuresIn(m_folder, m_shopUuid).size());
}

void BackupErasure::workIn(const QString& place, Instant now, const std::function<bool()>& stop,
    const std::function<void(int done, int all)>& progress, BackupErasureResult& result) const
{
    const auto newName = [](CustomerId card) { return Erasure::nameOfErased(card); };
    const storage::BackupErasingResult done
        = storage::eraseFromBackups({place, m_folder, m_shopUuid, now, papersSince(now), newName, progress, {}, stop});
    result.rewritten += done.rewritten;
    result.problems += done.problems;
}

BackupErasureResult BackupErasure::run(Instant now, const std::function<bool()>& stop,
    const std::function<void(int done, int all)>& progress) const
{
    BackupErasureResult result;
    workIn(m_folder, now, stop, progress, result);
    if (waitsForSecondPlace())
        result.problems << tr("The second place for backups is not there at the moment. The people who were erased are taken out of the backups there as soon as it is connected.");
    if (!isSecondPlaceThere())
        return result;
    try {
        const int entries = static_cast<int>(storage::erasuresIn(m_folder, m_shopUuid).size());
        storage::carryErasures(m_folder, m_secondPlace, m_shopUuid);
        workIn(m_secondPlace, now, stop, progress, result);
        if (storage::backupsLacking(storage::erasuresIn(m_secondPlace, m_shopUuid), m_secondPlace, m_shopUuid).empty())
            storage::noteCarriedOut(m_folder, m_shopUuid, m_secondPlace, entries);
    } catch (const storage::DbError& error) {
        if (error.kind() == storage::DbError::Kind::Cancelled)
            throw;
        result.problems << tr("The people who were erased could not be taken out of the backups in the second place: %1").arg(error.message());
    }
    return result;
}

} // namespace kokarda
