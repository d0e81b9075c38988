// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace kokarda::screens {

class MoneyEdit;

/// A rule written as a sentence with gaps: what is chosen in the gaps reads back as the rule.
class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Begins a new rule, or changes a known one. Throws what the services throw.
    void begin(const GiftRule& rule = {});
    /// The rule as the gaps stand now.
    GiftRule rule() const;
    QComboBox* giftBox() const { return m_gift; }
    QComboBox* categoryBox() const { return m_category; }
    QPushButton* keepButton() const { return m_keep; }

signals:
    void done();

private:
    void keep();
    void readBack();

    PageContext m_context;
    GiftRule m_rule;
    QComboBox* m_category;
    MoneyEdit* m_least;
    QComboBox* m_which;
    QComboBox* m_gift;
    QComboBox* m_second;
    QCheckBox* m_neverTwice;
    QLabel* m_sentence;
    QPushButton* m_keep;
};

} // namespace kokarda::screens
