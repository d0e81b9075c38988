// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/uprightarea.h"

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

class BatchEditor;
class MoneyEdit;

/// One gift, edited in place: every field is kept when it is left.
class GiftEditor : public UprightArea
{
    Q_OBJECT

public:
    explicit GiftEditor(const PageContext& context, QWidget* parent = nullptr);

    void show(const Gift& gift);
    void keepNow();
    /// Puts a picture from a file beside the gift; complains in words about a file that is none.
    void takePicture(const QString& path);
    QLineEdit* nameEdit() const { return m_name; }
    QSpinBox* stockEdit() const;
    BatchEditor* batches() const { return m_batches; }
    /// What staff should know about the gift now, one line each.
    QString hints() const;

private:
    QWidget* makeTraits();
    QWidget* makePicture();
    void connectFields();
    void showHints();
    void showPicture();

    PageContext m_context;
    Gift m_gift;
    bool m_filling = false;
    QLabel* m_hints;
    QLabel* m_picture;
    QPushButton* m_noPicture;
    QLineEdit* m_name;
    QLineEdit* m_namePl;
    QLineEdit* m_code;
    QLineEdit* m_bin;
    BatchEditor* m_batches;
    QSpinBox* m_low;
    QSpinBox* m_daysLeft;
    QSpinBox* m_weight;
    QComboBox* m_size;
    QCheckBox* m_fragile;
    MoneyEdit* m_cost;
    QCheckBox* m_active;
    std::map<QString, QCheckBox*> m_traits;
};

} // namespace kokarda::screens
