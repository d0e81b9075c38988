// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Files that other imports read: recognised here so that they go the right way when they are dropped among orders.
constexpr ColumnRule reviewColumns[] = {
    {Field::Ignored, "product_handle|review_title|title|body|reviewer_name|reviewer_email|rating|review_date|reply|reply_date"
                     "|featured|verified|hidden|picture_urls|state|author|email|location|created_at|replied_at|product_id"
                     "|SKU|barcode|region|source|curated|ip_address|product_url|metaobject_handle|review|reviewer|stars"
                     "|text|date|name|customer|rating_code|rating_value|star_rating|message|order_id|review_text|summary|ocena|opinia|treść|autor|data|produkt"},
};
constexpr std::string_view reviewRequired[] = {"rating|stars|star_rating|rating_value|ocena|gwiazdki",
                                               "body|review|text|review_text|message|treść|opinia|komentarz|comment"};
constexpr std::string_view reviewForbidden[] = {"order_total", "Lineitem name", "price"};

constexpr ColumnRule shopifyProductColumns[] = {
    {Field::Ignored, "Handle|Title|Body (HTML)|Vendor|Product Category|Type|Tags|Published|Option1 Name|Option1 Value"
                     "|Variant SKU|Variant Grams|Variant Inventory Qty|Variant Price|Variant Compare At Price"
                     "|Variant Requires Shipping|Variant Taxable|Variant Barcode|Image Src|Image Position|SEO Title"
                     "|SEO Description|Status|Collection"},
};
constexpr std::string_view shopifyProductRequired[] = {"Handle", "Title", "Variant SKU|Variant Price|Body (HTML)"};
constexpr std::string_view shopifyProductForbidden[] = {"Collection Type", "Must Match"};

constexpr ColumnRule wooProductColumns[] = {
    {Field::Ignored, "ID|Type|SKU|Name|Published|Is featured?|Visibility in catalog|Short description|Description|Categories"
                     "|Tags|Regular price|Sale price|Stock|In stock?|Weight (kg)|GTIN, UPC, EAN, or ISBN|Images|Parent"
                     "|Typ|Nazwa|Opublikowano|Kategorie|Cena|Cena promocyjna|Zapas|Waga (kg)"},
};
constexpr std::string_view wooProductRequired[] = {"SKU", "Name|Nazwa", "Categories|Kategorie", "Regular price|Cena"};

constexpr ColumnRule magentoProductColumns[] = {
    {Field::Ignored, "sku|store_view_code|attribute_set_code|product_type|categories|product_websites|name|description"
                     "|short_description|weight|price|qty|url_key|base_image|image|category|activity|color|size"},
};
constexpr std::string_view magentoProductRequired[] = {"sku", "name", "category|categories|attribute_set_code|product_type|description"};
constexpr std::string_view magentoProductForbidden[] = {"order_id", "rating", "order_number", "Order ID", "quantity"};

constexpr ColumnRule etsyListingColumns[] = {
    {Field::Ignored, "TITLE|DESCRIPTION|PRICE|CURRENCY_CODE|QUANTITY|TAGS|MATERIALS|IMAGE1|IMAGE2|SKU|VARIATION 1 TYPE"
                     "|VARIATION 1 NAME|VARIATION 1 VALUES|SECTION"},
};
constexpr std::string_view etsyListingRequired[] = {"TITLE", "PRICE", "CURRENCY_CODE|CURRENCY CODE", "TAGS|MATERIALS|QUANTITY"};

constexpr ColumnRule categoryColumns[] = {
    {Field::Ignored, "Handle|Title|Body HTML|Collection Type|Sort Order|Template Suffix|Published|Published Scope|Image Src"
                     "|Image Alt Text|Must Match|Rule: Product Column|Rule: Relation|Rule: Condition|ID|Command|path|name"
                     "|url_key|active|is_anchor|include_in_menu|use_name_in_product_search|category_products|key|parent"
                     "|description|page_layout|landing_page|custom_layout_update|is_active|position"},
};
constexpr std::string_view categoryRequired[] = {
    "Collection Type|Rule: Product Column|Must Match|is_anchor|include_in_menu|active|category_products|page_layout|path"};
