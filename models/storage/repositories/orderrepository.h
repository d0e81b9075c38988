// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;
class Statement;

/// One entry of an order's history.
struct OrderEvent
{
    Instant at;
    QString actor;
    QString kind; ///< "imported", "status", "printed", "gift", "remark_seen" …
    QString detail; ///< JSON object
};

/// What a channel's export said about an order last time, for the next import to compare with.
struct OrderSource
{
    QString hash; ///< equal for equal sources
    QString mark; ///< check numbers of its parts, see models/services/imports/sourcemark.h
    ImportBatchId batch;
};

/// An order as an import finds it.
struct KnownOrder
{
    OrderId id;
    OrderSource source;
    bool isDeleted = false;
    QString channelOrderId;
};

/// Orders and their lines in the file. Opens no transaction: a use case spans repositories.
class OrderRepository
{
public:
    explicit OrderRepository(Database& db)
        : m_db(db)
    {
    }

    /// Stores a new order with its lines and sets their ids.
    void insert(Order& order);
    /// The same for an order from a file, with what the file said about it.
    void insert(Order& order, const OrderSource& source);
    /// Stores all fields and lines of a known order. Lines are matched by id: new ones are added, missing ones go.
    void update(Order& order);
    std::optional<Order> find(OrderId id) const;
    /// Orders that people call so; numbers may repeat over channels. A leading # may be left out.
    std::vector<OrderId> byNumber(const QString& number) const;
    /// The orders that an import brought, newest first; `count`: how many it brought, so that the reading can stop there.
    std::vector<OrderId> ofBatch(ImportBatchId batch, int count) const;
    std::optional<OrderId> byChannelKey(ChannelId channel, const QString& channelOrderId) const;

    /// The order of a channel's key, deleted ones too, with what its source said last time.
    std::optional<KnownOrder> known(ChannelId channel, const QString& channelOrderId) const;
    /// The order that a channel shows under a number and that was placed at that moment, where there is exactly one: a
    /// file without the channel's own ids and one with them speak of the same order.
    std::optional<KnownOrder> knownByNumber(ChannelId channel, const QString& number, Instant placedAt) const;
    /// Gives an order the channel's key that a later file has told.
    void setChannelKey(OrderId id, const QString& channelOrderId);
    void setSource(OrderId id, const OrderSource& source);
    /// Whether the order was deleted for good: an import must not bring it back.
    bool isBuried(ChannelId channel, const QString& channelOrderId) const;
    bool hasAny() const;
    /// Whether a channel has any order or tombstone: an import into an empty one need not ask for each.
    bool isEmpty(ChannelId channel) const;

    /// Ids of the orders in a filter, newest first; the shop's zone gives the days their borders.
    std::vector<OrderId> ids(const OrderFilter& filter, const QTimeZone& zone) const;
    OrderSummary summary(OrderId id) const;
    /// Orders to pack: those with the nearest ship-by first, then oldest first.
    std::vector<OrderId> waiting() const;
    /// Orders per status among those that a search finds (all of them for an empty search).
    std::map<OrderStatus, int> countByStatus(const QString& search) const;
    /// 1 for the customer's first order, 2 for the second …; cancelled ones do not count.
    int ordinalOf(OrderId id) const;

    void setStatus(OrderId id, OrderStatus status, Instant at);
    void addEvent(OrderId id, const OrderEvent& event);
    std::vector<OrderEvent> events(OrderId id) const;

private:
    template<class Values>
    void insert(Order& order, std::string_view sql, const Values& more);
    /// A line of an order that is known already.
    void addLine(OrderId order, OrderLine& line, int position);
    void insertLine(OrderId order, OrderLine& line, int position);
    std::vector<OrderLine> lines(OrderId order, const Currency& currency) const;

    Database& m_db;
};

/// Everything of an order that search looks at, folded.
QString orderSearchKey(const Order& order);

} // namespace kokarda::storage
