// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/undatedorders.h"

#include "models/services/imports/issuelist.h"

#include <QDateTime>
#include <algorithm>

namespace kokarda::imports {

void UndatedOrders::date(ImportedOrder& told)
{
    if (told.order.placedAt.msUtc != 0)
        return;
    told.order.placedAt = instantOf(QDateTime::currentDateTimeUtc());
    told.order.placedDateOnly = true;
    told.given.insert(Field::PlacedAt); // or it would count as an edit of the shop's, which a file that knows the day leaves alone
    if (++m_count == 1)
        m_firstRow = told.rows.empty() ? 0 : told.rows.front();
}

void UndatedOrders::addTo(FileSummary& file) const
{
    if (m_count == 0)
        return;
    ++file.notes;
    file.issues.push_back(issueAt(m_firstRow, -1, RowIssue::Severity::Note, RowIssue::Kind::DayGuessed, QByteArray::number(m_count).toStdString()));
    std::ranges::stable_sort(file.issues, {}, &RowIssue::row);
}

} // namespace kokarda::imports
