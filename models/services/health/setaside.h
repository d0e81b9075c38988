// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QString>
#include <vector>

namespace kokarda {

class Shop;

/// A whole file of this shop that a restore or a rescue has put aside beside it, so that nothing is lost by them. It is never
/// written to again, and so it keeps people who are erased later: it is for a person to delete, once it is not needed.
struct SetAsideFile
{
    QString path;
    Instant at;
    qint64 bytes = 0;
    bool wasDamaged = false;    ///< put aside by a rescue; else by a restore
    bool mayHoldErased = false; ///< somebody was erased after it was put aside

    bool operator==(const SetAsideFile&) const = default;
};

/// Those of an open shop, newest first.
std::vector<SetAsideFile> filesSetAside(Shop& shop);
/// The same of a shop that this program does not have open.
std::vector<SetAsideFile> filesSetAside(const QString& shopPath);

/// Deletes one of them for good, not into the system's bin, where it would still be read. Throws RuleError for any other
/// file; WorldError where the system does not allow it.
void deleteSetAside(Shop& shop, const QString& path);

} // namespace kokarda
