// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/summaries.h"

#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/values/shopinfo.h"

#include <set>
#include <sqlite3.h>
#include <string>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// Raised when the summaries are counted in another way: older files count theirs anew.
constexpr int countingVersion = 1;

void shopDay(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto* summaries = static_cast<const Summaries*>(sqlite3_user_data(context));
    sqlite3_result_int64(context, summaries->days().dayOf(Instant{sqlite3_value_int64(values[0])}));
}

QTimeZone zoneIn(const Database& db)
{
    QString name = ShopInfo().timeZone;
    // A damaged or foreign file may have no such table; opening says so later.
    if (db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'setting'") != 0) {
        Rows rows = db.rows("SELECT value FROM setting WHERE key = 'shop.time_zone'");
        if (rows.next())
            name = rows->text(0);
    }
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString stampOf(const QTimeZone& zone)
{
    return u"%1 %2"_s.arg(QString::number(countingVersion), QString::fromLatin1(zone.id()));
}

void trigger(Database& db, const std::string& name, const std::string& event, const std::string& condition, const std::string& work)
{
    db.exec("CREATE TEMP TRIGGER note_" + name + " AFTER " + event + (condition.empty() ? "" : " WHEN " + condition) + " BEGIN " + work + " END");
}

const std::string noteOld = "INSERT OR IGNORE INTO stale_day VALUES (shop_day(old.placed_at));";
const std::string noteNew = "INSERT OR IGNORE INTO stale_day VALUES (shop_day(new.placed_at));";

/// The day of the order that a line belongs to.
std::string noteOrderOf(const std::string& line)
{
    return "INSERT OR IGNORE INTO stale_day SELECT shop_day(placed_at) FROM main.orders WHERE id = " + line + ".order_id;";
}

} // namespace

bool isSummary(const QByteArray& table)
{
    return table.startsWith("summary_");
}

Summaries::Summaries(Database& db)
    : m_db(db)
    , m_zone(zoneIn(db))
    , m_days(m_zone)
{
    if (sqlite3_create_function_v2(db.handle(), "shop_day", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, this, shopDay,
            nullptr, nullptr, nullptr) != SQLITE_OK)
        throw DbError(DbError::Kind::Internal, {}, u"shop_day"_s);
}

template<class... Values>
std::vector<qint64> Summaries::daysOf(std::string_view sql, const Values&... values) const
{
    std::vector<qint64> days;
    Rows rows = m_db.rows(sql, values...);
    while (rows.next())
        days.push_back(rows->integer(0));
    return days;
}

void Summaries::watch()
{
    for (const char* table : {"stale_day", "stale_review_day", "stale_clock"})
        m_db.exec(std::string("CREATE TEMP TABLE ") + table + " (day INTEGER PRIMARY KEY)");
    // Only what the summaries count: a note of the staff or a tracking number touches no day.
    trigger(m_db, "order_update",
        "UPDATE OF status, deleted_at, placed_at, channel_id, currency, total, refunded, pieces ON main.orders",
        "(old.status = 'cancelled') <> (new.status = 'cancelled') OR old.deleted_at IS NOT new.deleted_at OR old.placed_at <> new.placed_at"
        " OR old.channel_id <> new.channel_id OR old.currency <> new.currency OR old.total <> new.total OR old.refunded <> new.refunded"
        " OR old.pieces <> new.pieces",
        noteOld + noteNew);
    trigger(m_db, "order_delete", "DELETE ON main.orders", {}, noteOld);
    trigger(m_db, "line_update",
        "UPDATE OF order_id, product_id, title, channel_category, quantity, unit_price, discount, bundle_position ON main.order_line",
        {}, noteOrderOf("old") + noteOrderOf("new"));
    trigger(m_db, "line_delete", "DELETE ON main.order_line", {}, noteOrderOf("old"));
    const std::string noteReview = "INSERT OR IGNORE INTO stale_review_day VALUES (shop_day(";
    trigger(m_db, "review_insert", "INSERT ON main.review", {}, noteReview + "new.at));");
    trigger(m_db, "review_update", "UPDATE OF at, stars, recommend, deleted_at ON main.review", {},
        noteReview + "old.at));" + noteReview + "new.at));");
    trigger(m_db, "review_delete", "DELETE ON main.review", {}, noteReview + "old.at));");
    for (const std::string event : {"INSERT", "UPDATE", "DELETE"}) {
        const std::string row = event == "DELETE" ? "old" : "new";
        trigger(m_db, "clock_" + event, event + " ON main.setting", row + ".key = 'shop.time_zone'",
            "INSERT OR IGNORE INTO stale_clock VALUES (1);");
    }
    watchInsertions();
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM summary_clock WHERE stamp = ?)", stampOf(m_zone)) != 0)
        return;
    // This writes while the file is still being opened: never into a damaged one.
    if (const std::vector<Finding> findings = quickCheck(m_db); !findings.empty())
        throw DbError(DbError::Kind::Damaged, {}, findings.front().technical);
    m_db.inTransaction([this] { rebuild(); });
}

void Summaries::watchInsertions()
{
    trigger(m_db, "order_insert", "INSERT ON main.orders", {}, noteNew);
    trigger(m_db, "line_insert", "INSERT ON main.order_line", {}, noteOrderOf("new"));
}

void Summaries::unwatchInsertions()
{
    m_db.exec("DROP TRIGGER temp.note_order_insert");
    m_db.exec("DROP TRIGGER temp.note_line_insert");
}

