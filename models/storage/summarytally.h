// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QHash>
#include <QString>
#include <set>

namespace kokarda::storage {

class Database;

/// What new orders add to the summaries of days and items, counted in memory as they come in: adding that up is far
/// less work than counting a month of orders and lines anew.
class SummaryTally
{
public:
    /// A new order with all its lines; `day` and `month` as Summaries counts them.
    void add(const Order& order, qint64 day, int month);
    bool isEmpty() const { return m_days.isEmpty() && m_items.isEmpty(); }
    /// Forgets days and a month that are counted anew from the orders themselves.
    void forget(const std::vector<qint64>& days, int month);
    void clear();
    /// Adds everything to the summary tables. Inside a transaction.
    void writeTo(Database& db) const;

private:
    struct Day
    {
        qint64 day = 0;
        qint64 channel = 0;
        QString currency;

        bool operator==(const Day&) const = default;
        friend size_t qHash(const Day& key, size_t seed) { return qHashMulti(seed, key.day, key.channel, key.currency); }
    };
    struct DaySums
    {
        qint64 orders = 0;
        qint64 pieces = 0;
        qint64 revenue = 0;
        qint64 refunded = 0;
    };
    struct Item
    {
        int month = 0;
        qint64 channel = 0;
        qint64 product = 0;
        QString currency;
        QString category; ///< as the channel names it
        QString title;    ///< only without a product

        bool operator==(const Item&) const = default;
        friend size_t qHash(const Item& key, size_t seed)
        {
            return qHashMulti(seed, key.month, key.channel, key.product, key.title);
        }
    };
    struct ItemSums
    {
        qint64 pieces = 0;
        qint64 revenue = 0;
    };

    void writeDays(Database& db) const;
    void writeItems(Database& db) const;

    QHash<Day, DaySums> m_days;
    QHash<Item, ItemSums> m_items;
};

} // namespace kokarda::storage
