// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/reportrepository.h"

#include "models/storage/database.h"
#include "models/storage/summaries.h"
#include "models/values/casereason.h"

#include <algorithm>
#include <functional>
#include <tuple>

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

/// The shop's days; an open end lies before or after anything that can be sold.
qint64 dayFrom(const Period& period)
{
    return ShopDays::dayOf(period.first.isValid() ? period.first : QDate(1, 1, 1));
}

qint64 dayUntil(const Period& period)
{
    return ShopDays::dayOf(period.last.isValid() ? period.last : QDate(9999, 12, 31));
}

int smallAt(const Statement& row, int column)
{
    return static_cast<int>(row.integer(column));
}

} // namespace

ReportRepository::ReportRepository(const Database& db)
    : m_db(db)
    , m_days(db.summaries().days())
{
}

Instant ReportRepository::from(const Period& period) const
{
    return m_days.startOf(dayFrom(period));
}

Instant ReportRepository::until(const Period& period) const
{
    return m_days.startOf(dayUntil(period) + 1);
}

std::vector<DaySales> ReportRepository::sales(const Period& period) const
{
    return gathered<DaySales>(m_db.rows(Database::sql("report/sales"), dayFrom(period), dayUntil(period)), [](const Statement& row) {
        const Currency currency(row.text(2));
        return DaySales{dayAt(row, 0), row.id<ChannelId>(1), row.integer(3), row.integer(4), {row.integer(5), currency},
            {row.integer(6), currency}};
    });
}

std::vector<ItemSales> ReportRepository::items(const Period& period, Currency currency) const
{
    // The months that lie wholly in the period, and what is left of it before and after them.
    const qint64 first = dayFrom(period);
    const qint64 last = dayUntil(period);
    const QDate lastDate = ShopDays::date(last);
    const int fromMonth = Summaries::monthOf(first + ShopDays::date(first).daysInMonth() - 1);
    const int toMonth = Summaries::monthOf(last) - (lastDate.day() == lastDate.daysInMonth() ? 0 : 1);
    const bool hasMonths = fromMonth <= toMonth;
    const qint64 headEnd = hasMonths ? Summaries::firstDayOf(fromMonth) : last + 1;
    const qint64 tailStart = hasMonths ? Summaries::firstDayOf(toMonth + 1) : last + 1;
    return gathered<ItemSales>(m_db.rows(Database::sql("report/items"), fromMonth, toMonth, m_days.startOf(first), m_days.startOf(headEnd),
                                   m_days.startOf(tailStart), m_days.startOf(last + 1), currency.code()),
        [&](const Statement& row) {
            return ItemSales{row.text(0), row.id<CategoryId>(1), row.integer(2), {row.integer(3), currency}};
        });
}

