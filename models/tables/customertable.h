// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/customer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace kokarda {
class CustomerDesk;
}

namespace kokarda::tables {

/// The list of customers.
class CustomerTable : public RowTable<CustomerId, CustomerSummary>
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTable)

public:
    enum Column { Name, City, Orders, Spent, LastOrder };

    CustomerTable(const CustomerDesk& customers, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const CustomerSummary& row) const override;
    QStringList titles() const override;
    CustomerSummary read(CustomerId id) const override;
    QString text(const CustomerSummary& row, int column) const override;
    QVariant sortKey(const CustomerSummary& row, int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    const CustomerDesk& m_customers;
    QTimeZone m_zone;
    QLocale m_locale;
};

/// "1 234,50 zł + €20.00": amounts of several currencies side by side, never added.
QString amountsInWords(const std::vector<Money>& amounts, const QLocale& locale);

} // namespace kokarda::tables
