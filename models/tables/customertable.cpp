// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/customertable.h"

#include "models/services/customerdesk.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

CustomerTable::CustomerTable(const CustomerDesk& customers, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_customers(customers)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

QStringList CustomerTable::titles() const
{
    return {tr("Name"), tr("City"), tr("Orders"), tr("Spent"), tr("Last order")};
}

CustomerSummary CustomerTable::read(CustomerId id) const
{
    return m_customers.summary(id);
}

QString CustomerTable::text(const CustomerSummary& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case City:
        return row.city;
    case Orders:
        return m_locale.toString(row.orders);
    case Spent:
        return amountsInWords(row.spent, m_locale);
    case LastOrder:
        return row.lastOrder ? m_locale.toString(dayIn(*row.lastOrder, m_zone), QLocale::ShortFormat) : QString();
    default:
        return {};
    }
}

QVariant CustomerTable::sortKey(const CustomerSummary& row, int column) const
{
    switch (column) {
    case Orders:
        return row.orders;
    case Spent:
        return row.spent.empty() ? qlonglong(0) : qlonglong(row.spent.front().minor);
    case LastOrder:
        return row.lastOrder ? row.lastOrder->msUtc : qint64(0);
    default:
        return text(row, column);
    }
}

Qt::Alignment CustomerTable::alignment(int column) const
{
    return column == Name || column == City ? Qt::AlignLeft : Qt::AlignRight;
}

QString amountsInWords(const std::vector<Money>& amounts, const QLocale& locale)
{
    QStringList texts;
    for (const Money& amount : amounts)
        texts += displayAmount(amount, locale);
    return texts.join(u" + "_s);
}

} // namespace kokarda::tables
