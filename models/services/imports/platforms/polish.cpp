// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// shopGold: the list of orders. A row per order.
constexpr ColumnRule shopGoldColumns[] = {
    {Field::OrderKey, "Nr zamówienia"},
    {Field::BuyerName, "Imię i nazwisko|Klient"},
    {Field::PlacedAt, "Data zamówienia"},
    {Field::Status, "Status zamówienia|Status"},
    {Field::Total, "Wartość zamówienia"},
    {Field::Currency, "Waluta"},
    {Field::Shipping, "Koszt wysyłki + dopłata za rodzaj płatności|Koszt wysyłki"},
    {Field::Subtotal, "Wartość towaru"},
    {Field::PaymentMethod, "Forma płatności"},
    {Field::ShippingMethod, "Dostawa"},
    {Field::Ignored, "Liczba zamówionych produktów"},
};
constexpr std::string_view shopGoldRequired[] = {"Nr zamówienia", "Liczba zamówionych produktów", "Wartość zamówienia"};

// eobuwie-style: numbers, dates and coupons only.
constexpr ColumnRule bareColumns[] = {
    {Field::OrderKey, "order_id"},
    {Field::BuyerId, "client_id|customer_id"},
    {Field::PlacedAt, "order_date"},
    {Field::DiscountCode, "KUPON|coupon"},
};
constexpr std::string_view bareRequired[] = {"order_id", "client_id", "order_date"};
constexpr std::string_view bareForbidden[] = {"item_name", "product_name", "order_total"};

