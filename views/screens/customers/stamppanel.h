// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "views/paper/stampcard.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

/// A customer's stamps: how many there are, spending them, the card on paper. Nothing where the shop gives none.
class StampPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StampPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(CustomerId customer);
    void spend();
    /// Writes the customer's card without asking for the file's name.
    void saveCardTo(const QString& path);
    QSpinBox* count() const { return m_count; }
    QLineEdit* what() const { return m_what; }
    QString said() const;

private:
    paper::StampCard card() const;

    PageContext m_context;
    CustomerId m_customer;
    QLabel* m_said;
    QSpinBox* m_count;
    QLineEdit* m_what;
    QPushButton* m_spend;
};

} // namespace kokarda::screens
