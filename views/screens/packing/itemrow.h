// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QAbstractButton>
#include <QStringList>

namespace kokarda::screens {

/// One item to put into the parcel: big enough for a thumb, counts pieces, turns green when all are in. A long title takes
/// a second line, and as many as it needs while the keyboard stands on it; what tells the item apart (variant, SKU, shelf)
/// is never cut.
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
    int wanted() const { return m_wanted; }
    /// "Mug", or with more than one piece "Mug, 2 of 4".
    QString words() const;
    bool isCalled(const QString& code) const { return m_codes.contains(code, Qt::CaseInsensitive); }
    OrderLineId line() const { return m_line; }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {200, least}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// How many lines its title takes at the moment, and whether all of it is there.
    int titleLines() const;
    bool isTitleWhole() const;

signals:
    void countChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    static constexpr int least = 60;
    int countWidth() const;
    QFont titleFont() const;
    QStringList title(int room) const;

    OrderLineId m_line;
    QStringList m_codes;
    QString m_title;
    QString m_detail;
    int m_wanted = 1;
    int m_counted = 0;
};

} // namespace kokarda::screens
