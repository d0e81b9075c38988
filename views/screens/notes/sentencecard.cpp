// SPDX-License-Identifier: GPL-3.0-or-later
// The card beside the sentences: what real orders would get.
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/paper.h"
#include "views/paper/parcelpaper.h"
#include "views/screens/notes/sentenceform.h"
#include "views/screens/notes/sentenceseditor.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// So many of the newest orders are looked through for each sentence that is chosen or typed.
constexpr int looked = 20;

} // namespace

QWidget* SentencesEditor::makeCard()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    m_card->setMinimumHeight(200);
    m_example->setObjectName(u"noteExample"_s);
    column->addWidget(m_card, 3);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(16, 8, 16, 0);
    words->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addWidget(m_example, 1);
    connect(m_newer, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_older, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_import, &QPushButton::clicked, this, &SentencesEditor::importWanted);
    row->addWidget(m_newer);
    row->addWidget(m_older);
    words->addLayout(row);
    words->addWidget(m_import, 0, Qt::AlignLeft);
    words->addLayout(m_reasons);
    words->addStretch(1);
    column->addLayout(words, 2);
    return side;
}

void SentencesEditor::step(int by)
{
    if (m_examples.empty())
        return;
    const auto last = static_cast<int>(m_examples.size()) - 1;
    m_exampleAt = static_cast<size_t>(std::clamp(static_cast<int>(m_exampleAt) + by, 0, last));
    attempt(m_context.messages, [this] { showExample(); });
}

void SentencesEditor::loadExamples()
{
    const NoteBlock sentence = m_form->block();
    m_examples = sentence.text.isEmpty() ? std::vector<NotePreview>() : m_context.shop.notes().previewWith(sentence, looked);
    m_isSaid = !m_examples.empty();
    if (!m_isSaid)
        m_examples = m_context.shop.notes().preview(m_context.shop.notes().blocks(), looked);
    showExample();
}

void SentencesEditor::showExample()
{
    empty(m_reasons);
    const bool none = m_examples.empty();
    for (QPushButton* way : {m_newer, m_older})
        way->setHidden(m_examples.size() < 2);
    m_import->setVisible(none);
    m_card->setHidden(none);
    if (none) {
        m_card->setPages({});
        m_example->setText(tr("Import orders to see what their notes would say."));
        return;
    }
    m_exampleAt = std::min(m_exampleAt, m_examples.size() - 1);
    m_newer->setEnabled(m_exampleAt > 0);
    m_older->setEnabled(m_exampleAt + 1 < m_examples.size());
    const NotePreview& example = m_examples[m_exampleAt];
    const QString order = tr("Order %1, %2").arg(example.number, example.customer);
    m_example->setText(m_isSaid ? order : order + u'\n' + tr("None of the newest %1 orders gets this sentence.").arg(looked));
    Note note;
    note.text = example.note.text;
    note.hand = m_context.shop.settings().info().hand;
    note.look = m_context.shop.settings().noteLook();
    note.seed = static_cast<quint64>(example.order.value);
    const PaperOptions options;
    if (const std::optional<paper::NoteCard> card = paper::noteCard(note, options))
        m_card->setPages({paper::notePage(*card, options)});
    // A word that would fit everybody does no harm beside one that is meant for this person.
    const bool isPersonal = std::ranges::any_of(example.note.sentences, &NoteSentence::personal);
    QHash<QString, QLabel*> said; // sentences with the same reason share its line
    for (const NoteSentence& sentence : example.note.sentences) {
        if (isPersonal && !sentence.personal)
            continue;
        if (QLabel* earlier = said.value(sentence.why)) {
            earlier->setToolTip(earlier->toolTip() + u'\n' + sentence.text.toHtmlEscaped());
            continue;
        }
        QLabel* label = wrappedLabel(sentence.personal ? tr("✓ %1").arg(sentence.why) : tr("· %1").arg(sentence.why));
        label->setToolTip(sentence.text.toHtmlEscaped());
        setInk(label, sentence.personal ? Ink::Good : Ink::Muted);
        m_reasons->addWidget(label);
        said.insert(sentence.why, label);
    }
}

} // namespace kokarda::screens
