// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <vector>

namespace kokarda::storage {

/// Number and moment of one kept backup.
struct BackupMark
{
    qint64 sequence = 0;
    Instant madeAt;
    bool isOfOlderProgram = false; ///< made before a migration: the way back to the program before

    bool operator==(const BackupMark&) const = default;
};

/// Numbers of the backups that may go. Kept are all of the last two days before the newest, then the newest of each of
/// 12 days, of 10 weeks and of 9 months (Anki's defaults); and besides, for 90 days, what an older program can still open. The order is that of the numbers: a clock that jumped
/// forward or back moves nothing out of its place, and the newest backup is never among those that go.
std::vector<qint64> superfluous(std::vector<BackupMark> backups);

} // namespace kokarda::storage
