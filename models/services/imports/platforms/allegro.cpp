// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Sales centre › Orders › CSV: order records and item records in one file, told apart by the first column. The order of
// these rules is the documented order of the columns: files come with two rows of titles, one, or none.
constexpr ColumnRule orderColumns[] = {
    {Field::RecordType, "Type"},
    {Field::OrderKey, "OrderId"},
    {Field::Ignored, "SellerId"},
    {Field::Ignored, "SellerLogin"},
    {Field::PlacedAt, "OrderDate"},
    {Field::Status, "SellerStatus"},
    {Field::BuyerId, "BuyerId"},
    {Field::BuyerLogin, "BuyerLogin"},
    {Field::Email, "BuyerEmail"},
    {Field::Company, "BuyerCompany"},
    {Field::BuyerName, "BuyerName"},
    {Field::Phone, "BuyerPhone"},
    {Field::BillStreet, "BuyerAddress"},
    {Field::BillPostcode, "BuyerZip"},
    {Field::BillCity, "BuyerCity"},
    {Field::BillCountry, "BuyerCountryCode"},
    {Field::Ignored, "PaymentId"},
    {Field::PaymentStatus, "PaymentStatus"},
    {Field::PaymentMethod, "PaymentProvider"},
    {Field::Ignored, "PaymentAmount"},
    {Field::Ignored, "PaymentCurrency"},
    {Field::ShippingMethod, "DeliveryMethod"},
    {Field::Shipping, "DeliveryAmount"},
    {Field::Ignored, "DeliveryCurrency"},
    {Field::ShipCompany, "DeliveryAddressCompanyName"},
    {Field::ShipName, "DeliveryAddressName"},
    {Field::ShipPhone, "DeliveryAddressPhone"},
    {Field::ShipStreet, "DeliveryAddressStreet"},
    {Field::ShipPostcode, "DeliveryAddressZipCode"},
    {Field::ShipCity, "DeliveryAddressCity"},
    {Field::ShipCountry, "DeliveryAddressCountry"},
    {Field::PickupPoint, "DeliveryPickupPointId"},
    {Field::Ignored, "DeliveryPickupPointName"},
    {Field::Ignored, "DeliveryPickupPointStreet"},
    {Field::Ignored, "DeliveryPickupPointZipCode"},
    {Field::Ignored, "DeliveryPickupPointCity"},
    {Field::BillName, "InvoiceName"},
    {Field::BillCompany, "InvoiceCompanyName"},
    {Field::Ignored, "InvoiceStreet"},
    {Field::Ignored, "InvoiceZipCode"},
    {Field::Ignored, "InvoiceCity"},
    {Field::Ignored, "InvoiceCountry"},
    {Field::TaxId, "InvoiceTaxId"},
    {Field::Total, "TotalToPayAmount"},
    {Field::Currency, "TotalToPayCurrency"},
    {Field::Ignored, "TotalPaidAmount"},
    {Field::Ignored, "TotalPaidCurrency"},
    {Field::SellerNote, "SellerNotes"},
    {Field::CustomerNote, "BuyerNotes|MessageToSeller"},
    {Field::Ignored, "AllegroPay"},
    {Field::SalesChannel, "Marketplace"},
};

constexpr ColumnRule lineColumns[] = {
    {Field::RecordType, "Type"},
    {Field::OrderKey, "OrderId"},
    {Field::LineId, "LineItemId"},
    {Field::ProductId, "OfferId"},
    {Field::Sku, "OfferExternalId"},
    {Field::ItemName, "Name"},
    {Field::Quantity, "Quantity"},
    {Field::UnitPrice, "Price"},
    {Field::Ignored, "Currency"},
};

constexpr std::string_view required[] = {"Type", "OrderId", "SellerStatus|BuyerLogin|TotalToPayAmount"};

constexpr ColumnRule billingColumns[] = {
    {Field::Ignored, "Data|Nazwa oferty|Identyfikator oferty|Typ operacji|Uznania|Obciążenia|Saldo|Szczegóły operacji"
                     "|Operacja|Kwota|Kupujący"},
};
constexpr std::string_view billingRequired[] = {"Typ operacji|Operacja", "Saldo|Uznania|Obciążenia"};

} // namespace

const Platform allegro{
    .key = "allegro",
    .title = "Allegro",
    .shape = RowShape::TwoRecords,
    .columns = orderColumns,
    .itemColumns = lineColumns,
    .required = required,
    .decimalMark = DecimalMark::Point,
    .remark = QT_TRANSLATE_NOOP("imports",
                                "Allegro lends its buyers e-mail addresses; they are kept to recognise the buyer and are "
                                "never written to."),
};

const Platform allegroBilling{
    .key = "allegro-billing",
    .title = QT_TRANSLATE_NOOP("imports", "Allegro billing"),
    .kind = FileKind::NotOrders,
    .columns = billingColumns,
    .required = billingRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Allegro’s account history, not an order export. In Sales Center open Orders and "
                                 "download the CSV file there."),
};

} // namespace kokarda::imports
