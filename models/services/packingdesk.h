// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/parcel.h"

#include <QCoreApplication>
#include <vector>

namespace kokarda {

class Shop;

/// One document of one order that left the shop.
struct PrintedDocument
{
    OrderId order;
    QString document; ///< "slip", "note", "gift_card"
};

/// The packing bench: what waits, what goes into a parcel, what was printed, what is packed.
class PackingDesk
{
    Q_DECLARE_TR_FUNCTIONS(PackingDesk)

public:
    explicit PackingDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Orders to pack: late first (by ship-by), then oldest first.
    std::vector<OrderId> waiting() const;
    /// Throws RuleError for an order that is no longer in the shop.
    Parcel parcel(OrderId order) const;

    /// Marks an order packed: its gift is frozen and leaves the stock, its remark must have been seen.
    /// Throws RuleError when the remark was not seen, or the gift has run out meanwhile.
    void pack(OrderId order);
    /// The packer has read the customer's remark.
    void acknowledgeRemark(OrderId order);
    bool remarkAcknowledged(OrderId order) const;

    /// Records documents that were handed to a printer or saved as PDF: facts that undo leaves alone. Call it only
    /// after the printer took the job or the file is on the disk. `state`: queued, printed, saved, refused, unknown.
    void recordPrints(const std::vector<PrintedDocument>& documents, const QString& target, const QString& state,
        const QString& job);

private:
    Shop& m_shop;
};

} // namespace kokarda
