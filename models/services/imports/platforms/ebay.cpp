// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Seller Hub › Orders › Download report, in the words of the US, UK and German sites, and the older File Exchange
// export. An order of several items begins with a row that has the total and no item.
constexpr ColumnRule columns[] = {
    {Field::OrderKey, "Order Number|Order ID|Bestellnummer"},
    {Field::FallbackKey, "Sales Record Number|Sale Record Number|Verkaufsprotokollnummer"},
    {Field::BuyerLogin, "Buyer Username|User Id|Nutzername des Käufers|Nutzername|Mitgliedsname des Käufers"},
    {Field::BuyerName, "Buyer Name|Buyer Fullname|Name des Käufers"},
    {Field::Email, "Buyer Email|E-Mail des Käufers|E-Mail-Adresse des Käufers"},
    {Field::CustomerNote, "Buyer Note|Buyer's Note|Notiz des Käufers|Mitteilung des Käufers|Hinweis des Käufers"},
    {Field::Phone, "Buyer Phone Number"},
    {Field::BillStreet, "Buyer Address 1|Adresse 1 des Käufers|Käuferadresse 1"},
    {Field::BillStreet2, "Buyer Address 2|Adresse 2 des Käufers|Käuferadresse 2"},
    {Field::BillCity, "Buyer City|Ort des Käufers"},
    {Field::BillRegion, "Buyer State|Buyer County|Bundesland des Käufers"},
    {Field::BillPostcode, "Buyer Zip|Buyer Postcode|PLZ des Käufers|Postleitzahl des Käufers"},
    {Field::BillCountry, "Buyer Country|Land des Käufers"},
    {Field::TaxId, "Buyer Tax Identifier Value"},
    {Field::ShipName, "Ship To Name|Post to name|Name des Empfängers|Empfängername|Versand an Name"},
    {Field::ShipPhone, "Ship To Phone|Post to phone|Telefonnummer des Empfängers|Versand an Telefon"},
    {Field::ShipStreet, "Ship To Address 1|Post to address 1|Adresse 1 des Empfängers|Versand an Adresse 1"},
    {Field::ShipStreet2, "Ship To Address 2|Post to address 2|Adresse 2 des Empfängers|Versand an Adresse 2"},
    {Field::ShipCity, "Ship To City|Post to city|Ort des Empfängers|Versand an Ort"},
    {Field::ShipRegion, "Ship To State|Post to county|Post to state|Bundesland des Empfängers|Versand an Bundesland"},
    {Field::ShipPostcode, "Ship To Zip|Post to postcode|Post to zip|PLZ des Empfängers|Versand an PLZ"},
    {Field::ShipCountry, "Ship To Country|Post to country|Land des Empfängers|Versand an Land"},
    {Field::ProductId, "Item Number|Item ID|Artikelnummer|Angebotsnummer"},
    {Field::ItemName, "Item Title|Artikelbezeichnung|Angebotstitel|Artikelname"},
    {Field::Sku, "Custom Label|Custom Label (SKU)|Bestandseinheit|Bestandseinheit (SKU)|Eigene Bezeichnung"},
    {Field::Variant, "Variation Details|Variationsdetails|Details zu Varianten|Variantendetails"},
    {Field::Quantity, "Quantity|Anzahl|Stückzahl|Menge"},
    {Field::UnitPrice, "Sold For|Sale Price|Verkauft für|Verkaufspreis"},
    {Field::Shipping, "Shipping And Handling|Postage and packaging|Postage & Packaging|P&P|Verpackung und Versand|Versandkosten"},
    {Field::Tax, "Seller Collected Tax|Sales Tax|VAT"},
    {Field::Total, "Total Price|Gesamtpreis|Gesamtbetrag"},
    {Field::PaymentMethod, "Payment Method|Zahlungsmethode"},
    {Field::PlacedAt, "Sale Date|Verkauft am|Verkaufsdatum"},
    {Field::PaidAt, "Paid On Date|Paid on|Zahlungsdatum|Bezahlt am|Datum der Zahlung"},
    {Field::ShipBy, "Ship By Date|Post by date|Dispatch by date|Versenden bis|Versand bis"},
    {Field::ShippedAt, "Shipped On Date|Dispatched on date|Post on date|Versanddatum|Versendet am|Versandt am"},
    {Field::SellerNote, "My Item Note|Notes to Yourself|Meine Artikelnotiz|Eigene Notiz"},
    {Field::ShippingMethod, "Shipping Service|Delivery service|Postage Service|Versandservice"},
    {Field::TrackingNumber, "Tracking Number|Sendungsnummer|Sendungsverfolgungsnummer"},
    {Field::LineId, "Transaction ID|Transaktionsnummer|Transaktions-ID"},
    {Field::Currency, "Currency|Währung"},
    {Field::Ignored, "Buyer Tax Identifier Name|Sold Via Promoted Listings|Item Location|Item Zip Code|Item Postcode"
                     "|Item Country|eBay Collect And Remit Tax Rate|eBay Collect And Remit Tax Type|eBay Reference Name"
                     "|eBay Reference Value|Tax Status|eBay Collected Tax|Electronic Waste Recycling Fee"
                     "|Mattress Recycling Fee|Battery Recycling Fee|White Goods Disposal Tax|Tire Recycling Fee"
                     "|Additional Fee|Lumber Fee|Prepaid Wireless Fee|Road Improvement And Food Delivery Fee"
                     "|eBay Collected Charges|eBay Collected Tax and Fees Included in Total"
                     "|eBay Collected Tax Included in Total|Minimum Estimated Delivery Date"
                     "|Maximum Estimated Delivery Date|Feedback Left|Feedback Received|PayPal Transaction ID"
                     "|Global Shipping Program|Global Shipping Reference ID|Click And Collect"
                     "|Click And Collect Reference Number|eBay Plus|Authenticity Verification Program"
                     "|Authenticity Verification Status|Authenticity Verification Outcome Reason|PSA Vault Program"
                     "|Vault Fulfillment Type|eBay Fulfillment Program|Tax City|Tax State|Tax Zip|Tax Country"
                     "|eBay International Shipping|Insurance|Checkout Date|Listed On|Sold On|Private Notes"
                     "|Product ID Type|Product ID Value|Product ID Value 2|Product Reference ID"},
};
constexpr std::string_view required[] = {
    "Sales Record Number|Order Number|Verkaufsprotokollnummer|Bestellnummer",
    "Buyer Username|User Id|Nutzername des Käufers|Mitgliedsname des Käufers|Nutzername",
    "Ship To Name|Post to name|Buyer Name|Buyer Fullname|Name des Käufers|Name des Empfängers|Buyer Zip",
};
constexpr std::string_view forbidden[] = {"Transaction creation date", "Net amount", "Payout ID"};

