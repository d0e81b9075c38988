// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/orderrepository.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/storage/repositories/addressjson.h"
#include "models/storage/rowvalues.h"
#include "models/storage/summaries.h"
#include "models/values/searchkey.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

const QChar tagSeparator(u'\x1f');

/// All columns but the id, in the order of order/insert.sql and order/update.sql.
auto columnValues(const Order& order, const QString& searchKey)
{
    QString shipTo = addressToJson(order.shipTo);
    QString billTo = order.billTo == order.shipTo ? shipTo : addressToJson(order.billTo);
    return rowValues(order.number, order.channel, order.channelOrderId, order.customer, order.customerName,
        order.email, order.phone, statusKey(order.status), paymentKey(order.payment), order.placedAt,
        order.placedDateOnly, order.paidAt, order.shipBy, order.packedAt, order.shippedAt, order.deliveredAt,
        order.cancelledAt, std::move(shipTo), std::move(billTo), order.taxId, order.remark, order.staffNote,
        order.isGift, order.giftMessage, order.paymentMethod, order.deliveryMethod, order.trackingNumber,
        order.packaging, order.language, order.discountCode, order.tags.join(tagSeparator),
        order.total.currency.code(), order.subtotal.minor, order.shipping.minor, order.discount.minor,
        order.tax.minor, order.total.minor, order.refunded.minor, pieceCount(order), searchKey);
}

auto lineValues(OrderId order, const OrderLine& line, int position)
{
    return std::tuple_cat(std::make_tuple(order, position),
        rowValues(line.channelLineId, line.product, line.sku, line.title, line.variant, line.channelCategory, line.quantity,
            line.quantityShipped, line.unitPrice.minor, line.discount.minor,
            line.bundle ? std::optional<qint64>(static_cast<qint64>(*line.bundle)) : std::nullopt));
}