// BaseLinker with Polish titles, Shoper, IdoSell, Sellrocket, Sky-Shop, Apilo …: their exports are templates of the
// shop's own making. What they share are the words.
constexpr ColumnRule polishColumns[] = {
    {Field::OrderKey, "Numer zamówienia|Nr zamówienia|ID zamówienia|Identyfikator zamówienia|Zamówienie nr|Nr zam."
                      "|Numer|Numer seryjny zamówienia|Zamówienie|Id zam.|Nr Zamówienia (ID)|Numer zamówienia (ID)"},
    {Field::OrderNumber, "Numer zewnętrzny|Numer zamówienia zewnętrzny|Zewnętrzny numer zamówienia|Nr zewnętrzny"
                         "|Numer zamówienia w sklepie|Zewnętrzne ID|Numer zamówienia Allegro"},
    {Field::PlacedAt, "Data dodania|Data zamówienia|Data złożenia|Data złożenia zamówienia|Data utworzenia|Data"
                      "|Data zakupu|Data sprzedaży|Data i godzina|Złożono"},
    {Field::PlacedTime, "Godzina|Godzina zamówienia|Czas"},
    {Field::PaidAt, "Data płatności|Data opłacenia|Data wpłaty|Data zaksięgowania wpłaty"},
    {Field::ShippedAt, "Data wysyłki|Data wysłania|Data nadania|Data realizacji"},
    {Field::Status, "Status|Status zamówienia|Stan|Etap|Status realizacji"},
    {Field::PaymentStatus, "Status płatności|Opłacone|Opłacono|Zapłacone|Czy opłacone"},
    {Field::SalesChannel, "Źródło|Źródło zamówienia|Kanał sprzedaży|Platforma|Sklep"},
    {Field::BuyerLogin, "Login|Login kupującego|Nick|Login klienta|Użytkownik|Kupujący (login)"},
    {Field::BuyerId, "ID klienta|Numer klienta|Id kupującego"},
    {Field::BuyerName, "Imię i nazwisko|Klient|Kupujący|Nazwa klienta|Nabywca|Imię i nazwisko klienta|Zamawiający"
                       "|Imię i nazwisko kupującego|Dane klienta"},
    {Field::FirstName, "Imię|Imię klienta|Imię kupującego"},
    {Field::LastName, "Nazwisko|Nazwisko klienta|Nazwisko kupującego"},
    {Field::Email, "E-mail|Email|Adres e-mail|E-mail klienta|Email klienta|E-mail kupującego|Adres email|Mail|Email kupującego"},
    {Field::Phone, "Telefon|Telefon klienta|Nr telefonu|Numer telefonu|Tel.|Telefon kupującego|Telefon kontaktowy"},
    {Field::Company, "Firma|Nazwa firmy|Firma klienta"},
    {Field::TaxId, "NIP|Faktura NIP|NIP klienta|Nr NIP|Numer NIP"},
    {Field::Total, "Kwota zamówienia|Wartość zamówienia|Suma|Razem|Kwota|Do zapłaty|Wartość|Łączna kwota|Suma zamówienia"
                   "|Kwota do zapłaty|Wartość brutto|Suma brutto|Kwota całkowita|Kwota PLN|Wartość zamówienia brutto|Total"},
    {Field::Subtotal, "Wartość towaru|Wartość produktów|Suma produktów|Kwota produktów"},
    {Field::Currency, "Waluta"},
    {Field::Shipping, "Koszt wysyłki|Koszt dostawy|Kwota dostawy|Cena wysyłki|Koszt przesyłki|Cena dostawy|Wysyłka koszt"},
    {Field::Discount, "Rabat|Zniżka|Kwota rabatu|Wartość rabatu"},
    {Field::DiscountCode, "Kod rabatowy|Kupon|Kod kuponu|Kupon rabatowy"},
    {Field::PaymentMethod, "Forma płatności|Sposób płatności|Metoda płatności|Płatność|Rodzaj płatności"},
    {Field::ShippingMethod, "Sposób wysyłki|Forma wysyłki|Forma dostawy|Sposób dostawy|Metoda dostawy|Dostawa|Kurier|Wysyłka"
                            "|Przewoźnik|Rodzaj dostawy"},
    {Field::PickupPoint, "Punkt odbioru|Paczkomat|Punkt odbioru ID|Kod paczkomatu|ID punktu odbioru|Punkt odbioru - ID"
                         "|Paczkomat / Adres"},
    {Field::TrackingNumber, "Numer przesyłki|Nr przesyłki|Numer listu przewozowego|Nr listu przewozowego|Numer nadania|Numer paczki"},
    {Field::CustomerNote, "Uwagi|Uwagi klienta|Uwagi kupującego|Komentarz|Komentarz klienta|Wiadomość od kupującego"
                          "|Uwagi do zamówienia|Informacje od klienta|Wiadomość"},
    {Field::SellerNote, "Uwagi sprzedawcy|Notatki|Notatka|Uwagi wewnętrzne|Komentarz sprzedawcy"},
    {Field::Tags, "Tagi|Etykiety"},
    {Field::ShipName, "Imię i nazwisko odbiorcy|Odbiorca|Dostawa - imię i nazwisko|Dostawa imię i nazwisko"
                      "|Imię i nazwisko (dostawa)|Adres dostawy - imię i nazwisko"},
    {Field::ShipCompany, "Dostawa - firma|Firma odbiorcy|Dostawa firma|Firma (dostawa)"},
    {Field::ShipStreet, "Adres dostawy|Dostawa - adres|Ulica|Adres|Ulica i numer|Dostawa - ulica|Adres (dostawa)|Dostawa adres"
                        "|Ulica (dostawa)|Adres odbiorcy"},
    {Field::ShipHouseNumber, "Numer domu|Nr domu|Dostawa - numer domu"},
    {Field::ShipStreet2, "Numer lokalu|Nr lokalu|Numer mieszkania|Nr mieszkania"},
    {Field::ShipPostcode, "Kod pocztowy|Dostawa - kod pocztowy|Kod pocztowy dostawy|Kod|Dostawa kod pocztowy"
                          "|Kod pocztowy (dostawa)|Kod pocztowy odbiorcy"},
    {Field::ShipCity, "Miasto|Miejscowość|Dostawa - miasto|Miasto dostawy|Dostawa miasto|Miasto (dostawa)|Miejscowość odbiorcy"
                      "|Dostawa - miejscowość"},
    {Field::ShipRegion, "Województwo|Region"},
    {Field::ShipCountry, "Kraj|Kraj dostawy|Dostawa - kraj|Kod kraju|Dostawa kraj|Kraj (dostawa)"},
    {Field::BillName, "Faktura - imię i nazwisko|Faktura imię i nazwisko|Imię i nazwisko (faktura)"},
    {Field::BillCompany, "Faktura - firma|Faktura firma|Firma (faktura)|Faktura - nazwa firmy"},
    {Field::BillStreet, "Faktura - adres|Faktura adres|Adres (faktura)|Adres do faktury|Faktura - ulica|Adres rozliczeniowy"},
    {Field::BillPostcode, "Faktura - kod pocztowy|Faktura kod pocztowy|Kod pocztowy (faktura)"},
    {Field::BillCity, "Faktura - miasto|Faktura miasto|Miasto (faktura)|Faktura - miejscowość"},
    {Field::BillCountry, "Faktura - kraj|Faktura kraj|Kraj (faktura)"},
    {Field::LineId, "ID pozycji|Id pozycji"},
    {Field::ProductId, "ID produktu|Numer oferty|Nr oferty|ID oferty|Numer aukcji|Nr aukcji"},
    {Field::ItemName, "Produkt|Nazwa produktu|Nazwa towaru|Towar|Tytuł oferty|Nazwa|Tytuł aukcji|Przedmiot|Produkt - nazwa"},
    {Field::Variant, "Wariant|Cechy|Atrybuty|Rozmiar|Opcje|Nazwa wariantu"},
    {Field::Sku, "SKU|Kod produktu|Symbol|Kod towaru|Sygnatura|Kod SKU|Indeks|Produkt SKU|Produkt - SKU"},
    {Field::Ean, "EAN|Kod EAN|Produkt - EAN|Produkt EAN|Kod kreskowy"},
    {Field::Category, "Kategoria"},
    {Field::Quantity, "Ilość|Liczba sztuk|Sztuk|Ilość sztuk|Szt.|Produkt - ilość|Liczba"},
    {Field::UnitPrice, "Cena brutto|Cena|Cena jednostkowa|Cena jednostkowa brutto|Cena za sztukę|Produkt - cena|Cena produktu"
                       "|Cena szt. brutto"},
    {Field::LineTotal, "Wartość pozycji|Wartość produktu|Razem brutto|Suma pozycji|Wartość pozycji brutto"},
    {Field::Language, "Język"},
    {Field::Ignored, "Ilość produktów|Liczba produktów|Liczba zamówionych produktów|Adres IP|IP|Waga|VAT|Stawka VAT|Cena netto"
                     "|Wartość netto|Numer faktury|Nr faktury|Lp.|Lp"},
};
constexpr std::string_view polishRequired[] = {
    "Numer zamówienia|Nr zamówienia|ID zamówienia|Identyfikator zamówienia|Zamówienie nr|Nr zam.|Numer seryjny zamówienia"
    "|Id zam.|Nr Zamówienia (ID)|Numer zamówienia (ID)|Zamówienie|Numer",
    "Data dodania|Data zamówienia|Data złożenia|Data złożenia zamówienia|Data utworzenia|Data|Data zakupu|Data sprzedaży"
    "|Kwota zamówienia|Wartość zamówienia|Produkt|Nazwa produktu|Status|Status zamówienia|Suma|Klient|Imię i nazwisko",
    "Kwota zamówienia|Wartość zamówienia|Suma|Razem|Do zapłaty|Produkt|Nazwa produktu|Nazwa towaru|Towar|Klient|Kupujący"
    "|Imię i nazwisko|E-mail|Email|Adres e-mail|Nazwisko|Kwota|Kwota PLN|Wartość brutto|Sposób wysyłki|Sposób dostawy|Dostawa",
};
constexpr std::string_view polishForbidden[] = {"Numer faktury", "Nr faktury", "Typ klienta", "Liczba zamówionych produktów"};

