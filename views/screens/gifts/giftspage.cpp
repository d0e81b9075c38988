// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/giftspage.h"

#include "models/services/giftdesk.h"
#include "models/services/giftwords.h"
#include "models/services/shopsettings.h"
#include "models/tables/gifttable.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftfigures.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/newkey.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

GiftsPage::GiftsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::GiftTable>(context.locale))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"gift"_s, tr("The pantry is empty"),
          tr("Small things that go into parcels stand here: a bag of tea, a bookmark. Add the first one and say when it is given."),
          tr("Add a gift")))
    , m_editor(new GiftEditor(context))
    , m_rules(new QVBoxLayout)
    , m_ruleEditor(new RuleEditor(context))
    , m_trial(wrappedLabel())
    , m_trialOrders(new QSpinBox)
    , m_side(new FilterChips({{u"rules"_s, tr("Rules")}, {u"costs"_s, tr("Cost")}, {u"effect"_s, tr("Effect")}}))
    , m_sides(new QStackedWidget)
    , m_costs(new GiftCosts(context))
    , m_effect(new GiftEffect(context))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"gifts"_s); }))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makePantry());
    splitter->addWidget(makeSide());
    splitter->setSizes({600, 520});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"gifts"_s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        m_editor->keepNow();
        m_editor->show(m_table->giftAt(now.row()));
    });
    connect(m_empty, &EmptyState::asked, this, &GiftsPage::addGift);
}

GiftsPage::~GiftsPage()
{
    m_list->setModel(nullptr);
}

QWidget* GiftsPage::makePantry()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Gifts"), TextSize::PageTitle), 1);
    QPushButton* add = plainButton(tr("Add a gift"));
    add->setIcon(icon(u"plus"_s));
    add->setShortcut(newKey());
    add->setToolTip(newKey().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, this, &GiftsPage::addGift);
    head->addWidget(m_export->button());
    head->addWidget(add);
    column->addLayout(head);
    m_list->setAccessibleName(tr("Gifts"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::GiftTable::Cost});
    auto* both = new QWidget;
    auto* inner = new QVBoxLayout(both);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(16);
    inner->addWidget(m_list, 2);
    inner->addWidget(m_editor, 3);
    m_listOrEmpty->addWidget(both);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_export);
    return side;
}

QWidget* GiftsPage::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->addWidget(m_side, 1);
    column->addLayout(head);
    m_sides->addWidget(makeRules());
    for (QWidget* figures : {static_cast<QWidget*>(m_costs), static_cast<QWidget*>(m_effect)}) {
        auto* area = new UprightArea;
        auto* ground = new QWidget;
        auto* inner = new QVBoxLayout(ground);
        inner->setContentsMargins(24, 8, 24, 24);
        inner->addWidget(figures);
        inner->addStretch(1);
        area->setWidget(ground);
        m_sides->addWidget(area);
    }
    column->addWidget(m_sides, 1);
    connect(m_side, &FilterChips::chosen, this, &GiftsPage::showSide);
    return side;
}

ListExport* GiftsPage::listExport() const
{
    const bool areCostsInHand = m_sides->currentIndex() == 1 && m_costs->isAncestorOf(focusWidget());
    return areCostsInHand ? m_costs->listExport() : m_export;
}

void GiftsPage::showSide(const QString& key)
{
    m_side->choose(key);
    m_sides->setCurrentIndex(key == "costs"_L1 ? 1 : key == "effect"_L1 ? 2 : 0);
    loadSide();
}

void GiftsPage::loadSide()
{
    attempt(m_context.messages, [this] {
        if (m_sides->currentIndex() == 1)
            m_costs->load();
        else if (m_sides->currentIndex() == 2)
            m_effect->load();
    });
}

