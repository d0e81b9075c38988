// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/platforms/list.h"

namespace kokarda::imports {

namespace {

// Wix Stores: a row per item, everything repeated; date and time in two columns.
constexpr ColumnRule wixColumns[] = {
    {Field::OrderKey, "Order number"},
    {Field::PlacedAt, "Date created"},
    {Field::PlacedTime, "Time"},
    {Field::ShipBy, "Fulfill by"},
    {Field::Email, "Contact email"},
    {Field::CustomerNote, "Note from customer"},
    {Field::ItemName, "Item"},
    {Field::Variant, "Variant"},
    {Field::Sku, "SKU"},
    {Field::Quantity, "Qty"},
    {Field::QuantityRefunded, "Quantity refunded"},
    {Field::UnitPrice, "Price"},
    {Field::LineNote, "Custom text"},
    {Field::ShippingMethod, "Delivery method"},
    {Field::ShipName, "Recipient name"},
    {Field::ShipPhone, "Recipient phone"},
    {Field::ShipCompany, "Recipient company name"},
    {Field::ShipCountry, "Delivery country"},
    {Field::ShipRegion, "Delivery state name|Delivery state"},
    {Field::ShipCity, "Delivery city"},
    {Field::ShipStreet, "Delivery address"},
    {Field::ShipPostcode, "Delivery zip/postal code"},
    {Field::BillName, "Billing name"},
    {Field::BillPhone, "Billing phone"},
    {Field::BillCompany, "Billing company name"},
    {Field::BillCountry, "Billing country"},
    {Field::BillRegion, "Billing state name|Billing state"},
    {Field::BillCity, "Billing city"},
    {Field::BillStreet, "Billing address"},
    {Field::BillPostcode, "Billing zip/postal code"},
    {Field::PaymentStatus, "Payment status"},
    {Field::PaymentMethod, "Payment method"},
    {Field::DiscountCode, "Coupon code"},
    {Field::Shipping, "Shipping rate"},
    {Field::Tax, "Total tax"},
    {Field::Total, "Total"},
    {Field::Currency, "Currency"},
    {Field::Refunded, "Refunded amount"},
    {Field::FulfilmentStatus, "Fulfillment status"},
    {Field::TrackingNumber, "Tracking number"},
    {Field::Ignored, "Total order quantity|Additional checkout info|Weight|Deposit amount|Delivery time|Gift card amount"
                     "|Net amount|Additional fees|Fulfillment service|Shipping label"},
};
constexpr std::string_view wixRequired[] = {"Order number", "Date created", "Item", "Qty", "Fulfillment status|Contact email|Payment status"};

// Squarespace Commerce: close to Shopify, the order's cells on its first row only.
constexpr ColumnRule squarespaceColumns[] = {
    {Field::OrderKey, "Order ID"},
    {Field::Email, "Email"},
    {Field::PaymentStatus, "Financial Status"},
    {Field::PaidAt, "Paid at"},
    {Field::FulfilmentStatus, "Fulfillment Status"},
    {Field::ShippedAt, "Fulfilled at"},
    {Field::Currency, "Currency"},
    {Field::Subtotal, "Subtotal"},
    {Field::Shipping, "Shipping"},
    {Field::Tax, "Taxes"},
    {Field::Refunded, "Amount Refunded"},
    {Field::Total, "Total"},
    {Field::DiscountCode, "Discount Code"},
    {Field::Discount, "Discount Amount"},
    {Field::ShippingMethod, "Shipping Method"},
    {Field::PlacedAt, "Created at"},
    {Field::Quantity, "Lineitem quantity"},
    {Field::ItemName, "Lineitem name"},
    {Field::UnitPrice, "Lineitem price"},
    {Field::Sku, "Lineitem sku"},
    {Field::Variant, "Lineitem variant"},
    {Field::BillName, "Billing Name"},
    {Field::BillStreet, "Billing Address1"},
    {Field::BillStreet2, "Billing Address2"},
    {Field::BillCity, "Billing City"},
    {Field::BillPostcode, "Billing Zip"},
    {Field::BillRegion, "Billing Province"},
    {Field::BillCountry, "Billing Country"},
    {Field::BillPhone, "Billing Phone"},
    {Field::ShipName, "Shipping Name"},
    {Field::ShipStreet, "Shipping Address1"},
    {Field::ShipStreet2, "Shipping Address2"},
    {Field::ShipCity, "Shipping City"},
    {Field::ShipPostcode, "Shipping Zip"},
    {Field::ShipRegion, "Shipping Province"},
    {Field::ShipCountry, "Shipping Country"},
    {Field::ShipPhone, "Shipping Phone"},
    {Field::CancelledAt, "Cancelled at"},
    {Field::SellerNote, "Private Notes"},
    {Field::PaymentMethod, "Payment Method"},
    {Field::SalesChannel, "Channel Name|Channel Type"},
    {Field::Ignored, "Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|Payment Reference"
                     "|Channel Order Number"},
};
constexpr std::string_view squarespaceRequired[] = {"Order ID", "Lineitem name", "Financial Status|Fulfillment Status|Total"};

// Square: item sales report. Sales and refunds share a transaction.
constexpr ColumnRule squareColumns[] = {
    {Field::OrderKey, "Transaction ID"},
    {Field::PlacedAt, "Date"},
    {Field::PlacedTime, "Time"},
    {Field::TimeZone, "Time Zone"},
    {Field::Category, "Category"},
    {Field::ItemName, "Item"},
    {Field::Quantity, "Qty"},
    {Field::Variant, "Price Point Name"},
    {Field::Sku, "SKU"},
    {Field::LineNote, "Modifiers Applied"},
    {Field::LineDiscount, "Discounts"},
    {Field::LineTotal, "Net Sales"},
    {Field::LineTax, "Tax"},
    {Field::BuyerId, "Customer ID"},
    {Field::BuyerName, "Customer Name"},
    {Field::SellerNote, "Notes"},
    {Field::SalesChannel, "Location"},
    {Field::Ignored, "Gross Sales|Payment ID|Device Name|Details|Event Type|Dining Option|Customer Reference ID|Unit|Count"
                     "|GTIN|Itemization Type|Commission|Employee|Fulfillment Note|Channel|Token|Card Brand|PAN Suffix"},
};
constexpr std::string_view squareRequired[] = {"Transaction ID", "Item", "Qty", "Gross Sales|Net Sales", "Event Type|Payment ID|Time Zone"};

constexpr ColumnRule squareTransactionColumns[] = {
    {Field::Ignored, "Date|Time|Time Zone|Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|Tip"
                     "|Partial Refunds|Total Collected|Source|Card|Card Entry Methods|Cash|Square Gift Card|Other Tender"
                     "|Other Tender Type|Other Tender Note|Tender Note|Fees|Net Total|Transaction ID|Payment ID|Card Brand"
                     "|PAN Suffix|Device Name|Staff Name|Staff ID|Details|Description|Event Type|Location|Dining Option"
                     "|Customer ID|Customer Name|Customer Reference ID|Deposit ID|Deposit Date|Deposit Details"},
};
constexpr std::string_view squareTransactionRequired[] = {"Total Collected", "Transaction ID", "Gross Sales|Net Sales"};

// Gumroad: a row per sale; the currency stands in the titles.
constexpr ColumnRule gumroadColumns[] = {
    {Field::OrderKey, "Purchase ID"},
    {Field::ItemName, "Item Name"},
    {Field::BuyerName, "Buyer Name"},
    {Field::Email, "Purchase Email|Buyer Email"},
    {Field::PlacedAt, "Purchase Date"},
    {Field::PlacedTime, "Purchase Time (UTC timezone)|Purchase Time"},
    {Field::Subtotal, "Subtotal"},
    {Field::Tax, "Taxes"},
    {Field::Shipping, "Shipping"},
    {Field::Total, "Sale Price"},
    {Field::LineTotal, "Item Price"},
    {Field::Refunded, "Partial Refund"},
    {Field::IsRefunded, "Fully Refunded?"},
    {Field::DiscountCode, "Discount Code"},
    {Field::Variant, "Variants"},
    {Field::Sku, "SKU ID"},
    {Field::Quantity, "Quantity"},
    {Field::ShipCountry, "Country"},
    {Field::ShipRegion, "State"},
    {Field::ShipCity, "City"},
    {Field::ShipPostcode, "Zip Code"},
    {Field::ShipStreet, "Street Address"},
    {Field::Ignored, "Fees|Net Total|Refunded?|Referrer|Tip|Affiliate|Affiliate commission|Recurring Charge?|Preorder"
                     "|Disputed?|Dispute Won?|Access Revoked?|License Key|Payment Type|PayPal Transaction ID"
                     "|Stripe Transaction ID"},
};
constexpr std::string_view gumroadRequired[] = {"Purchase ID", "Purchase Email|Buyer Email", "Purchase Date",
                                                "Item Name", "Sale Price|Sale Price ($)|Sale Price (€)|Sale Price (£)"};

constexpr ColumnRule gumroadPayoutColumns[] = {
    {Field::Ignored, "Type|Date|Purchase ID|Item Name|Buyer Name|Buyer Email|Taxes|Shipping|Sale Price|Gumroad Fees|Net Total"},
};
constexpr std::string_view gumroadPayoutRequired[] = {"Gumroad Fees ($)|Gumroad Fees", "Net Total ($)|Net Total", "Purchase ID"};

// Tiendanube / Nuvemshop, Spanish and Portuguese.
constexpr ColumnRule tiendanubeColumns[] = {
    {Field::OrderKey, "Número de orden|Número do Pedido"},
    {Field::OrderId, "Identificador de la orden|Identificador do pedido"},
    {Field::Email, "Email|E-mail"},
    {Field::PlacedAt, "Fecha|Data"},
    {Field::Status, "Estado de la orden|Status do Pedido"},
    {Field::PaymentStatus, "Estado del pago|Status do Pagamento"},
    {Field::FulfilmentStatus, "Estado del envío|Status do Envio"},
    {Field::Currency, "Moneda|Moeda"},
    {Field::Subtotal, "Subtotal de productos|Subtotal"},
    {Field::Discount, "Descuento|Desconto"},
    {Field::Shipping, "Costo de envío|Valor do Frete"},
    {Field::Total, "Total"},
    {Field::BuyerName, "Nombre del comprador|Nome do comprador"},
    {Field::TaxId, "DNI / CUIT|CPF / CNPJ"},
    {Field::Phone, "Teléfono|Telefone"},
    {Field::ShipName, "Nombre para el envío|Nome para a entrega"},
    {Field::ShipPhone, "Teléfono para el envío|Telefone para a entrega"},
    {Field::ShipStreet, "Dirección|Endereço"},
    {Field::ShipHouseNumber, "Número|Numero"},
    {Field::ShipStreet2, "Piso|Complemento"},
    {Field::ShipStreet3, "Localidad|Bairro"},
    {Field::ShipCity, "Ciudad|Cidade"},
    {Field::ShipPostcode, "Código postal|CEP"},
    {Field::ShipRegion, "Provincia o estado|Estado"},
    {Field::ShipCountry, "País"},
    {Field::ShippingMethod, "Medio de envío|Forma de Entrega"},
    {Field::PaymentMethod, "Medio de pago|Forma de Pagamento"},
    {Field::DiscountCode, "Cupón de descuento|Cupom de Desconto"},
    {Field::CustomerNote, "Notas del comprador|Anotações do Comprador"},
    {Field::SellerNote, "Notas del vendedor|Anotações do Vendedor"},
    {Field::PaidAt, "Fecha de pago|Data de pagamento"},
    {Field::ShippedAt, "Fecha de envío|Data de envío|Data de envio"},
    {Field::ItemName, "Nombre del producto|Nome do Produto"},
    {Field::UnitPrice, "Precio del producto|Valor do Produto"},
    {Field::Quantity, "Cantidad del producto|Quantidade Comprada"},
    {Field::Sku, "SKU"},
    {Field::SalesChannel, "Canal"},
    {Field::TrackingNumber, "Código de tracking del envío|Código de rastreio do envio"},
    {Field::CancelledAt, "Fecha y hora de cancelación|Data e hora do cancelamento"},
    {Field::Ignored, "Identificador de la transacción en el medio de pago|Producto Físico|Persona que registró la venta"
                     "|Sucursal de venta|Vendedor|Motivo de cancelación|Produto Fisico|Produto Físico"
                     "|Pessoa que registrou a venda|Local de venda|Motivo do cancelamento"
                     "|Identificador da transação no meio de pagamento"},
};
constexpr std::string_view tiendanubeRequired[] = {"Número de orden|Número do Pedido", "Nombre del producto|Nome do Produto",
                                                   "Estado de la orden|Status do Pedido|Total"};

} // namespace

const Platform wix{.key = "wix", .title = "Wix Stores", .columns = wixColumns, .required = wixRequired};

const Platform squarespace{
    .key = "squarespace",
    .title = "Squarespace",
    .shape = RowShape::FirstRowFull,
    .columns = squarespaceColumns,
    .required = squarespaceRequired,
    .dateOrder = DateOrder::MonthFirst,
    .decimalMark = DecimalMark::Point,
};

const Platform square{
    .key = "square",
    .title = "Square",
    .columns = squareColumns,
    .required = squareRequired,
    .status = OrderStatus::Delivered,
    .payment = PaymentState::Paid,
    .remark = QT_TRANSLATE_NOOP("imports", "Square’s report has no e-mail and no addresses."),
};

const Platform squareTransactions{
    .key = "square-transactions",
    .title = QT_TRANSLATE_NOOP("imports", "Square transactions"),
    .kind = FileKind::NotOrders,
    .columns = squareTransactionColumns,
    .required = squareTransactionRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Square’s list of transactions, which does not say what was sold. In Square, open "
                                 "Transactions, choose Export › Items Detail CSV, and import that file."),
};

const Platform gumroad{
    .key = "gumroad",
    .title = "Gumroad",
    .shape = RowShape::OrderRows,
    .columns = gumroadColumns,
    .required = gumroadRequired,
    .decimalMark = DecimalMark::Point,
    .timesAreUtc = true,
    .status = OrderStatus::Delivered,
    .payment = PaymentState::Paid,
};

const Platform gumroadPayouts{
    .key = "gumroad-payouts",
    .title = QT_TRANSLATE_NOOP("imports", "Gumroad payouts"),
    .kind = FileKind::NotOrders,
    .columns = gumroadPayoutColumns,
    .required = gumroadPayoutRequired,
    .refusal = QT_TRANSLATE_NOOP("imports",
                                 "This is Gumroad’s list of payouts, not of orders. In Gumroad, open Sales, choose Export, and "
                                 "import that file."),
};

const Platform tiendanube{
    .key = "tiendanube",
    .title = "Tiendanube / Nuvemshop",
    .shape = RowShape::FirstRowFull,
    .columns = tiendanubeColumns,
    .required = tiendanubeRequired,
    .dateOrder = DateOrder::DayFirst,
    .decimalMark = DecimalMark::Point,
};

} // namespace kokarda::imports
