// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QAbstractButton>

namespace kokarda::screens {

/// One item to put into the parcel: big enough for a thumb, counts pieces, turns green when all are in.
class ItemRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ItemRow(const OrderLine& line, QWidget* parent = nullptr);

    /// One piece more; after the last one a click takes all out again.
    void countOne();
    bool isComplete() const { return m_counted >= m_wanted; }
    int counted() const { return m_counted; }
    const QString& sku() const { return m_sku; }
    QSize sizeHint() const override { return {320, 60}; }

signals:
    void countChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setCounted(int pieces);

    QString m_sku;
    QString m_title;
    QString m_detail;
    int m_wanted = 1;
    int m_counted = 0;
};

} // namespace kokarda::screens
