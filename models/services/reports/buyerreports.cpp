// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/buyergroups.h"
#include "models/services/reports/reportsource.h"

#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuyerReports)
};

/// A report of customers by what they ordered, some thousands of them at a time.
class BuyerReading : public Reading
{
public:
    BuyerReading(const Source& source, const QString& key, const QString& counted)
        : m_source(source)
        , m_walk(source, key)
        , m_report(begun(source, counted))
    {
        m_report.casesTitle = Words::tr("customers");
    }

    bool readOn() override
    {
        return m_walk.goOn([this](qint64 group, Purchases purchases) {
            ++m_report.cases;
            add(group, purchases);
        });
    }

protected:
    virtual void add(qint64 group, Purchases purchases) = 0;

    /// The orders of a group; none when nobody is in it.
    std::optional<OrdersBehind> ofGroup(qint64 group, qint64 customers) const
    {
        std::optional<OrdersBehind> row = behind(OrdersBehind::Of::Buyers, m_walk.period(), customers);
        if (row) {
            row->words = QStringList{m_walk.key()};
            row->id = group;
        }
        return row;
    }

    const Source& m_source;
    BuyerWalk m_walk;
    Report m_report;
};

struct Group
{
    QString title;
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 revenue = 0;
};

/// A fixed number of groups, each with its customers and, where the columns ask for them, orders and revenue.
class GroupReading : public BuyerReading
{
public:
    GroupReading(const Source& source, const QString& key, const QString& counted, std::vector<ReportColumn> columns,
        const QStringList& titles, ReportChart chart)
        : BuyerReading(source, key, counted)
    {
        m_report.columns = std::move(columns);
        m_report.chart = chart;
        for (const QString& title : titles)
            m_groups.push_back({title});
    }

    Report report() override
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Group& group = m_groups[i];
            ReportRow row{{group.title, group.customers, shareOf(group.customers, m_report.cases), group.orders,
                              Money{group.revenue, m_report.currency}},
                ofGroup(qint64(i), group.customers)};
            row.cells.resize(m_report.columns.size());
            m_report.rows.push_back(std::move(row));
        }
        if (std::ranges::find(m_report.columns, ReportFigure::Amount, &ReportColumn::figure) != m_report.columns.end())
            m_report.otherCurrencies.assign(m_others.begin(), m_others.end());
        return std::move(m_report);
    }

    static std::vector<ReportColumn> groupColumns(const QString& key, const QString& title)
    {
        return {{key, title, ReportFigure::Text}, {u"customers"_s, Words::tr("Customers"), ReportFigure::Count},
            {u"share"_s, Words::tr("Share"), ReportFigure::Share}, {u"orders"_s, Words::tr("Orders"), ReportFigure::Count},
            {u"revenue"_s, Words::tr("Revenue"), ReportFigure::Amount}};
    }

private:
    void add(qint64 place, Purchases purchases) override
    {
        Group& group = m_groups[std::size_t(place)];
        ++group.customers;
        group.orders += qint64(purchases.size());
        for (const storage::Purchase& purchase : purchases) {
            if (purchase.amount.currency == m_report.currency)
                group.revenue += purchase.amount.minor;
            else
                m_others.insert(purchase.amount.currency);
        }
    }

    std::vector<Group> m_groups;
    std::set<Currency> m_others; ///< amounts in these are not added
};

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

class CohortReading : public BuyerReading
{
public:
    CohortReading(const Source& source, const QString& counted)
        : BuyerReading(source, cohortsKey, counted)
    {
        m_report.columns = {{u"month"_s, Words::tr("First order in"), ReportFigure::Month},
            {u"customers"_s, Words::tr("Customers"), ReportFigure::Count}};
        for (int later = 1; later <= cohortMonths; ++later)
            m_report.columns.push_back({u"after_%1"_s.arg(later), u"+%1"_s.arg(later), ReportFigure::Share});
    }

    Report report() override
    {
        for (const auto& [month, cohort] : m_cohorts) {
            ReportRow row{{month, cohort.customers}, ofGroup(month.toJulianDay(), cohort.customers)};
            for (int later = 1; later <= cohortMonths; ++later) {
                const bool isOver = month.addMonths(later + 1) <= m_source.today;
                row.cells.push_back(isOver ? shareOf(cohort.cameBack[std::size_t(later - 1)], cohort.customers) : ReportCell());
            }
            m_report.rows.push_back(std::move(row));
        }
        return std::move(m_report);
    }

private:
    void add(qint64 group, Purchases purchases) override
    {
        const QDate month = QDate::fromJulianDay(group);
        Cohort& cohort = m_cohorts[month];
        ++cohort.customers;
        std::array<bool, cohortMonths> came{};
        for (const storage::Purchase& purchase : purchases) {
            const int later = monthsBetween(month, m_walk.dayOf(purchase));
            if (later >= 1 && later <= cohortMonths)
                came[std::size_t(later - 1)] = true;
        }
        for (std::size_t i = 0; i < came.size(); ++i)
            cohort.cameBack[i] += came[i] ? 1 : 0;
    }

    std::map<QDate, Cohort> m_cohorts;
};

} // namespace

std::unique_ptr<Reading> repeatBuyers(const Source& source)
{
    return std::make_unique<GroupReading>(source, repeatKey,
        Words::tr("Customers who ordered in the period, by all their orders up to its end. Orders without a customer do not count."),
        GroupReading::groupColumns(u"orders_so_far"_s, Words::tr("Orders so far")),
        QStringList{Words::tr("1 order"), Words::tr("2 orders"), Words::tr("3 or 4 orders"), Words::tr("5 orders and more")}, ReportChart::Bars);
}

std::unique_ptr<Reading> cohorts(const Source& source)
{
    return std::make_unique<CohortReading>(source,
        Words::tr("Customers by the month of their first order; then the share of them who ordered again 1, 2 … 12 months later. Months that are not over yet stay empty."));
}

std::unique_ptr<Reading> secondOrder(const Source& source)
{
    return std::make_unique<GroupReading>(source, secondKey,
        Words::tr("Customers whose first order lies in the period, by the days until their second one."),
        std::vector<ReportColumn>{{u"days"_s, Words::tr("Days"), ReportFigure::Text},
            {u"customers"_s, Words::tr("Customers"), ReportFigure::Count}, {u"share"_s, Words::tr("Share"), ReportFigure::Share}},
        QStringList{u"0–7"_s, u"8–30"_s, u"31–60"_s, u"61–90"_s, u"91–180"_s, u"181–365"_s, Words::tr("over 365"), Words::tr("none yet")},
        ReportChart::Bars);
}

std::unique_ptr<Reading> segments(const Source& source)
{
    return std::make_unique<GroupReading>(source, segmentsKey,
        Words::tr("All customers with an order, by how often they ordered and how long ago the last order is."),
        GroupReading::groupColumns(u"group"_s, Words::tr("Group")),
        QStringList{Words::tr("New: one order, in the last 90 days"), Words::tr("Came back: two orders, the last within 180 days"),
            Words::tr("Loyal: three orders and more, the last within 180 days"), Words::tr("About to leave: last order 181 to 365 days ago"),
            Words::tr("Gone quiet: no order for over a year"), Words::tr("One order only, over 90 days ago")},
        ReportChart::LyingBars);
}

} // namespace kokarda::reports
