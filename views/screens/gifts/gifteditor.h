// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace kokarda::screens {

class MoneyEdit;

/// One gift, edited in place: every field is kept when it is left.
class GiftEditor : public QWidget
{
    Q_OBJECT

public:
    explicit GiftEditor(const PageContext& context, QWidget* parent = nullptr);

    void show(const Gift& gift);
    void keepNow();
    QLineEdit* nameEdit() const { return m_name; }
    QSpinBox* stockEdit() const { return m_stock; }

private:
    PageContext m_context;
    Gift m_gift;
    bool m_filling = false;
    QLineEdit* m_name;
    QLineEdit* m_namePl;
    QLineEdit* m_code;
    QLineEdit* m_bin;
    QSpinBox* m_stock;
    QSpinBox* m_low;
    MoneyEdit* m_cost;
    QCheckBox* m_keepsForEver;
    QDateEdit* m_bestBefore;
    QCheckBox* m_active;
};

} // namespace kokarda::screens
