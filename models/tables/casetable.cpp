// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/casetable.h"

#include "models/services/cases/casedesk.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::tables {

CaseTable::CaseTable(const CaseDesk& cases, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_cases(cases)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

QString CaseTable::clockText(const CaseSummary& row) const
{
    if (row.closedAt)
        return tr("closed %1").arg(m_locale.toString(dayIn(*row.closedAt, m_zone), QLocale::ShortFormat));
    const int left = m_cases.daysLeft(row.dueAt);
    if (left == 0)
        return tr("today");
    return left > 0 ? tr("%n day(s) left", nullptr, left) : tr("%n day(s) over", nullptr, -left);
}

QStringList CaseTable::titles() const
{
    return {tr("To answer"), tr("Number"), tr("Kind"), tr("Customer"), tr("Order"), tr("Reason")};
}

CaseSummary CaseTable::read(CaseId id) const
{
    return m_cases.summary(id);
}

QString CaseTable::text(const CaseSummary& row, int column) const
{
    switch (column) {
    case Due:
        return clockText(row);
    case Number:
        return row.number;
    case Kind:
        return CaseDesk::kindTitle(row.kind);
    case Customer:
        return row.customerName;
    case Order:
        return row.orderNumber;
    case Reason:
        return CaseDesk::reasonTitle(row.reason);
    default:
        return {};
    }
}

std::vector<exports::ListColumn> CaseTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"number"_s, tr("Number"), Words}, {u"kind"_s, tr("Kind"), Plain},
        {u"customer"_s, tr("Customer"), Words}, {u"order"_s, tr("Order"), Words},
        {u"reason"_s, tr("Reason"), Words}, {u"opened"_s, tr("Opened"), Plain},
        {u"answer_by"_s, tr("To answer by"), Plain}, {u"closed"_s, tr("Closed"), Plain}};
}

QStringList CaseTable::fileCells(const CaseSummary& row) const
{
    if (!row.id)
        return {};
    static const std::map<CaseFile::Kind, QString> kinds{{CaseFile::Kind::Complaint, u"complaint"_s}, {CaseFile::Kind::Return, u"return"_s},
        {CaseFile::Kind::Enquiry, u"enquiry"_s}};
    return {row.number, kinds.at(row.kind), row.customerName, row.orderNumber, CaseDesk::reasonTitle(row.reason), fileDay(row.openedAt, m_zone),
        fileDay(row.dueAt, m_zone), fileDay(row.closedAt, m_zone)};
}

} // namespace kokarda::tables
