// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/order.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace kokarda {
class OrderBook;
}

namespace kokarda::tables {

/// The list of orders: one line an order.
class OrderTable : public RowTable<OrderId, OrderSummary>
{
    Q_DECLARE_TR_FUNCTIONS(OrderTable)

public:
    enum Column { Status, Channel, Number, Date, Customer, Total, Pieces, Marks };

    OrderTable(const OrderBook& orders, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

    OrderSummary summaryAt(int row) const { return row >= 0 && row < rowCount() ? *rowAt(row) : OrderSummary(); }

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const OrderSummary& row) const override;
    QStringList titles() const override;
    OrderSummary read(OrderId id) const override;
    QString text(const OrderSummary& row, int column) const override;
    QVariant sortKey(const OrderSummary& row, int column) const override;
    QVariant mark(const OrderSummary& row, int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    const OrderBook& m_orders;
    QTimeZone m_zone;
    QLocale m_locale;
};

/// "remark, gift, printed": the signs of an order in words, for screen readers and tooltips.
QString signsInWords(const OrderSummary& order);

} // namespace kokarda::tables
