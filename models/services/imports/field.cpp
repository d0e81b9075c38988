// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/field.h"

#include <QCoreApplication>
#include <array>

namespace kokarda::imports {

namespace {

struct FieldName
{
    const char* key;
    const char* title;
};

// In the order of the enumeration.
constexpr std::array<FieldName, fieldCount> fieldNames = {{
    {"ignored", QT_TRANSLATE_NOOP("imports", "Not imported")},
    {"order_key", QT_TRANSLATE_NOOP("imports", "Order number")},
    {"order_id", QT_TRANSLATE_NOOP("imports", "Unique id of the order")},
    {"order_number", QT_TRANSLATE_NOOP("imports", "Number as shown")},
    {"fallback_key", QT_TRANSLATE_NOOP("imports", "Number where the order number is blank")},
    {"record_type", QT_TRANSLATE_NOOP("imports", "Kind of row")},
    {"placed_at", QT_TRANSLATE_NOOP("imports", "Date of the order")},
    {"placed_time", QT_TRANSLATE_NOOP("imports", "Time of the order")},
    {"time_zone", QT_TRANSLATE_NOOP("imports", "Time zone")},
    {"paid_at", QT_TRANSLATE_NOOP("imports", "Paid on")},
    {"shipped_at", QT_TRANSLATE_NOOP("imports", "Shipped on")},
    {"cancelled_at", QT_TRANSLATE_NOOP("imports", "Cancelled on")},
    {"ship_by", QT_TRANSLATE_NOOP("imports", "Ship by")},
    {"status", QT_TRANSLATE_NOOP("imports", "Status")},
    {"payment_status", QT_TRANSLATE_NOOP("imports", "Payment status")},
    {"fulfilment_status", QT_TRANSLATE_NOOP("imports", "Shipping status")},
    {"is_refunded", QT_TRANSLATE_NOOP("imports", "Refunded (yes or no)")},
    {"currency", QT_TRANSLATE_NOOP("imports", "Currency")},
    {"total", QT_TRANSLATE_NOOP("imports", "Total")},
    {"subtotal", QT_TRANSLATE_NOOP("imports", "Subtotal")},
    {"shipping", QT_TRANSLATE_NOOP("imports", "Shipping cost")},
    {"shipping_tax", QT_TRANSLATE_NOOP("imports", "Tax on shipping")},
    {"tax", QT_TRANSLATE_NOOP("imports", "Tax")},
    {"discount", QT_TRANSLATE_NOOP("imports", "Discount")},
    {"shipping_discount", QT_TRANSLATE_NOOP("imports", "Discount on shipping")},
    {"discount_code", QT_TRANSLATE_NOOP("imports", "Discount code")},
    {"refunded", QT_TRANSLATE_NOOP("imports", "Refunded")},
    {"payment_method", QT_TRANSLATE_NOOP("imports", "Payment method")},
    {"shipping_method", QT_TRANSLATE_NOOP("imports", "Delivery method")},
    {"tracking_number", QT_TRANSLATE_NOOP("imports", "Tracking number")},
    {"pickup_point", QT_TRANSLATE_NOOP("imports", "Pick-up point")},
    {"customer_note", QT_TRANSLATE_NOOP("imports", "Customer’s remark")},
    {"seller_note", QT_TRANSLATE_NOOP("imports", "Staff note")},
    {"gift_message", QT_TRANSLATE_NOOP("imports", "Gift message")},
    {"tags", QT_TRANSLATE_NOOP("imports", "Tags")},
    {"language", QT_TRANSLATE_NOOP("imports", "Language")},
    {"sales_channel", QT_TRANSLATE_NOOP("imports", "Sales channel")},
    {"buyer_id", QT_TRANSLATE_NOOP("imports", "Buyer id")},
    {"buyer_login", QT_TRANSLATE_NOOP("imports", "Buyer login")},
    {"buyer_name", QT_TRANSLATE_NOOP("imports", "Buyer name")},
    {"first_name", QT_TRANSLATE_NOOP("imports", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("imports", "Last name")},
    {"email", QT_TRANSLATE_NOOP("imports", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("imports", "Telephone")},
    {"company", QT_TRANSLATE_NOOP("imports", "Company")},
    {"tax_id", QT_TRANSLATE_NOOP("imports", "Tax number")},
    {"accepts_marketing", QT_TRANSLATE_NOOP("imports", "Accepts marketing")},
    {"bill_name", QT_TRANSLATE_NOOP("imports", "Invoice: name")},
    {"bill_first_name", QT_TRANSLATE_NOOP("imports", "Invoice: first name")},
    {"bill_last_name", QT_TRANSLATE_NOOP("imports", "Invoice: last name")},
    {"bill_company", QT_TRANSLATE_NOOP("imports", "Invoice: company")},
    {"bill_street", QT_TRANSLATE_NOOP("imports", "Invoice: street")},
    {"bill_house_number", QT_TRANSLATE_NOOP("imports", "Invoice: house number")},
    {"bill_street_2", QT_TRANSLATE_NOOP("imports", "Invoice: second line")},
    {"bill_street_3", QT_TRANSLATE_NOOP("imports", "Invoice: third line")},
    {"bill_whole_street", QT_TRANSLATE_NOOP("imports", "Invoice: street with all lines")},
    {"bill_city", QT_TRANSLATE_NOOP("imports", "Invoice: town")},
    {"bill_postcode", QT_TRANSLATE_NOOP("imports", "Invoice: post code")},
    {"bill_region", QT_TRANSLATE_NOOP("imports", "Invoice: region")},
    {"bill_country", QT_TRANSLATE_NOOP("imports", "Invoice: country")},
    {"bill_phone", QT_TRANSLATE_NOOP("imports", "Invoice: telephone")},
    {"bill_whole", QT_TRANSLATE_NOOP("imports", "Invoice: whole address")},
    {"ship_name", QT_TRANSLATE_NOOP("imports", "Delivery: name")},
    {"ship_first_name", QT_TRANSLATE_NOOP("imports", "Delivery: first name")},
    {"ship_last_name", QT_TRANSLATE_NOOP("imports", "Delivery: last name")},
    {"ship_company", QT_TRANSLATE_NOOP("imports", "Delivery: company")},
    {"ship_street", QT_TRANSLATE_NOOP("imports", "Delivery: street")},
    {"ship_house_number", QT_TRANSLATE_NOOP("imports", "Delivery: house number")},
    {"ship_street_2", QT_TRANSLATE_NOOP("imports", "Delivery: second line")},
    {"ship_street_3", QT_TRANSLATE_NOOP("imports", "Delivery: third line")},
    {"ship_whole_street", QT_TRANSLATE_NOOP("imports", "Delivery: street with all lines")},
    {"ship_city", QT_TRANSLATE_NOOP("imports", "Delivery: town")},
    {"ship_postcode", QT_TRANSLATE_NOOP("imports", "Delivery: post code")},
    {"ship_region", QT_TRANSLATE_NOOP("imports", "Delivery: region")},
    {"ship_country", QT_TRANSLATE_NOOP("imports", "Delivery: country")},
    {"ship_phone", QT_TRANSLATE_NOOP("imports", "Delivery: telephone")},
    {"ship_whole", QT_TRANSLATE_NOOP("imports", "Delivery: whole address")},
    {"line_id", QT_TRANSLATE_NOOP("imports", "Line number")},
    {"product_id", QT_TRANSLATE_NOOP("imports", "Product id")},
    {"item_name", QT_TRANSLATE_NOOP("imports", "Product")},
    {"variant", QT_TRANSLATE_NOOP("imports", "Variant")},
    {"sku", QT_TRANSLATE_NOOP("imports", "SKU")},
    {"ean", QT_TRANSLATE_NOOP("imports", "EAN")},
    {"category", QT_TRANSLATE_NOOP("imports", "Category")},
    {"quantity", QT_TRANSLATE_NOOP("imports", "Quantity")},
    {"quantity_shipped", QT_TRANSLATE_NOOP("imports", "Quantity shipped")},
    {"quantity_refunded", QT_TRANSLATE_NOOP("imports", "Quantity refunded")},
    {"unit_price", QT_TRANSLATE_NOOP("imports", "Price of one")},
    {"line_total", QT_TRANSLATE_NOOP("imports", "Price of the line")},
    {"line_net", QT_TRANSLATE_NOOP("imports", "Net price of the line")},
    {"line_tax", QT_TRANSLATE_NOOP("imports", "Tax of the line")},
    {"line_discount", QT_TRANSLATE_NOOP("imports", "Discount of the line")},
    {"line_shipping", QT_TRANSLATE_NOOP("imports", "Shipping of the line")},
    {"line_promotion", QT_TRANSLATE_NOOP("imports", "Promotion to be taken off the line")},
    {"line_note", QT_TRANSLATE_NOOP("imports", "Note on the line")},
    {"packed_items", QT_TRANSLATE_NOOP("imports", "All products in one cell")},
    {"packed_item", QT_TRANSLATE_NOOP("imports", "One product in one cell")},
}};

} // namespace

QString fieldKey(Field field)
{
    return QLatin1String(fieldNames[static_cast<std::size_t>(field)].key);
}

Field fieldFromKey(const QString& key)
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        if (key == QLatin1String(fieldNames[i].key))
            return static_cast<Field>(i);
    }
    return Field::Ignored;
}

QString fieldTitle(Field field)
{
    return QCoreApplication::translate("imports", fieldNames[static_cast<std::size_t>(field)].title);
}

bool isMoneyField(Field field)
{
    switch (field) {
    case Field::Total:
    case Field::Subtotal:
    case Field::Shipping:
    case Field::ShippingTax:
    case Field::Tax:
    case Field::Discount:
    case Field::ShippingDiscount:
    case Field::Refunded:
    case Field::UnitPrice:
    case Field::LineTotal:
    case Field::LineNet:
    case Field::LineTax:
    case Field::LineDiscount:
    case Field::LineShipping:
    case Field::LinePromotion:
        return true;
    default:
        return false;
    }
}

bool isDateField(Field field)
{
    switch (field) {
    case Field::PlacedAt:
    case Field::PaidAt:
    case Field::ShippedAt:
    case Field::CancelledAt:
    case Field::ShipBy:
        return true;
    default:
        return false;
    }
}

bool isLineField(Field field)
{
    return field >= Field::LineId && field < Field::count;
}

} // namespace kokarda::imports
