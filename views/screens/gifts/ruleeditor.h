// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

class GiftChoices;
class MoneyEdit;

/// A rule written as a sentence with gaps: what is chosen in the gaps reads back as the rule. What is rarely asked for
/// stands behind "More conditions".
class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Begins a new rule, or changes a known one. Throws what the services throw.
    void begin(const GiftRule& rule = {});
    /// The rule as the gaps stand now.
    GiftRule rule() const;
    GiftChoices* choices() const { return m_choices; }
    QComboBox* categoryBox() const { return m_category; }
    QLineEdit* commentEdit() const { return m_comment; }
    QPushButton* keepButton() const { return m_keep; }
    /// The rule in words, as it stands in the gaps.
    QString sentence() const;

signals:
    void done();
    void kept(kokarda::GiftRuleId rule);

private:
    QWidget* makeSentence();
    QWidget* makeMore();
    void fillBoxes();
    void keep();
    void readBack();

    PageContext m_context;
    GiftRule m_rule;
    bool m_filling = false;
    int m_whichBegun = 0;
    QComboBox* m_category;
    MoneyEdit* m_least;
    QComboBox* m_which;
    QSpinBox* m_nth;
    GiftChoices* m_choices;
    QCheckBox* m_noteAlone;
    QComboBox* m_per;
    QSpinBox* m_most;
    QComboBox* m_pick;
    QComboBox* m_channel;
    QComboBox* m_monthFrom;
    QComboBox* m_monthTo;
    QComboBox* m_budgetOf;
    QSpinBox* m_budget;
    QSpinBox* m_days;
    QSpinBox* m_priority;
    QLineEdit* m_comment;
    QCheckBox* m_neverTwice;
    QPushButton* m_more;
    QLabel* m_sentence;
    QPushButton* m_keep;
};

} // namespace kokarda::screens
