// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SalesReports)
};

enum class Step { Day, Week, Month };

struct Sales
{
    qint64 orders = 0;
    qint64 pieces = 0;
    Money revenue;
    Money refunded;

    void add(const storage::DaySales& day)
    {
        orders += day.orders;
        pieces += day.pieces;
        revenue = revenue + day.revenue;
        refunded = refunded + day.refunded;
    }
};

QString counted()
{
    return Words::tr("Orders by the day they were placed. Revenue is the total with shipping.");
}

QDate beginningOf(QDate day, Step step)
{
    switch (step) {
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return monthOf(day);
    case Step::Day:
        break;
    }
    return day;
}

QDate nextAfter(QDate begin, Step step)
{
    return step == Step::Day ? begin.addDays(1) : step == Step::Week ? begin.addDays(7) : begin.addMonths(1);
}

/// Every day, week or month of the period, those without a sale too: a chart must not hide them.
std::map<QDate, Sales> bySteps(const std::vector<storage::DaySales>& days, const Period& period, Step step, Currency currency)
{
    std::map<QDate, Sales> steps;
    if (days.empty() && !(period.first.isValid() && period.last.isValid()))
        return steps;
    const QDate first = period.first.isValid() ? period.first : days.front().day;
    const QDate last = period.last.isValid() ? period.last : days.back().day;
    for (QDate begin = beginningOf(first, step); begin <= last; begin = nextAfter(begin, step))
        steps[begin].revenue = steps[begin].refunded = {0, currency};
    for (const storage::DaySales& day : days)
        steps[beginningOf(day.day, step)].add(day);
    return steps;
}

/// The orders counted in a part of the period; none where none were sold.
std::optional<OrdersBehind> soldIn(const Period& part, const Sales& sales, ChannelId channel = {})
{
    std::optional<OrdersBehind> row = behind(OrdersBehind::Of::Placed, part, sales.orders);
    if (row) {
        row->currency = sales.revenue.currency;
        row->id = channel.value;
    }
    return row;
}

std::vector<ReportRow> rowsOf(const std::map<QDate, Sales>& steps, const Period& period, Step step)
{
    std::vector<ReportRow> rows;
    for (const auto& [begin, sales] : steps) {
        const Period part = within({begin, nextAfter(begin, step).addDays(-1)}, period);
        rows.push_back({{begin, sales.orders, sales.pieces, sales.revenue, averageOf(sales.revenue, sales.orders), sales.refunded}, soldIn(part, sales)});
    }
    return rows;
}

Report overTime(const Source& source, Step step, const QString& key, const QString& title)
{
    Report report = begun(source, counted());
    const std::vector<storage::DaySales> days = salesOf(source, source.terms.period, report);
    for (const storage::DaySales& day : days)
        report.cases += day.orders;
    report.casesTitle = Words::tr("orders");
    report.columns = {{key, title, step == Step::Month ? ReportFigure::Month : ReportFigure::Day},
        {u"orders"_s, Words::tr("Orders"), ReportFigure::Count}, {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count},
        {u"revenue"_s, Words::tr("Revenue"), ReportFigure::Amount}, {u"average"_s, Words::tr("Average order"), ReportFigure::Amount},
        {u"refunded"_s, Words::tr("Given back"), ReportFigure::Amount}};
    report.rows = rowsOf(bySteps(days, source.terms.period, step, report.currency), source.terms.period, step);
    report.chart = step == Step::Month ? ReportChart::Bars : ReportChart::Line;
    report.valueColumn = 3;
    return report;
}

QString channelName(const Source& source, ChannelId id)
{
    const auto found = std::ranges::find(source.channels, id, &Channel::id);
    return found == source.channels.end() ? QString() : found->name;
}

/// Largest revenue first, then by number, so that the order never depends on chance.
std::vector<std::pair<ChannelId, Sales>> byRevenue(const std::map<ChannelId, Sales>& sales)
{
    std::vector<std::pair<ChannelId, Sales>> sorted(sales.begin(), sales.end());
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second.revenue.minor > b.second.revenue.minor; });
    return sorted;
}

} // namespace

std::vector<storage::DaySales> salesOf(const Source& source, const Period& period, Report& report)
{
    std::vector<storage::DaySales> own;
    std::set<Currency> others;
    for (const storage::DaySales& day : source.facts.sales(period)) {
        if (day.revenue.currency == source.terms.currency)
            own.push_back(day);
        else
            others.insert(day.revenue.currency);
    }
    for (const Currency& other : others) {
        if (std::ranges::find(report.otherCurrencies, other) == report.otherCurrencies.end())
            report.otherCurrencies.push_back(other);
    }
    return own;
}

Report salesByDay(const Source& source)
{
    return overTime(source, Step::Day, u"day"_s, Words::tr("Day"));
}

Report salesByWeek(const Source& source)
{
    return overTime(source, Step::Week, u"week_from"_s, Words::tr("Week from"));
}

Report salesByMonth(const Source& source)
{
    return overTime(source, Step::Month, u"month"_s, Words::tr("Month"));
}

Report salesByChannel(const Source& source)
{
    Report report = begun(source, counted());
    std::map<ChannelId, Sales> channels;
    qint64 whole = 0;
    for (const storage::DaySales& day : salesOf(source, source.terms.period, report)) {
        channels[day.channel].add(day);
        whole += day.revenue.minor;
        report.cases += day.orders;
    }
    report.casesTitle = Words::tr("orders");
    report.columns = {{u"channel"_s, Words::tr("Channel"), ReportFigure::Text}, {u"orders"_s, Words::tr("Orders"), ReportFigure::Count},
        {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count}, {u"revenue"_s, Words::tr("Revenue"), ReportFigure::Amount},
        {u"share"_s, Words::tr("Share"), ReportFigure::Share}};
    for (const auto& [id, sales] : byRevenue(channels)) {
        report.rows.push_back({{channelName(source, id), sales.orders, sales.pieces, sales.revenue, shareOf(sales.revenue.minor, whole)},
            soldIn(source.terms.period, sales, id)});
    }
    report.chart = ReportChart::LyingBars;
    report.valueColumn = 3;
    return report;
}

Report basket(const Source& source)
{
    Report report = begun(source, counted());
    const std::vector<storage::DaySales> days = salesOf(source, source.terms.period, report);
    report.casesTitle = Words::tr("orders");
    report.columns = {{u"month"_s, Words::tr("Month"), ReportFigure::Month}, {u"orders"_s, Words::tr("Orders"), ReportFigure::Count},
        {u"average"_s, Words::tr("Average order"), ReportFigure::Amount},
        {u"pieces_per_order"_s, Words::tr("Pieces in an order"), ReportFigure::Number}};
    for (const auto& [month, sales] : bySteps(days, source.terms.period, Step::Month, report.currency)) {
        report.cases += sales.orders;
        report.rows.push_back({{month, sales.orders, averageOf(sales.revenue, sales.orders), shareOf(sales.pieces, sales.orders)},
            soldIn(within({month, month.addMonths(1).addDays(-1)}, source.terms.period), sales)});
    }
    report.chart = ReportChart::Bars;
    report.valueColumn = 2;
    return report;
}

} // namespace kokarda::reports