Order orderOf(const Statement& row)
{
    Order order;
    int column = 0;
    order.id = row.id<OrderId>(column++);
    order.number = row.text(column++);
    order.channel = row.id<ChannelId>(column++);
    order.channelName = row.text(column++);
    order.channelOrderId = row.text(column++);
    order.customer = row.id<CustomerId>(column++);
    order.customerName = row.text(column++);
    order.email = row.text(column++);
    order.phone = row.text(column++);
    order.status = statusFromKey(row.text(column++)).value_or(OrderStatus::ToPack);
    order.payment = paymentFromKey(row.text(column++)).value_or(PaymentState::Unknown);
    order.placedAt = Instant{row.integer(column++)};
    order.placedDateOnly = row.flag(column++);
    for (std::optional<Instant> Order::*moment : {&Order::paidAt, &Order::shipBy, &Order::packedAt, &Order::shippedAt,
             &Order::deliveredAt, &Order::cancelledAt})
        order.*moment = row.optionalInstant(column++);
    const int shipTo = column++;
    const int billTo = column++;
    order.shipTo = addressFromJson(row.utf8(shipTo));
    order.billTo = row.utf8(billTo) == row.utf8(shipTo) ? order.shipTo : addressFromJson(row.utf8(billTo));
    order.taxId = row.text(column++);
    order.remark = row.text(column++);
    order.staffNote = row.text(column++);
    order.isGift = row.flag(column++);
    for (QString Order::*text : {&Order::giftMessage, &Order::paymentMethod, &Order::deliveryMethod,
             &Order::trackingNumber, &Order::packaging, &Order::language, &Order::discountCode})
        order.*text = row.text(column++);
    order.tags = row.text(column++).split(tagSeparator, Qt::SkipEmptyParts);
    const Currency currency{row.text(column++)};
    for (Money Order::*amount :
        {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        order.*amount = Money{row.integer(column++), currency};
    return order;
}

KnownOrder knownOf(const Statement& row)
{
    return {row.id<OrderId>(0), {row.text(1), row.text(2), row.id<ImportBatchId>(3)}, !row.isNull(4), row.text(5)};
}

std::optional<Instant> dayBorder(QDate day, const QTimeZone& zone)
{
    return day.isValid() ? std::optional(startOfDay(day, zone)) : std::nullopt;
}

} // namespace

void OrderRepository::insert(Order& order)
{
    static const std::string_view sql = Database::sql("order/insert");
    insert(order, sql, std::tuple<>());
}

void OrderRepository::insert(Order& order, const OrderSource& source)
{
    static const std::string_view sql = Database::sql("order/insert_from_file");
    insert(order, sql, std::tie(source.hash, source.mark, source.batch));
}

template<class Values>
void OrderRepository::insert(Order& order, std::string_view sql, const Values& more)
{
    const QString key = orderSearchKey(order);
    order.id = OrderId(std::apply(
        [&](const auto&... values) { return insertRow(m_db, BulkTable::Order, sql, values...); },
        std::tuple_cat(columnValues(order, key), more)));
    if (BulkInsert* bulk = m_db.bulk())
        bulk->index(BulkTable::Order, order.id.value, key);
    int position = 0;
    for (OrderLine& line : order.lines)
        insertLine(order.id, line, position++);
    if (m_db.bulk())
        m_db.summaries().addNew(order);
}

void OrderRepository::insertLine(OrderId order, OrderLine& line, int position)
{
    static const std::string_view sql = Database::sql("order/insert_line");
    line.id = OrderLineId(std::apply(
        [this](const auto&... values) { return insertRow(m_db, BulkTable::OrderLine, sql, values...); },
        lineValues(order, line, position)));
}

void OrderRepository::update(Order& order)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("order/update"), values...); },
        std::tuple_cat(columnValues(order, orderSearchKey(order)), std::make_tuple(order.id)));
    for (const OrderLine& old : lines(order.id, order.total.currency)) {
        const bool kept = std::ranges::find(order.lines, old.id, &OrderLine::id) != order.lines.end();
        if (!kept)
            m_db.exec("DELETE FROM order_line WHERE id = ?", old.id);
    }
    // Positions are unique: moving lines first go out of the way.
    m_db.exec("UPDATE order_line SET position = -1 - position WHERE order_id = ? AND position >= 0", order.id);
    int position = 0;
    for (OrderLine& line : order.lines) {
        if (line.id)
            std::apply([this](const auto&... values) { m_db.exec(Database::sql("order/update_line"), values...); },
                std::tuple_cat(lineValues(order.id, line, position), std::make_tuple(line.id)));
        else
            addLine(order.id, line, position);
        ++position;
    }
}

void OrderRepository::addLine(OrderId order, OrderLine& line, int position)
{
    insertLine(order, line, position);
    recordInsertion(m_db, BulkTable::OrderLine, line.id.value);
    if (m_db.bulk())
        m_db.summaries().noteOrder(order);
}

std::optional<Order> OrderRepository::find(OrderId id) const
{
    std::optional<Order> order;
    {
        Rows rows = m_db.rows(Database::sql("order/by_id"), id);
        if (!rows.next())
            return {};
        order = orderOf(*rows);
    }
    order->lines = lines(id, order->total.currency);
    return order;
}

std::vector<OrderLine> OrderRepository::lines(OrderId order, const Currency& currency) const
{
    std::vector<OrderLine> lines;
    Rows rows = m_db.rows(Database::sql("order/lines"), order);
    while (rows.next()) {
        OrderLine line;
        line.id = rows->id<OrderLineId>(0);
        line.channelLineId = rows->text(1);
        line.product = rows->id<ProductId>(2);
        line.sku = rows->text(3);
        line.title = rows->text(4);
        line.variant = rows->text(5);
        line.channelCategory = rows->text(6);
        line.category = rows->id<CategoryId>(7);
        line.bin = rows->text(8);
        line.quantity = static_cast<int>(rows->integer(9));
        line.quantityShipped = static_cast<int>(rows->integer(10));
        line.unitPrice = Money{rows->integer(11), currency};
        line.discount = Money{rows->integer(12), currency};
        if (!rows->isNull(13))
            line.bundle = static_cast<qsizetype>(rows->integer(13));
        lines.push_back(line);
    }
    return lines;
}

