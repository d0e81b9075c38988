// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/filecopy.h"

#include "models/services/exports/wholeshop.h"
#include "models/services/health/healthwords.h"
#include "models/services/shop.h"
#include "models/storage/backups/backup.h"
#include "models/storage/backups/restore.h"
#include "models/storage/backups/snapshot.h"
#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/summaries.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kokarda {

FileCopy::FileCopy(Shop& shop, const FileHealth& health)
    : m_name(QFileInfo(shop.path()).completeBaseName())
    , m_folder(health.folder())
    , m_secondPlace(health.secondPlace())
{
    QString folder = m_folder;
    if (shop.isReadOnly()) {
        m_room = std::make_unique<QTemporaryDir>();
        folder = m_room->path();
    }
    storage::makeBackupFolder(folder);
    storage::Snapshot::sweep(folder);
    storage::refuseWithoutSpace(shop.database(), folder, {});
    m_snapshot = std::make_unique<storage::Snapshot>(shop.database(), folder);
}

FileCopy::~FileCopy() = default;

bool FileCopy::step(int milliseconds)
{
    return m_snapshot->step(milliseconds);
}

void FileCopy::take()
{
    constexpr int aMinute = 60'000;
    if (!m_snapshot->step(aMinute))
        throw storage::DbError(storage::DbError::Kind::InUse, {});
}

bool FileCopy::isWhole() const
{
    return m_snapshot->isWhole();
}

double FileCopy::share() const
{
    return m_snapshot->share();
}

void FileCopy::flush() const
{
    m_snapshot->flush();
}

void FileCopy::stop()
{
    m_snapshot->stop();
}

QString FileCopy::state() const
{
    return m_snapshot->fingerprint();
}

HealthResult FileCopy::backUp(const QString& reason, Instant now, bool evenIfSame, const Stop& stop) const
{
    return resultOf(
        storage::backUpSnapshot(*m_snapshot, {m_name, m_folder, m_secondPlace, {}}, reason, now, evenIfSame, stop));
}

HealthResult FileCopy::check(const Stop& stop) const
{
    using Access = storage::Database::Access;
    storage::Database copy(m_snapshot->path(), m_room ? Access::ReadOnly : Access::ReadWrite);
    const storage::Stoppable stoppable(copy, stop);
    HealthResult result = resultOf(storage::fullCheck(copy));
    if (m_room)
        return result; // nothing is mended in a shop that is only read
    // Tells only that the shop's own index is to be built anew: this one goes with the copy.
    result.searchIndexIsStale = result.ok && storage::mendSearchIndex(copy);
    result.summariesDisagree = !result.isDamaged && !copy.summaries().agree();
    return result;
}

void FileCopy::exportTo(const QString& folder, const Stop& stop) const
{
    const bool wasThere = QFileInfo::exists(folder);
    try {
        storage::Database copy(m_snapshot->path(), storage::Database::Access::ReadOnly);
        const storage::Stoppable stoppable(copy, stop);
        exports::exportEverything(copy, folder);
    } catch (...) {
        if (!wasThere)
            QDir(folder).removeRecursively();
        throw;
    }
}

void FileCopy::letGo() const
{
    m_snapshot->remove();
}

std::vector<RestoreDifference> FileCopy::compare(const QString& backupPath, const Stop& stop) const
{
    const storage::Database copy(m_snapshot->path(), storage::Database::Access::ReadOnly);
    return differencesOf(storage::restorePreview(copy, storage::backupAt(backupPath), stop));
}

} // namespace kokarda
