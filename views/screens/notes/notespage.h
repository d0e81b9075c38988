// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/page.h"

class QStackedWidget;

namespace kokarda::screens {

class FilterChips;
class HandPicker;
class SentencesEditor;
class SentNotes;

/// All about the notes: their sentences, the hand that writes them, and what was sent.
class NotesPage : public Page
{
    Q_OBJECT

public:
    explicit NotesPage(const PageContext& context, QWidget* parent = nullptr);

    void focusSearch() override;
    void keepEdits() override;
    ListExport* listExport() const override;
    /// "sentences", "hand" or "sent".
    void showPart(const QString& part) override;
    SentencesEditor* sentences() const { return m_sentences; }
    HandPicker* hand() const { return m_hand; }
    SentNotes* sent() const { return m_sent; }

signals:
    void importWanted();

protected:
    void reload(Changes changes) override;

private:
    void showChosen();

    FilterChips* m_parts;
    QStackedWidget* m_stack;
    SentencesEditor* m_sentences;
    HandPicker* m_hand;
    SentNotes* m_sent;
};

} // namespace kokarda::screens
