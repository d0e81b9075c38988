// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/gift.h"

#include <QCoreApplication>
#include <QLocale>

namespace kokarda::tables {

/// The pantry: a few dozen gifts, kept whole.
class GiftTable : public RowTable<GiftId, Gift>
{
    Q_DECLARE_TR_FUNCTIONS(GiftTable)

public:
    enum Column { Name, Stock, Cost, BestBefore };

    explicit GiftTable(QLocale locale, QObject* parent = nullptr);

    void setGifts(const std::vector<Gift>& gifts);
    Gift giftAt(int row) const { return row >= 0 && row < rowCount() ? *rowAt(row) : Gift(); }

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const Gift& gift) const override;
    QStringList titles() const override;
    Gift read(GiftId id) const override;
    QString text(const Gift& gift, int column) const override;
    QVariant sortKey(const Gift& gift, int column) const override;
    QVariant mark(const Gift& gift, int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    QLocale m_locale;
    std::vector<Gift> m_gifts;
};

} // namespace kokarda::tables
