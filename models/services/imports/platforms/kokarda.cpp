// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// The table of orders that this program writes itself (models/services/exports/orderfile.cpp). Nothing in it is guessed: see
// OrderFinisher::ownOrder.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "Kokarda order"},
    {Field::OrderId, "Id"},
    {Field::OrderNumber, "Number"},
    {Field::Status, "Status"},
    {Field::PaymentStatus, "Payment"},
    {Field::PlacedAt, "Placed"},
    {Field::PaidAt, "Paid"},
    {Field::ShipBy, "Ship by"},
    {Field::ShippedAt, "Shipped"},
    {Field::CancelledAt, "Cancelled"},
    {Field::Currency, "Currency"},
    {Field::Subtotal, "Subtotal"},
    {Field::Shipping, "Shipping"},
    {Field::Discount, "Discount"},
    {Field::Tax, "Tax"},
    {Field::Total, "Total"},
    {Field::Refunded, "Refunded"},
    {Field::DiscountCode, "Discount code"},
    {Field::PaymentMethod, "Payment method"},
    {Field::ShippingMethod, "Delivery method"},
    {Field::TrackingNumber, "Tracking number"},
    {Field::CustomerNote, "Remark"},
    {Field::SellerNote, "Staff note"},
    {Field::GiftMessage, "Gift message"},
    {Field::Tags, "Tags"},
    {Field::Language, "Language"},
    {Field::BuyerName, "Customer"},
    {Field::Email, "E-mail"},
    {Field::Phone, "Phone"},
    {Field::ShipName, "Ship name"},
    {Field::ShipCompany, "Ship company"},
    {Field::ShipStreet, "Ship street"},
    {Field::ShipStreet2, "Ship street 2"},
    {Field::ShipPostcode, "Ship postcode"},
    {Field::ShipCity, "Ship city"},
    {Field::ShipRegion, "Ship region"},
    {Field::ShipCountry, "Ship country"},
    {Field::ShipPhone, "Ship phone"},
    {Field::PickupPoint, "Pickup point"},
    {Field::BillName, "Bill name"},
    {Field::BillCompany, "Bill company"},
    {Field::BillStreet, "Bill street"},
    {Field::BillStreet2, "Bill street 2"},
    {Field::BillPostcode, "Bill postcode"},
    {Field::BillCity, "Bill city"},
    {Field::BillRegion, "Bill region"},
    {Field::BillCountry, "Bill country"},
    {Field::BillPhone, "Bill phone"},
    {Field::TaxId, "Tax number"},
    {Field::ProductId, "Line"},
    {Field::LineId, "Line id"},
    {Field::Sku, "SKU"},
    {Field::ItemName, "Title"},
    {Field::Variant, "Variant"},
    {Field::Category, "Category"},
    {Field::Quantity, "Quantity"},
    {Field::QuantityShipped, "Quantity shipped"},
    {Field::UnitPrice, "Unit price"},
    {Field::LineDiscount, "Line discount"},
};
constexpr std::string_view required[] = {"Kokarda order", "Number", "Line", "Unit price"};

} // namespace

const Platform kokardaOrders{
    .key = "kokarda",
    .title = QT_TRANSLATE_NOOP("imports", "Kokarda’s own table of orders"),
    .columns = columns,
    .required = required,
    .decimalMark = DecimalMark::Point,
};

} // namespace kokarda::imports
