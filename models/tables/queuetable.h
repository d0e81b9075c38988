// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/packing/packingdesk.h"
#include "models/tables/rowtable.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace kokarda {
class OrderBook;
}

namespace kokarda::tables {

/// An order in the queue of the bench.
struct QueuedOrder
{
    OrderSummary order;
    std::optional<Instant> due;
    int left = 0; ///< pieces still to be packed, where a part went ahead
};

/// The queue at the bench, all of it: an order a row, read when it is seen.
class QueueTable : public RowTable<OrderId, QueuedOrder>
{
    Q_DECLARE_TR_FUNCTIONS(QueueTable)

public:
    /// Number, who gets it, when it has to be out and what it is.
    enum Column { Number, Customer, About };

    QueueTable(const OrderBook& orders, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

    void setQueue(const std::vector<WaitingParcel>& queue);
    /// Its first column says the whole row to a screen reader and in the tool tip.
    QVariant data(const QModelIndex& at, int role) const override;

protected:
    QStringList titles() const override;
    QueuedOrder read(OrderId id) const override;
    QString text(const QueuedOrder& row, int column) const override;
    /// The keys of its signs, "late" first.
    QVariant mark(const QueuedOrder& row, int column) const override;

private:
    const OrderBook& m_orders;
    QTimeZone m_zone;
    QLocale m_locale;
    QHash<qint64, Instant> m_due;
};

} // namespace kokarda::tables