QWidget* GiftsPage::makeRules()
{
    m_rulesArea = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 8, 16, 24);
    column->setSpacing(8);
    QPushButton* add = plainButton(tr("Add a rule"));
    add->setObjectName(u"addRule"_s);
    add->setIcon(icon(u"plus"_s));
    connect(add, &QPushButton::clicked, this, [this] { editRule({}); });
    column->addWidget(add, 0, Qt::AlignLeft);
    QLabel* hint = wrappedLabel(tr("The first sentence that fits an order decides. A gift that has run out makes room for the next."));
    setInk(hint, Ink::Muted);
    column->addWidget(hint);
    column->addSpacing(8);
    m_ruleEditor->hide();
    connect(m_ruleEditor, &RuleEditor::done, m_ruleEditor, &QWidget::hide);
    column->addWidget(m_ruleEditor);
    m_rules->setSpacing(0);
    column->addLayout(m_rules);
    column->addSpacing(16);
    auto* trialRow = new QHBoxLayout;
    QPushButton* trial = plainButton(tr("Try them on the last orders:"));
    trial->setObjectName(u"tryRules"_s);
    connect(trial, &QPushButton::clicked, this, &GiftsPage::tryOut);
    trialRow->addWidget(trial);
    m_trialOrders->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_trialOrders->setRange(1, 1000);
    m_trialOrders->setValue(50);
    m_trialOrders->setAccessibleName(tr("On how many orders"));
    trialRow->addWidget(m_trialOrders);
    trialRow->addStretch(1);
    column->addLayout(trialRow);
    m_trial->hide();
    column->addWidget(m_trial);
    column->addStretch(1);
    m_rulesArea->setWidget(ground);
    return m_rulesArea;
}

void GiftsPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Gifts | Change::Products | Change::Settings)) {
        showGifts();
        showRules();
    }
    loadSide();
}

void GiftsPage::showGifts()
{
    const GiftId current = m_table->idAt(m_list->currentIndex().row());
    const bool first = m_table->rowCount() == 0;
    m_table->setGifts(m_context.shop.gifts().gifts());
    if (first && m_table->rowCount() > 0) {
        m_list->fitColumns(tables::GiftTable::Name, {{tables::GiftTable::Stock, 116}, {tables::GiftTable::BestBefore, 116}});
        m_context.memory.keep(m_list->horizontalHeader(), u"gifts"_s);
    }
    m_listOrEmpty->setCurrentIndex(m_table->rowCount() == 0 ? 1 : 0);
    m_list->selectRow(std::max(0, m_table->rowOf(current)));
}

void GiftsPage::showRules()
{
    empty(m_rules);
    const std::vector<GiftRule> rules = m_context.shop.gifts().rules();
    for (const GiftRule& rule : rules)
        addSentence(rule, m_context.shop.gifts().sentence(rule));
    if (rules.empty() && m_table->rowCount() > 0)
        showPresets();
}

void GiftsPage::addSentence(const GiftRule& rule, const QString& sentence)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 12, 0, 12);
    line->setSpacing(12);
    auto* active = new QCheckBox;
    active->setChecked(rule.active);
    active->setAccessibleName(sentence);
    active->setToolTip(tr("Use this rule"));
    connect(active, &QCheckBox::toggled, this, [this, rule](bool on) {
        GiftRule changed = rule;
        changed.active = on;
        attempt(m_context.messages, [&] { m_context.shop.gifts().store(changed); });
    });
    line->addWidget(active, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    QLabel* text = wrappedLabel(sentence);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!rule.active)
        setInk(text, Ink::Muted);
    words->addWidget(text);
    if (!rule.comment.isEmpty()) {
        QLabel* comment = wrappedLabel(rule.comment);
        setInk(comment, Ink::Muted);
        words->addWidget(comment);
    }
    line->addLayout(words, 1);
    auto* edit = new QToolButton;
    edit->setProperty("kind", u"icon"_s);
    edit->setIcon(icon(u"pen-line"_s, Ink::Muted));
    edit->setIconSize({20, 20});
    edit->setFixedSize(32, 32);
    edit->setToolTip(tr("Change this rule"));
    edit->setAccessibleName(edit->toolTip());
    connect(edit, &QToolButton::clicked, this, [this, rule] { editRule(rule); });
    line->addWidget(edit, 0, Qt::AlignTop);
    auto* remove = new QToolButton;
    remove->setProperty("kind", u"icon"_s);
    remove->setIcon(icon(u"trash-2"_s, Ink::Muted));
    remove->setIconSize({20, 20});
    remove->setFixedSize(32, 32);
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, id = rule.id] {
        attempt(m_context.messages, [&] {
            m_context.shop.gifts().remove(id);
            tellDone(m_context, tr("Rule removed."));
        });
    });
    line->addWidget(remove, 0, Qt::AlignTop);
    m_rules->addWidget(row);
    auto* hairline = new QFrame;
    hairline->setProperty("kind", u"hairline"_s);
    m_rules->addWidget(hairline);
}

