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
    Entry{"segments"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Groups of customers"), reports::segments},
    Entry{"waiting"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Waiting and late"), reports::waiting},
    Entry{"packing"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Parcels packed"), reports::packing},
    Entry{"gifts"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Gifts given"), reports::gifts},
    Entry{"notes"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Notes written"), reports::notes},
    Entry{"reviews"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Star ratings"), reports::reviews},
    Entry{"recommendation"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Would they recommend us"), reports::recommendation},
    Entry{"complaints"_L1, QT_TRANSLATE_NOOP("ReportDesk", "Complaints and returns"), reports::complaints},
};

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
    ShopSettings& settings = m_shop.settings();
    if (!terms.currency.isKnown())
        terms.currency = settings.info().currency;
    const QTimeZone zone = settings.zone();
    const storage::ReportRepository facts(m_shop.database());
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    Report report = entry->make({facts, terms, settings.channels(), settings.categories(), now, dayIn(now, zone), zone});
    report.key = key;
    report.title = tr(entry->title);
    return report;
}

} // namespace kokarda
