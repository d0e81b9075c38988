// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportdesk.h"

#include "models/services/reports/reportsource.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/reportrepository.h"
#include "models/values/problem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Entry
{
    QLatin1String key;
    const char* title;
    Report (*make)(const reports::Source&);
    bool isOfNow = false; ///< what stands today; a period says nothing
};

constexpr std::array entries{
    Entry{"sales-by-day"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by day"), reports::salesByDay},
    Entry{"sales-by-week"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by week"), reports::salesByWeek},
    Entry{"sales-by-month"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by month"), reports::salesByMonth},
    Entry{"sales-by-channel"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by channel"), reports::salesByChannel},
    Entry{"sales-by-category"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by category"), reports::salesByCategory},
    Entry{"top-products"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Best-selling products"), reports::topProducts},
    Entry{"basket"_L1, QT_TRANSLATE_NOOP("ReportDesk", "What is in a basket"), reports::basket},
    Entry{"repeat-buyers"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Who comes back"), reports::repeatBuyers},
    Entry{"cohorts"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Coming back by month"), reports::cohorts},
    Entry{"second-order"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Days to the second order"), reports::secondOrder},
    Entry{"segments"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Groups of customers"), reports::segments, true},
    Entry{"waiting"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Waiting and late"), reports::waiting, true},
    Entry{"packing"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Parcels packed"), reports::packing},
    Entry{"gifts"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Gifts given"), reports::gifts},
    Entry{"notes"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Notes written"), reports::notes},
    Entry{"reviews"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Star ratings"), reports::reviews},
    Entry{"recommendation"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Would they recommend us"), reports::recommendation},
    Entry{"complaints"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Complaints and returns"), reports::complaints},
};

/// The text that names a row: all of its words; empty for a row that has none.
QString nameOf(const Report& report, const ReportRow& row)
{
    QStringList words;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (report.columns[i].figure == ReportFigure::Text && std::holds_alternative<QString>(row.cells[i]))
            words += std::get<QString>(row.cells[i]);
    }
    return words.join(u'\n');
}

/// The day or month of the period before that stands where this one stands in its own; invalid for a row without one.
QDate counterpartOf(const Report& report, const ReportRow& row, const ReportTerms& terms)
{
    const QDate* day = std::get_if<QDate>(&row.cells[report.labelColumn]);
    if (!day)
        return {};
    if (report.columns[report.labelColumn].figure != ReportFigure::Month)
        return day->addDays(terms.period.first.daysTo(terms.before.first));
    const auto monthsOf = [](QDate one) { return one.year() * 12 + one.month(); };
    return day->addMonths(monthsOf(terms.before.first) - monthsOf(terms.period.first));
}

/// Puts beside every row the one of the period before that has the same name or the same place in its period: nothing
/// stands there where there was nothing. Reports that do it themselves stay.
void compare(Report& report, const reports::Source& source, Report (*make)(const reports::Source&))
{
    const ReportTerms& terms = source.terms;
    if (!terms.before.first.isValid() || !report.before.empty())
        return;
    reports::Source earlier = source;
    earlier.terms = {terms.before, terms.currency, {}};
    const Report old = make(earlier);
    const bool isByDay = report.columns[report.labelColumn].figure == ReportFigure::Day || report.columns[report.labelColumn].figure == ReportFigure::Month;
    for (const ReportRow& row : report.rows) {
        const QDate day = counterpartOf(report, row, terms);
        const auto found = std::ranges::find_if(old.rows, [&](const ReportRow& one) {
            return isByDay ? day.isValid() && std::get_if<QDate>(&one.cells[old.labelColumn]) && std::get<QDate>(one.cells[old.labelColumn]) == day
                           : nameOf(old, one) == nameOf(report, row);
        });
        report.before.push_back(found == old.rows.end() ? ReportRow{std::vector<ReportCell>(row.cells.size()), {}} : *found);
    }
}

reports::Source sourceOf(Shop& shop, const storage::ReportRepository& facts, const ReportTerms& terms)
{
    ShopSettings& settings = shop.settings();
    const QTimeZone zone = settings.zone();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    return {facts, terms, settings.channels(), settings.categories(), now, dayIn(now, zone), zone};
}

} // namespace

std::vector<ReportName> ReportDesk::names()
{
    std::vector<ReportName> names;
    for (const Entry& entry : entries)
        names.push_back({entry.key, tr(entry.title)});
    return names;
}

Period ReportDesk::before(const Period& period)
{
    if (!period.first.isValid() || !period.last.isValid())
        return {};
    const qint64 days = period.first.daysTo(period.last) + 1;
    return {period.first.addDays(-days), period.first.addDays(-1)};
}

Report ReportDesk::report(const QString& key, ReportTerms terms) const
{
    const auto entry = std::ranges::find(entries, key, &Entry::key);
    if (entry == entries.end()) {
        QStringList known;
        for (const Entry& one : entries)
            known << one.key;
        throw RuleError(tr("There is no report “%1”. There are: %2.").arg(key, known.join(u", "_s)));
    }
    if (!terms.currency.isKnown())
        terms.currency = m_shop.settings().info().currency;
    const storage::ReportRepository facts(m_shop.database());
    const reports::Source source = sourceOf(m_shop, facts, terms);
    Report report = entry->make(source);
    if (!entry->isOfNow)
        compare(report, source, entry->make);
    report.key = key;
    report.title = tr(entry->title);
    return report;
}

std::vector<OrderId> ReportDesk::ordersBehind(const OrdersBehind& row) const
{
    return ordersBehind(row, mostBehind);
}

bool ReportDesk::hasOrdersBehind(const OrdersBehind& row) const
{
    // All other rows count orders, and lead nowhere when they count none.
    const bool mayHaveNone = row.of == OrdersBehind::Of::Stars || row.of == OrdersBehind::Of::Answer;
    return !mayHaveNone || !ordersBehind(row, 1).empty();
}

std::vector<OrderId> ReportDesk::ordersBehind(const OrdersBehind& row, int most) const
{
    const storage::ReportRepository facts(m_shop.database());
    if (row.of != OrdersBehind::Of::Buyers)
        return facts.ordersBehind(row, most);
    std::vector<OrderId> orders = reports::ordersOfBuyers(sourceOf(m_shop, facts, {row.period, row.currency, {}}), row);
    orders.resize(std::min(orders.size(), std::size_t(most)));
    return orders;
}

} // namespace kokarda
