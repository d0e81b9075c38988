// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

/// What staff look for in a list of orders, beside one status.
enum class OrderWork {
    All,
    Late,       ///< to pack, and its time is over
    Complaint,  ///< a complaint about it is open
    WithoutNote ///< to pack, and no note is written yet
};

/// By what a list of orders is sorted.
enum class OrderSort { Placed, Number, Customer, Total, Status, Channel, Pieces };

/// What a list of orders should hold, and in which order.
struct OrderQuery
{
    OrderWork work = OrderWork::All;
    std::optional<OrderStatus> status;
    QString search;       ///< words by their beginning
    bool similar = false; ///< words that are spelt a little differently count as well
    OrderSort sort = OrderSort::Placed;
    bool descending = true;

    bool operator==(const OrderQuery&) const = default;
};

/// One order of a list that is being read.
struct ListedOrder
{
    OrderId id;
    Instant placedAt;
    OrderStatus status = OrderStatus::ToPack;

    bool operator==(const ListedOrder&) const = default;
};

/// How many orders each status and each kind of work has.
struct OrderCounts
{
    int all = 0;
    std::vector<int> byStatus = std::vector<int>(6, 0); ///< by the number of the status
    int late = 0;
    int complaint = 0;
    int withoutNote = 0;

    int of(OrderStatus status) const { return byStatus[static_cast<std::size_t>(status)]; }
    bool operator==(const OrderCounts&) const = default;
};

/// A view of the orders under a name of its own.
struct OrderView
{
    QString key;   ///< stable: "to_pack", "own-3"
    QString title; ///< as the tab shows it
    OrderQuery query;
    bool own = false; ///< made by the user, and can be removed

    bool operator==(const OrderView&) const = default;
};

} // namespace kokarda
