// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Orders export of the admin, all eras since 2012: one row per item, the order's cells on its first row.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "Name"},
    {Field::OrderId, "Id"},
    {Field::Email, "Email"},
    {Field::PaymentStatus, "Financial Status"},
    {Field::PaidAt, "Paid at"},
    {Field::FulfilmentStatus, "Fulfillment Status"},
    {Field::ShippedAt, "Fulfilled at"},
    {Field::AcceptsMarketing, "Accepts Marketing"},
    {Field::Currency, "Currency"},
    {Field::Subtotal, "Subtotal"},
    {Field::Shipping, "Shipping"},
    {Field::Tax, "Taxes"},
    {Field::Total, "Total"},
    {Field::DiscountCode, "Discount Code"},
    {Field::Discount, "Discount Amount"},
    {Field::ShippingMethod, "Shipping Method"},
    {Field::PlacedAt, "Created at"},
    {Field::Quantity, "Lineitem quantity"},
    {Field::ItemName, "Lineitem name"},
    {Field::UnitPrice, "Lineitem price"},
    {Field::Sku, "Lineitem sku"},
    {Field::LineDiscount, "Lineitem discount"},
    {Field::BillName, "Billing Name"},
    {Field::BillWholeStreet, "Billing Street"},
    {Field::BillStreet, "Billing Address1"},
    {Field::BillStreet2, "Billing Address2"},
    {Field::BillCompany, "Billing Company"},
    {Field::BillCity, "Billing City"},
    {Field::BillPostcode, "Billing Zip"},
    {Field::BillRegion, "Billing Province"},
    {Field::BillCountry, "Billing Country"},
    {Field::BillPhone, "Billing Phone"},
    {Field::ShipName, "Shipping Name"},
    {Field::ShipWholeStreet, "Shipping Street"},
    {Field::ShipStreet, "Shipping Address1"},
    {Field::ShipStreet2, "Shipping Address2"},
    {Field::ShipCompany, "Shipping Company"},
    {Field::ShipCity, "Shipping City"},
    {Field::ShipPostcode, "Shipping Zip"},
    {Field::ShipRegion, "Shipping Province"},
    {Field::ShipCountry, "Shipping Country"},
    {Field::ShipPhone, "Shipping Phone"},
    {Field::CustomerNote, "Notes"},
    {Field::CancelledAt, "Cancelled at"},
    {Field::PaymentMethod, "Payment Method"},
    {Field::Refunded, "Refunded Amount"},
    {Field::Tags, "Tags"},
    {Field::SalesChannel, "Source"},
    {Field::Phone, "Phone"},
    {Field::Ignored, "Lineitem compare at price|Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status"
                     "|Note Attributes|Payment Reference|Payment References|Payment ID|Vendor|Outstanding Balance"
                     "|Employee|Location|Device ID|Risk Level|Tax * Name|Tax * Value|Receipt Number|Duties"
                     "|Billing Province Name|Shipping Province Name|Payment Terms Name|Next Payment Due At"},
};
constexpr std::string_view required[] = {"Name", "Lineitem name", "Created at|Paid at|Financial Status|Total"};
constexpr std::string_view forbidden[] = {"Order ID", "Command", "Private Notes", "Lineitem variant"};

// Apps that write "Matrixify" files: Shopify's data in a form of their own.
constexpr ColumnRule matrixifyColumns[] = {
    {Field::Ignored, "ID|Name|Command|Number|Send Receipt|Inventory Behaviour|Phone|Email|Note|Tags|Tags Command"
                     "|Created At|Updated At|Cancelled At|Processed At|Closed At|Currency|Source|Row #|Top Row|Line: Type"
                     "|Line: Title|Line: Quantity|Line: Price"},
};
constexpr std::string_view matrixifyRequired[] = {"Command", "Name|Number", "Line: Type|Top Row|Row #|Send Receipt"};

