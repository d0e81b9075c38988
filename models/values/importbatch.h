// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QString>
#include <optional>

namespace kokarda {

/// One import that was done: what came in, and whether it has been taken back.
struct ImportBatch
{
    ImportBatchId id;
    QString fileName; ///< without its folder
    QString fileHash; ///< FileSummary::fingerprint
    QString format;
    Instant at;
    QString actor; ///< who did it: the name at the computer
    int ordersNew = 0;
    int ordersChanged = 0;
    int ordersSame = 0;
    int customersNew = 0;
    int customersChanged = 0;
    int lines = 0;
    int rejected = 0;
    std::optional<Instant> undoneAt; ///< taken back, wholly or in part
    bool isPartlyUndone = false;     ///< something was left, and can be taken back once more

    bool operator==(const ImportBatch&) const = default;
};

} // namespace kokarda