// IdoSell numbers an order twice: by an id and by the serial number that people see.
constexpr std::string_view idoSellRequired[] = {
    "Numer seryjny zamówienia|Numer seryjny|Nr seryjny zamówienia",
    "Data dodania|Data zamówienia|Data złożenia|Data złożenia zamówienia|Data|Status|Status zamówienia|Klient|E-mail"
    "|Wartość zamówienia|Produkt|Nazwa produktu|Nazwa towaru",
};

// Sellrocket writes its own id beside the number of the marketplace.
constexpr std::string_view sellRocketRequired[] = {
    "Nr Zamówienia (ID)|Numer zamówienia (ID)",
    "Paczkomat / Adres|Kwota PLN|Data|Data zamówienia|Produkt|Nazwa produktu|Klient|Imię i nazwisko|E-mail|Kwota|Status",
};

// Shoper: the fields of its interface (developers.shoper.pl, resource "orders"), which its exports are named after.
constexpr ColumnRule shoperColumns[] = {
    {Field::OrderKey, "order_id"},
    {Field::PlacedAt, "date"},
    {Field::ShippedAt, "delivery_date"},
    {Field::Status, "status|status_name"},
    {Field::PaymentStatus, "paid_status|is_paid"},
    {Field::BuyerId, "user_id"},
    {Field::Email, "email"},
    {Field::Total, "sum"},
    {Field::Currency, "currency|currency_name|currency_id"},
    {Field::Shipping, "shipping_cost"},
    {Field::ShippingMethod, "shipping|shipping_name"},
    {Field::PaymentMethod, "payment|payment_name"},
    {Field::DiscountCode, "discount_code|promo_code"},
    {Field::PickupPoint, "pickup_point"},
    {Field::CustomerNote, "notes"},
    {Field::SellerNote, "notes_priv"},
    {Field::BillFirstName, "billing_firstname|billing_address_firstname"},
    {Field::BillLastName, "billing_lastname|billing_address_lastname"},
    {Field::BillCompany, "billing_company|billing_address_company"},
    {Field::TaxId, "billing_tax_identification_number|billing_address_tax_identification_number"},
    {Field::BillStreet, "billing_street1|billing_address_street1"},
    {Field::BillStreet2, "billing_street2|billing_address_street2"},
    {Field::BillPostcode, "billing_postcode|billing_address_postcode"},
    {Field::BillCity, "billing_city|billing_address_city"},
    {Field::BillCountry, "billing_country_code|billing_country|billing_address_country_code|billing_address_country"},
    {Field::BillPhone, "billing_phone|billing_address_phone"},
    {Field::ShipFirstName, "delivery_firstname|delivery_address_firstname"},
    {Field::ShipLastName, "delivery_lastname|delivery_address_lastname"},
    {Field::ShipCompany, "delivery_company|delivery_address_company"},
    {Field::ShipStreet, "delivery_street1|delivery_address_street1"},
    {Field::ShipStreet2, "delivery_street2|delivery_address_street2"},
    {Field::ShipPostcode, "delivery_postcode|delivery_address_postcode"},
    {Field::ShipCity, "delivery_city|delivery_address_city"},
    {Field::ShipCountry, "delivery_country_code|delivery_country|delivery_address_country_code|delivery_address_country"},
    {Field::ShipPhone, "delivery_phone|delivery_address_phone"},
    {Field::ProductId, "product_id"},
    {Field::ItemName, "product_name|name|product_name *"},
    {Field::Variant, "option|product_option|stock_name|product_option *"},
    {Field::Sku, "product_code|code|product_code *"},
    {Field::Quantity, "product_quantity|quantity|product_quantity *"},
    {Field::UnitPrice, "product_price|price|product_price *"},
    {Field::Language, "lang_name"},
    {Field::Ignored, "status_id|status_date|confirm_date|payment_id|shipping_id|currency_rate|paid|ip_address"
                     "|discount_client|discount_group|discount_levels|shipping_vat|confirm|notes_pub|origin"},
};
constexpr std::string_view shoperRequired[] = {
    "order_id", "date", "sum", "status_id|status_date|confirm_date|shipping_cost|delivery_firstname|delivery_address_firstname"};
