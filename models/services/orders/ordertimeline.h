// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"
#include "models/values/order.h"

#include <QString>
#include <vector>

namespace kokarda {

class Shop;

/// One thing that happened with an order.
struct TimelineEntry
{
    Instant at;
    QString who;  ///< empty: nobody is known
    QString what; ///< a sentence in the window's language
    QString sign; ///< name of the icon that stands beside it

    bool operator==(const TimelineEntry&) const = default;
};

/// Everything that happened with an order, newest first: placed, paid, imported, moved, printed, packed in parts,
/// gift, note, shipped. Read from the order itself, its events, its print events, its gifts and its note.
std::vector<TimelineEntry> timelineOf(Shop& shop, OrderId order);

} // namespace kokarda
