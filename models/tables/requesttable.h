// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewrequests.h"
#include "models/tables/rowtable.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace kokarda::tables {

/// Customers who may be asked for a review, and those who wait.
class RequestTable : public RowTable<OrderId, ReviewRequest>
{
    Q_DECLARE_TR_FUNCTIONS(RequestTable)

public:
    enum Column { Name, Order, Arrived, Due, By };

    explicit RequestTable(QLocale locale, QObject* parent = nullptr);

    void setRequests(const std::vector<ReviewRequest>& requests);
    ReviewRequest requestAt(int row) const;

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const ReviewRequest& row) const override;
    QStringList titles() const override;
    ReviewRequest read(OrderId id) const override;
    QString text(const ReviewRequest& row, int column) const override;

private:
    QLocale m_locale;
    std::map<OrderId, ReviewRequest> m_requests;
};

} // namespace kokarda::tables
