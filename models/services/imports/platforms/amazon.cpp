// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Seller Central order reports: TAB separated, a row per item, everything repeated, quotes are plain characters.
// item-price is the price of the whole line.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "order-id|amazon-order-id"},
    {Field::LineId, "order-item-id|amazon-order-item-id"},
    {Field::PlacedAt, "purchase-date"},
    {Field::PaidAt, "payments-date"},
    {Field::ShipBy, "promise-date|latest-ship-date"},
    {Field::Email, "buyer-email"},
    {Field::BuyerName, "buyer-name"},
    {Field::Phone, "buyer-phone-number"},
    {Field::Sku, "sku"},
    {Field::ItemName, "product-name"},
    {Field::ProductId, "asin"},
    {Field::Quantity, "quantity-purchased|quantity"},
    {Field::QuantityShipped, "quantity-shipped"},
    {Field::Currency, "currency"},
    {Field::LineTotal, "item-price"},
    {Field::LineTax, "item-tax"},
    {Field::LineShipping, "shipping-price"},
    {Field::LinePromotion, "item-promotion-discount"},
    {Field::Status, "order-status"},
    {Field::FulfilmentStatus, "item-status"},
    {Field::ShippingMethod, "ship-service-level"},
    {Field::ShipName, "recipient-name"},
    {Field::ShipStreet, "ship-address-1"},
    {Field::ShipStreet2, "ship-address-2"},
    {Field::ShipStreet3, "ship-address-3"},
    {Field::ShipCity, "ship-city"},
    {Field::ShipRegion, "ship-state"},
    {Field::ShipPostcode, "ship-postal-code"},
    {Field::ShipCountry, "ship-country"},
    {Field::ShipPhone, "ship-phone-number"},
    {Field::BillName, "bill-name"},
    {Field::BillStreet, "bill-address-1"},
    {Field::BillStreet2, "bill-address-2"},
    {Field::BillStreet3, "bill-address-3"},
    {Field::BillCity, "bill-city"},
    {Field::BillRegion, "bill-state"},
    {Field::BillPostcode, "bill-postal-code"},
    {Field::BillCountry, "bill-country"},
    {Field::CustomerNote, "delivery-Instructions"},
    {Field::SalesChannel, "sales-channel"},
    {Field::GiftMessage, "gift-message-text"},
    {Field::Ignored, "merchant-order-id|fulfillment-channel|order-channel|shipping-tax|item-promotion-id"
                     "|ship-promotion-discount|ship-promotion-id|delivery-start-date|delivery-end-date"
                     "|delivery-time-zone|reporting-date|days-past-promise|quantity-to-ship|is-business-order"
                     "|purchase-order-number|price-designation|is-iba|verge-of-cancellation|verge-of-lateShipment"
                     "|merchant|last-updated-date|url|promotion-ids|gift-wrap-price|gift-wrap-tax|gift-wrap-type"
                     "|is-prime|buyer-company-name|customized-url|customized-page|is-replacement-order"
                     "|original-order-id|signature-confirmation-recommended"},
};
constexpr std::string_view required[] = {"order-id|amazon-order-id", "purchase-date", "sku|product-name"};

constexpr ColumnRule settlementColumns[] = {
    {Field::Ignored, "settlement-id|settlement-start-date|settlement-end-date|deposit-date|total-amount|currency"
                     "|transaction-type|order-id|merchant-order-id|adjustment-id|shipment-id|marketplace-name|amount-type"
                     "|amount-description|amount|fulfillment-id|posted-date|posted-date-time|order-item-code|sku"
                     "|quantity-purchased|promotion-id"},
};
constexpr std::string_view settlementRequired[] = {"settlement-id", "deposit-date|amount|total-amount"};

} // namespace

const Platform amazon{
    .key = "amazon",
    .title = "Amazon",
    .columns = columns,
    .required = required,
    .decimalMark = DecimalMark::Point,
    .hasQuotes = false,
    .remark = QT_TRANSLATE_NOOP("imports",
                                "Amazon lends its buyers e-mail addresses; they are kept to recognise the buyer and are "
                                "never written to."),
};

const Platform amazonSettlement{
    .key = "amazon-settlement",
    .title = QT_TRANSLATE_NOOP("imports", "Amazon settlement report"),
    .kind = FileKind::NotOrders,
    .columns = settlementColumns,
    .required = settlementRequired,
    .hasQuotes = false,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is an Amazon settlement report about money and fees. In Seller Central open Orders "
                                 "› Order reports and import “New orders” or “Unshipped orders”."),
};

} // namespace kokarda::imports