std::vector<Purchase> ReportRepository::purchases(CustomerId after, CustomerId upTo) const
{
    QString code;
    Currency currency;
    return gathered<Purchase>(m_db.rows(Database::sql("report/buyers"), after.value, upTo.value), [&](const Statement& row) {
        // Nearly all orders are in one currency: it is read once.
        if (const std::string_view now = row.utf8(3); QByteArrayView(now.data(), qsizetype(now.size())) != code.toLatin1()) {
            code = row.text(3);
            currency = Currency(code);
        }
        return Purchase{row.id<CustomerId>(0), {row.integer(1)}, {row.integer(2), currency}, row.id<OrderId>(4)};
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

qint64 ReportRepository::packedCount(const Period& period) const
{
    return m_db.number(Database::sql("report/packed_count"), from(period), until(period));
}

Period ReportRepository::packedDays(const Period& period) const
{
    Rows row = m_db.rows(Database::sql("report/packed_days"), from(period), until(period));
    return row.next() && !row->isNull(0) ? Period{dayAt(*row, 0), dayAt(*row, 1)} : Period();
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
    return gathered<ReviewCount>(m_db.rows(Database::sql("report/reviews"), dayFrom(period), dayUntil(period)),
        [](const Statement& row) { return ReviewCount{dayAt(row, 0), smallAt(row, 1), smallAt(row, 2), row.integer(3)}; });
}

std::vector<StarCount> ReportRepository::stars(ReviewId after, ReviewId upTo) const
{
    return gathered<StarCount>(m_db.rows(Database::sql("review/stars"), after.value, upTo.value), [](const Statement& row) {
        return StarCount{dayAt(row, 0), CategoryId(row.integer(1)), smallAt(row, 2), row.integer(3)};
    });
}

std::vector<CaseCount> ReportRepository::cases(const Period& period) const
{
    // One reason may be written in several ways (casereason.h): counted by what it means.
    std::vector<CaseCount> counts;
    Rows rows = m_db.rows(Database::sql("report/cases"), from(period), until(period));
    while (rows.next()) {
        const CaseCount one{rows->text(0), caseReason(rows->text(1)), rows->text(2), rows->integer(3), rows->integer(4), rows->integer(5), rows->integer(6)};
        const auto same = std::ranges::find_if(counts,
            [&](const CaseCount& other) { return std::tie(other.kind, other.reason, other.packaging) == std::tie(one.kind, one.reason, one.packaging); });
        if (same == counts.end()) {
            counts.push_back(one);
            continue;
        }
        for (qint64 CaseCount::*sum : {&CaseCount::cases, &CaseCount::closed, &CaseCount::answeredInMs, &CaseCount::orders})
            (*same).*sum += one.*sum;
    }
    std::ranges::stable_sort(counts, std::greater(), &CaseCount::cases);
    return counts;
}

std::vector<ComplainedPiece> ReportRepository::complained(const Period& period) const
{
    return gathered<ComplainedPiece>(m_db.rows(Database::sql("report/complained"), from(period), until(period)),
        [](const Statement& row) { return ComplainedPiece{row.text(0), caseReason(row.text(1)), row.id<CaseId>(2), row.integer(3)}; });
}

std::vector<OpenCase> ReportRepository::openCases() const
{
    return gathered<OpenCase>(m_db.rows(Database::sql("report/open_cases")),
        [](const Statement& row) { return OpenCase{row.text(0), row.optionalInstant(1)}; });
}

std::vector<DayCount> ReportRepository::unanswered(Instant since) const
{
    return gathered<DayCount>(m_db.rows(Database::sql("report/unanswered"), since),
        [](const Statement& row) { return DayCount{dayAt(row, 0), row.integer(1)}; });
}

bool ReportRepository::hasReviewedOrder(OrdersBehind::Of starsOrAnswer, const Period& period) const
{
    return m_db.number(Database::sql("report/reviewed"), from(period), until(period), int(starsOrAnswer == OrdersBehind::Of::Answer)) != 0;
}

bool ReportRepository::isWalked(OrdersBehind::Of of)
{
    return of == OrdersBehind::Of::Placed || of == OrdersBehind::Of::Category || of == OrdersBehind::Of::Product;
}

WalkedOrder ReportRepository::beginning(const OrdersBehind& row) const
{
    return {{}, until(row.period), false};
}

std::vector<WalkedOrder> ReportRepository::walk(const OrdersBehind& row, const WalkedOrder& last, int most) const
{
    const auto next = [&](const char* name, const auto& wanted) {
        return gathered<WalkedOrder>(
            m_db.rows(Database::sql(name), from(row.period), last.placedAt, last.id.value, most, row.currency.code(), wanted),
            [](const Statement& one) { return WalkedOrder{one.id<OrderId>(0), {one.integer(1)}, one.flag(2)}; });
    };
    if (row.of == OrdersBehind::Of::Product)
        return next("report/orders_product", row.words.value(0));
    // An id that is not set is NULL in both: any channel, or no category known.
    const std::optional<qint64> id = row.id == 0 ? std::nullopt : std::optional(row.id);
    return next(row.of == OrdersBehind::Of::Category ? "report/orders_category" : "report/orders_placed", id);
}

std::vector<OrderId> ReportRepository::ordersBehind(const OrdersBehind& row, int most) const
{
    const auto found = [](Rows rows) { return gathered<OrderId>(std::move(rows), [](const Statement& one) { return one.id<OrderId>(0); }); };
    const auto ask = [&](const char* name, const auto&... values) {
        return found(m_db.rows(Database::sql(name), from(row.period), until(row.period), most, values...));
    };
    const auto word = [&](qsizetype place) { return row.words.value(place); };
    switch (row.of) {
    case OrdersBehind::Of::Waiting:
        return found(m_db.rows(Database::sql("report/orders_waiting"), word(0), most));
    case OrdersBehind::Of::Packed:
        return ask("report/orders_packed");
    case OrdersBehind::Of::Gift:
        return ask("report/orders_gift", GiftId(row.id), row.currency.code());
    case OrdersBehind::Of::Note:
        return ask("report/orders_note", word(0));
    case OrdersBehind::Of::Stars:
        return ask("report/orders_stars");
    case OrdersBehind::Of::Answer:
        return ask("report/orders_answer");
    case OrdersBehind::Of::Case: {
        const QStringList reasons = writtenCaseReasons(word(1));
        const auto reason = [&](qsizetype place) { return reasons.value(place, reasons.front()); };
        return ask("report/orders_case", word(0), word(2), reason(0), reason(1), reason(2));
    }
    case OrdersBehind::Of::Complained:
        return ask("report/orders_complained", word(0));
    case OrdersBehind::Of::Placed:
    case OrdersBehind::Of::Category:
    case OrdersBehind::Of::Product:
    case OrdersBehind::Of::Buyers:
    case OrdersBehind::Of::Celebrating:
        break;
    }
    return {};
}

} // namespace kokarda::storage
