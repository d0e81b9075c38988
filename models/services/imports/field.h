// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <bitset>
#include <cstddef>

namespace kokarda::imports {

/// What a column of an export means. One list for all platforms and for the columns that a person assigns by hand.
enum class Field {
    Ignored, ///< known and not wanted: addresses of computers, card references, fees

    // The order
    OrderKey,         ///< groups the rows of one order; the identity where there is no OrderId
    OrderId,          ///< the platform's unique number, where it stands beside a shown one that may repeat
    OrderNumber,      ///< what people call it, where that is not the key
    FallbackKey,      ///< stands in where OrderKey is blank
    RecordType,       ///< tells order rows from item rows in a file with both
    PlacedAt,
    PlacedTime,       ///< time of day of PlacedAt in a column of its own
    TimeZone,
    PaidAt,
    ShippedAt,
    CancelledAt,
    ShipBy,
    Status,
    PaymentStatus,
    FulfilmentStatus,
    IsRefunded,       ///< yes or no
    Currency,
    Total,
    Subtotal,
    Shipping,
    ShippingTax,
    Tax,
    Discount,
    ShippingDiscount,
    DiscountCode,
    Refunded,
    PaymentMethod,
    ShippingMethod,
    TrackingNumber,
    PickupPoint,
    CustomerNote,
    SellerNote,
    GiftMessage,
    Tags,
    Language,
    SalesChannel,

    // The buyer
    BuyerId,
    BuyerLogin,
    BuyerName,
    FirstName,
    LastName,
    Email,
    Phone,
    Company,
    TaxId,
    AcceptsMarketing,

    // Addresses; WholeStreet is used where the split columns are blank
    BillName,
    BillFirstName,
    BillLastName,
    BillCompany,
    BillStreet,
    BillHouseNumber,
    BillStreet2,
    BillStreet3,
    BillWholeStreet,
    BillCity,
    BillPostcode,
    BillRegion,
    BillCountry,
    BillPhone,
    BillWhole, ///< the address in one cell
    ShipName,
    ShipFirstName,
    ShipLastName,
    ShipCompany,
    ShipStreet,
    ShipHouseNumber,
    ShipStreet2,
    ShipStreet3,
    ShipWholeStreet,
    ShipCity,
    ShipPostcode,
    ShipRegion,
    ShipCountry,
    ShipPhone,
    ShipWhole,

    // The line
    LineId,
    ProductId,
    ItemName,
    Variant,
    Sku,
    Ean,
    Category,
    Quantity,
    QuantityShipped,
    QuantityRefunded,
    UnitPrice,
    LineTotal,        ///< price of the whole line
    LineNet,          ///< the same without tax
    LineTax,          ///< added up over the lines
    LineDiscount,     ///< of the whole line
    LineShipping,     ///< added up over the lines
    LinePromotion,    ///< a discount that LineTotal does not contain yet
    LineNote,
    PackedItems,      ///< all items of the order in one cell
    PackedItem,       ///< one item in one cell, one column per item (line_item_1)

    count
};

constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::count);

/// A set of fields: which ones a file gave for an order.
class FieldSet
{
public:
    bool has(Field field) const { return m_bits[static_cast<std::size_t>(field)]; }
    void insert(Field field) { m_bits[static_cast<std::size_t>(field)] = true; }
    void insert(const FieldSet& other) { m_bits |= other.m_bits; }
    bool isEmpty() const { return m_bits.none(); }
    bool operator==(const FieldSet&) const = default;

private:
    std::bitset<fieldCount> m_bits;
};

/// Stable name for saved mappings ("placed_at") and back; Field::Ignored for an unknown name.
QString fieldKey(Field field);
Field fieldFromKey(const QString& key);
/// In words of the window's language: "Date of the order".
QString fieldTitle(Field field);

/// True for amounts of money; the decimal sign of such a column is found over the whole file.
bool isMoneyField(Field field);
/// True for dates; the order of day and month of such a column is found over the whole file.
bool isDateField(Field field);
/// True for what belongs to one line of the order rather than to the order.
bool isLineField(Field field);

} // namespace kokarda::imports
