// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/notespage.h"

#include "views/screens/notes/handpicker.h"
#include "views/screens/notes/sentenceseditor.h"
#include "views/screens/notes/sentnotes.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

NotesPage::NotesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_parts(new FilterChips({{u"sentences"_s, tr("Sentences")}, {u"hand"_s, tr("The hand")}, {u"sent"_s, tr("Sent")}}))
    , m_stack(new QStackedWidget)
    , m_sentences(new SentencesEditor(context))
    , m_hand(new HandPicker(context))
    , m_sent(new SentNotes(context))
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 4);
    head->setSpacing(24);
    head->addWidget(plainLabel(tr("Notes"), TextSize::PageTitle));
    head->addWidget(m_parts, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_sentences), static_cast<QWidget*>(m_hand), static_cast<QWidget*>(m_sent)})
        m_stack->addWidget(part);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_stack, 1);
    connect(m_parts, &FilterChips::chosen, this, &NotesPage::showChosen);
    connect(m_sentences, &SentencesEditor::importWanted, this, &NotesPage::importWanted);
}

void NotesPage::showPart(const QString& part)
{
    m_parts->choose(part);
    showChosen();
}

void NotesPage::showChosen()
{
    keepEdits();
    const QString part = m_parts->chosenKey();
    m_stack->setCurrentIndex(part == "hand"_L1 ? 1 : part == "sent"_L1 ? 2 : 0);
}

void NotesPage::reload(Changes changes)
{
    m_sentences->reload(changes);
    m_hand->reload(changes);
    m_sent->reload(changes);
}

void NotesPage::keepEdits()
{
    m_sentences->keepEdits();
    m_hand->keepEdits();
}

ListExport* NotesPage::listExport() const
{
    if (m_stack->currentWidget() == m_sent)
        return m_sent->listExport();
    return m_stack->currentWidget() == m_sentences ? m_sentences->listExport() : nullptr;
}

void NotesPage::focusSearch()
{
    if (m_stack->currentWidget() == m_sent)
        m_sent->focusSearch();
    else if (m_stack->currentWidget() == m_sentences)
        m_sentences->focusSearch();
}

} // namespace kokarda::screens
