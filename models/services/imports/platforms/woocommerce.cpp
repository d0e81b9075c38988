// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// WooCommerce itself asks for no tax number: plug-ins keep it under a name of their own, which exports take over with or
// without "meta:" and the underscore of a hidden field.
constexpr std::string_view taxIdTitles
    = "billing_nip|_billing_nip|meta:_billing_nip|meta:billing_nip|NIP|NIP (Billing)|billing_vat_number|_billing_vat_number"
      "|meta:_billing_vat_number|vat_number|_vat_number|meta:_vat_number|billing_eu_vat_number|_billing_eu_vat_number"
      "|meta:_billing_eu_vat_number|VAT Number|VAT Number (Billing)";

// WebToffee "Order Export & Order Import": a row per order, items in columns of their own or packed as
// line_item_1 = name:…|product_id:…|sku:…|quantity:…|total:….
constexpr ColumnRule webToffeeColumns[] = {
    {Field::OrderKey, "order_id"},
    {Field::OrderNumber, "order_number"},
    {Field::PlacedAt, "order_date"},
    {Field::PaidAt, "paid_date"},
    {Field::ShippedAt, "completed_date"},
    {Field::Status, "status|order_status"},
    {Field::Shipping, "shipping_total"},
    {Field::ShippingTax, "shipping_tax_total"},
    {Field::Tax, "tax_total"},
    {Field::Discount, "discount_total"},
    {Field::Total, "order_total"},
    {Field::Subtotal, "order_subtotal"},
    {Field::Currency, "order_currency"},
    {Field::PaymentMethod, "payment_method_title|payment_method"},
    {Field::ShippingMethod, "shipping_method"},
    {Field::BuyerId, "customer_id"},
    {Field::Email, "customer_email|billing_email"},
    {Field::BillFirstName, "billing_first_name"},
    {Field::BillLastName, "billing_last_name"},
    {Field::BillCompany, "billing_company"},
    {Field::TaxId, taxIdTitles},
    {Field::BillPhone, "billing_phone"},
    {Field::BillStreet, "billing_address_1"},
    {Field::BillStreet2, "billing_address_2"},
    {Field::BillPostcode, "billing_postcode"},
    {Field::BillCity, "billing_city"},
    {Field::BillRegion, "billing_state"},
    {Field::BillCountry, "billing_country"},
    {Field::ShipFirstName, "shipping_first_name"},
    {Field::ShipLastName, "shipping_last_name"},
    {Field::ShipCompany, "shipping_company"},
    {Field::ShipPhone, "shipping_phone"},
    {Field::ShipStreet, "shipping_address_1"},
    {Field::ShipStreet2, "shipping_address_2"},
    {Field::ShipPostcode, "shipping_postcode"},
    {Field::ShipCity, "shipping_city"},
    {Field::ShipRegion, "shipping_state"},
    {Field::ShipCountry, "shipping_country"},
    {Field::CustomerNote, "customer_note"},
    {Field::Language, "meta:wpml_language|wpml_language|meta:_wpml_language"},
    {Field::ItemName, "Product Item * Name"},
    {Field::ProductId, "Product Item * id"},
    {Field::Sku, "Product Item * SKU"},
    {Field::Quantity, "Product Item * Quantity"},
    {Field::LineTotal, "Product Item * Total"},
    {Field::PackedItem, "line_item_*"},
    {Field::Ignored, "customer_ip_address|customer_user_agent|customer_user|transaction_id|wt_import_key|shipping_items"
                     "|fee_items|tax_items|coupon_items|refund_items|order_notes|download_permissions|fee_total"
                     "|fee_tax_total|cart_discount|order_discount|Product Item * Subtotal|order_key"},
};
constexpr std::string_view webToffeeRequired[] = {"order_id", "order_date", "order_total", "billing_first_name|billing_email|customer_email"};
constexpr std::string_view webToffeeForbidden[] = {"item_name", "product_name", "line_item_name", "date_add", "post_title",
                                                   "sku", "quantity", "item_sku"};

