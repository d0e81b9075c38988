// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Orders › Export, translated into the language of the back office: a row per order, the country as "Delivery".
constexpr ColumnRule columns[] = {
    {Field::OrderId, "ID|Identyfikator|N°|Id.|ID zamówienia|Číslo [ID]|№"},
    {Field::OrderKey, "Reference|Indeks|Kod|Odniesienie|Referencja|Référence|Referencia|Referenz|Bestellnummer|Bestell-Nr."
                      "|Riferimento|Identyfikator zamówienia|Kod referencyjny|Kód|Артикул"},
    {Field::Company, "Company|Firma|Société|Empresa|Unternehmen|Azienda|Společnost|Компанія"},
    {Field::ShipCountry, "Delivery|Dostawa|Livraison|Entrega|Lieferung|Versand|Consegna|Kraj dostawy|Dodání|Доставка"},
    {Field::BuyerName, "Customer|Klient|Client|Cliente|Kunde|Zákazník|Клієнт"},
    {Field::Total, "Total|Razem|Suma|Gesamt|Gesamtbetrag|Totale|Gesamtsumme|Łącznie|Celkem|Всього:|Всього"},
    {Field::PaymentMethod, "Payment|Płatność|Paiement|Pago|Zahlung|Zahlungsart|Pagamento|Platba|Оплата"},
    {Field::Status, "Status|Stan|État|Estado|Bestellstatus|Stato|Statut|Stav|Статус"},
    {Field::PlacedAt, "Date|Data|Fecha|Datum|Дата"},
    {Field::Ignored, "New client|New customer|Nowy klient|Nouveau client|Cliente nuevo|Nuevo cliente|Neuer Kunde|Neukunde"
                     "|Nuovo cliente|Nový klient|Новий клієнт|Dokumenty|PDF|файл PDF|Actions"},
};
constexpr std::string_view required[] = {
    "New client|New customer|Nowy klient|Nouveau client|Cliente nuevo|Nuevo cliente|Neuer Kunde|Neukunde|Nuovo cliente"
    "|Nový klient|Новий клієнт",
    "Reference|Indeks|Kod|Odniesienie|Referencja|Référence|Referencia|Referenz|Bestellnummer|Bestell-Nr.|Riferimento"
    "|Identyfikator zamówienia|Kod referencyjny|Kód|Артикул",
    "Total|Razem|Suma|Gesamt|Gesamtbetrag|Totale|Gesamtsumme|Łącznie|Celkem|Всього:|Всього",
};

// A module's list with Polish titles.
constexpr ColumnRule moduleColumns[] = {
    {Field::OrderKey, "Numer zamówienia"},
    {Field::PlacedAt, "Data zamówienia"},
    {Field::Status, "Status"},
    {Field::Total, "Kwota zamówienia"},
    {Field::Shipping, "Kwota dostawy"},
    {Field::ShipCity, "Miasto"},
    {Field::Ignored, "Ilość produktów"},
};
constexpr std::string_view moduleRequired[] = {"Numer zamówienia", "Kwota zamówienia", "Kwota dostawy", "Ilość produktów"};

// What our own query for PrestaShop's SQL Manager gives: a row per item.
constexpr ColumnRule queryColumns[] = {
    {Field::OrderId, "id_order"},
    {Field::OrderKey, "reference"},
    {Field::PlacedAt, "date_add"},
    {Field::Status, "order_state|state_name"},
    {Field::Currency, "currency_iso|iso_code"},
    {Field::Total, "total_paid_tax_incl|total_paid"},
    {Field::Shipping, "total_shipping_tax_incl|total_shipping"},
    {Field::Discount, "total_discounts_tax_incl|total_discounts"},
    {Field::PaymentMethod, "payment"},
    {Field::ShippingMethod, "carrier"},
    {Field::BuyerId, "id_customer"},
    {Field::Email, "email"},
    {Field::FirstName, "customer_firstname"},
    {Field::LastName, "customer_lastname"},
    {Field::ShipFirstName, "delivery_firstname|firstname"},
    {Field::ShipLastName, "delivery_lastname|lastname"},
    {Field::ShipCompany, "delivery_company|company"},
    {Field::ShipStreet, "delivery_address1|address1"},
    {Field::ShipStreet2, "delivery_address2|address2"},
    {Field::ShipPostcode, "delivery_postcode|postcode"},
    {Field::ShipCity, "delivery_city|city"},
    {Field::ShipCountry, "delivery_country|country_iso"},
    {Field::ShipPhone, "delivery_phone|phone"},
    {Field::TaxId, "vat_number|invoice_vat_number"},
    {Field::LineId, "id_order_detail"},
    {Field::ProductId, "product_id"},
    {Field::Sku, "product_reference"},
    {Field::Ean, "product_ean13"},
    {Field::ItemName, "product_name"},
    {Field::Quantity, "product_quantity"},
    {Field::UnitPrice, "unit_price_tax_incl"},
    {Field::LineTotal, "total_price_tax_incl"},
    {Field::CustomerNote, "message|note"},
    {Field::Language, "language_iso|lang_iso"},
};
constexpr std::string_view queryRequired[] = {"id_order", "reference", "product_name|unit_price_tax_incl|total_paid_tax_incl|total_paid"};

} // namespace

const Platform prestaShop{
    .key = "prestashop",
    .title = "PrestaShop",
    .shape = RowShape::OrderRows,
    .columns = columns,
    .required = required,
    .remark = QT_TRANSLATE_NOOP("imports",
                                "PrestaShop’s own export has no items, no e-mail and no addresses. With the query from the "
                                "manual, its SQL Manager gives a complete file."),
};

const Platform prestaShopModule{
    .key = "prestashop-list",
    .title = "PrestaShop",
    .shape = RowShape::OrderRows,
    .columns = moduleColumns,
    .required = moduleRequired,
    .decimalMark = DecimalMark::Point, // 199.980000
    .remark = QT_TRANSLATE_NOOP("imports", "This list has no items, no e-mail and no addresses."),
};

const Platform prestaShopQuery{
    .key = "prestashop-sql",
    .title = "PrestaShop (SQL Manager)",
    .columns = queryColumns,
    .required = queryRequired,
    .decimalMark = DecimalMark::Point,
};

} // namespace kokarda::imports