constexpr ColumnRule transactionColumns[] = {
    {Field::Ignored, "Transaction creation date|Type|Order number|Legacy order ID|Buyer username|Buyer name|Ship to city"
                     "|Net amount|Payout currency|Payout date|Payout ID|Payout method|Payout status|Reason for hold"
                     "|Item ID|Transaction ID|Item title|Custom label|Quantity|Item subtotal|Gross transaction amount"
                     "|Transaction currency|Exchange rate|Reference ID|Description|Datum der Transaktionserstellung|Typ"
                     "|Betrag abzügl. Kosten|Auszahlung Nr."},
};
constexpr std::string_view transactionRequired[] = {"Transaction creation date|Datum der Transaktionserstellung",
                                                    "Net amount|Gross transaction amount|Betrag abzügl. Kosten"};

} // namespace

const Platform ebay{
    .key = "ebay",
    .title = "eBay",
    .columns = columns,
    .required = required,
    .forbidden = forbidden,
};

const Platform ebayTransactions{
    .key = "ebay-transactions",
    .title = QT_TRANSLATE_NOOP("imports", "eBay transaction report"),
    .kind = FileKind::NotOrders,
    .columns = transactionColumns,
    .required = transactionRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is eBay’s transaction report about money and fees. In Seller Hub open Orders › "
                                 "Download report and import that file."),
};

} // namespace kokarda::imports
