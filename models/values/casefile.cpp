// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/casefile.h"

#include "models/values/order.h"

#include <algorithm>

namespace kokarda {

namespace {

Money worthOfLines(const Order& order)
{
    Money worth{0, order.total.currency};
    for (const OrderLine& line : order.lines)
        worth = worth + line.total();
    return worth;
}

bool isWhole(const Order& order, const std::vector<CaseLine>& lines)
{
    return std::ranges::all_of(order.lines, [&](const OrderLine& line) {
        const auto chosen = std::ranges::find(lines, line.id, &CaseLine::line);
        return chosen != lines.end() && chosen->quantity >= line.quantity;
    });
}

} // namespace

Money paidFor(const Order& order, const CaseLine& line)
{
    const Money nothing{0, order.total.currency};
    const auto found = std::ranges::find(order.lines, line.line, &OrderLine::id);
    const Money worth = worthOfLines(order);
    if (found == order.lines.end() || found->quantity <= 0 || worth.minor <= 0)
        return nothing;
    const Money paid = share(order.total - order.shipping, found->total().minor, worth.minor);
    return share(paid, std::min(line.quantity, found->quantity), found->quantity);
}

Money usualRefund(const Order& order, const std::vector<CaseLine>& lines)
{
    const Money left = order.total - order.refunded;
    if (lines.empty() || isWhole(order, lines))
        return left;
    Money sum{0, order.total.currency};
    for (const CaseLine& line : lines)
        sum = sum + paidFor(order, line);
    return sum.minor < left.minor ? sum : left;
}

} // namespace kokarda