void GiftsPage::showPresets()
{
    m_rules->addWidget(wrappedLabel(tr("There is no rule yet. Begin with one of these and change it later:")));
    for (const GiftPreset& preset : m_context.shop.gifts().presets()) {
        auto* card = new QFrame;
        card->setProperty("kind", u"card"_s);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(16, 16, 16, 16);
        column->addWidget(wrappedLabel(preset.title));
        QLabel* why = wrappedLabel(preset.why);
        setInk(why, Ink::Muted);
        column->addWidget(why);
        QPushButton* use = plainButton(tr("Begin with this"));
        connect(use, &QPushButton::clicked, this, [this, preset] {
            attempt(m_context.messages, [&] {
                for (const GiftRule& rule : preset.rules)
                    m_context.shop.gifts().store(rule);
            });
        });
        column->addWidget(use, 0, Qt::AlignLeft);
        m_rules->addSpacing(12);
        m_rules->addWidget(card);
    }
}

void GiftsPage::editRule(const GiftRule& rule)
{
    attempt(m_context.messages, [&] {
        m_ruleEditor->begin(rule);
        m_ruleEditor->show();
        m_ruleEditor->categoryBox()->setFocus();
    });
    // It opens above the rules: whoever pressed the pencil of one further down is taken there.
    QMetaObject::invokeMethod(this, [this] { m_rulesArea->verticalScrollBar()->setValue(m_ruleEditor->y()); }, Qt::QueuedConnection);
}

void GiftsPage::tryOut()
{
    attempt(m_context.messages, [this] {
        const GiftTrial trial = m_context.shop.gifts().tryRules(m_context.shop.gifts().rules(), m_trialOrders->value());
        QStringList lines{summaryOf(trial, m_context.locale)};
        for (const TrialGift& gift : trial.gifts) {
            if (gift.pieces > 0)
                lines += tr("%1: %2 given, %3 left").arg(m_context.shop.gifts().shownName(gift.gift, gift.name), m_context.locale.toString(gift.pieces), m_context.locale.toString(gift.stockLeft));
        }
        int told = 0;
        for (auto row = trial.rows.rbegin(); row != trial.rows.rend() && told < 20; ++row, ++told)
            lines += u"%1: %2"_s.arg(row->number, row->reason);
        m_trial->setText(lines.join(u'\n'));
        m_trial->show();
    });
    // The result stands under the rules, mostly below what is seen.
    QMetaObject::invokeMethod(this, [this] { m_rulesArea->verticalScrollBar()->setValue(m_trial->y() - 56); }, Qt::QueuedConnection);
}

QString GiftsPage::trialText() const
{
    return m_trial->isVisibleTo(this) ? m_trial->text() : QString();
}

void GiftsPage::addGift()
{
    attempt(m_context.messages, [&] {
        Gift gift;
        gift.name = tr("New gift");
        gift.cost = {0, m_context.shop.settings().info().currency};
        gift = m_context.shop.gifts().store(gift);
        const int row = m_table->rowOf(gift.id);
        m_list->selectRow(row);
        m_editor->nameEdit()->setFocus();
        m_editor->nameEdit()->selectAll();
    });
}

QWidget* GiftsPage::firstFocus() const
{
    return m_list;
}

void GiftsPage::keepEdits()
{
    m_editor->keepNow();
}

} // namespace kokarda::screens
