// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QCoreApplication>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// What became of a bulk change of status.
struct StatusMove
{
    std::vector<OrderId> moved;
    std::vector<OrderId> further; ///< stand further already, or are cancelled, and were left where they are
    int unpaid = 0;               ///< of those moved on into a parcel: they waited for payment, and none is known
    int unread = 0;               ///< of those moved on into a parcel: nobody has confirmed the customer's remark
    std::vector<OrderId> giftless{}; ///< were left where they are, as at the bench: their gift is no longer on the shelf
};

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
    /// Whether there is any order at all.
    bool hasAny() const;
    /// The order that people call so; throws RuleError when there is none, or when several channels have it.
    OrderId byNumber(const QString& number) const;
    std::map<OrderStatus, int> countByStatus(const QString& search) const;

    /// Moves orders to a status as one undoable step. As at the bench, the gift that was decided for an order leaves the
    /// stock when the order is packed, or passes that by. Throws RuleError where `forwardOnly` and an order stands
    /// further already, and where such a gift has run out.
    void setStatus(const std::vector<OrderId>& ids, OrderStatus status, bool forwardOnly = false);
    /// Moves those orders that do not stand further already, as one undoable step; the others stay and are named.
    StatusMove advance(const std::vector<OrderId>& ids, OrderStatus status);
    /// The shop's own words about an order, never on paper; searched like everything else.
    void setStaffNote(OrderId id, const QString& text);
    /// Kept without blanks, see keptTrackingNumber().
    void setTracking(OrderId id, const QString& number);
    /// The tax number of who is billed, kept as it is written.
    void setTaxId(OrderId id, const QString& number);
    /// Adds a tag to orders that do not have it, as one undoable step.
    void addTag(const std::vector<OrderId>& ids, const QString& tag);
    /// Stores an order entered or edited by hand; gives it back with its ids. Throws RuleError for one without lines.
    Order store(Order order);

private:
    void tellAstray(StatusMove& move, const OrderSummary& before, OrderStatus after) const;
    void edit(OrderId id, const QString& kind, const QString& title, const std::function<void(Order&)>& change);

    Shop& m_shop;
};

} // namespace kokarda
