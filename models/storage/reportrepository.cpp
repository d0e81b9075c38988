// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reportrepository.h"

#include "models/storage/database.h"

#include <limits>

namespace kokarda::storage {

namespace {

/// All rows of a query, each made by `read`.
template<class Value, class Read>
std::vector<Value> gathered(Rows rows, Read read)
{
    std::vector<Value> values;
    while (rows.next())
        values.push_back(read(*rows));
    return values;
}

QDate dayAt(const Statement& row, int column)
{
    return ShopDays::date(row.integer(column));
}

int smallAt(const Statement& row, int column)
{
    return static_cast<int>(row.integer(column));
}

} // namespace

ReportRepository::ReportRepository(const Database& db, const QTimeZone& zone)
    : m_db(db)
    , m_zone(zone)
{
    registerShopDays(db, zone);
}

Instant ReportRepository::from(const Period& period) const
{
    return period.first.isValid() ? startOfDay(period.first, m_zone) : Instant{std::numeric_limits<qint64>::min()};
}

Instant ReportRepository::until(const Period& period) const
{
    return period.last.isValid() ? startOfDay(period.last.addDays(1), m_zone)
                                 : Instant{std::numeric_limits<qint64>::max()};
}

std::vector<DaySales> ReportRepository::sales(const Period& period) const
{
    return gathered<DaySales>(m_db.rows(Database::sql("report/sales"), from(period), until(period)), [](const Statement& row) {
        const Currency currency(row.text(2));
        return DaySales{dayAt(row, 0), row.id<ChannelId>(1), row.integer(3), row.integer(4), {row.integer(5), currency},
            {row.integer(6), currency}};
    });
}

std::vector<ItemSales> ReportRepository::items(const Period& period, Currency currency) const
{
    return gathered<ItemSales>(m_db.rows(Database::sql("report/items"), from(period), until(period), currency.code()),
        [&](const Statement& row) {
            return ItemSales{row.text(0), row.id<CategoryId>(1), row.integer(2), row.integer(4), {row.integer(3), currency}};
        });
}

std::vector<Purchase> ReportRepository::purchases() const
{
    QString code;
    Currency currency;
    return gathered<Purchase>(m_db.rows(Database::sql("report/buyers")), [&](const Statement& row) {
        // Nearly all orders are in one currency: it is read once.
        if (const std::string_view now = row.utf8(3); QByteArrayView(now.data(), qsizetype(now.size())) != code.toLatin1()) {
            code = row.text(3);
            currency = Currency(code);
        }
        return Purchase{row.id<CustomerId>(0), {row.integer(1)}, {row.integer(2), currency}};
    });
}

std::vector<WaitingOrders> ReportRepository::waiting(Instant now) const
{
    return gathered<WaitingOrders>(m_db.rows(Database::sql("report/waiting"), now), [](const Statement& row) {
        return WaitingOrders{statusFromKey(row.text(0)).value_or(OrderStatus::ToPack), dayAt(row, 1), smallAt(row, 2),
            smallAt(row, 3)};
    });
}

std::vector<PackedParcel> ReportRepository::packed(const Period& period) const
{
    return gathered<PackedParcel>(m_db.rows(Database::sql("report/packing"), from(period), until(period)),
        [](const Statement& row) { return PackedParcel{dayAt(row, 0), row.integer(1), smallAt(row, 2)}; });
}

std::vector<GiftsGiven> ReportRepository::gifts(const Period& period) const
{
    return gathered<GiftsGiven>(m_db.rows(Database::sql("report/gifts"), from(period), until(period)), [](const Statement& row) {
        return GiftsGiven{row.id<GiftId>(0), row.text(1), row.integer(2), row.integer(3),
            {row.integer(4), Currency(row.text(5))}, smallAt(row, 6)};
    });
}

std::vector<NotesWritten> ReportRepository::notes(const Period& period) const
{
    return gathered<NotesWritten>(m_db.rows(Database::sql("report/notes"), from(period), until(period)), [](const Statement& row) {
        return NotesWritten{row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

std::vector<ReviewCount> ReportRepository::reviews(const Period& period) const
{
    return gathered<ReviewCount>(m_db.rows(Database::sql("report/reviews"), from(period), until(period)),
        [](const Statement& row) { return ReviewCount{dayAt(row, 0), smallAt(row, 1), smallAt(row, 2), row.integer(3)}; });
}

std::vector<CaseCount> ReportRepository::cases(const Period& period) const
{
    return gathered<CaseCount>(m_db.rows(Database::sql("report/cases"), from(period), until(period)), [](const Statement& row) {
        return CaseCount{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5)};
    });
}

} // namespace kokarda::storage
