// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/order.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kokarda::screens {

/// Which items of the order a case is about, how many pieces of each, and why where the reason differs.
class CaseLinesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLinesEdit(QWidget* parent = nullptr);

    void show(const std::vector<OrderLine>& items, const std::vector<CaseLine>& chosen);
    std::vector<CaseLine> lines() const;

signals:
    void edited();

private:
    struct Row
    {
        OrderLineId line;
        QCheckBox* in = nullptr;
        QSpinBox* pieces = nullptr;
        QLineEdit* reason = nullptr;
    };
    void addRow(const OrderLine& item, const CaseLine* chosen);

    QGridLayout* m_grid;
    std::vector<OrderLine> m_items;
    std::vector<Row> m_rows;
};

} // namespace kokarda::screens
