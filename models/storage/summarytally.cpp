// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/summarytally.h"

#include "models/storage/database.h"

#include <algorithm>

namespace kokarda::storage {

// The same rules as in sql/summary/day.sql and sql/summary/item.sql.
void SummaryTally::add(const Order& order, qint64 day, int month)
{
    if (order.status == OrderStatus::Cancelled)
        return;
    const QString currency = order.total.currency.code();
    DaySums& sums = m_days[{day, order.channel.value, currency}];
    ++sums.orders;
    sums.pieces += pieceCount(order);
    sums.revenue += order.total.minor - order.refunded.minor;
    sums.refunded += order.refunded.minor;
    for (const OrderLine& line : order.lines) {
        if (line.bundle)
            continue;
        ItemSums& item = m_items[{month, order.channel.value, line.product.value, currency, line.channelCategory,
            line.product ? QString() : line.title}];
        item.pieces += line.quantity;
        item.revenue += qint64(line.quantity) * line.unitPrice.minor - line.discount.minor;
    }
}

void SummaryTally::forget(const std::vector<qint64>& days, int month)
{
    m_days.removeIf([&days](const std::pair<const Day&, DaySums&>& one) {
        return std::ranges::find(days, one.first.day) != days.end();
    });
    m_items.removeIf([month](const std::pair<const Item&, ItemSums&>& one) { return one.first.month == month; });
}

void SummaryTally::clear()
{
    m_days.clear();
    m_items.clear();
}

void SummaryTally::writeTo(Database& db) const
{
    writeDays(db);
    writeItems(db);
}

void SummaryTally::writeDays(Database& db) const
{
    for (auto it = m_days.begin(); it != m_days.end(); ++it) {
        const Day& day = it.key();
        const DaySums& sums = it.value();
        const int found = db.exec("UPDATE summary_day SET orders = orders + ?, pieces = pieces + ?, revenue = revenue + ?, "
                                  "refunded = refunded + ? WHERE day = ? AND channel_id = ? AND currency = ?",
            sums.orders, sums.pieces, sums.revenue, sums.refunded, day.day, day.channel, day.currency);
        if (found == 0)
            db.exec("INSERT INTO summary_day (day, channel_id, currency, orders, pieces, revenue, refunded) VALUES (?, ?, ?, ?, ?, ?, ?)",
                day.day, day.channel, day.currency, sums.orders, sums.pieces, sums.revenue, sums.refunded);
    }
}

void SummaryTally::writeItems(Database& db) const
{
    // An index finds the month only: its items are looked up in memory.
    std::set<int> months;
    for (auto it = m_items.begin(); it != m_items.end(); ++it)
        months.insert(it.key().month);
    QHash<Item, qint64> known;
    for (const int month : months) {
        Rows rows = db.rows("SELECT id, channel_id, product_id, currency, channel_category, title FROM summary_item WHERE month = ?", month);
        while (rows.next())
            known.insert({month, rows->integer(1), rows->integer(2), rows->text(3), rows->text(4), rows->text(5)}, rows->integer(0));
    }
    for (auto it = m_items.begin(); it != m_items.end(); ++it) {
        const Item& item = it.key();
        const ItemSums& sums = it.value();
        if (const qint64 id = known.value(item); id != 0)
            db.exec("UPDATE summary_item SET pieces = pieces + ?, revenue = revenue + ? WHERE id = ?", sums.pieces, sums.revenue, id);
        else
            db.exec("INSERT INTO summary_item (month, currency, channel_id, channel_category, product_id, title, pieces, revenue) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                item.month, item.currency, item.channel, item.category, ProductId(item.product), item.title, sums.pieces, sums.revenue);
    }
}

} // namespace kokarda::storage
