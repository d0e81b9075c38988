// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda {

class Shop;

/// One deletion in the bin.
struct BinEntry
{
    ActionId action;
    QString title; ///< of the step that deleted it: "Gift rule removed"
    Instant deletedAt;
    Instant goneAt; ///< when it goes for good
    QStringList things; ///< "order #1042", "customer Anna Nowak"

    bool operator==(const BinEntry&) const = default;
};

/// What was deleted in the last thirty days, and putting it back. Erasures for privacy are not in it: they are final.
class Bin
{
    Q_DECLARE_TR_FUNCTIONS(Bin)

public:
    static constexpr qint64 days = 30;

    explicit Bin(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    std::vector<BinEntry> entries(Instant now) const;
    /// Puts everything back that one step has deleted. Throws RuleError in words when later work stands in the way.
    void putBack(ActionId action);
    /// Lets go what has lain in the bin for thirty days, and of every other change the images that are older than
    /// ninety (they hold personal data; the titles stay). Does nothing while the clock looks wrong: a clock that was put
    /// forward by a year must not empty the bin.
    void letGoOldThings(Instant now);

private:
    Shop& m_shop;
};

} // namespace kokarda
