// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/services/segments.h"
#include "models/storage/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuyerReports)
};

using Purchases = std::span<const storage::Purchase>;

/// Calls `each` with the purchases of one customer after the other, oldest first.
void forEachBuyer(const std::vector<storage::Purchase>& purchases, const std::function<void(Purchases)>& each)
{
    auto from = purchases.begin();
    while (from != purchases.end()) {
        const auto to = std::find_if(from, purchases.end(), [&](const auto& next) { return next.customer != from->customer; });
        each(Purchases(from, to));
        from = to;
    }
}

/// Amounts in the report's currency; the others are noted.
class Purse
{
public:
    Purse(Report& report)
        : m_report(report)
    {
    }
    ~Purse()
    {
        m_report.otherCurrencies.assign(m_others.begin(), m_others.end());
    }
    Purse(const Purse&) = delete;
    Purse& operator=(const Purse&) = delete;

    qint64 of(Purchases purchases)
    {
        qint64 sum = 0;
        for (const storage::Purchase& purchase : purchases) {
            if (purchase.amount.currency == m_report.currency)
                sum += purchase.amount.minor;
            else
                m_others.insert(purchase.amount.currency);
        }
        return sum;
    }

private:
    Report& m_report;
    std::set<Currency> m_others;
};

QString casesTitle()
{
    return Words::tr("customers");
}

/// The purchases of one customer up to the end of the period; empty when none of them lies in it.
Purchases untilEndOf(const Period& period, Purchases all, const storage::ShopDays& days)
{
    const auto dayOf = [&](const storage::Purchase& purchase) { return storage::ShopDays::date(days.dayOf(purchase.at)); };
    while (period.last.isValid() && !all.empty() && dayOf(all.back()) > period.last)
        all = all.first(all.size() - 1);
    return all.empty() || (period.first.isValid() && dayOf(all.back()) < period.first) ? Purchases() : all;
}

struct Group
{
    QString title;
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 revenue = 0;
};

/// The orders of a group; none when nobody is in it.
std::optional<OrdersBehind> ofGroup(const QString& key, qint64 group, const Period& period, qint64 customers)
{
    std::optional<OrdersBehind> row = behind(OrdersBehind::Of::Buyers, period, customers);
    if (row) {
        row->words = QStringList{key};
        row->id = group;
    }
    return row;
}

template<std::size_t count>
void fill(Report& report, const std::array<Group, count>& groups, const QString& key, const Period& period)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Group& group = groups[i];
        report.rows.push_back({{group.title, group.customers, shareOf(group.customers, report.cases), group.orders,
                                   Money{group.revenue, report.currency}},
            ofGroup(key, qint64(i), period, group.customers)});
    }
}

/// Told of every customer of a report: the group, and the orders that put them there.
using EachOfGroup = std::function<void(qint64 group, Purchases purchases)>;

void groupRepeatBuyers(const Source& source, const EachOfGroup& each)
{
    const storage::ShopDays days(source.zone);
    forEachBuyer(source.facts.purchases(), [&](Purchases all) {
        const Purchases purchases = untilEndOf(source.terms.period, all, days);
        if (!purchases.empty())
            each(purchases.size() >= 5 ? 3 : purchases.size() >= 3 ? 2 : qint64(purchases.size()) - 1, purchases);
    });
}

void groupSegments(const Source& source, const EachOfGroup& each)
{
    const storage::ShopDays days(source.zone);
    const qint64 today = days.dayOf(source.now);
    forEachBuyer(source.facts.purchases(), [&](Purchases purchases) {
        each(qint64(segmentOf(purchases.size(), today - days.dayOf(purchases.back().at))), purchases);
    });
}

constexpr std::array<qint64, 6> secondUpTo{7, 30, 60, 90, 180, 365}; ///< days; then over a year, then never yet

