// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/noteblock.h"

#include <QCoreApplication>
#include <QWidget>

class QSpinBox;

namespace kokarda::screens {

/// One condition of a sentence in words, with its numbers to be turned and a cross to take it away.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    /// `word` is what the condition's word is called on screen: a category's or a season's name.
    ConditionRow(const NoteCondition& condition, const QString& word, QWidget* parent = nullptr);

    NoteCondition condition() const;

    /// "the order comes from abroad", with %1 and %2 where numbers or the word stand.
    static QString pattern(const NoteCondition& condition);
    static QString seasonTitle(const QString& key);

signals:
    void changed();
    void removed();

private:
    QSpinBox* number(int value);

    NoteCondition m_condition;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
};

} // namespace kokarda::screens
