// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/orderlists.h"

#include "models/storage/database.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr qint64 beyond = std::numeric_limits<qint64>::max();

std::vector<ListedOrder> listedOrders(Rows rows)
{
    std::vector<ListedOrder> found;
    while (rows.next()) {
        found.push_back({rows->id<OrderId>(0), Instant{rows->integer(1)},
            statusFromKey(rows->text(2)).value_or(OrderStatus::ToPack)});
    }
    return found;
}

template<class Id>
std::vector<Id> idsOf(Rows rows)
{
    std::vector<Id> found;
    while (rows.next())
        found.push_back(rows->id<Id>(0));
    return found;
}

OrderingPerson personOf(const Statement& row)
{
    return {row.id<OrderId>(0), row.id<CustomerId>(1), row.text(2), row.date(3), row.date(4), row.text(5), row.text(6), {row.integer(7)}};
}

} // namespace

std::vector<ListedOrder> OrderLists::newest(std::optional<OrderStatus> status, const ListedOrder* after, int most) const
{
    const qint64 at = after ? after->placedAt.msUtc : beyond;
    const qint64 id = after ? after->id.value : beyond;
    if (status)
        return listedOrders(m_db.rows(Database::sql("order/newest_by_status"), at, id, most, statusKey(*status)));
    return listedOrders(m_db.rows(Database::sql("order/newest"), at, id, most));
}

std::vector<ListedOrder> OrderLists::byId(OrderId above, int most) const
{
    return listedOrders(m_db.rows(Database::sql("order/by_rising_id"), above.value, most));
}

std::optional<ListedOrder> OrderLists::listed(OrderId id) const
{
    const std::vector<ListedOrder> found = listedOrders(
        m_db.rows("SELECT id, placed_at, status FROM orders WHERE id = ? AND deleted_at IS NULL", id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<WaitingOrder> OrderLists::waiting() const
{
    std::vector<WaitingOrder> waiting;
    Rows rows = m_db.rows(Database::sql("order/waiting_rows"));
    while (rows.next()) {
        waiting.push_back({rows->id<OrderId>(0), rows->id<ChannelId>(1), Instant{rows->integer(2)},
            rows->optionalInstant(3)});
    }
    return waiting;
}

int OrderLists::waitingCount() const
{
    return static_cast<int>(m_db.number("SELECT (SELECT count(*) FROM orders WHERE status = 'to_pack')"
                                        " - (SELECT count(*) FROM orders WHERE deleted_at IS NOT NULL AND status = 'to_pack')"));
}

std::optional<std::vector<ListedOrder>> OrderLists::before(OrderId order) const
{
    if (!listed(order))
        return std::nullopt;
    return listedOrders(m_db.rows(Database::sql("order/before_by_customer"), order));
}

std::vector<OrderingPerson> OrderLists::waitingPeople() const
{
    std::vector<OrderingPerson> people;
    Rows rows = m_db.rows(Database::sql("order/waiting_people"));
    while (rows.next())
        people.push_back(personOf(*rows));
    return people;
}

std::vector<OrderingPerson> OrderLists::recentPeople(CustomerId after, CustomerId upTo, Instant since,
    const std::function<bool(QStringView)>& wanted) const
{
    std::vector<OrderingPerson> people;
    Rows rows = m_db.rows(Database::sql("order/recent_people"), after.value, upTo.value, since);
    while (rows.next()) {
        if (!rows->isNull(3) || !rows->isNull(4) || wanted(rows->text(2)))
            people.push_back(personOf(*rows));
    }
    return people;
}

std::vector<OrderId> OrderLists::complaints() const
{
    return idsOf<OrderId>(m_db.rows(Database::sql("order/complaints")));
}

std::vector<OrderId> OrderLists::withoutNote() const
{
    return idsOf<OrderId>(m_db.rows(Database::sql("order/without_note")));
}

QString OrderLists::sortText(OrderId id, OrderSort by) const
{
    Rows rows = by == OrderSort::Number ? m_db.rows("SELECT number FROM orders WHERE id = ?", id)
        : by == OrderSort::Channel
        ? m_db.rows("SELECT c.name FROM orders o JOIN channel c ON c.id = o.channel_id WHERE o.id = ?", id)
        : m_db.rows("SELECT customer_name FROM orders WHERE id = ?", id);
    return rows.next() ? rows->text(0) : QString();
}

qint64 OrderLists::sortNumber(OrderId id, OrderSort by) const
{
    return by == OrderSort::Pieces ? m_db.number("SELECT pieces FROM orders WHERE id = ?", id)
                                   : m_db.number("SELECT total FROM orders WHERE id = ?", id);
}

QStringList OrderLists::words(const QString& from, const QString& below) const
{
    QStringList found;
    Rows rows = m_db.rows("SELECT term FROM temp.order_words WHERE term >= ? AND term < ?", from, below);
    while (rows.next())
        found += rows->text(0);
    return found;
}

std::vector<OrderId> OrderLists::samePlace(OrderId id) const
{
    return idsOf<OrderId>(m_db.rows(Database::sql("order/same_place"), id));
}

qint64 OrderLists::highestNumber(const QString& prefix) const
{
    return m_db.number("SELECT max(CAST(substr(number, length(?1) + 1) AS INTEGER)) FROM orders"
                       " WHERE number >= ?1 AND number < ?1 || 'a'",
        prefix);
}

std::vector<ProductId> OrderLists::products(const QString& folded, int most) const
{
    return idsOf<ProductId>(m_db.rows(Database::sql("order/products_found"), folded, most));
}

} // namespace kokarda::storage
