// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/loyalty.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kokarda::screens {

class MoneyEdit;

/// The shop's rule for loyalty stamps: what earns one, how many a card has and what a full card is worth.
class StampRule : public QWidget
{
    Q_OBJECT

public:
    explicit StampRule(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the rule as it stands.
    void fill();
    /// Keeps what is being typed.
    void keepNow();
    QCheckBox* active() const { return m_on; }

private:
    LoyaltyRule typed() const;

    PageContext m_context;
    LoyaltyRule m_rule;
    bool m_isFilled = false; ///< the fields show the rule
    QCheckBox* m_on;
    QWidget* m_terms;
    MoneyEdit* m_least;
    QSpinBox* m_perCard;
    QLineEdit* m_reward;
    QLineEdit* m_since;
    QLabel* m_problems;
};

} // namespace kokarda::screens
