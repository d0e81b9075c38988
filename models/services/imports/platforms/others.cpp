// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Payment services: often dropped by mistake because they list the same sales.
constexpr ColumnRule payPalColumns[] = {
    {Field::Ignored, "Date|Time|TimeZone|Time Zone|Name|Type|Status|Currency|Gross|Fee|Net|From Email Address|To Email Address"
                     "|Transaction ID|Shipping Address|Address Status|Item Title|Item ID|Balance|Receipt ID"
                     "|Balance Impact|Datum|Uhrzeit|Zeitzone|Brutto|Gebühr|Netto|Absender E-Mail-Adresse|Data|Czas"
                     "|Strefa czasowa|Brutto|Opłata|Netto|Adres e-mail nadawcy|Saldo"},
};
constexpr std::string_view payPalRequired[] = {"Gross|Brutto", "Fee|Gebühr|Opłata", "Net|Netto",
                                               "From Email Address|Absender E-Mail-Adresse|Adres e-mail nadawcy|Balance Impact"};

constexpr ColumnRule stripeColumns[] = {
    {Field::Ignored, "id|Type|Source|Amount|Fee|Destination Platform Fee|Net|Currency|Created (UTC)|Available On (UTC)"
                     "|Description|Customer Facing Amount|Customer Facing Currency|Transfer|Transfer Date (UTC)"
                     "|Transfer Group|balance_transaction_id|created_utc|payout_id|reporting_category|gross|fee|net"
                     "|Card ID|Customer ID|Converted Amount|Amount Refunded|Status|Seller Message"},
};
constexpr std::string_view stripeRequired[] = {"Created (UTC)|created_utc|balance_transaction_id",
                                               "Amount|gross|Converted Amount", "Fee|net|Net|Card ID"};

} // namespace

const Platform payPal{
    .key = "paypal",
    .title = QT_TRANSLATE_NOOP("imports", "PayPal activity"),
    .kind = FileKind::NotOrders,
    .columns = payPalColumns,
    .required = payPalRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is PayPal’s list of payments, not of orders. Download the order export from the shop "
                                 "where the orders were placed."),
};

const Platform stripe{
    .key = "stripe",
    .title = QT_TRANSLATE_NOOP("imports", "Stripe balance"),
    .kind = FileKind::NotOrders,
    .columns = stripeColumns,
    .required = stripeRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Stripe’s list of payments, not of orders. Download the order export from the shop "
                                 "where the orders were placed."),
};

} // namespace kokarda::imports
