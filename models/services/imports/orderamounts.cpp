// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/issuelist.h"
#include "models/services/imports/orderfinisher.h"

#include <algorithm>
#include <cstdlib>

// The part of OrderFinisher that counts: lines, amounts and whether they agree.
namespace kokarda::imports {

namespace {

/// A line beyond ten billions is a misread file, and sums of such would not fit.
constexpr qint64 largestLine = 1'000'000'000'000;

Money absolute(Money amount)
{
    amount.minor = std::llabs(amount.minor);
    return amount;
}

} // namespace

void OrderFinisher::fillLine(LineDraft& draft)
{
    OrderLine line;
    LineSource source{.row = draft.row, .given = draft.given};
    const auto text = [&](Field field) { return std::move(draft.texts[LineDraft::slot(field)]); };
    line.channelLineId = text(Field::LineId);
    line.sku = text(Field::Sku);
    line.title = text(Field::ItemName);
    line.variant = text(Field::Variant);
    line.channelCategory = text(Field::Category);
    source.ean = text(Field::Ean);
    source.productKey = text(Field::ProductId);
    const auto count = [&](Field field, int otherwise) {
        if (!draft.given.has(field))
            return otherwise;
        const std::optional<int> whole = toWhole(draft.number(field));
        if (!whole)
            numberIssue(draft.row, draft.writtenAs(field), field, RowIssue::Severity::Rejected, RowIssue::Kind::BadQuantity);
        return whole.value_or(otherwise);
    };
    line.quantity = count(Field::Quantity, 1);
    line.quantityShipped = count(Field::QuantityShipped, 0);
    source.quantityRefunded = count(Field::QuantityRefunded, 0);

    const auto amount = [&](Field field) -> std::optional<Money> {
        if (!draft.given.has(field))
            return std::nullopt;
        return money(draft.number(field), field, draft.writtenAs(field), draft.row);
    };
    source.tax = amount(Field::LineTax);
    source.total = amount(Field::LineTotal);
    if (const std::optional<Money> net = amount(Field::LineNet); net && !source.total)
        source.total = *net + source.tax.value_or(Money{});
    const Money discount = absolute(amount(Field::LineDiscount).value_or(Money{0, m_currency}));
    const Money promotion = absolute(amount(Field::LinePromotion).value_or(Money{0, m_currency}));
    line.discount = discount + promotion;
    if (const std::optional<Money> unit = amount(Field::UnitPrice)) {
        line.unitPrice = *unit;
    } else if (source.total) {
        // The price of one from the price of all; what does not divide evenly stays as a discount of a few pennies.
        const Money gross = *source.total + discount;
        const qint64 pieces = line.quantity == 0 ? 1 : line.quantity;
        line.unitPrice = share(gross, 1, pieces);
        if (line.unitPrice.minor * pieces < gross.minor)
            ++line.unitPrice.minor;
        line.discount.minor += line.unitPrice.minor * pieces - gross.minor;
    }
    if (qint64(std::llabs(line.unitPrice.minor)) > largestLine / std::max(1, std::abs(line.quantity))) {
        const Field price = draft.given.has(Field::UnitPrice) ? Field::UnitPrice
            : draft.given.has(Field::LineTotal)               ? Field::LineTotal
                                                              : Field::LineNet;
        numberIssue(draft.row, draft.writtenAs(price), price, RowIssue::Severity::Rejected, RowIssue::Kind::BadNumber);
    }
    m_lineShipping = m_lineShipping + amount(Field::LineShipping).value_or(Money{0, m_currency});
    m_lineTax = m_lineTax + source.tax.value_or(Money{0, m_currency});
    m_out.given.insert(draft.given);
    m_out.order.lines.push_back(std::move(line));
    m_out.lineSources.push_back(std::move(source));
}

void OrderFinisher::fillLines()
{
    const std::span<LineDraft> lines = m_draft.m_lines.kept();
    m_out.order.lines.reserve(lines.size());
    m_out.lineSources.reserve(lines.size());
    for (LineDraft& line : lines)
        fillLine(line);
    // One line without a price of its own costs what the goods cost together.
    const bool hasPrices = m_out.given.has(Field::UnitPrice) || m_out.given.has(Field::LineTotal) || m_out.given.has(Field::LineNet);
    if (m_out.order.lines.size() == 1 && !hasPrices && has(Field::Subtotal) && m_out.order.lines[0].quantity > 0) {
        m_out.order.lines[0].unitPrice = share(orderMoney(Field::Subtotal), 1, m_out.order.lines[0].quantity);
        m_out.lineSources[0].total = orderMoney(Field::Subtotal);
    }
}

void OrderFinisher::fillAmounts()
{
    Order& order = m_out.order;
    order.subtotal = orderMoney(Field::Subtotal);
    order.shipping = has(Field::Shipping) ? orderMoney(Field::Shipping) + orderMoney(Field::ShippingTax) : m_lineShipping;
    if (has(Field::ShippingDiscount))
        order.shipping = order.shipping - absolute(orderMoney(Field::ShippingDiscount));
    order.tax = has(Field::Tax) ? orderMoney(Field::Tax) : m_lineTax;
    order.discount = absolute(orderMoney(Field::Discount));
    order.refunded = absolute(orderMoney(Field::Refunded));
    if (has(Field::Total)) {
        order.total = orderMoney(Field::Total);
        return;
    }
    const bool hasPrices = m_out.given.has(Field::UnitPrice) || m_out.given.has(Field::LineTotal)
        || m_out.given.has(Field::LineNet);
    if (!hasPrices)
        return;
    order.total = order.shipping - order.discount;
    for (const OrderLine& line : order.lines)
        order.total = order.total + line.total();
}

void OrderFinisher::checkTotal()
{
    const Order& order = m_out.order;
    const bool canCheck = has(Field::Total) && m_out.given.has(Field::UnitPrice) && !order.lines.empty();
    if (!canCheck)
        return;
    const Money difference = totalDifference(order);
    if (std::llabs(difference.minor) > 2)
        issue(RowIssue::Severity::Note, RowIssue::Kind::TotalDiffers, plainAmount(difference));
}

} // namespace kokarda::imports