void groupSecondOrders(const Source& source, const EachOfGroup& each)
{
    const storage::ShopDays days(source.zone);
    forEachBuyer(source.facts.purchases(), [&](Purchases purchases) {
        const qint64 first = days.dayOf(purchases.front().at);
        if (!source.terms.period.contains(storage::ShopDays::date(first)))
            return;
        const qint64 group = purchases.size() == 1
            ? qint64(secondUpTo.size()) + 1
            : std::ranges::lower_bound(secondUpTo, days.dayOf(purchases[1].at) - first) - secondUpTo.begin();
        each(group, purchases);
    });
}

/// The group is the month of the first order, as its first day's number.
void groupCohorts(const Source& source, const EachOfGroup& each)
{
    const storage::ShopDays days(source.zone);
    forEachBuyer(source.facts.purchases(), [&](Purchases purchases) {
        const QDate first = storage::ShopDays::date(days.dayOf(purchases.front().at));
        if (source.terms.period.contains(first))
            each(monthOf(first).toJulianDay(), purchases);
    });
}

const QString repeatKey = u"repeat-buyers"_s;
const QString cohortsKey = u"cohorts"_s;
const QString secondKey = u"second-order"_s;
const QString segmentsKey = u"segments"_s;

std::vector<ReportColumn> groupColumns(const QString& key, const QString& title)
{
    return {{key, title, ReportFigure::Text}, {u"customers"_s, Words::tr("Customers"), ReportFigure::Count},
        {u"share"_s, Words::tr("Share"), ReportFigure::Share}, {u"orders"_s, Words::tr("Orders"), ReportFigure::Count},
        {u"revenue"_s, Words::tr("Revenue"), ReportFigure::Amount}};
}

constexpr int cohortMonths = 12;

struct Cohort
{
    qint64 customers = 0;
    std::array<qint64, cohortMonths> cameBack{}; ///< [n]: bought again n + 1 months later
};

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

void addTo(std::map<QDate, Cohort>& cohorts, Purchases purchases, QDate month, const storage::ShopDays& days)
{
    Cohort& cohort = cohorts[month];
    ++cohort.customers;
    std::array<bool, cohortMonths> came{};
    for (const storage::Purchase& purchase : purchases) {
        const int later = monthsBetween(month, storage::ShopDays::date(days.dayOf(purchase.at)));
        if (later >= 1 && later <= cohortMonths)
            came[std::size_t(later - 1)] = true;
    }
    for (std::size_t i = 0; i < came.size(); ++i)
        cohort.cameBack[i] += came[i] ? 1 : 0;
}

} // namespace

Report repeatBuyers(const Source& source)
{
    Report report = begun(source,
        Words::tr("Customers who ordered in the period, by all their orders up to its end. Cancelled and deleted orders and orders without a customer do not count."));
    report.casesTitle = casesTitle();
    std::array groups{Group{Words::tr("1 order")}, Group{Words::tr("2 orders")}, Group{Words::tr("3 or 4 orders")},
        Group{Words::tr("5 orders and more")}};
    {
        Purse purse(report);
        groupRepeatBuyers(source, [&](qint64 place, Purchases purchases) {
            Group& group = groups[std::size_t(place)];
            ++group.customers;
            ++report.cases;
            group.orders += qint64(purchases.size());
            group.revenue += purse.of(purchases);
        });
    }
    report.columns = groupColumns(u"orders_so_far"_s, Words::tr("Orders so far"));
    fill(report, groups, repeatKey, source.terms.period);
    report.chart = ReportChart::Bars;
    return report;
}

Report cohorts(const Source& source)
{
    Report report = begun(source,
        Words::tr("Customers by the month of their first order; then the share of them who ordered again 1, 2 … 12 months later. Months that are not over yet stay empty."));
    report.casesTitle = casesTitle();
    std::map<QDate, Cohort> cohorts;
    const storage::ShopDays days(source.zone);
    groupCohorts(source, [&](qint64 month, Purchases purchases) {
        ++report.cases;
        addTo(cohorts, purchases, QDate::fromJulianDay(month), days);
    });
    report.columns = {{u"month"_s, Words::tr("First order in"), ReportFigure::Month},
        {u"customers"_s, Words::tr("Customers"), ReportFigure::Count}};
    for (int later = 1; later <= cohortMonths; ++later)
        report.columns.push_back({u"after_%1"_s.arg(later), u"+%1"_s.arg(later), ReportFigure::Share});
    for (const auto& [month, cohort] : cohorts) {
        ReportRow row{{month, cohort.customers}, ofGroup(cohortsKey, month.toJulianDay(), source.terms.period, cohort.customers)};
        for (int later = 1; later <= cohortMonths; ++later) {
            const bool isOver = month.addMonths(later + 1) <= source.today;
            row.cells.push_back(isOver ? shareOf(cohort.cameBack[std::size_t(later - 1)], cohort.customers) : ReportCell());
        }
        report.rows.push_back(std::move(row));
    }
    return report;
}

