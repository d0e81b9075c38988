// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/orderquery.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// What decides when an order to pack has to go out.
struct WaitingOrder
{
    OrderId id;
    ChannelId channel;
    Instant placedAt;
    std::optional<Instant> shipBy;
};

/// Who placed an order, and which days of theirs were typed.
struct OrderingPerson
{
    OrderId order;
    CustomerId customer;
    QString name;
    QDate birthday; ///< invalid: not known
    QDate nameDay;  ///< day and month; invalid: not typed
    QString language;
    QString country;
    Instant orderedAt;
};

/// Lists of orders in slices, so that no single question to the file takes long on a shop of half a million orders.
class OrderLists
{
public:
    explicit OrderLists(const Database& db)
        : m_db(db)
    {
    }

    /// The next orders, newest first, after `after` (nullptr: from the newest); of one status or of all.
    std::vector<ListedOrder> newest(std::optional<OrderStatus> status, const ListedOrder* after, int most) const;
    /// The next orders with ids rising above `above`, for counting.
    std::vector<ListedOrder> byId(OrderId above, int most) const;
    /// An order as a list sees it; none when it is gone.
    std::optional<ListedOrder> listed(OrderId id) const;

    std::vector<WaitingOrder> waiting() const;
    /// How many those are, counted in the index alone.
    int waitingCount() const;
    /// What a customer ordered before this order and did not cancel, newest first; none where the order itself is gone.
    std::optional<std::vector<ListedOrder>> before(OrderId order) const;
    /// The customers of orders to pack, the oldest order first.
    std::vector<OrderingPerson> waitingPeople() const;
    /// The customers behind `after` up to `upTo` who ordered since a moment, each with the newest order that was not
    /// cancelled; of these, those of whom a birthday or name day was typed or whose name is `wanted`.
    std::vector<OrderingPerson> recentPeople(CustomerId after, CustomerId upTo, Instant since,
        const std::function<bool(QStringView)>& wanted) const;
    /// Orders with an open complaint.
    std::vector<OrderId> complaints() const;
    /// Orders to pack that have no note.
    std::vector<OrderId> withoutNote() const;

    /// What an order is sorted by: a text (folded by the caller) or a number.
    QString sortText(OrderId id, OrderSort by) const;
    qint64 sortNumber(OrderId id, OrderSort by) const;

    /// Words of the search index that begin with one of these letters pairs' first letters and are of about this
    /// length.
    QStringList words(const QString& from, const QString& below) const;

    /// Orders that are still to pack and go to the same person or the same post code, the order itself left out.
    std::vector<OrderId> samePlace(OrderId id) const;
    /// Highest number of an order whose number begins so, as a whole number after the prefix; 0 when there is none.
    qint64 highestNumber(const QString& prefix) const;
    /// Products whose folded title or SKU holds the words, at most so many.
    std::vector<ProductId> products(const QString& folded, int most) const;

private:
    const Database& m_db;
};

} // namespace kokarda::storage
