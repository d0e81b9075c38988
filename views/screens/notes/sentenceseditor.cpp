// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/sentenceseditor.h"

#include "models/services/notes/notecheck.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/notesource.h"
#include "views/screens/notes/sentenceform.h"
#include "views/screens/notes/sentencewords.h"
#include "views/screens/notes/wholesentences.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QString partKey(NotePart part)
{
    static const char* const keys[] = {"opening", "fact", "wish", "closing"};
    return QString::fromLatin1(keys[static_cast<int>(part)]);
}

/// Number of a part by its key; -1 for all of them.
int partOf(const QString& key)
{
    for (int i = 0; i < 4; ++i) {
        if (partKey(static_cast<NotePart>(i)) == key)
            return i;
    }
    return -1;
}

} // namespace

SentencesEditor::SentencesEditor(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Words of a sentence …")))
    , m_language(new QComboBox)
    , m_parts(new FilterChips({{u"all"_s, tr("All")}, {u"opening"_s, tr("Openings")}, {u"fact"_s, tr("Facts")},
          {u"wish"_s, tr("Wishes")}, {u"closing"_s, tr("Closings")}}))
    , m_list(new QListWidget)
    , m_export(new ListExport(context, [this] { return exports::sentenceList(m_listed); }))
    , m_form(new SentenceForm(context))
    , m_used(new QCheckBox(tr("Use this sentence")))
    , m_problems(wrappedLabel())
    , m_plain(wrappedLabel())
    , m_verdict(wrappedLabel())
    , m_back(quietButton(tr("As it was supplied")))
    , m_card(new PaperView)
    , m_example(wrappedLabel())
    , m_newer(quietButton(tr("Newer")))
    , m_older(quietButton(tr("Older")))
    , m_import(plainButton(tr("Import a file …")))
    , m_reasons(new QVBoxLayout)
    , m_soon(new QTimer(this))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->addWidget(makeCard());
    splitter->setSizes({420, 400, 364});
    context.memory.keep(splitter, u"notes"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    m_soon->setSingleShot(true);
    m_soon->setInterval(400);
    connect(m_soon, &QTimer::timeout, this, &SentencesEditor::readText);
    connect(m_form, &SentenceForm::changed, this, [this] {
        if (!m_filling)
            m_soon->start();
    });
    connect(m_used, &QCheckBox::clicked, this, &SentencesEditor::keepEdits);
    connect(m_search, &SearchField::searched, this, &SentencesEditor::fillList);
    connect(m_parts, &FilterChips::chosen, this, &SentencesEditor::fillList);
    connect(m_language, &QComboBox::activated, this, &SentencesEditor::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &SentencesEditor::showBlock);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_form->show(supplied(m_language->currentData().toString()));
        keepEdits();
    });
}

QWidget* SentencesEditor::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 8, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    m_search->setMinimumWidth(144); // a list beside two other columns
    head->addWidget(m_search, 1);
    m_language->setAccessibleName(tr("Language of the sentences"));
    m_language->addItem(u"Polski"_s, u"pl"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    head->addWidget(m_language);
    column->addLayout(head);
    column->addWidget(m_parts);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Sentences"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WholeSentences(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_export);
    QPushButton* add = plainButton(tr("New sentence"));
    add->setObjectName(u"newSentence"_s);
    add->setShortcut(newKey());
    add->setToolTip(keyText(newKey()));
    add->setIcon(icon(u"plus"_s, Ink::Text));
    connect(add, &QPushButton::clicked, this, &SentencesEditor::addSentence);
    auto* foot = new QHBoxLayout; // the row above is as narrow as it can be
    foot->addWidget(add);
    foot->addStretch(1);
    foot->addWidget(m_export->button());
    column->addLayout(foot);
    side->setMinimumWidth(300);
    return side;
}

QWidget* SentencesEditor::makeEditor()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("This sentence"), TextSize::Section));
    column->addWidget(m_form, 1);
    setInk(m_problems, Ink::Bad);
    m_problems->hide();
    column->addWidget(m_problems);
    m_plain->setObjectName(u"inPlainWords"_s);
    setInk(m_plain, Ink::Muted);
    column->addWidget(m_plain);
    m_verdict->setObjectName(u"verdict"_s);
    column->addWidget(m_verdict);
    auto* row = new QHBoxLayout;
    row->addWidget(m_used, 1);
    row->addWidget(m_back);
    column->addLayout(row);
    return side;
}

void SentencesEditor::reload(Changes changes)
{
    if (!changes.testAnyFlags(Change::Notes | Change::Orders | Change::Settings))
        return;
    if (changes.testFlag(Change::Settings) && m_list->count() == 0)
        m_language->setCurrentIndex(m_context.shop.settings().info().language == "en"_L1 ? 1 : 0);
    // Undo changes sentences behind the editor's back; what is being typed stays.
    const bool typing = m_soon->isActive() || noteBlockSource(m_form->block()) != m_source;
    if (m_list->count() == 0 || (changes.testFlag(Change::Notes) && !typing))
        fillList();
    loadExamples();
}

