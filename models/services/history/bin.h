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
    Instant goneAt; ///< when it goes for good at the earliest
    QStringList things; ///< "order #1042", "customer Anna Nowak"

    bool operator==(const BinEntry&) const = default;
};

/// What was deleted and is kept for at least thirty days, and putting it back. Erasures for privacy are not in it: they are
/// final.
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
    /// Lets go what has lain in the bin for thirty days by the clock and through thirty days of use, and of every other
    /// change the images that are older than ninety days (they hold personal data; the titles stay). Days of use are
    /// counted by what was done in them: no clock that runs ahead or jumps empties the bin. Nothing is let go after a
    /// jump of more than 48 hours, and no deletion that the newest backup does not hold. For every start of the program.
    void letGoOldThings(Instant now);

private:
    Shop& m_shop;
};

} // namespace kokarda
