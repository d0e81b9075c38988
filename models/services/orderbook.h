// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QCoreApplication>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// All orders of the shop: finding, reading, changing them.
class OrderBook
{
    Q_DECLARE_TR_FUNCTIONS(OrderBook)

public:
    explicit OrderBook(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    std::vector<OrderId> find(const OrderFilter& filter) const;
    OrderSummary summary(OrderId id) const;
    std::optional<Order> order(OrderId id) const;
    /// The order that people call so; throws RuleError when there is none, or when several channels have it.
    OrderId byNumber(const QString& number) const;
    std::map<OrderStatus, int> countByStatus(const QString& search) const;

    /// Moves orders to a status as one undoable step. Throws RuleError where `forwardOnly` and an order stands
    /// further already.
    void setStatus(const std::vector<OrderId>& ids, OrderStatus status, bool forwardOnly = false);
    /// Stores an order entered or edited by hand; gives it back with its ids. Throws RuleError for one without lines.
    Order store(Order order);

private:
    Shop& m_shop;
};

} // namespace kokarda
