// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/orderquery.h"

#include <QCoreApplication>
#include <vector>

namespace kokarda {

class Shop;

/// The named views of the orders: those that every shop has, and the shop's own.
class OrderViews
{
    Q_DECLARE_TR_FUNCTIONS(OrderViews)

public:
    explicit OrderViews(Shop& shop)
        : m_shop(shop)
    {
    }

    /// All, to pack, late, waiting for payment, complaint, without note, the other statuses, then the own ones in the
    /// order in which they were made.
    std::vector<OrderView> all() const;
    /// Keeps a query under a name. A name that is there already gets the new query. Throws RuleError without a name.
    OrderView keep(const QString& title, const OrderQuery& query);
    /// Forgets an own view; the others stay for ever.
    void forget(const QString& key);

private:
    std::vector<OrderView> own() const;
    void store(const QString& title, const std::vector<OrderView>& views);

    Shop& m_shop;
};

/// How many of the counted orders a view shows. An own view has a search of its own: `counts` are of that one.
int countOf(const OrderView& view, const OrderCounts& counts);

} // namespace kokarda
