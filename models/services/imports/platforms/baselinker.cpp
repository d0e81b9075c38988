// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// BaseLinker / Base (also sold as Sellrocket): the panel exports by a template that the user defines; these are the
// names of its fields. A row per item.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "order_id"},
    {Field::OrderNumber, "external_order_id|shop_order_id"},
    {Field::PlacedAt, "date_add|date_confirmed"},
    {Field::Status, "order_status_name|status|order_status"},
    {Field::BuyerLogin, "user_login"},
    {Field::Email, "buyer_email|email"},
    {Field::Phone, "buyer_phone|phone"},
    {Field::BuyerName, "buyer_name"},
    {Field::Total, "payment_sum|order_amount|order_sum|total_price_brutto"},
    {Field::Currency, "currency"},
    {Field::PaymentMethod, "payment_method|payment_name"},
    {Field::Shipping, "delivery_price"},
    {Field::ShippingMethod, "delivery_method"},
    {Field::TrackingNumber, "delivery_package_nr"},
    {Field::ShipName, "delivery_fullname"},
    {Field::ShipCompany, "delivery_company"},
    {Field::ShipStreet, "delivery_address"},
    {Field::ShipCity, "delivery_city"},
    {Field::ShipPostcode, "delivery_postcode"},
    {Field::ShipRegion, "delivery_state"},
    {Field::ShipCountry, "delivery_country_code|delivery_country"},
    {Field::PickupPoint, "delivery_point_id|delivery_point_name"},
    {Field::BillName, "invoice_fullname"},
    {Field::BillCompany, "invoice_company"},
    {Field::TaxId, "invoice_nip"},
    {Field::BillStreet, "invoice_address"},
    {Field::BillCity, "invoice_city"},
    {Field::BillPostcode, "invoice_postcode"},
    {Field::BillRegion, "invoice_state"},
    {Field::BillCountry, "invoice_country_code|invoice_country"},
    {Field::CustomerNote, "user_comments"},
    {Field::SellerNote, "admin_comments"},
    {Field::LineId, "order_product_id"},
    {Field::ProductId, "product_id|auction_id"},
    {Field::ItemName, "product_name"},
    {Field::Sku, "product_sku"},
    {Field::Ean, "product_ean"},
    {Field::Quantity, "product_quantity"},
    {Field::UnitPrice, "product_price_brutto|product_price"},
    {Field::Variant, "product_attributes"},
    {Field::SalesChannel, "order_source"},
    {Field::Ignored, "payment_done|payment_method_cod|delivery_package_module|delivery_point_address|delivery_point_city"
                     "|delivery_point_postcode|want_invoice|extra_field_1|extra_field_2|order_source_id|order_page"
                     "|pick_state|pack_state|order_status_id|product_tax_rate|product_weight|date_in_status|confirmed"},
};
constexpr std::string_view required[] = {
    "order_id",
    "date_add|delivery_fullname|order_status_name|delivery_method",
    "product_name|product_price_brutto|delivery_fullname|payment_sum|buyer_name|payment_done",
};
constexpr std::string_view forbidden[] = {"billing_first_name", "billing_email", "order_date"};

} // namespace

const Platform baseLinker{
    .key = "baselinker",
    .title = "BaseLinker",
    .columns = columns,
    .required = required,
    .forbidden = forbidden,
};

} // namespace kokarda::imports
