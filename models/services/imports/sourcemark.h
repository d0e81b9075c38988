// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// The parts of an order that a file and the shop may see differently. The numbers stand in the shop's file: a new
/// part goes to the end.
enum class Part {
    Number,
    CustomerName,
    Email,
    Phone,
    Status,
    Payment,
    PlacedAt,
    PaidAt,
    ShipBy,
    ShippedAt,
    CancelledAt,
    ShipTo,
    BillTo,
    Remark,
    StaffNote,
    GiftMessage,
    PaymentMethod,
    DeliveryMethod,
    TrackingNumber,
    Language,
    DiscountCode,
    Tags,
    Subtotal,
    Shipping,
    Discount,
    Tax,
    Total,
    Refunded,
    TaxId,

    count
};

constexpr std::size_t partCount = static_cast<std::size_t>(Part::count);

/// In words of the window's language: "Delivery address".
QString partTitle(Part part);
/// The value for a person: "ul. Lipowa 3, 30-001 Kraków"; moments as ISO 8601 in UTC.
QString partText(const Order& order, Part part);
/// Whether a file said anything about a part of this order. What it does not say is not known, never "empty".
bool says(const ImportedOrder& imported, Part part);
/// Takes one part over from another order, whole: of an address all fields.
void takePart(Order& into, const Order& from, Part part);

/// A line as sources gave it: its key within the order and a check number of what they said.
struct LineMark
{
    quint32 key = 0;
    quint32 value = 0;

    bool operator==(const LineMark&) const = default;
};

/// What sources have said about an order so far, as check numbers: enough to know what has changed there and what was
/// edited here, without keeping a second copy of every order. Unknown parts are zero. Addresses and lines, of which each
/// file may give other fields, are marked as they stand after all of them.
struct SourceMark
{
    std::array<quint32, partCount> parts{};
    std::vector<LineMark> lines;

    bool operator==(const SourceMark&) const = default;
    quint32 part(Part which) const { return parts[static_cast<std::size_t>(which)]; }
};

/// Check number of a part's value; never zero. 32-bit FNV-1a (Fowler, Noll, Vo), the same on every system.
quint32 checkOf(const Order& order, Part part);
/// Check number of what a source says about a line.
quint32 checkOf(const OrderLine& line);
/// Key of a line within its order: by the channel's number of it, else by its place.
quint32 keyOf(const OrderLine& line, int ordinal);
/// The mark of an order from a file.
SourceMark markOf(const ImportedOrder& imported);

/// The mark as text and back; none for another text (an order that no file has told about).
QString toText(const SourceMark& mark);
std::optional<SourceMark> markFromText(const QString& text);

/// One text for the whole mark: equal texts, equal sources. A part that came after Refunded counts only where the source
/// says it, so that the digests of earlier imports stay true.
QString digestOf(const SourceMark& mark);

} // namespace kokarda::imports
