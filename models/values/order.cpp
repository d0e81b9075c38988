// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/order.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr std::array<std::pair<OrderStatus, QLatin1String>, 6> statusKeys{{
    {OrderStatus::AwaitingPayment, "awaiting_payment"_L1},
    {OrderStatus::ToPack, "to_pack"_L1},
    {OrderStatus::Packed, "packed"_L1},
    {OrderStatus::Shipped, "shipped"_L1},
    {OrderStatus::Delivered, "delivered"_L1},
    {OrderStatus::Cancelled, "cancelled"_L1},
}};

constexpr std::array<std::pair<PaymentState, QLatin1String>, 8> paymentKeys{{
    {PaymentState::Unknown, "unknown"_L1},
    {PaymentState::Pending, "pending"_L1},
    {PaymentState::Authorized, "authorized"_L1},
    {PaymentState::Paid, "paid"_L1},
    {PaymentState::PartiallyPaid, "partially_paid"_L1},
    {PaymentState::PartiallyRefunded, "partially_refunded"_L1},
    {PaymentState::Refunded, "refunded"_L1},
    {PaymentState::Voided, "voided"_L1},
}};

template<class Table, class Value>
QString keyOf(const Table& table, Value value)
{
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template<class Table>
auto valueOf(const Table& table, QStringView key) -> std::optional<typename Table::value_type::first_type>
{
    const auto found = std::ranges::find_if(table, [key](const auto& entry) { return entry.second == key; });
    if (found == table.end())
        return {};
    return found->first;
}

} // namespace

QString statusKey(OrderStatus status)
{
    return keyOf(statusKeys, status);
}

std::optional<OrderStatus> statusFromKey(QStringView key)
{
    return valueOf(statusKeys, key);
}

QString paymentKey(PaymentState state)
{
    return keyOf(paymentKeys, state);
}

std::optional<PaymentState> paymentFromKey(QStringView key)
{
    return valueOf(paymentKeys, key);
}

const std::vector<OrderStatus>& allStatuses()
{
    static const std::vector<OrderStatus> all = [] {
        std::vector<OrderStatus> statuses;
        for (const auto& entry : statusKeys)
            statuses.push_back(entry.first);
        return statuses;
    }();
    return all;
}

QString statusTitle(OrderStatus status)
{
    switch (status) {
    case OrderStatus::AwaitingPayment:
        return QCoreApplication::translate("OrderStatus", "Waiting for payment");
    case OrderStatus::ToPack:
        return QCoreApplication::translate("OrderStatus", "To pack");
    case OrderStatus::Packed:
        return QCoreApplication::translate("OrderStatus", "Packed");
    case OrderStatus::Shipped:
        return QCoreApplication::translate("OrderStatus", "Shipped");
    case OrderStatus::Delivered:
        return QCoreApplication::translate("OrderStatus", "Delivered");
    case OrderStatus::Cancelled:
        return QCoreApplication::translate("OrderStatus", "Cancelled");
    }
    return {};
}

int pieceCount(const Order& order)
{
    int pieces = 0;
    for (const OrderLine& line : order.lines)
        pieces += line.quantity;
    return pieces;
}

bool needsAttention(const Order& order)
{
    return order.isGift || !order.remark.isEmpty() || !order.giftMessage.isEmpty();
}

Money totalDifference(const Order& order)
{
    Money gross{0, order.total.currency};
    for (const OrderLine& line : order.lines)
        gross = gross + line.total();
    gross = gross + order.shipping - order.discount;
    const Money asGross = order.total - gross;
    const Money asNet = asGross - order.tax;
    return std::abs(asGross.minor) <= std::abs(asNet.minor) ? asGross : asNet;
}

} // namespace kokarda
