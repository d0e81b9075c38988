// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Shop Manager › Settings › Options › Download data: "Order Items". The order's shipping and tax stand on every row.
constexpr ColumnRule itemColumns[] = {
    {Field::PlacedAt, "Sale Date"},
    {Field::ItemName, "Item Name"},
    {Field::BuyerLogin, "Buyer"},
    {Field::Quantity, "Quantity"},
    {Field::UnitPrice, "Price"},
    {Field::DiscountCode, "Coupon Code"},
    {Field::LineDiscount, "Discount Amount"},
    {Field::ShippingDiscount, "Shipping Discount"},
    {Field::Shipping, "Order Shipping"},
    {Field::Tax, "Order Sales Tax"},
    {Field::LineTotal, "Item Total"},
    {Field::Currency, "Currency"},
    {Field::LineId, "Transaction ID"},
    {Field::ProductId, "Listing ID"},
    {Field::PaidAt, "Date Paid"},
    {Field::ShippedAt, "Date Shipped"},
    {Field::ShipName, "Ship Name"},
    {Field::ShipStreet, "Ship Address1"},
    {Field::ShipStreet2, "Ship Address2"},
    {Field::ShipCity, "Ship City"},
    {Field::ShipRegion, "Ship State"},
    {Field::ShipPostcode, "Ship Zipcode"},
    {Field::ShipCountry, "Ship Country"},
    {Field::OrderKey, "Order ID"},
    {Field::Variant, "Variations"},
    {Field::PaymentMethod, "Payment Type"},
    {Field::Sku, "SKU"},
    {Field::Ignored, "Coupon Details|Order Type|Listings Type|InPerson Discount|InPerson Location|VAT Paid by Buyer"},
};
constexpr std::string_view itemRequired[] = {"Order ID", "Item Name", "Sale Date", "Transaction ID|Listing ID"};

// The same page: "Orders". No item names; joined with the items by order number when both come.
constexpr ColumnRule orderColumns[] = {
    {Field::PlacedAt, "Sale Date"},
    {Field::OrderKey, "Order ID"},
    {Field::BuyerId, "Buyer User ID"},
    {Field::BuyerLogin, "Buyer"},
    {Field::BuyerName, "Full Name"},
    {Field::FirstName, "First Name"},
    {Field::LastName, "Last Name"},
    {Field::PaymentMethod, "Payment Method|Payment Type"},
    {Field::ShippedAt, "Date Shipped"},
    {Field::PaidAt, "Date Paid"},
    {Field::ShipStreet, "Street 1"},
    {Field::ShipStreet2, "Street 2"},
    {Field::ShipCity, "Ship City"},
    {Field::ShipRegion, "Ship State"},
    {Field::ShipPostcode, "Ship Zipcode"},
    {Field::ShipCountry, "Ship Country"},
    {Field::Currency, "Currency"},
    {Field::Subtotal, "Order Value"},
    {Field::DiscountCode, "Coupon Code"},
    {Field::Discount, "Discount Amount"},
    {Field::ShippingDiscount, "Shipping Discount"},
    {Field::Shipping, "Shipping"},
    {Field::Tax, "Sales Tax"},
    {Field::Total, "Order Total"},
    {Field::PaymentStatus, "Status"},
    {Field::CustomerNote, "Buyer Receipt Message"},
    {Field::Ignored, "Number of Items|Coupon Details|Card Processing Fees|Order Net|Adjusted Order Total"
                     "|Adjusted Card Processing Fees|Adjusted Net Order Amount|Order Type|InPerson Discount"
                     "|InPerson Location|SKU|VAT Paid by Buyer"},
};
constexpr std::string_view orderRequired[] = {"Order ID", "Sale Date", "Order Value|Order Total", "Order Net|Number of Items|Full Name"};
constexpr std::string_view orderForbidden[] = {"Item Name", "Transaction ID"};

constexpr ColumnRule statementColumns[] = {
    {Field::Ignored, "Date|Type|Title|Info|Currency|Amount|Fees & Taxes|Net|Tax Details|Status|Availability Date"
                     "|Datum|Art|Titel|Währung|Betrag|Gebühren & Steuern|Netto|Steuerliche Angaben"},
};
constexpr std::string_view statementRequired[] = {"Fees & Taxes|Tax Details|Gebühren & Steuern|Steuerliche Angaben", "Type|Art",
                                                  "Title|Titel", "Info", "Net|Netto"};

constexpr ColumnRule paymentColumns[] = {
    {Field::Ignored, "Payment ID|Buyer Username|Buyer Name|Order ID|Gross Amount|Fees|Net Amount|Posted Gross|Posted Fees"
                     "|Posted Net|Adjusted Gross|Adjusted Fees|Adjusted Net|Currency|Listing Amount|Listing Currency"
                     "|Exchange Rate|VAT Amount|Gift Card Applied?|Status|Funds Available|Order Date|Buyer|Order Type"
                     "|Payment Type|Refund Amount"},
};
constexpr std::string_view paymentRequired[] = {"Payment ID", "Gross Amount", "Net Amount", "Listing Amount|Posted Gross|Buyer Username"};

constexpr ColumnRule depositColumns[] = {
    {Field::Ignored, "Date|Amount|Currency|Status|Bank Account Ending Digits"},
};
constexpr std::string_view depositRequired[] = {"Bank Account Ending Digits"};

} // namespace

const Platform etsyItems{
    .key = "etsy-items",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy order items"),
    .columns = itemColumns,
    .required = itemRequired,
    .dateOrder = DateOrder::MonthFirst,
    .stripsNumberSign = true,
    .remark = QT_TRANSLATE_NOOP("imports",
                                "Etsy gives no e-mail addresses. The file “Sold Orders” of the same time adds totals and "
                                "the buyers’ messages: import both."),
};

const Platform etsyOrders{
    .key = "etsy-orders",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy orders"),
    .shape = RowShape::OrderRows,
    .columns = orderColumns,
    .required = orderRequired,
    .forbidden = orderForbidden,
    .dateOrder = DateOrder::MonthFirst,
    .stripsNumberSign = true,
    .remark = QT_TRANSLATE_NOOP("imports",
                                "This file does not say what was bought. Import “Sold Order Items” of the same time as "
                                "well."),
};

const Platform etsyStatement{
    .key = "etsy-statement",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy statement"),
    .kind = FileKind::NotOrders,
    .columns = statementColumns,
    .required = statementRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is an Etsy payment statement, not an order export. In Shop Manager open Settings › "
                                 "Options › Download data and download “Order Items” and “Orders”."),
};

const Platform etsyPayments{
    .key = "etsy-payments",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy payments"),
    .kind = FileKind::NotOrders,
    .columns = paymentColumns,
    .required = paymentRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Etsy’s list of payments, without items and addresses. In Shop Manager open "
                                 "Settings › Options › Download data and download “Order Items” and “Orders”."),
};

const Platform etsyDeposits{
    .key = "etsy-deposits",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy deposits"),
    .kind = FileKind::NotOrders,
    .columns = depositColumns,
    .required = depositRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Etsy’s list of deposits to your bank, not of orders. In Shop Manager open "
                                 "Settings › Options › Download data and download “Order Items” and “Orders”."),
};

} // namespace kokarda::imports
