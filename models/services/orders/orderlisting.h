// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/orderquery.h"

#include <QString>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace kokarda {

class Shop;

namespace storage {
class OrderSearch;
}

/// The orders of a query, read in slices: between two slices the window is free to paint and to listen. Ask for the
/// first slice and show it, then read on until the end. Changes of the shop in the meantime are not followed: make a
/// new listing.
class OrderListing
{
public:
    OrderListing(Shop& shop, OrderQuery query);
    ~OrderListing();

    /// Reads the next slice; false when there was none, and the list is complete and in its order.
    /// Throws DbError.
    bool readOn();
    bool isComplete() const { return m_stage == Stage::Done; }
    /// What is read so far. While it grows it is in the order of reading, newest first; complete it is in its own.
    const std::vector<OrderId>& ids() const { return m_ids; }
    const OrderQuery& query() const { return m_query; }

private:
    enum class Stage { Work, Reading, Keys, Merging, Done };
    struct Key
    {
        qint64 number = 0;
        QString text;
        qint64 placed = 0;
        OrderId id;

        bool operator<(const Key& other) const;
    };

    void readWork();
    void readSlice();
    void readKeys();
    void merge();
    void take(const std::vector<ListedOrder>& slice);
    Key keyOf(const ListedOrder& order) const;
    bool isBefore(const Key& a, const Key& b) const;

    Shop& m_shop;
    OrderQuery m_query;
    std::unique_ptr<storage::OrderSearch> m_search; ///< null: nothing is searched for
    Stage m_stage = Stage::Reading;
    int m_slice; ///< the first one is small: it is what the window shows at once
    ListedOrder m_last;
    std::set<OrderId> m_work; ///< orders of the kind of work that is asked for
    std::vector<ListedOrder> m_read;
    std::vector<OrderId> m_ids;
    std::size_t m_keyed = 0;
    std::vector<std::vector<Key>> m_runs;
    std::vector<std::pair<std::size_t, std::size_t>> m_heads; ///< run and place in it, as a heap
    std::vector<OrderId> m_merged;
};

/// Counts the orders of a shop per status and kind of work, among those that a search finds, in slices like
/// OrderListing.
class OrderCounting
{
public:
    OrderCounting(Shop& shop, const QString& search, bool similar = false);
    ~OrderCounting();

    /// Counts on; false when everything is counted. Throws DbError.
    bool countOn();
    const OrderCounts& counts() const { return m_counts; }

private:
    Shop& m_shop;
    std::unique_ptr<storage::OrderSearch> m_search; ///< null: all orders are counted
    OrderId m_last;
    OrderCounts m_counts;
    std::set<OrderId> m_late;
    std::set<OrderId> m_complaint;
    std::set<OrderId> m_withoutNote;
};

} // namespace kokarda
