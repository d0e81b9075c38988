// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/decisionlists.h"
#include "models/services/notes/notedesk.h"
#include "models/values/changes.h"
#include "models/values/noteblock.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace kokarda::screens {

class FilterChips;
class ListExport;
class PaperView;
class SearchField;
class SentenceForm;

/// The sentences that notes are made of: a list by language and part, one sentence to edit or a new one of the shop's
/// own, and beside it the notes of real orders that it would be in, in the hand.
class SentencesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SentencesEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw. A text that is being typed stays.
    void reload(Changes changes);
    void focusSearch();
    void keepEdits();
    /// Begins a sentence of the shop's own; it is kept as soon as it can be read.
    void addSentence();
    QListWidget* list() const { return m_list; }
    ListExport* listExport() const { return m_export; }
    SentenceForm* form() const { return m_form; }
    PaperView* card() const { return m_card; }
    QLabel* verdict() const { return m_verdict; }

signals:
    /// There is no order to show a note for.
    void importWanted();

private:
    QWidget* makeList();
    QWidget* makeEditor();
    QWidget* makeCard();
    void fillList();
    void showBlock();
    void showVerdict();
    void readText();
    void loadExamples();
    void showExample();
    void step(int by);
    NoteBlock supplied(const QString& language) const;
    void begin(const NoteBlock& block);
    NoteTemplate typed() const;

    PageContext m_context;
    SearchField* m_search;
    QComboBox* m_language;
    FilterChips* m_parts;
    QListWidget* m_list;
    std::vector<exports::ListedSentence> m_listed; ///< the same
    ListExport* m_export;
    SentenceForm* m_form;
    QCheckBox* m_used;
    QLabel* m_problems;
    QLabel* m_plain; ///< the sentence with the words that an order fills in named
    QLabel* m_verdict;
    QPushButton* m_back;
    PaperView* m_card;
    QLabel* m_example;
    QPushButton* m_newer;
    QPushButton* m_older;
    QPushButton* m_import;
    QVBoxLayout* m_reasons;
    QTimer* m_soon;
    QString m_key;
    QString m_source;
    bool m_filling = false;
    std::vector<NotePreview> m_examples;
    size_t m_exampleAt = 0;
    bool m_isSaid = false; ///< the examples have the sentence in the field
};

} // namespace kokarda::screens
