// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/customertable.h"

#include "models/services/customers/customerdesk.h"

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
    return {tr("Name"), tr("Town"), tr("Orders"), tr("Spent"), tr("Last order")};
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

std::vector<exports::ListColumn> CustomerTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"name"_s, tr("Name"), Words}, {u"email"_s, tr("E-mail"), Words}, {u"city"_s, tr("Town"), Words},
        {u"country"_s, tr("Country"), Words}, {u"orders"_s, tr("Orders"), Figure},
        {u"spent"_s, tr("Spent"), Figure}, {u"currency"_s, tr("Currency"), Plain},
        {u"spent_in_others"_s, tr("Spent in other currencies"), Plain},
        {u"first_order"_s, tr("First order"), Plain}, {u"last_order"_s, tr("Last order"), Plain}};
}

QStringList CustomerTable::fileCells(const CustomerSummary& row) const
{
    if (!row.id)
        return {};
    QStringList others;
    for (std::size_t i = 1; i < row.spent.size(); ++i)
        others += plainAmount(row.spent[i]) + u' ' + row.spent[i].currency.code();
    const bool spent = !row.spent.empty();
    return {row.name, row.email, row.city, row.country, QString::number(row.orders), spent ? plainAmount(row.spent.front()) : QString(),
        spent ? row.spent.front().currency.code() : QString(), others.join(u" + "_s), fileDay(row.firstOrder, m_zone),
        fileDay(row.lastOrder, m_zone)};
}

} // namespace kokarda::tables
