// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/repositories/shopdays.h"
#include "models/storage/summarytally.h"

#include <QByteArray>
#include <string_view>
#include <vector>

namespace kokarda::storage {

class Database;

/// Keeps the summary tables (schema 4) in step with the facts they follow from. Temporary triggers note the days that a
/// write touches, whichever way it came (undo and imports included), and those days, or the months of what was sold on
/// them, are counted anew before COMMIT: in the same transaction, so that the two can never differ. A change of the
/// shop's time zone moves every day: then all is counted anew.
class Summaries
{
public:
    /// Gives SQL the function shop_day(ms): the day of the shop's clock. Only reads.
    explicit Summaries(Database& db);
    Summaries(const Summaries&) = delete;
    Summaries& operator=(const Summaries&) = delete;

    const ShopDays& days() const { return m_days; }
    const QTimeZone& zone() const { return m_zone; }

    /// From now on nothing is written without its days being noted. A file whose summaries are not there yet, or are
    /// those of another clock, gets them now.
    void watch();
    /// The new orders of bulk work are handed over by addNew() and are not noted one by one.
    void watchInsertions();
    void unwatchInsertions();
    /// A new order with all its lines, as it goes in.
    void addNew(const Order& order);
    /// Notes the day of an order whose lines have changed past the triggers.
    void noteOrder(OrderId order);
    /// Counts the noted days of one month anew, and that month; false when nothing was noted. For long work, which must
    /// not count many months at its end in one go.
    bool countSome();
    /// Counts the noted days anew and adds what new orders bring. Inside the transaction, before COMMIT.
    void bringUpToDate();
    /// Lets go of what new orders of a transaction would have brought: it was taken back.
    void forgetNew() { m_new.clear(); }
    /// The clock of the file as it is: after a transaction that was taken back.
    void readClock();

    /// Forgets all and counts all anew, inside a transaction.
    void rebuild();

    /// The month of a day: year * 12 + month - 1; and a month's first day.
    static int monthOf(qint64 day);
    static qint64 firstDayOf(int month);

    /// True when the summaries say what counting all orders, lines and reviews says.
    bool agree() const;

private:
    template<class... Values>
    std::vector<qint64> daysOf(std::string_view sql, const Values&... values) const;
    void countDays(const std::vector<qint64>& days);
    void countMonth(int month);
    void countReviews(const std::vector<qint64>& days);
    void forgetNotes();

    Database& m_db;
    QTimeZone m_zone;
    ShopDays m_days;
    SummaryTally m_new; ///< of the transaction under way
    qint64 m_lastDay = 0; ///< of addNew(), with its month: orders of a day come together
    int m_lastMonth = monthOf(0);
};

/// True for a table whose rows follow from others: no copy, export or comparison of the shop's facts needs it.
bool isSummary(const QByteArray& table);

} // namespace kokarda::storage
