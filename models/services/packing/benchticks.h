// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <map>

namespace kokarda {

class Shop;

/// What lies in parcels that are not packed yet: pieces per line, ticked at the bench. Kept in the shop's file, so that
/// a parcel that was left half full overnight is found as it was. No steps of the undo history: a tick is taken out
/// where it was made. Those of a packed parcel stay until another one is begun: unpacked at once, it is as it was.
class BenchTicks
{
public:
    explicit BenchTicks(Shop& shop)
        : m_shop(shop)
    {
    }

    /// The pieces that were ticked; empty for a parcel that nothing lies in. Lines that an import has replaced since
    /// are no longer known by their number and have to be ticked again.
    std::map<OrderLineId, int> of(OrderId order) const;
    /// Keeps the pieces in place of those before. Throws DbError when the file cannot be written.
    void keep(OrderId order, const std::map<OrderLineId, int>& pieces);
    /// For a part that goes ahead: the rest is ticked anew. Throws DbError when the file cannot be written.
    void forget(OrderId order);

private:
    Shop& m_shop;
};

} // namespace kokarda
