// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/sentenceform.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/notes/conditionrow.h"
#include "views/screens/notes/sentencewords.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

using Kind = NoteCondition::Kind;

SentenceForm::SentenceForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(new QPlainTextEdit)
    , m_part(new QComboBox)
    , m_meant(plainLabel())
    , m_when(new QVBoxLayout)
    , m_more(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_edit->setAccessibleName(tr("Text of the sentence"));
    m_edit->setPlaceholderText(tr("As you would say it across the counter: warm, concrete, short."));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(96);
    m_edit->setMaximumHeight(160);
    column->addWidget(m_edit);
    QPushButton* words = quietButton(tr("Put in a word …"));
    words->setToolTip(tr("A word that each order fills in: what was ordered, the town, the number of the order. A sentence whose word is not known is left out."));
    auto* choices = new QMenu(words);
    fillWords(choices);
    words->setMenu(choices);
    words->setProperty("menu", true);
    column->addWidget(words, 0, Qt::AlignLeft);
    column->addSpacing(8);

    auto* where = new QHBoxLayout;
    where->addWidget(plainLabel(tr("It stands")));
    m_part->setAccessibleName(tr("Where the sentence stands in the note"));
    for (const QString& title : {tr("at the beginning"), tr("among the facts"), tr("among the wishes"), tr("at the end")})
        m_part->addItem(title);
    where->addWidget(m_part);
    where->addStretch(1);
    column->addLayout(where);
    column->addSpacing(8);

    column->addWidget(m_meant);
    m_when->setSpacing(4);
    column->addLayout(m_when);
    QPushButton* more = quietButton(tr("Add a condition …"));
    more->setObjectName(u"addCondition"_s);
    more->setMenu(m_more);
    more->setProperty("menu", true);
    connect(m_more, &QMenu::aboutToShow, this, &SentenceForm::fillConditions);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addSpacing(8);

    auto* sounds = new QWidget;
    auto* tones = new FlowLayout(sounds, 8);
    QLabel* sound = plainLabel(tr("The shop sounds"));
    sound->setMinimumHeight(20); // as high as the boxes beside it
    tones->addWidget(sound);
    for (const QString& title : {tr("warm"), tr("formal"), tr("playful")}) {
        auto* box = new QCheckBox(title);
        connect(box, &QCheckBox::toggled, this, &SentenceForm::changed);
        tones->addWidget(box);
        m_tones.push_back(box);
    }
    column->addWidget(sounds);
    column->addStretch(1);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SentenceForm::changed);
    connect(m_part, &QComboBox::currentIndexChanged, this, &SentenceForm::changed);
}

void SentenceForm::fillWords(QMenu* menu)
{
    for (const auto& [slot, title] : sentenceWords()) {
        connect(menu->addAction(u"%1   %2"_s.arg(title, slot)), &QAction::triggered, this, [this, slot = slot] {
            m_edit->insertPlainText(slot);
            m_edit->setFocus();
        });
    }
}

void SentenceForm::offer(QMenu* menu, const NoteCondition& condition)
{
    const QString word = wordOf(condition);
    const QString first = word.isEmpty() ? QString::number(condition.from) : word;
    QString title = ConditionRow::pattern(condition);
    title = title.contains(u"%2"_s) ? title.arg(first, QString::number(condition.to)) : title.contains(u"%1"_s) ? title.arg(first) : title;
    connect(menu->addAction(title.replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, condition] {
        add(condition);
        emit changed();
    });
}

