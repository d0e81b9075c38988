// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/giftspage.h"

#include "models/services/exports/decisionlists.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/tables/gifttable.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftfigures.h"
#include "views/screens/gifts/productspanel.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/uprightarea.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// What can stand on the right, in the order of the stack.
const QStringList sides{u"rules"_s, u"products"_s, u"costs"_s, u"effect"_s};

} // namespace

GiftsPage::GiftsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::GiftTable>(context.locale))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"gift"_s, tr("The pantry is empty"),
          tr("Small things that go into parcels stand here: a bag of tea, a bookmark. Add the first one and say when it is given."),
          tr("Add a gift")))
    , m_editor(new GiftEditor(context))
    , m_add(plainButton(tr("Add a gift")))
    , m_trialRow(new QWidget)
    , m_rules(new QVBoxLayout)
    , m_ruleEditor(new RuleEditor(context))
    , m_trial(wrappedLabel())
    , m_trialOrders(new QSpinBox)
    , m_side(new FilterChips({{u"rules"_s, tr("Rules")}, {u"products"_s, tr("Products")}, {u"costs"_s, tr("Cost")}, {u"effect"_s, tr("Effect")}}))
    , m_sides(new QStackedWidget)
    , m_costs(new GiftCosts(context))
    , m_effect(new GiftEffect(context))
    , m_products(new ProductsPanel(context))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"gifts"_s); }))
    , m_ruleExport(new ListExport(context, [this] { return exports::giftRuleList(m_context.shop); }))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makePantry());
    m_sidePane = makeSide();
    splitter->addWidget(m_sidePane);
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
    m_add->setIcon(icon(u"plus"_s));
    connect(m_add, &QPushButton::clicked, this, &GiftsPage::addGift);
    // One of the two is there: the other one in the empty pantry, this one afterwards.
    for (QPushButton* add : {m_add, m_empty->button()}) {
        add->setShortcut(newKey());
        add->setToolTip(keyText(newKey()));
    }
    head->addWidget(m_export->button());
    head->addWidget(m_add);
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
    m_sides->addWidget(m_products);
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
    // The one that the keyboard is in.
    const QString side = m_sides->isAncestorOf(focusWidget()) ? sides.value(m_sides->currentIndex()) : QString();
    if (side == "rules"_L1)
        return m_ruleExport;
    if (side == "products"_L1)
        return m_products->listExport();
    return side == "costs"_L1 ? m_costs->listExport() : m_export;
}

void GiftsPage::showSide(const QString& key)
{
    m_side->choose(key);
    m_sides->setCurrentIndex(std::max(0, static_cast<int>(sides.indexOf(key))));
    loadSide();
}

void GiftsPage::loadSide()
{
    attempt(m_context.messages, [this] {
        const QString side = sides.value(m_sides->currentIndex());
        if (side == "products"_L1)
            m_products->load();
        else if (side == "costs"_L1)
            m_costs->load();
        else if (side == "effect"_L1)
            m_effect->load();
    });
}

void GiftsPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Gifts | Change::Products | Change::Settings)) {
        showGifts();
        showRules();
    }
    m_trialRow->setVisible(m_context.shop.orders().hasAny());
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
    const bool isBare = m_table->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(isBare ? 1 : 0);
    m_add->setHidden(isBare);
    m_export->button()->setHidden(isBare);
    m_list->selectRow(std::max(0, m_table->rowOf(current)));
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
    return m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : m_empty->button();
}

void GiftsPage::keepEdits()
{
    m_editor->keepNow();
}

} // namespace kokarda::screens