// The panel's own export puts an order into one row, with "product_name 1", "product_quantity 1", "product_price 1" and so
// on up to 59: so a public program reads it that takes these files apart (flattenShoperCSV). No real file was at hand.
constexpr std::string_view shoperRowRequired[] = {"order_id", "date", "sum", "product_name 1"};
constexpr std::string_view shoperForbidden[] = {"billing_first_name", "order_date", "date_add", "delivery_fullname"};

} // namespace

const Platform shopGold{
    .key = "shopgold",
    .title = "shopGold",
    .shape = RowShape::OrderRows,
    .columns = shopGoldColumns,
    .required = shopGoldRequired,
    .remark = QT_TRANSLATE_NOOP("imports", "This list has no dates, no items and no addresses."),
};

const Platform bareOrders{
    .key = "bare-orders",
    .title = QT_TRANSLATE_NOOP("imports", "Order numbers and dates"),
    .shape = RowShape::OrderRows,
    .columns = bareColumns,
    .required = bareRequired,
    .forbidden = bareForbidden,
    .remark = QT_TRANSLATE_NOOP("imports", "This file has numbers and dates of orders only: no amounts, items or addresses."),
};

const Platform idoSell{
    .key = "idosell",
    .title = "IdoSell",
    .columns = polishColumns,
    .required = idoSellRequired,
    .forbidden = polishForbidden,
};

const Platform sellRocket{
    .key = "sellrocket",
    .title = "Sellrocket",
    .columns = polishColumns,
    .required = sellRocketRequired,
    .forbidden = polishForbidden,
};

const Platform shoperRows{
    .key = "shoper-rows",
    .title = "Shoper",
    .shape = RowShape::OrderRows,
    .columns = shoperColumns,
    .required = shoperRowRequired,
    .forbidden = shoperForbidden,
};

const Platform shoper{
    .key = "shoper",
    .title = "Shoper",
    .columns = shoperColumns,
    .required = shoperRequired,
    .forbidden = shoperForbidden,
};

const Platform polishShop{
    .key = "polish-shop",
    .title = QT_TRANSLATE_NOOP("imports", "Polish shop (BaseLinker, Sky-Shop, Apilo …)"),
    .columns = polishColumns,
    .required = polishRequired,
    .forbidden = polishForbidden,
};

} // namespace kokarda::imports