void SentenceForm::fillConditions()
{
    m_more->clear();
    QMenu* customer = m_more->addMenu(tr("Customer"));
    for (const NoteCondition& one : {NoteCondition{Kind::OrderNumber, 1, 1, {}}, NoteCondition{Kind::OrderNumber, 2, 0, {}},
             NoteCondition{Kind::OrderNumber, 3, 3, {}}, NoteCondition{Kind::OrderNumber, 5, 0, {}}, NoteCondition{Kind::LastOrderWithin, 30, 0, {}},
             NoteCondition{Kind::LastOrderBefore, 180, 0, {}}, NoteCondition{Kind::YearsAsCustomer, 2, 0, {}}, NoteCondition{Kind::BirthdayNear, 0, 0, {}},
             NoteCondition{Kind::NameDayNear, 0, 0, {}}, NoteCondition{Kind::AfterComplaint, 0, 0, {}}})
        offer(customer, one);
    QMenu* order = m_more->addMenu(tr("Order"));
    for (const NoteCondition& one : {NoteCondition{Kind::Pieces, 1, 1, {}}, NoteCondition{Kind::Pieces, 2, 0, {}}, NoteCondition{Kind::Pieces, 3, 0, {}},
             NoteCondition{Kind::SameCategory, 0, 0, {}}, NoteCondition{Kind::OtherCategory, 0, 0, {}}, NoteCondition{Kind::ValueAtLeast, 200, 0, {}},
             NoteCondition{Kind::GiftOrder, 0, 0, {}}, NoteCondition{Kind::Remark, 0, 0, {}}, NoteCondition{Kind::Abroad, 0, 0, {}},
             NoteCondition{Kind::Weekend, 0, 0, {}}, NoteCondition{Kind::LateEvening, 0, 0, {}}})
        offer(order, one);
    QMenu* category = m_more->addMenu(tr("Category"));
    offer(category, {Kind::Category, 0, 0, {}});
    for (const Category& one : m_context.shop.settings().categories()) {
        if (!one.key.isEmpty())
            offer(category, {Kind::Category, 0, 0, one.key});
    }
    QMenu* channel = m_more->addMenu(tr("Channel"));
    for (const Channel& one : m_context.shop.settings().channels())
        offer(channel, {Kind::Channel, 0, 0, one.name});
    channel->setEnabled(!channel->isEmpty());
    QMenu* season = m_more->addMenu(tr("Time of the year"));
    for (const QString& key : {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s})
        offer(season, {Kind::Season, 0, 0, key});
    for (const Kind kind : {Kind::BeforeChristmas, Kind::NewYear, Kind::BeforeEaster})
        offer(season, {kind, 0, 0, {}});
}

QString SentenceForm::wordOf(const NoteCondition& condition) const
{
    if (condition.kind == Kind::Season)
        return ConditionRow::seasonTitle(condition.word);
    if (condition.kind != Kind::Category || condition.word.isEmpty())
        return condition.word;
    if (condition.word == "generic"_L1)
        return tr("no known category");
    const CategoryTree categories = m_context.shop.settings().categories();
    const auto found = std::ranges::find(categories, condition.word, &Category::key);
    return found == categories.end() ? condition.word : found->name;
}

void SentenceForm::add(const NoteCondition& condition)
{
    auto* row = new ConditionRow(condition, wordOf(condition));
    m_when->addWidget(row);
    m_rows.push_back(row);
    sayMeant();
    connect(row, &ConditionRow::changed, this, &SentenceForm::changed);
    connect(row, &ConditionRow::removed, this, [this, row] {
        std::erase(m_rows, row);
        sayMeant();
        row->hide();
        row->deleteLater();
        emit changed();
    });
}

void SentenceForm::sayMeant()
{
    m_meant->setText(m_rows.empty() ? tr("It is meant for every order") : tr("It is meant for orders where"));
}

void SentenceForm::clearConditions()
{
    for (ConditionRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    sayMeant();
}

void SentenceForm::show(const NoteBlock& block)
{
    if (block == this->block())
        return;
    const QSignalBlocker quiet(this);
    m_block = block;
    if (m_edit->toPlainText().simplified() != block.text)
        m_edit->setPlainText(block.text);
    m_part->setCurrentIndex(static_cast<int>(block.part));
    clearConditions();
    for (const NoteCondition& condition : block.when)
        add(condition);
    for (std::size_t i = 0; i < m_tones.size(); ++i)
        m_tones[i]->setChecked(block.tones.empty() || std::ranges::find(block.tones, static_cast<NoteTone>(i)) != block.tones.end());
}

NoteBlock SentenceForm::block() const
{
    NoteBlock now = m_block;
    now.text = m_edit->toPlainText().simplified();
    now.part = static_cast<NotePart>(m_part->currentIndex());
    now.when.clear();
    for (const ConditionRow* row : m_rows)
        now.when.push_back(row->condition());
    now.tones.clear();
    for (std::size_t i = 0; i < m_tones.size(); ++i) {
        if (m_tones[i]->isChecked())
            now.tones.push_back(static_cast<NoteTone>(i));
    }
    // All of them or none of them is every tone.
    if (now.tones.size() == m_tones.size())
        now.tones.clear();
    return now;
}

} // namespace kokarda::screens
