// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"

#include <algorithm>

namespace kokarda::reports {

Source sourceOf(Shop& shop, const storage::ReportRepository& facts, const ReportTerms& terms)
{
    const ShopSettings& settings = shop.settings();
    const QTimeZone zone = settings.zone();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    return {shop, facts, terms, settings.channels(), settings.categories(), now, dayIn(now, zone), zone};
}

Report begun(const Source& source, const QString& counted)
{
    Report report;
    report.counted = counted;
    report.currency = source.terms.currency;
    return report;
}

std::optional<OrdersBehind> behind(OrdersBehind::Of of, const Period& period, qint64 counted)
{
    if (counted == 0)
        return {};
    OrdersBehind row;
    row.of = of;
    row.period = period;
    return row;
}

Period within(const Period& part, const Period& whole)
{
    return {whole.first.isValid() ? std::max(part.first, whole.first) : part.first,
        whole.last.isValid() ? std::min(part.last, whole.last) : part.last};
}

ReportCell shareOf(qint64 part, qint64 whole)
{
    return whole == 0 ? ReportCell() : ReportCell(static_cast<double>(part) / static_cast<double>(whole));
}

ReportCell averageOf(const Money& whole, qint64 count)
{
    return count == 0 ? ReportCell() : ReportCell(share(whole, 1, count));
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

qint64 median(std::vector<qint64> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace kokarda::reports
