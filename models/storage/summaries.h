// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/shopdays.h"

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
    /// The new rows of bulk work are noted by noteNewRows() and not one by one.
    void watchInsertions();
    void unwatchInsertions();
    void noteNewRows(qint64 lastOldOrder, qint64 lastOldLine);
    /// Counts the noted days anew. Inside the transaction, before COMMIT.
    void bringUpToDate();
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
    std::vector<qint64> daysOf(std::string_view sql) const;
    void countDays(const std::vector<qint64>& days);
    void countMonths(const std::vector<qint64>& days);
    void countReviews(const std::vector<qint64>& days);
    void forgetNotes();

    Database& m_db;
    QTimeZone m_zone;
    ShopDays m_days;
};

/// True for a table whose rows follow from others: no copy, export or comparison of the shop's facts needs it.
bool isSummary(const QByteArray& table);

} // namespace kokarda::storage