constexpr ColumnRule payoutColumns[] = {
    {Field::Ignored, "Transaction Date|Type|Order|Card Brand|Card Source|Payout Status|Payout Date|Available On|Amount"
                     "|Fee|Net|Checkout|Payment Method Name|Presentment Amount|Presentment Currency|Currency|VAT|Payout ID"
                     "|Status|Charges|Refunds|Adjustments|Marketplace Sales Tax|Advances|Reserved Funds|Fees|Retried Amount"
                     "|Total|Bank Reference"},
};
// The transactions of payouts, and their summary with a row for each.
constexpr std::string_view payoutRequired[] = {"Payout Status|Payout ID|Payout Date", "Amount|Charges", "Fee|Fees"};

constexpr ColumnRule discountColumns[] = {
    {Field::Ignored, "Name|Value|Value Type|Type|Discount Class|Minimum Purchase Requirements"
                     "|Combines with Order Discounts|Combines with Product Discounts|Combines with Shipping Discounts"
                     "|Customer Selection|Context|Times Used In Total|Applies Once Per Customer|Usage Limit Per Code|Status"
                     "|Start|End"},
};
constexpr std::string_view discountRequired[] = {"Times Used In Total|Usage Limit Per Code", "Value Type", "Name"};

constexpr ColumnRule transactionColumns[] = {
    {Field::Ignored, "Order|Name|Kind|Gateway|Created At|Status|Amount|Currency|Card Type"},
};
constexpr std::string_view transactionRequired[] = {"Order", "Kind", "Gateway", "Amount"};

constexpr ColumnRule customerColumns[] = {
    {Field::Ignored, "Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Accepts Marketing"
                     "|Default Address Company|Company|Total Spent|Total Orders|Tags|Tax Exempt|Note|Phone"},
};
constexpr std::string_view customerRequired[] = {"First Name", "Last Name", "Total Spent", "Total Orders"};

} // namespace

const Platform shopify{
    .key = "shopify",
    .title = "Shopify",
    .shape = RowShape::FirstRowFull,
    .columns = columns,
    .required = required,
    .forbidden = forbidden,
    .decimalMark = DecimalMark::Point,
};

const Platform matrixify{
    .key = "matrixify",
    .title = "Matrixify",
    .kind = FileKind::NotOrders,
    .columns = matrixifyColumns,
    .required = matrixifyRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a Matrixify file, not Shopify’s own order export. In Shopify, open Orders › "
                                 "Export, choose “Plain CSV file”, and import that file."),
};

const Platform shopifyPayouts{
    .key = "shopify-payouts",
    .title = QT_TRANSLATE_NOOP("imports", "Shopify payouts"),
    .kind = FileKind::NotOrders,
    .columns = payoutColumns,
    .required = payoutRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of payouts, not of orders. In Shopify, open Orders › Export and import "
                                 "that file."),
};

const Platform shopifyDiscounts{
    .key = "shopify-discounts",
    .title = QT_TRANSLATE_NOOP("imports", "Shopify discounts"),
    .kind = FileKind::NotOrders,
    .columns = discountColumns,
    .required = discountRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of discounts, not of orders. In Shopify, open Orders › Export and import "
                                 "that file."),
};

const Platform shopifyTransactions{
    .key = "shopify-transactions",
    .title = QT_TRANSLATE_NOOP("imports", "Shopify transactions"),
    .kind = FileKind::NotOrders,
    .columns = transactionColumns,
    .required = transactionRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Shopify’s transaction history, which has no items and no addresses. In Shopify, "
                                 "open Orders › Export, choose “Orders”, and import that file."),
};

const Platform shopifyCustomers{
    .key = "shopify-customers",
    .title = QT_TRANSLATE_NOOP("imports", "Shopify customers"),
    .kind = FileKind::NotOrders,
    .columns = customerColumns,
    .required = customerRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of customers without orders. Customers come in with their orders: open "
                                 "Orders › Export in Shopify and import that file."),
};

} // namespace kokarda::imports
