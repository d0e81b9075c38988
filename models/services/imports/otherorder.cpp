// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/otherorder.h"

#include "models/services/imports/issuelist.h"
#include "models/services/imports/orderfinisher.h"

#include <algorithm>
#include <cstdlib>

namespace kokarda::imports {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

bool isOtherMail(const QString& known, const QString& told)
{
    const bool isGiven = !known.isEmpty() && !told.isEmpty();
    return isGiven && known.compare(told, Qt::CaseInsensitive) != 0 && !OrderFinisher::isMasked(known)
        && !OrderFinisher::isMasked(told);
}

bool isOtherMoment(const Order& known, const ImportedOrder& told)
{
    if (known.placedAt.msUtc == 0 || !told.given.has(Field::PlacedAt))
        return false;
    const qint64 apart = std::llabs(known.placedAt.msUtc - told.order.placedAt.msUtc);
    if (known.placedDateOnly || told.order.placedDateOnly)
        return apart > 36 * hour;
    return apart > 14 * hour || apart % (15 * minute) != 0;
}

bool isOtherAmount(const Money& known, const ImportedOrder& told)
{
    const Money& total = told.order.total;
    if (known.isZero() || !told.given.has(Field::Total))
        return false;
    const bool isOtherCurrency = known.currency.isKnown() && total.currency.isKnown() && known.currency != total.currency;
    return isOtherCurrency || known.minor != total.minor;
}

} // namespace

bool isAnotherOrder(const Order& known, const ImportedOrder& told)
{
    return isOtherMail(known.email, told.order.email) && isOtherMoment(known, told) && isOtherAmount(known.total, told);
}

void RefusedOrders::add(const ImportedOrder& told)
{
    const RowIssue& issue = m_issues.emplace_back(issueAt(told.rows.empty() ? 0 : told.rows.front(), -1, RowIssue::Severity::Rejected,
        RowIssue::Kind::AnotherOrder, told.order.number.toStdString()));
    for (const qint64 row : told.rows)
        m_rows.push_back({row, row == issue.row ? issue.reason : QString()});
}

void RefusedOrders::addTo(FileSummary& file) const
{
    if (m_issues.empty())
        return;
    file.rejected += static_cast<qint64>(m_rows.size());
    file.issues.insert(file.issues.end(), m_issues.begin(), m_issues.end());
    std::ranges::stable_sort(file.issues, {}, &RowIssue::row);
    file.rejectedRows.insert(file.rejectedRows.end(), m_rows.begin(), m_rows.end());
    std::ranges::sort(file.rejectedRows, {}, &RejectedRow::row);
    if (file.rejectedRows.size() > FileSummary::mostRejectedRows)
        file.rejectedRows.resize(FileSummary::mostRejectedRows);
}

} // namespace kokarda::imports
