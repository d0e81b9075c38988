// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/loyalty.h"
#include "views/paper/stampcard.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace kokarda::screens {

class MoneyEdit;

/// A customer's stamps: how many there are, spending them, the card on paper; and the shop's rule for earning them.
class StampPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StampPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(CustomerId customer);
    /// Keeps what is being typed into the rule.
    void keepNow();
    void spend();
    /// Writes the customer's card without asking for the file's name.
    void saveCardTo(const QString& path);
    QSpinBox* count() const { return m_count; }
    QLineEdit* what() const { return m_what; }
    QCheckBox* active() const { return m_on; }
    QString said() const;

private:
    QWidget* makeAccount();
    QWidget* makeRule();
    LoyaltyRule typed() const;
    paper::StampCard card() const;

    PageContext m_context;
    CustomerId m_customer;
    LoyaltyRule m_rule;
    bool m_isFilled = false; ///< the fields show the rule
    QWidget* m_account;
    QLabel* m_said;
    QSpinBox* m_count;
    QLineEdit* m_what;
    QPushButton* m_spend;
    QCheckBox* m_on;
    QWidget* m_terms;
    MoneyEdit* m_least;
    QSpinBox* m_perCard;
    QLineEdit* m_reward;
    QLineEdit* m_since;
    QLabel* m_problems;
};

} // namespace kokarda::screens
