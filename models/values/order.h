// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"
#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda {

/// Where an order stands in the shop's work. The order of the values is the order of the work: a status never goes
/// backwards by itself (import, printing), only by a person's decision.
enum class OrderStatus { AwaitingPayment, ToPack, Packed, Shipped, Delivered, Cancelled };

/// What the channel says about the money.
enum class PaymentState { Unknown, Pending, Authorized, Paid, PartiallyPaid, PartiallyRefunded, Refunded, Voided };

/// Stable names as the file, JSON and CSV write them: "awaiting_payment", "to_pack" ….
QString statusKey(OrderStatus status);
std::optional<OrderStatus> statusFromKey(QStringView key);
QString paymentKey(PaymentState state);
std::optional<PaymentState> paymentFromKey(QStringView key);
/// All statuses in the order of the work.
const std::vector<OrderStatus>& allStatuses();
/// A status in words of the window's language: "To pack".
QString statusTitle(OrderStatus status);

/// One position of an order. A bonus never stands here: gifts are given beside the lines (GivenGift).
struct OrderLine
{
    OrderLineId id;
    QString channelLineId; ///< the channel's own number of the line; empty where it gives none
    ProductId product;     ///< the shop's product, where the SKU or title is known
    QString sku;
    QString title;
    QString variant;         ///< "Colour: blue, size: M"
    QString channelCategory; ///< category as the channel names it
    CategoryId category;     ///< the shop's own category, through product or mapping
    QString bin;             ///< place on the shelf, from the product
    int quantity = 1;
    int quantityShipped = 0; ///< already in earlier parcels
    Money unitPrice;
    Money discount; ///< of the whole line, positive
    std::optional<qsizetype> bundle; ///< position of the bundle's line that this line is a part of

    bool operator==(const OrderLine&) const = default;
    Money total() const { return unitPrice * quantity - discount; }
};

/// An order as the shop knows it, with its own copies of addresses and prices.
struct Order
{
    OrderId id;
    QString number; ///< what people call it, e.g. "#1001": the channel's number as it is shown there
    ChannelId channel;
    QString channelName;    ///< shown: "Shopify", "Allegro – mugs"
    QString channelOrderId; ///< the channel's unique key of the order; with the channel it identifies the order
    CustomerId customer;
    QString customerName; ///< as on the order, for lists
    QString email;
    QString phone;

    OrderStatus status = OrderStatus::ToPack;
    PaymentState payment = PaymentState::Unknown;
    Instant placedAt;
    bool placedDateOnly = false; ///< the channel gave a day without a time
    std::optional<Instant> paidAt;
    std::optional<Instant> shipBy;
    std::optional<Instant> packedAt;
    std::optional<Instant> shippedAt;
    std::optional<Instant> deliveredAt;
    std::optional<Instant> cancelledAt;

    Address shipTo;
    Address billTo;
    QString taxId;       ///< of who is billed: a Polish NIP, a VAT id; as it was written (models/values/taxnumber.h)
    QString remark;      ///< the customer's words; shown and printed, must be seen before packing
    QString staffNote;   ///< for the shop's eyes, never on the customer's paper
    bool isGift = false; ///< somebody else opens the parcel: no amount may be on the paper
    QString giftMessage;
    QString paymentMethod;
    QString deliveryMethod;
    QString trackingNumber;
    QString packaging; ///< the packaging chosen at the bench
    QString language;  ///< ISO 639-1, where the order says it
    QString discountCode;
    QStringList tags;

    Money subtotal;
    Money shipping;
    Money discount; ///< of the whole order, positive
    Money tax;
    Money total;
    Money refunded;

    std::vector<OrderLine> lines;

    bool operator==(const Order&) const = default;
};

/// Pieces to pack over all lines.
int pieceCount(const Order& order);

/// True when the remark, a gift message or the gift flag wants the packer's attention.
bool needsAttention(const Order& order);

/// Difference between the sum of lines + shipping − discount (+ tax, where prices are net) and the total that the
/// channel gives. Zero when one of the two readings agrees.
Money totalDifference(const Order& order);

/// An order in a list: what one row shows, without its lines and addresses.
struct OrderSummary
{
    OrderId id;
    QString number;
    QString channelName;
    Instant placedAt;
    QString customerName;
    OrderStatus status = OrderStatus::ToPack;
    Money total;
    int pieces = 0;
    bool hasRemark = false;
    bool isGift = false;
    bool hasNote = false;    ///< a note is written for it
    bool isPrinted = false;  ///< a slip went to a printer or PDF
    std::optional<Instant> shipBy;

    bool operator==(const OrderSummary&) const = default;
};

/// What a list of orders should hold.
struct OrderFilter
{
    std::optional<OrderStatus> status;
    QString search; ///< words by their beginning over number, name, e-mail, phone, SKU, title, remark
    Period placed;
    std::optional<CustomerId> customer;
    std::optional<ChannelId> channel;

    bool operator==(const OrderFilter&) const = default;
};

} // namespace kokarda
