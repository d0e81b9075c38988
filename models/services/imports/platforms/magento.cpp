// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Sales › Orders › Export of the grid: a row per order, the whole address in one cell, no items.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "ID|Order #|Increment ID"},
    {Field::SalesChannel, "Purchase Point|Purchased From (Store)|Miejsce zakupu"},
    {Field::PlacedAt, "Purchase Date|Purchased On|Data zakupu"},
    {Field::BillName, "Bill-to Name|Bill to Name|Rachunek na"},
    {Field::ShipName, "Ship-to Name|Ship to Name|Dostawa do"},
    {Field::Total, "Grand Total (Purchased)|G.T. (Purchased)|Grand Total (Base)|G.T. (Base)"
                   "|Łączna suma (zakupu)|Łączna suma (podstawowy)"},
    {Field::Status, "Status"},
    {Field::BillWhole, "Billing Address|Adres rozliczeniowy"},
    {Field::ShipWhole, "Shipping Address|Adres wysyłki"},
    {Field::ShippingMethod, "Shipping Information|Informacje o dostawie"},
    {Field::Email, "Customer Email|E-mail klienta"},
    {Field::Subtotal, "Subtotal|Suma częściowa"},
    {Field::Shipping, "Shipping and Handling|Dostawa i obsługa"},
    {Field::BuyerName, "Customer Name|Nazwisko klienta"},
    {Field::PaymentMethod, "Payment Method|Metoda płatności"},
    {Field::Refunded, "Total Refunded|Łącznie zwrócono"},
    {Field::Ignored, "Customer Group|Grupa klienta|Allocated sources|Pickup Location Code|Braintree Transaction Source|Dispute State"
                     "|Signifyd Guarantee Decision|Company Name"},
};
constexpr std::string_view required[] = {"Bill-to Name|Bill to Name|Rachunek na", "Purchase Date|Purchased On|Data zakupu",
                                         "Grand Total (Base)|Grand Total (Purchased)|G.T. (Base)|G.T. (Purchased)"
                                         "|Łączna suma (podstawowy)|Łączna suma (zakupu)"};

constexpr ColumnRule sampleColumns[] = {
    {Field::Ignored, "customer_email|currency|shipping_method|payment|product|refund"},
};
constexpr std::string_view sampleRequired[] = {"customer_email", "payment", "product", "refund"};

constexpr ColumnRule profileColumns[] = {
    {Field::Ignored, "email|group_id|firstname|lastname|prefix|suffix|dob|password|gender|addresses|website_id|store_id|_website"},
};
constexpr std::string_view profileRequired[] = {"email", "firstname", "lastname", "group_id|password|addresses"};

} // namespace

const Platform magento{
    .key = "magento",
    .title = "Magento / Adobe Commerce",
    .shape = RowShape::OrderRows,
    .columns = columns,
    .required = required,
    .decimalMark = DecimalMark::Point,
    .remark = QT_TRANSLATE_NOOP("imports", "Magento’s export has no items; the address stands in one cell."),
};

const Platform magentoSample{
    .key = "magento-sample-orders",
    .title = QT_TRANSLATE_NOOP("imports", "Magento sample data"),
    .kind = FileKind::NotOrders,
    .columns = sampleColumns,
    .required = sampleRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list for Magento’s sample data, without order numbers, dates and amounts. In "
                                 "Magento open Sales › Orders, choose Export › CSV, and import that file."),
};

const Platform magentoCustomers{
    .key = "magento-customers",
    .title = QT_TRANSLATE_NOOP("imports", "Magento customers"),
    .kind = FileKind::NotOrders,
    .columns = profileColumns,
    .required = profileRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of customers without orders. Customers come in with their orders: in "
                                 "Magento open Sales › Orders, choose Export › CSV, and import that file."),
};

} // namespace kokarda::imports
