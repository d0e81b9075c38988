// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QAbstractButton>
#include <QStringList>

namespace kokarda::screens {

/// One item to put into the parcel: big enough for a thumb, counts pieces, turns green when all are in.
class ItemRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `codes`: what a scanner may read off the item.
    ItemRow(const OrderLine& line, QStringList codes, QWidget* parent = nullptr);

    void setCounted(int pieces);
    /// One piece more; after the last one a click takes all out again.
    void countOne();
    bool isComplete() const { return m_counted >= m_wanted; }
    int counted() const { return m_counted; }
    /// "Mug", or with more than one piece "Mug, 2 of 4".
    QString words() const;
    bool isCalled(const QString& code) const { return m_codes.contains(code, Qt::CaseInsensitive); }
    OrderLineId line() const { return m_line; }
    QSize sizeHint() const override { return {320, 60}; }

signals:
    void countChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    OrderLineId m_line;
    QStringList m_codes;
    QString m_title;
    QString m_detail;
    int m_wanted = 1;
    int m_counted = 0;
};

} // namespace kokarda::screens