void Summaries::addNew(const Order& order)
{
    const qint64 day = m_days.dayOf(order.placedAt);
    if (day != m_lastDay) {
        m_lastDay = day;
        m_lastMonth = monthOf(day);
    }
    m_new.add(order, day, m_lastMonth);
}

void Summaries::noteOrder(OrderId order)
{
    m_db.exec("INSERT OR IGNORE INTO stale_day SELECT shop_day(placed_at) FROM orders WHERE id = ?", order);
}

bool Summaries::countSome()
{
    const std::vector<qint64> first = daysOf("SELECT day FROM stale_day ORDER BY day LIMIT 1");
    if (first.empty())
        return false;
    const int month = monthOf(first.front());
    const qint64 end = firstDayOf(month + 1);
    const std::vector<qint64> days = daysOf("SELECT day FROM stale_day WHERE day < ?", end);
    countDays(days);
    countMonth(month);
    // What is in the file was counted; what comes in later is added to it.
    m_new.forget(days, month);
    m_db.exec("DELETE FROM stale_day WHERE day < ?", end);
    return true;
}

void Summaries::bringUpToDate()
{
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM stale_clock)") != 0) {
        m_db.exec("DELETE FROM stale_clock");
        const QTimeZone before = m_zone;
        readClock();
        if (m_zone != before) {
            rebuild();
            forgetNotes();
            return;
        }
    }
    while (countSome()) { }
    if (!m_new.isEmpty())
        m_new.writeTo(m_db);
    m_new.clear();
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM stale_review_day)") == 0)
        return;
    countReviews(daysOf("SELECT day FROM stale_review_day"));
    forgetNotes();
}

void Summaries::forgetNotes()
{
    m_db.exec("DELETE FROM stale_day");
    m_db.exec("DELETE FROM stale_review_day");
    m_new.clear();
}

void Summaries::readClock()
{
    const QTimeZone zone = zoneIn(m_db);
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_days = ShopDays(zone);
}

void Summaries::rebuild()
{
    for (const char* table : {"summary_day", "summary_item", "summary_review", "summary_clock"})
        m_db.exec(std::string("DELETE FROM ") + table);
    const std::vector<qint64> days = daysOf("SELECT DISTINCT shop_day(placed_at) FROM orders");
    countDays(days);
    std::set<int> months;
    for (const qint64 day : days)
        months.insert(monthOf(day));
    for (const int month : months)
        countMonth(month);
    countReviews(daysOf("SELECT DISTINCT shop_day(at) FROM review"));
    m_db.exec("INSERT INTO summary_clock (id, stamp) VALUES (1, ?)", stampOf(m_zone));
}

int Summaries::monthOf(qint64 day)
{
    const QDate date = ShopDays::date(day);
    return date.year() * 12 + date.month() - 1;
}

qint64 Summaries::firstDayOf(int month)
{
    return ShopDays::dayOf(QDate(month / 12, month % 12 + 1, 1));
}

void Summaries::countDays(const std::vector<qint64>& days)
{
    const std::string_view count = Database::sql("summary/day");
    for (const qint64 day : days) {
        m_db.exec("DELETE FROM summary_day WHERE day = ?", day);
        m_db.exec(count, day, m_days.startOf(day), m_days.startOf(day + 1));
    }
}

void Summaries::countMonth(int month)
{
    m_db.exec("DELETE FROM summary_item WHERE month = ?", month);
    m_db.exec(Database::sql("summary/item"), month, m_days.startOf(firstDayOf(month)), m_days.startOf(firstDayOf(month + 1)));
}

void Summaries::countReviews(const std::vector<qint64>& days)
{
    const std::string_view count = Database::sql("summary/review");
    for (const qint64 day : days) {
        m_db.exec("DELETE FROM summary_review WHERE day = ?", day);
        m_db.exec(count, day, m_days.startOf(day), m_days.startOf(day + 1));
    }
}

bool Summaries::agree() const
{
    const auto figures = [this](const char* sql) {
        std::vector<QString> lines;
        Rows rows = m_db.rows(sql);
        while (rows.next()) {
            QString line;
            for (int column = 0; column < rows->columnCount(); ++column)
                line += rows->text(column) + u'|';
            lines.push_back(line);
        }
        return lines;
    };
    return figures("SELECT day, channel_id, currency, orders, pieces, revenue, refunded FROM summary_day ORDER BY 1, 2, 3")
        == figures("SELECT shop_day(placed_at), channel_id, currency, count(*), sum(pieces), sum(total - refunded), sum(refunded) "
                   "FROM orders WHERE status <> 'cancelled' AND deleted_at IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
        && figures("SELECT sum(pieces), sum(revenue) FROM summary_item GROUP BY currency, channel_id, channel_category, product_id, title "
                   "ORDER BY currency, channel_id, channel_category, product_id, title")
        == figures("SELECT sum(l.quantity), sum(l.quantity * l.unit_price - l.discount) FROM orders o JOIN order_line l ON l.order_id = o.id "
                   "WHERE o.status <> 'cancelled' AND o.deleted_at IS NULL AND l.bundle_position IS NULL "
                   "GROUP BY o.currency, o.channel_id, l.channel_category, l.product_id, iif(l.product_id IS NULL, l.title, '') "
                   "ORDER BY o.currency, o.channel_id, l.channel_category, l.product_id, iif(l.product_id IS NULL, l.title, '')")
        && figures("SELECT day, stars, recommend, reviews FROM summary_review ORDER BY 1, 2, 3")
        == figures("SELECT shop_day(at), stars, recommend, count(*) FROM review WHERE deleted_at IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
}

} // namespace kokarda::storage