std::vector<OrderId> OrderRepository::byNumber(const QString& number) const
{
    const QString bare = number.startsWith(u'#') ? number.sliced(1) : number;
    std::vector<OrderId> found;
    Rows rows = m_db.rows("SELECT id FROM orders WHERE number IN (?, ?) AND deleted_at IS NULL ORDER BY placed_at DESC",
        bare, u'#' + bare);
    while (rows.next())
        found.push_back(rows->id<OrderId>(0));
    return found;
}

std::vector<OrderId> OrderRepository::ofBatch(ImportBatchId batch, int count) const
{
    // The newest import lies at the end of the table: read from there, it is found without an index.
    std::vector<OrderId> found;
    Rows rows = m_db.rows("SELECT id FROM (SELECT id, placed_at FROM orders WHERE batch_id = ? AND deleted_at IS NULL"
                          " ORDER BY id DESC LIMIT ?) ORDER BY placed_at DESC, id DESC",
        batch, count);
    while (rows.next())
        found.push_back(rows->id<OrderId>(0));
    return found;
}

std::optional<OrderId> OrderRepository::byChannelKey(ChannelId channel, const QString& channelOrderId) const
{
    const qint64 id
        = m_db.number("SELECT id FROM orders WHERE channel_id = ? AND channel_order_id = ?", channel, channelOrderId);
    return id ? std::optional(OrderId(id)) : std::nullopt;
}

std::optional<KnownOrder> OrderRepository::known(ChannelId channel, const QString& channelOrderId) const
{
    Rows row = m_db.rows("SELECT id, source_hash, source, batch_id, deleted_at, channel_order_id FROM orders"
                         " WHERE channel_id = ? AND channel_order_id = ?",
        channel, channelOrderId);
    return row.next() ? std::optional(knownOf(*row)) : std::nullopt;
}

std::optional<KnownOrder> OrderRepository::knownByNumber(
    ChannelId channel, const QString& number, Instant placedAt) const
{
    Rows rows = m_db.rows("SELECT id, source_hash, source, batch_id, deleted_at, channel_order_id FROM orders"
                          " WHERE number = ? AND channel_id = ? AND placed_at = ? LIMIT 2",
        number, channel, placedAt);
    if (!rows.next())
        return {};
    const KnownOrder known = knownOf(*rows);
    return rows.next() ? std::nullopt : std::optional(known);
}

void OrderRepository::setChannelKey(OrderId id, const QString& channelOrderId)
{
    m_db.exec("UPDATE orders SET channel_order_id = ? WHERE id = ?", channelOrderId, id);
}

void OrderRepository::setSource(OrderId id, const OrderSource& source)
{
    m_db.exec("UPDATE orders SET source_hash = ?, source = ?, batch_id = coalesce(batch_id, ?) WHERE id = ?",
        source.hash, source.mark, source.batch, id);
}

bool OrderRepository::isBuried(ChannelId channel, const QString& channelOrderId) const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM tombstone WHERE channel_id = ? AND channel_order_id = ?)", channel,
               channelOrderId)
        != 0;
}

bool OrderRepository::hasAny() const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM orders WHERE deleted_at IS NULL)") != 0;
}

bool OrderRepository::isEmpty(ChannelId channel) const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM orders WHERE channel_id = ?1)"
                       " OR EXISTS (SELECT 1 FROM tombstone WHERE channel_id = ?1)",
               channel)
        == 0;
}

std::vector<OrderId> OrderRepository::ids(const OrderFilter& filter, const QTimeZone& zone) const
{
    const std::optional<QString> status = filter.status ? std::optional(statusKey(*filter.status)) : std::nullopt;
    const std::optional<Instant> from = dayBorder(filter.placed.first, zone);
    const std::optional<Instant> to = dayBorder(filter.placed.last.addDays(1), zone);
    const QString expression = searchExpression(filter.search);
    const auto collect = [](Rows rows) {
        std::vector<OrderId> found;
        while (rows.next())
            found.push_back(rows->id<OrderId>(0));
        return found;
    };
    if (!expression.isEmpty())
        return collect(m_db.rows(Database::sql("order/search"), status, from, to, filter.customer, filter.channel, expression));
    // Separate texts, so that each runs on the index made for it.
    const char* name = filter.customer ? "order/ids_by_customer" : filter.status ? "order/ids_by_status" : "order/ids";
    return collect(m_db.rows(Database::sql(name), status, from, to, filter.customer, filter.channel));
}

