// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/noteblock.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kokarda::screens {

class ConditionRow;

/// One sentence of the notes as fields: its words, where it stands, when it is meant and how the shop must sound.
class SentenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceForm(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a sentence. Words that are the same already stay as they are, with the cursor in them.
    void show(const NoteBlock& block);
    /// The sentence as it stands in the fields now; without words it is none yet.
    NoteBlock block() const;

    QPlainTextEdit* edit() const { return m_edit; }
    QComboBox* part() const { return m_part; }
    QMenu* conditionMenu() const { return m_more; }
    const std::vector<ConditionRow*>& conditions() const { return m_rows; }

signals:
    void changed();

private:
    void fillWords(QMenu* menu);
    void fillConditions();
    void offer(QMenu* menu, const NoteCondition& condition);
    void add(const NoteCondition& condition);
    void clearConditions();
    void sayMeant();
    QString wordOf(const NoteCondition& condition) const;

    PageContext m_context;
    NoteBlock m_block;
    QPlainTextEdit* m_edit;
    QComboBox* m_part;
    QLabel* m_meant;
    QVBoxLayout* m_when;
    std::vector<ConditionRow*> m_rows;
    QMenu* m_more;
    std::vector<QCheckBox*> m_tones; ///< by the number of the tone
};

} // namespace kokarda::screens
