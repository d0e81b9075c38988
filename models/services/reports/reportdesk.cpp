// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportdesk.h"

#include "models/services/reports/countingrules.h"
#include "models/services/reports/ordersbehind.h"
#include "models/services/reports/reportsource.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/reportrepository.h"
#include "models/values/problem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

using reports::atOnce;
using reports::Reading;
using reports::Source;

namespace {

struct Entry
{
    QLatin1String key;
    const char* title;
    std::unique_ptr<Reading> (*begin)(const Source&);
    unsigned rules;
};

constexpr unsigned soldOnDays = reports::NoneCancelledOrDeleted | reports::LessRefunds | reports::ShopsDays;
constexpr unsigned itemsOnDays = reports::NoneCancelledOrDeleted | reports::BeforeRefunds | reports::ShopsDays;
constexpr unsigned packedOnDays = reports::PackedCounts | reports::ShopsDays;
constexpr unsigned buyersOnDays = reports::NoneCancelledOrDeleted | reports::ShopsDays;
constexpr unsigned voicesOnDays = reports::NoDeletedReviews | reports::ShopsDays;

constexpr std::array entries{
    Entry{"sales-by-day"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by day"), atOnce<reports::salesByDay>, soldOnDays},
    Entry{"sales-by-week"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by week"), atOnce<reports::salesByWeek>, soldOnDays},
    Entry{"sales-by-month"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by month"), atOnce<reports::salesByMonth>, soldOnDays},
    Entry{"sales-by-channel"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by channel"), atOnce<reports::salesByChannel>, soldOnDays},
    Entry{"sales-by-category"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Sales by category"), reports::salesByCategory, itemsOnDays},
    Entry{"top-products"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Best-selling products"), reports::topProducts, itemsOnDays},
    Entry{"basket"_L1, QT_TRANSLATE_NOOP("ReportDesk", "What is in a basket"), atOnce<reports::basket>, soldOnDays},
    Entry{"repeat-buyers"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Who comes back"), reports::repeatBuyers, buyersOnDays | reports::LessRefunds},
    Entry{"cohorts"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Coming back by month"), reports::cohorts, buyersOnDays},
    Entry{"second-order"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Days to the second order"), reports::secondOrder, buyersOnDays},
    Entry{"segments"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Groups of customers"), reports::segments, buyersOnDays | reports::LessRefunds | reports::AsOfNow},
    Entry{"follow-ups"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Follow-ups due"), reports::followUps,
        reports::NoneDeleted | reports::NoDeletedReviews | reports::ShopsDays | reports::AsOfNow},
    Entry{"waiting"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Waiting and late"), atOnce<reports::waiting>,
        reports::NoneCancelledOrDeleted | reports::ShopsDays | reports::AsOfNow},
    Entry{"packing"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Parcels packed"), reports::packing, packedOnDays},
    Entry{"gifts"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Gifts given"), atOnce<reports::gifts>, packedOnDays},
    Entry{"notes"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Notes written"), atOnce<reports::notes>, packedOnDays},
    Entry{"reviews"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Star ratings"), atOnce<reports::reviews>, voicesOnDays},
    Entry{"recommendation"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Would they recommend us"), atOnce<reports::recommendation>, voicesOnDays},
    Entry{"complaints"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Complaints and returns"), atOnce<reports::complaints>, reports::CasesCount | reports::ShopsDays},
    Entry{"complaints-by-product"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Complaints by product"), reports::complainedProducts,
        reports::CasesCount | reports::ShopsDays},
};

const Entry& entryOf(const QString& key)
{
    const auto entry = std::ranges::find(entries, key, &Entry::key);
    if (entry != entries.end())
        return *entry;
    QStringList known;
    for (const Entry& one : entries)
        known << one.key;
    throw RuleError(ReportDesk::tr("There is no report “%1”. There are: %2.").arg(key, known.join(u", "_s)));
}

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

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The day, week or month of the period before that stands where this one stands in its own; invalid for a row without one.
QDate counterpartOf(const Report& report, const ReportRow& row, const ReportTerms& terms)
{
    const QDate* day = std::get_if<QDate>(&row.cells[report.labelColumn]);
    if (!day)
        return {};
    if (report.columns[report.labelColumn].key == "week_from"_L1)
        return day->addDays(mondayOf(terms.period.first).daysTo(mondayOf(terms.before.first)));
    if (report.columns[report.labelColumn].figure != ReportFigure::Month)
        return day->addDays(terms.period.first.daysTo(terms.before.first));
    const auto monthsOf = [](QDate one) { return one.year() * 12 + one.month(); };
    return day->addMonths(monthsOf(terms.before.first) - monthsOf(terms.period.first));
}

/// Puts beside every row the one of the period before that has the same name or the same place in its period: nothing
/// stands there where there was nothing.
void compare(Report& report, const Report& old, const ReportTerms& terms)
{
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

} // namespace

/// The report, then that of the period before where they are compared.
struct ReportMaking::Work
{
    Work(Shop& shop, const Entry& wanted, const ReportTerms& terms)
        : entry(wanted)
        , facts(shop.database())
        , source(reports::sourceOf(shop, facts, terms))
        , earlier(source)
        , reading(entry.begin(source))
    {
        earlier.terms = {terms.before, terms.currency, {}};
    }

    const Entry& entry;
    storage::ReportRepository facts;
    Source source;
    Source earlier;
    std::unique_ptr<Reading> reading;
    std::optional<Report> report; ///< read, while the one before is not
    bool isWhole = false;
};

ReportMaking::ReportMaking(Shop& shop, const QString& key, const ReportTerms& terms)
    : m_terms(terms)
{
    if (!m_terms.currency.isKnown())
        m_terms.currency = shop.settings().info().currency;
    m_work = std::make_unique<Work>(shop, entryOf(key), m_terms);
}

ReportMaking::~ReportMaking() = default;

bool ReportMaking::goOn()
{
    Work& work = *m_work;
    if (work.isWhole)
        return false;
    if (work.reading->readOn())
        return true;
    Report read = work.reading->report();
    if (work.report) {
        compare(*work.report, read, m_terms);
        work.isWhole = true;
        return false;
    }
    work.report = std::move(read);
    // Some reports compare by themselves, and those of now have nothing to be compared with.
    const bool compares = m_terms.before.first.isValid() && work.report->before.empty() && !(work.entry.rules & reports::AsOfNow);
    work.isWhole = !compares;
    if (compares)
        work.reading = work.entry.begin(work.earlier);
    return compares;
}

Report ReportMaking::take()
{
    Report report = std::move(*m_work->report);
    report.key = m_work->entry.key;
    report.title = ReportDesk::tr(m_work->entry.title);
    if (m_work->entry.rules & reports::AsOfNow)
        report.asOf = m_work->source.today;
    report.counted += u' ' + reports::inWords(m_work->entry.rules, m_work->source);
    return report;
}

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
    // Months are as long as they are: October stands beside September, not beside its last 31 days.
    if (period.first.day() == 1 && days > 7) {
        const int months = (period.last.year() - period.first.year()) * 12 + period.last.month() - period.first.month() + 1;
        const bool isWhole = period.last.day() == period.last.daysInMonth();
        return {period.first.addMonths(-months), isWhole ? period.first.addDays(-1) : period.last.addMonths(-months)};
    }
    return {period.first.addDays(-days), period.first.addDays(-1)};
}

Report ReportDesk::report(const QString& key, const ReportTerms& terms) const
{
    ReportMaking making(m_shop, key, terms);
    while (making.goOn()) { }
    return making.take();
}

std::vector<OrderId> ReportDesk::ordersBehind(const OrdersBehind& row) const
{
    OrdersBehindListing listing(m_shop, row);
    while (listing.readOn()) { }
    return listing.ids();
}

} // namespace kokarda