OrderSummary OrderRepository::summary(OrderId id) const
{
    OrderSummary summary;
    Rows rows = m_db.rows(Database::sql("order/summary"), id);
    if (!rows.next())
        return summary;
    summary.id = rows->id<OrderId>(0);
    summary.number = rows->text(1);
    summary.channelName = rows->text(2);
    summary.placedAt = Instant{rows->integer(3)};
    summary.customerName = rows->text(4);
    summary.status = statusFromKey(rows->text(5)).value_or(OrderStatus::ToPack);
    summary.total = Money{rows->integer(6), Currency{rows->text(7)}};
    summary.pieces = static_cast<int>(rows->integer(8));
    summary.hasRemark = rows->flag(9);
    summary.isGift = rows->flag(10);
    summary.hasNote = rows->flag(11);
    summary.isPrinted = rows->flag(12);
    summary.shipBy = rows->optionalInstant(13);
    return summary;
}

std::map<OrderStatus, int> OrderRepository::countByStatus(const QString& search) const
{
    const QString expression = searchExpression(search);
    Rows rows = expression.isEmpty() ? m_db.rows(Database::sql("order/count_by_status"))
                                     : m_db.rows(Database::sql("order/count_found_by_status"), expression);
    std::map<OrderStatus, int> counts;
    while (rows.next()) {
        if (const std::optional<OrderStatus> status = statusFromKey(rows->text(0)))
            counts[*status] = static_cast<int>(rows->integer(1));
    }
    return counts;
}

std::vector<OrderId> OrderRepository::waiting() const
{
    std::vector<OrderId> found;
    Rows rows = m_db.rows(Database::sql("order/waiting"));
    while (rows.next())
        found.push_back(rows->id<OrderId>(0));
    return found;
}

int OrderRepository::ordinalOf(OrderId id) const
{
    return static_cast<int>(m_db.number(Database::sql("order/ordinal"), id));
}

void OrderRepository::setStatus(OrderId id, OrderStatus status, Instant at)
{
    m_db.exec("UPDATE orders SET status = ? WHERE id = ?", statusKey(status), id);
    switch (status) {
    case OrderStatus::Packed:
        m_db.exec("UPDATE orders SET packed_at = coalesce(packed_at, ?) WHERE id = ?", at, id);
        break;
    case OrderStatus::Shipped:
        m_db.exec("UPDATE orders SET shipped_at = coalesce(shipped_at, ?) WHERE id = ?", at, id);
        break;
    case OrderStatus::Delivered:
        m_db.exec("UPDATE orders SET delivered_at = coalesce(delivered_at, ?) WHERE id = ?", at, id);
        break;
    case OrderStatus::Cancelled:
        m_db.exec("UPDATE orders SET cancelled_at = coalesce(cancelled_at, ?) WHERE id = ?", at, id);
        break;
    case OrderStatus::AwaitingPayment:
    case OrderStatus::ToPack:
        break;
    }
}

void OrderRepository::addEvent(OrderId id, const OrderEvent& event)
{
    m_db.exec("INSERT INTO order_event (order_id, at, actor, kind, detail) VALUES (?, ?, ?, ?, ?)", id, event.at,
        event.actor, event.kind, event.detail.isEmpty() ? u"{}"_s : event.detail);
}

std::vector<OrderEvent> OrderRepository::events(OrderId id) const
{
    std::vector<OrderEvent> events;
    Rows rows = m_db.rows(Database::sql("order/events"), id);
    while (rows.next())
        events.push_back({Instant{rows->integer(0)}, rows->text(1), rows->text(2), rows->text(3)});
    return events;
}

} // namespace kokarda::storage
