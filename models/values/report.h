// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/money.h"
#include "models/values/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

class QLocale;

namespace kokarda {

/// What a report is asked for.
struct ReportTerms
{
    Period period;     ///< in the shop's days; open ends reach to the first and last fact
    Currency currency; ///< amounts are shown in this one only; unknown: the shop's
    Period before;     ///< to compare with; both ends invalid: nothing to compare with

    bool operator==(const ReportTerms&) const = default;
};

/// What stands in a column, for its form on screen, on paper and in a CSV file.
enum class ReportFigure { Text, Day, Month, Count, Number, Share, Amount };

struct ReportColumn
{
    QString key;   ///< stable, for CSV: "revenue"
    QString title; ///< in the window's language: "Revenue"
    ReportFigure figure = ReportFigure::Text;

    bool operator==(const ReportColumn&) const = default;
};

/// Nothing stands where there is nothing to say (no average of no orders). A share is a fraction, 0.25 for 25 %.
using ReportCell = std::variant<std::monostate, QString, qint64, double, QDate, Money>;

/// Names the orders behind a row of a report in the words of the file, not of the page: they are looked for only when
/// somebody wants to see them (ReportDesk::ordersBehind).
struct OrdersBehind
{
    enum class Of {
        Placed,   ///< sold in the period and currency; `id`: the channel, 0: any
        Waiting,  ///< `words`: the status
        Category, ///< `id`: the category, 0: none known
        Product,  ///< `words`: the title
        Packed,   ///< in the period
        Gift,     ///< `id`: the gift, in this currency
        Note,     ///< `words`: the hand
        Stars,    ///< reviewed with stars in the period
        Answer,   ///< answered the question of recommendation in the period
        Case,     ///< `words`: kind, reason, packaging
        Buyers,   ///< of a group of customers; `words`: the report, `id`: the group
        Complained, ///< with pieces in complaints and returns; `words`: the product's title
        Celebrating, ///< the newest of those who celebrate in the period; `words`: "birthday" or "name-day"
    };
    Of of = Of::Placed;
    Period period;
    Currency currency;
    qint64 id = 0;
    QStringList words;

    bool operator==(const OrdersBehind&) const = default;
};

/// The page where the row's own things are worked on, by its key, and a part of that page.
struct PageBehind
{
    QString page;
    QString part;

    bool operator==(const PageBehind&) const = default;
};

struct ReportRow
{
    std::vector<ReportCell> cells;
    std::optional<OrdersBehind> orders; ///< unset: no orders stand behind the row
    std::optional<PageBehind> page = {};     ///< where a click leads instead

    bool leadsOn() const { return orders || page; }
    bool operator==(const ReportRow&) const = default;
};

enum class ReportChart { None, Bars, Line, LyingBars };

/// One report, computed: a table that also knows how it is best drawn.
struct Report
{
    QString key;
    QString title;
    QString counted; ///< what is counted and what is not, in one or two sentences
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<ReportRow> before; ///< the rows of the period before, in the same order; empty: not asked or not comparable
    qint64 cases = 0;              ///< orders, reviews … that the report is made of: n
    QString casesTitle;            ///< "orders"
    QDate asOf; ///< the day whose state it tells, in the shop's zone, whatever the period; invalid: it counts a period
    Currency currency;
    std::vector<Currency> otherCurrencies; ///< there are amounts in these that are not shown: never added together
    ReportChart chart = ReportChart::None;
    std::size_t labelColumn = 0;
    std::size_t valueColumn = 1;

    bool operator==(const Report&) const = default;
};

/// A figure as a person reads it: "1 234,50 zł", "12,5 %", "March 2026"; a dash where there is nothing to say.
QString displayFigure(const ReportCell& cell, ReportFigure figure, const QLocale& locale);

/// The size of a figure for a bar or a line: amounts in major units; 0 where there is nothing to say.
double magnitude(const ReportCell& cell);

} // namespace kokarda
