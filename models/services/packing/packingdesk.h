// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/parcel.h"
#include "models/values/sequence.h"

#include <QCoreApplication>
#include <map>
#include <vector>

namespace kokarda {

class Shop;

/// One document of one order that left the shop.
struct PrintedDocument
{
    OrderId order;
    QString document; ///< "slip", "note", "gift_card", "gift_message", "return_slip", "label", "staff_copy"; "slip/2" of
                      ///< the second part that went ahead

    bool operator==(const PrintedDocument&) const = default;
};

/// One copy of one document: where it went and what is known of it.
struct PrintFact
{
    QString document;
    QString target; ///< the printer, or "pdf" and file names
    QString state;  ///< queued, printed, saved, refused, unknown
    int copy = 1;
    QString job;
    Instant at;

    bool operator==(const PrintFact&) const = default;
};

/// Documents that lie in a printer's queue, as far as the shop knows.
struct OpenPrint
{
    QString target;
    QString job;
    std::vector<PrintedDocument> documents;
};

/// An order that waits at the bench.
struct WaitingParcel
{
    OrderId order;
    std::optional<Instant> due;
};

/// An order that a code at the bench names.
struct NamedOrder
{
    OrderSummary order;
    bool isDeleted = false;

    /// Whether it can be put on the bench.
    bool isWaiting() const { return !isDeleted && order.status == OrderStatus::ToPack; }
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

    /// Orders to pack: what has to be out first stands first (ship-by, else the channel's cut-off), then oldest first.
    std::vector<OrderId> waiting() const;
    /// How many orders wait, for the badge.
    int waitingCount() const;
    /// The same orders with the moment they have to be out at; none where neither channel nor cut-off says.
    std::vector<WaitingParcel> queue() const;
    /// The orders that a scanned or typed code names: by number (with or without its "#"), by the channel's own number or
    /// by tracking number, whatever became of them. Those that wait come first, the oldest before the newer ones; then the newest of the others.
    std::vector<NamedOrder> called(const QString& code) const;
    /// Orders to pack whose time is over.
    std::vector<OrderId> late() const;
    /// What goes into the order's last parcel, or with a number what went into that part of it (counted from 1). Throws
    /// RuleError for an order that is no longer in the shop, and for a part that it does not have.
    Parcel parcel(OrderId order, int part = 0) const;

    /// The card of the gift that lies in the parcel, or that the advisor would put there; none without a gift.
    std::optional<GiftWords> giftWords(const Parcel& parcel) const;

    /// Marks an order packed: its gift is frozen and leaves the stock, its remark must have been seen.
    /// Throws RuleError when the remark was not seen, or the gift has run out meanwhile.
    void pack(OrderId order);
    /// The gift that was decided for a parcel leaves the stock with it and is frozen; in the caller's transaction.
    /// Throws RuleError when it has run out meanwhile.
    void sendGift(OrderId order);
    /// Those of the orders whose decided gift is no longer on the shelf when they go out one after the other.
    std::vector<OrderId> withoutTheirGift(const std::vector<OrderId>& orders) const;
    /// Sends a part of the order ahead: so many pieces of each line lie in this parcel, the rest stays to pack. Throws
    /// RuleError when nothing or everything is in it, or more than is still to come; the remark must have been seen.
    void packPart(OrderId order, const std::map<OrderLineId, int>& pieces, const QString& tracking = {});
    /// The parcels that went out before the last one, oldest first.
    std::vector<PartParcel> partParcels(OrderId order) const;
    /// What a scanner may read off each item: SKU and the product's EAN.
    std::map<OrderLineId, QStringList> itemCodes(const Order& order) const;
    /// The packaging that the parcel goes into; the gift advisor follows its size and weight step.
    void choosePackaging(OrderId order, const QString& name);
    /// The packer has read the customer's remark.
    void acknowledgeRemark(OrderId order);
    bool remarkAcknowledged(OrderId order) const;

    /// Records documents that were handed to a printer or saved as PDF: facts that undo leaves alone. Call it only
    /// after the printer took the job or the file is on the disk. `state`: queued, printed, saved, refused, unknown.
    void recordPrints(const std::vector<PrintedDocument>& documents, const QString& target, const QString& state,
        const QString& job);
    /// What became of documents that a printer had taken: `state` replaces "queued" or "unknown" of this job. A
    /// document that has come out stays printed, whatever is said later.
    void settlePrints(const std::vector<PrintedDocument>& documents, const QString& target, const QString& job,
        const QString& state);
    /// The copies of an order's documents so far, oldest first: one sentence each is made of them.
    std::vector<PrintFact> prints(OrderId order) const;
    /// Jobs that nobody has heard of since they were handed to a printer.
    std::vector<OpenPrint> openPrints() const;

    /// The orders in the sequence in which they are to be printed; equal ones stay as listed.
    std::vector<OrderId> inSequence(std::vector<OrderId> orders, Sequence sequence) const;

private:
    struct Due
    {
        std::optional<Instant> at;
        Instant placed;
        OrderId id;
    };
    std::vector<Due> dues() const;

    Shop& m_shop;
};

} // namespace kokarda