void SentencesEditor::fillList()
{
    attempt(m_context.messages, [this] {
        const QString language = m_language->currentData().toString();
        const QString words = m_search->text().trimmed();
        const QString part = m_parts->chosenKey();
        const std::vector<NoteBlock> blocks = m_context.shop.notes().allBlocks();
        const QSignalBlocker quiet(m_list);
        const QString before = m_key;
        m_list->clear();
        m_listed.clear();
        for (const NoteBlock& block : blocks) {
            const QString shown = inPlainWords(block.text);
            if (block.language != language || (part != "all"_L1 && partKey(block.part) != part)
                || !(block.text + u'\n' + shown).contains(words, Qt::CaseInsensitive))
                continue;
            const std::optional<NoteTemplate> own = m_context.shop.notes().ownTemplate(language, block.key);
            auto* item = new QListWidgetItem(own && !own->active ? tr("(not used) %1").arg(shown) : shown);
            item->setData(Qt::UserRole, block.key);
            item->setToolTip(block.key);
            m_list->addItem(item);
            m_listed.push_back({block.key, partKey(block.part), shown, !own || own->active});
            if (block.key == before)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        showBlock();
    });
}

void SentencesEditor::showBlock()
{
    keepEdits();
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    attempt(m_context.messages, [&] {
        m_key = item->data(Qt::UserRole).toString();
        const QString language = m_language->currentData().toString();
        const std::optional<NoteTemplate> own = m_context.shop.notes().ownTemplate(language, m_key);
        const std::vector<NoteBlock> blocks = own ? parseNoteBlocks(own->text, language).blocks : std::vector{supplied(language)};
        begin(blocks.empty() ? NoteBlock{m_key, language} : blocks.front());
        m_used->setChecked(!own || own->active);
        m_back->setVisible(own.has_value() && !suppliedNoteSource(language, m_key).isEmpty());
        m_problems->hide();
        showVerdict();
        loadExamples();
    });
}

void SentencesEditor::addSentence()
{
    keepEdits();
    attempt(m_context.messages, [this] {
        m_key = m_context.shop.notes().freeKey(m_language->currentData().toString());
        const QString part = m_parts->chosenKey();
        NoteBlock fresh{m_key, m_language->currentData().toString()};
        fresh.part = part == "all"_L1 ? NotePart::Fact : static_cast<NotePart>(partOf(part));
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        begin(fresh);
        m_used->setChecked(true);
        m_back->hide();
        m_problems->hide();
        m_verdict->hide();
        m_plain->hide();
        m_form->edit()->setFocus();
    });
}

/// Says of the sentence in the field what it tells about a customer, or that it would fit everybody. Openings and
/// closings may: a note lives of its facts and wishes.
void SentencesEditor::showVerdict()
{
    const NoteBlock block = m_form->block();
    const QString plain = inPlainWords(block.text);
    m_plain->setText(tr("Read: %1").arg(plain));
    m_plain->setVisible(plain != block.text);
    m_verdict->setVisible(!block.text.isEmpty());
    if (m_verdict->isHidden())
        return;
    const std::set<NoteTopic> topics = topicsOf(block);
    const bool personal = std::ranges::any_of(topics, isPersonal);
    const bool mayBePlain = block.part == NotePart::Opening || block.part == NotePart::Closing;
    m_verdict->setText(personal ? topicReason(topics)
            : mayBePlain        ? tr("Fits every customer, as an opening or a closing may.")
                         : tr("This sentence would fit every customer. Say when it is meant, or use a word in braces."));
    setInk(m_verdict, personal ? Ink::Good : mayBePlain ? Ink::Muted : Ink::Warn);
}

NoteBlock SentencesEditor::supplied(const QString& language) const
{
    const std::vector<NoteBlock> blocks = parseNoteBlocks(suppliedNoteSource(language, m_key), language).blocks;
    return blocks.empty() ? NoteBlock{m_key, language} : blocks.front();
}

void SentencesEditor::begin(const NoteBlock& block)
{
    m_filling = true;
    m_form->show(block);
    m_filling = false;
    m_source = noteBlockSource(m_form->block());
}

NoteTemplate SentencesEditor::typed() const
{
    NoteTemplate own;
    own.key = m_key;
    own.language = m_language->currentData().toString();
    own.text = noteBlockSource(m_form->block());
    own.active = m_used->isChecked();
    return own;
}

void SentencesEditor::readText()
{
    const bool isSaid = !m_form->block().text.isEmpty();
    m_problems->setText(isSaid ? QString() : tr("There is no sentence here yet."));
    m_problems->setVisible(!isSaid);
    showVerdict();
    if (isSaid)
        keepEdits();
}

void SentencesEditor::keepEdits()
{
    m_soon->stop();
    if (m_key.isEmpty() || m_filling)
        return;
    attempt(m_context.messages, [this] {
        const NoteTemplate own = typed();
        const std::optional<NoteTemplate> known = m_context.shop.notes().ownTemplate(own.language, own.key);
        const bool wasActive = !known || known->active;
        if (own.text == m_source && own.active == wasActive)
            return;
        // A text that cannot be read stays in the field; the last one that could stays in use.
        const ParsedBlocks parsed = parseNoteBlocks(own.text, own.language);
        if (!parsed.problems.empty() || parsed.blocks.empty())
            return;
        m_source = own.text;
        m_context.shop.notes().store(own);
        m_back->setVisible(!suppliedNoteSource(own.language, own.key).isEmpty());
    });
}

void SentencesEditor::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kokarda::screens
