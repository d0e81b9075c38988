// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/product.h"
#include "models/values/report.h"
#include "models/values/shopinfo.h"

#include <optional>
#include <vector>

namespace kokarda::storage {
class ReportRepository;
}

/// The reports, each a function of the facts in the file and of what was asked.
namespace kokarda::reports {

struct Source
{
    const storage::ReportRepository& facts;
    ReportTerms terms;
    std::vector<Channel> channels;
    CategoryTree categories;
    Instant now;
    QDate today; ///< in the shop's zone
    QTimeZone zone;
};

/// The row's orders, to be looked for when they are wanted; none when none were counted.
std::optional<OrdersBehind> behind(OrdersBehind::Of of, const Period& period, qint64 counted = 1);
/// What of the one lies in the other.
Period within(const Period& part, const Period& whole);
/// The orders of a group of customers, newest first (OrdersBehind::Of::Buyers).
std::vector<OrderId> ordersOfBuyers(const Source& source, const OrdersBehind& row);

Report salesByDay(const Source& source);
Report salesByWeek(const Source& source); ///< weeks begin on Monday (ISO 8601)
Report salesByMonth(const Source& source);
Report salesByChannel(const Source& source);
Report salesByCategory(const Source& source);
Report topProducts(const Source& source);
Report basket(const Source& source);

Report repeatBuyers(const Source& source);
Report cohorts(const Source& source);
Report secondOrder(const Source& source);
Report segments(const Source& source);

Report waiting(const Source& source);
Report packing(const Source& source);
Report gifts(const Source& source);
Report notes(const Source& source);

Report reviews(const Source& source);
Report recommendation(const Source& source);
Report complaints(const Source& source);

/// A report of this source with its currency and nothing else.
Report begun(const Source& source, const QString& counted);
/// part / whole, or nothing where there is no whole.
ReportCell shareOf(qint64 part, qint64 whole);
/// whole / count to the minor unit, or nothing where there is no count.
ReportCell averageOf(const Money& whole, qint64 count);
QDate monthOf(QDate day);
/// The middle value, the lower of two; values may come in any order and must not be empty.
qint64 median(std::vector<qint64> values);

} // namespace kokarda::reports