// AlgolPlus "Advanced Order Export": a row per item; the order's cells are repeated or left blank, as the user chose.
constexpr ColumnRule advancedColumns[] = {
    {Field::OrderKey, "Order Number|Order ID"},
    {Field::Status, "Order Status"},
    {Field::PlacedAt, "Order Date"},
    {Field::PaidAt, "Paid Date"},
    {Field::ShippedAt, "Completed Date"},
    {Field::CustomerNote, "Customer Note"},
    {Field::BillFirstName, "First Name (Billing)"},
    {Field::BillLastName, "Last Name (Billing)"},
    {Field::BillName, "Full Name (Billing)"},
    {Field::BillCompany, "Company (Billing)"},
    {Field::TaxId, taxIdTitles},
    {Field::BillStreet, "Address 1&2 (Billing)|Address 1 (Billing)"},
    {Field::BillStreet2, "Address 2 (Billing)"},
    {Field::BillCity, "City (Billing)"},
    {Field::BillRegion, "State Code (Billing)|State Name (Billing)"},
    {Field::BillPostcode, "Postcode (Billing)|Zip Code (Billing)"},
    {Field::BillCountry, "Country Code (Billing)|Country Name (Billing)"},
    {Field::Email, "Email (Billing)"},
    {Field::BillPhone, "Phone (Billing)"},
    {Field::ShipFirstName, "First Name (Shipping)"},
    {Field::ShipLastName, "Last Name (Shipping)"},
    {Field::ShipName, "Full Name (Shipping)"},
    {Field::ShipCompany, "Company (Shipping)"},
    {Field::ShipStreet, "Address 1&2 (Shipping)|Address 1 (Shipping)"},
    {Field::ShipStreet2, "Address 2 (Shipping)"},
    {Field::ShipCity, "City (Shipping)"},
    {Field::ShipRegion, "State Code (Shipping)|State Name (Shipping)"},
    {Field::ShipPostcode, "Postcode (Shipping)|Zip Code (Shipping)"},
    {Field::ShipCountry, "Country Code (Shipping)|Country Name (Shipping)"},
    {Field::PaymentMethod, "Payment Method Title|Payment Method"},
    {Field::ShippingMethod, "Shipping Method Title|Shipping Method"},
    {Field::Shipping, "Order Shipping Amount"},
    {Field::Refunded, "Order Refund Amount"},
    {Field::Total, "Order Total Amount"},
    {Field::Subtotal, "Order Subtotal Amount"},
    {Field::Tax, "Order Total Tax Amount|Order Tax Amount"},
    {Field::Discount, "Cart Discount Amount"},
    {Field::DiscountCode, "Coupon Code|Coupons Used"},
    {Field::Currency, "Order Currency|Currency"},
    {Field::Sku, "SKU"},
    {Field::ItemName, "Item Name|Name|Product Name"},
    {Field::Variant, "Product Variation"},
    {Field::Quantity, "Quantity"},
    {Field::QuantityRefunded, "Quantity Refunded"},
    {Field::UnitPrice, "Item Cost"},
    {Field::LineTotal, "Order Line Total"},
    {Field::LineTax, "Order Line Tax"},
    {Field::Category, "Category"},
    {Field::Ignored, "Item #|Quantity (- Refund)|Order Line (w/o tax)|Order Line Total Refunded|Order Line Total (- Refund)"
                     "|Image URL|Discount Amount|Discount Amount Tax|Total items|Total products"},
};
constexpr std::string_view advancedRequired[] = {"Order Number|Order ID",
                                                 "First Name (Billing)|Full Name (Billing)|Email (Billing)",
                                                 "Item Name|Name|Product Name|Item Cost|Order Total Amount"};

// Flat item exports of smaller plug-ins and importers: a row per item, technical titles.
constexpr ColumnRule flatColumns[] = {
    {Field::OrderKey, "order_id|order_number|order id"},
    {Field::PlacedAt, "order_date|date|date_created|created_at"},
    {Field::PaidAt, "paid_date|date_paid"},
    {Field::Status, "order_status|status"},
    {Field::Currency, "order_currency|currency"},
    {Field::Total, "order_total|total"},
    {Field::Subtotal, "order_subtotal|subtotal"},
    {Field::Shipping, "shipping_total|order_shipping|shipping_cost"},
    {Field::Tax, "tax_total|order_tax|total_tax"},
    {Field::Discount, "discount_total|order_discount|cart_discount"},
    {Field::PaymentMethod, "payment_method_title|payment_method"},
    {Field::ShippingMethod, "shipping_method_title|shipping_method"},
    {Field::CustomerNote, "customer_note|order_comments"},
    {Field::BuyerId, "customer_id"},
    {Field::Email, "billing_email|customer_email|email"},
    {Field::BillFirstName, "billing_first_name|first_name"},
    {Field::BillLastName, "billing_last_name|last_name"},
    {Field::BillCompany, "billing_company"},
    {Field::TaxId, taxIdTitles},
    {Field::BillPhone, "billing_phone|phone"},
    {Field::BillStreet, "billing_address_1|billing_address|address_1"},
    {Field::BillStreet2, "billing_address_2|address_2"},
    {Field::BillPostcode, "billing_postcode|postcode"},
    {Field::BillCity, "billing_city|city"},
    {Field::BillRegion, "billing_state|state"},
    {Field::BillCountry, "billing_country|country"},
    {Field::ShipFirstName, "shipping_first_name"},
    {Field::ShipLastName, "shipping_last_name"},
    {Field::ShipCompany, "shipping_company"},
    {Field::ShipStreet, "shipping_address_1|shipping_address"},
    {Field::ShipStreet2, "shipping_address_2"},
    {Field::ShipPostcode, "shipping_postcode"},
    {Field::ShipCity, "shipping_city"},
    {Field::ShipRegion, "shipping_state"},
    {Field::ShipCountry, "shipping_country"},
    {Field::ItemName, "item_name|product_name|line_item_name|line_name|product"},
    {Field::Sku, "item_sku|sku|product_sku|line_sku"},
    {Field::ProductId, "item_product_id|product_id"},
    {Field::LineId, "item_id|line_item_id|line_id"},
    {Field::Quantity, "item_quantity|quantity|qty|product_qty|line_quantity"},
    {Field::UnitPrice, "item_price|item_cost|product_price|unit_price|price"},
    {Field::LineTotal, "item_total|line_total"},
    {Field::LineTax, "item_tax|item_total_tax|line_tax"},
    {Field::Variant, "item_variation|variation|product_variation"},
    {Field::Language, "wpml_language|meta:wpml_language"},
    {Field::Ignored, "customer_ip_address|customer_user_agent|transaction_id"},
};
constexpr std::string_view flatRequired[] = {"order_id|order_number",
                                             "item_name|product_name|line_item_name|item_sku",
                                             "billing_first_name|billing_email|order_total|order_date"};
