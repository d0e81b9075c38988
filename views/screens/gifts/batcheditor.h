// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

/// The stock of a gift, delivery by delivery: pieces and best-before date. One delivery is the plain case.
class BatchEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BatchEditor(QWidget* parent = nullptr);

    void show(const Gift& gift);
    /// Puts what is typed into a gift: one delivery as its stock and date, several as batches.
    void store(Gift& gift) const;
    QSpinBox* stockEdit(int batch = 0) const;
    QDateEdit* dateEdit(int batch = 0) const;
    QCheckBox* datedBox(int batch = 0) const;
    QPushButton* addButton() const { return m_add; }

signals:
    /// A field was left, or a delivery came or went.
    void edited();

private:
    struct Row
    {
        QSpinBox* stock = nullptr;
        QDateEdit* date = nullptr;
        QCheckBox* dated = nullptr; ///< off: keeps for ever
    };

    void fill(const std::vector<GiftBatch>& batches);
    void addRow(const GiftBatch& batch);
    std::vector<GiftBatch> batches() const;

    QGridLayout* m_grid;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace kokarda::screens