Report secondOrder(const Source& source)
{
    Report report = begun(source,
        Words::tr("Customers whose first order lies in the period, by the days until their second one."));
    report.casesTitle = casesTitle();
    std::array<qint64, secondUpTo.size() + 2> counts{};
    groupSecondOrders(source, [&](qint64 group, Purchases) {
        ++report.cases;
        ++counts[std::size_t(group)];
    });
    report.columns = {{u"days"_s, Words::tr("Days"), ReportFigure::Text},
        {u"customers"_s, Words::tr("Customers"), ReportFigure::Count}, {u"share"_s, Words::tr("Share"), ReportFigure::Share}};
    const std::array titles{u"0–7"_s, u"8–30"_s, u"31–60"_s, u"61–90"_s, u"91–180"_s, u"181–365"_s, Words::tr("over 365"),
        Words::tr("no second order yet")};
    for (std::size_t i = 0; i < counts.size(); ++i)
        report.rows.push_back({{titles[i], counts[i], shareOf(counts[i], report.cases)}, ofGroup(secondKey, qint64(i), source.terms.period, counts[i])});
    report.chart = ReportChart::Bars;
    return report;
}

Report segments(const Source& source)
{
    Report report = begun(source,
        Words::tr("All customers with an order, by how often they ordered and how long ago the last order is. The period does not matter here."));
    report.casesTitle = casesTitle();
    std::array groups{Group{Words::tr("New: one order, in the last 90 days")}, Group{Words::tr("Came back: two orders, the last within 180 days")},
        Group{Words::tr("Loyal: three orders and more, the last within 180 days")},
        Group{Words::tr("About to leave: last order 181 to 365 days ago")}, Group{Words::tr("Gone quiet: no order for over a year")},
        Group{Words::tr("One order only, over 90 days ago")}};
    {
        Purse purse(report);
        groupSegments(source, [&](qint64 place, Purchases purchases) {
            Group& group = groups[std::size_t(place)];
            ++group.customers;
            ++report.cases;
            group.orders += qint64(purchases.size());
            group.revenue += purse.of(purchases);
        });
    }
    report.columns = groupColumns(u"group"_s, Words::tr("Group"));
    fill(report, groups, segmentsKey, {});
    report.chart = ReportChart::LyingBars;
    return report;
}

std::vector<OrderId> ordersOfBuyers(const Source& source, const OrdersBehind& row)
{
    const QString key = row.words.value(0);
    std::vector<storage::Purchase> chosen;
    // A report of first orders leads to these: one for each customer counted.
    const bool firstOnly = key == cohortsKey || key == secondKey;
    const EachOfGroup take = [&](qint64 group, Purchases purchases) {
        if (group == row.id)
            chosen.insert(chosen.end(), purchases.begin(), firstOnly ? purchases.begin() + 1 : purchases.end());
    };
    if (key == repeatKey)
        groupRepeatBuyers(source, take);
    else if (key == cohortsKey)
        groupCohorts(source, take);
    else if (key == secondKey)
        groupSecondOrders(source, take);
    else if (key == segmentsKey)
        groupSegments(source, take);
    std::ranges::sort(chosen, std::greater(), [](const storage::Purchase& one) { return std::pair(one.at.msUtc, one.order.value); });
    std::vector<OrderId> orders;
    for (const storage::Purchase& one : chosen)
        orders.push_back(one.order);
    return orders;
}

} // namespace kokarda::reports