constexpr std::string_view flatForbidden[] = {"date_add", "product_price_brutto", "delivery_fullname", "wt_import_key"};

// WooCommerce › Analytics › Orders › Download.
constexpr ColumnRule analyticsColumns[] = {
    {Field::Ignored, "Date|Order #|N. Revenue (formatted)|N. Revenue|Status|Customer|Customer type|Product(s)|Items sold"
                     "|Coupon(s)|Net Sales|Attribution|Data|Zamówienie nr|Nr zamówienia|Zamówienie #|Przychód netto (sformatowany)"
                     "|Klient|Typ klienta|Produkt(y)|Produkty|Sprzedane sztuki|Sprzedane produkty|Kupon(y)|Kupony"
                     "|Sprzedaż netto|Atrybucja|Atrybuty|Datum|Bestellnr.|Bestellung #|Kunde|Kundentyp|Produkt(e)"
                     "|Verkaufte Artikel|Gutschein(e)|Nettoumsatz|Nettoerlös|Type de client|Articles vendus|Produit(s)|Client"
                     "|Tipo de cliente|Artículos vendidos|Producto(s)|Cliente|Fecha|Tipo di cliente|Articoli venduti"
                     "|Prodotto/i|Prodotti"},
};
constexpr std::string_view analyticsRequired[] = {
    "Customer type|Typ klienta|Kundentyp|Type de client|Tipo de cliente|Tipo di cliente",
    "Items sold|Sprzedane sztuki|Sprzedane produkty|Verkaufte Artikel|Articles vendus|Artículos vendidos|Articoli venduti"};

constexpr ColumnRule couponColumns[] = {
    {Field::Ignored, "post_title|ID|post_excerpt|post_status|post_date|post_author|discount_type|coupon_amount"
                     "|individual_use|product_ids|exclude_product_ids|usage_limit|usage_limit_per_user"
                     "|limit_usage_to_x_items|expiry_date|free_shipping|exclude_sale_items|product_categories"
                     "|exclude_product_categories|minimum_amount|maximum_amount|customer_email|date_expires|usage_count"},
};
constexpr std::string_view couponRequired[] = {"discount_type", "coupon_amount"};

} // namespace

const Platform wooWebToffee{
    .key = "woocommerce-webtoffee",
    .title = "WooCommerce (WebToffee Order Export)",
    .shape = RowShape::OrderRows,
    .columns = webToffeeColumns,
    .required = webToffeeRequired,
    .forbidden = webToffeeForbidden,
    .dateOrder = DateOrder::DayFirst, // dd-mm-yyyy in the plug-in's own sample
    .decimalMark = DecimalMark::Point,
};

const Platform wooAdvanced{
    .key = "woocommerce-advanced",
    .title = "WooCommerce (Advanced Order Export)",
    .columns = advancedColumns,
    .required = advancedRequired,
};

const Platform wooFlat{
    .key = "woocommerce-flat",
    .title = QT_TRANSLATE_NOOP("imports", "WooCommerce (one row per item)"),
    .columns = flatColumns,
    .required = flatRequired,
    .forbidden = flatForbidden,
};

const Platform wooAnalytics{
    .key = "woocommerce-analytics",
    .title = "WooCommerce Analytics",
    .kind = FileKind::Statistics,
    .columns = analyticsColumns,
    .required = analyticsRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is WooCommerce’s sales statistics: no addresses, no e-mail, the products in one "
                                 "cell. For orders, install an order export plug-in (Advanced Order Export or WebToffee "
                                 "Order Export) and import its file."),
};

const Platform wooCoupons{
    .key = "woocommerce-coupons",
    .title = QT_TRANSLATE_NOOP("imports", "WooCommerce coupons"),
    .kind = FileKind::NotOrders,
    .columns = couponColumns,
    .required = couponRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of WooCommerce coupons, not of orders. In the export plug-in choose "
                                 "“Orders” and import that file."),
};

} // namespace kokarda::imports