constexpr std::string_view categoryForbidden[] = {"sku", "Variant SKU", "order_id"};

// Shoper: field names of its CSV files as its help lists them (www.shoper.pl/help, "Zarządzanie plikami CSV – opis pól").
constexpr ColumnRule shoperProductColumns[] = {
    {Field::Ignored, "product_code|active|name|price|vat|unit|category|producer|other_price|pkwiu|weight|priority"
                     "|short_description|description|mainpage|stock|stock_warnlevel|availability|delivery|views|rank|images"
                     "|barcode|currency|gauge|package|seo_title|seo_url|isbn|producer_code"},
};
constexpr std::string_view shoperProductRequired[] = {"product_code", "name", "price", "category|vat|stock|producer"};
constexpr std::string_view shoperProductForbidden[] = {"order_id", "sum", "quantity", "product_quantity"};

constexpr ColumnRule shoperCustomerColumns[] = {
    {Field::Ignored, "date_add|first_name|last_name|email|discount|active|comment|last_visit|verify_email|origin"
                     "|additional_fields|address_name|company_name|tax_id|pesel"},
};
constexpr std::string_view shoperCustomerRequired[] = {"first_name", "last_name", "email", "verify_email|last_visit"};

} // namespace

const Platform shoperProducts{
    .key = "shoper-products",
    .title = QT_TRANSLATE_NOOP("imports", "Shoper products"),
    .kind = FileKind::Products,
    .columns = shoperProductColumns,
    .required = shoperProductRequired,
    .forbidden = shoperProductForbidden,
};

const Platform shoperCustomers{
    .key = "shoper-customers",
    .title = QT_TRANSLATE_NOOP("imports", "Shoper customers"),
    .kind = FileKind::NotOrders,
    .columns = shoperCustomerColumns,
    .required = shoperCustomerRequired,
    .forbidden = shoperProductForbidden,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is a list of customers without orders. Customers come in with their orders: export the "
                                 "orders from Shoper and import that file."),
};

const Platform reviewFile{
    .key = "reviews",
    .title = QT_TRANSLATE_NOOP("imports", "Reviews"),
    .kind = FileKind::Reviews,
    .columns = reviewColumns,
    .required = reviewRequired,
    .forbidden = reviewForbidden,
};

const Platform shopifyProducts{
    .key = "shopify-products",
    .title = QT_TRANSLATE_NOOP("imports", "Shopify products"),
    .kind = FileKind::Products,
    .columns = shopifyProductColumns,
    .required = shopifyProductRequired,
    .forbidden = shopifyProductForbidden,
};

const Platform wooProducts{
    .key = "woocommerce-products",
    .title = QT_TRANSLATE_NOOP("imports", "WooCommerce products"),
    .kind = FileKind::Products,
    .columns = wooProductColumns,
    .required = wooProductRequired,
};

const Platform magentoProducts{
    .key = "magento-products",
    .title = QT_TRANSLATE_NOOP("imports", "Magento products"),
    .kind = FileKind::Products,
    .columns = magentoProductColumns,
    .required = magentoProductRequired,
    .forbidden = magentoProductForbidden,
};

const Platform etsyListings{
    .key = "etsy-listings",
    .title = QT_TRANSLATE_NOOP("imports", "Etsy listings"),
    .kind = FileKind::Products,
    .columns = etsyListingColumns,
    .required = etsyListingRequired,
};

const Platform categoryFile{
    .key = "categories",
    .title = QT_TRANSLATE_NOOP("imports", "Categories"),
    .kind = FileKind::Categories,
    .columns = categoryColumns,
    .required = categoryRequired,
    .forbidden = categoryForbidden,
};

} // namespace kokarda::imports
