// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderspage.h"

#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/tables/ordertable.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderfeed.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/printing/partpapers.h"
#include "views/screens/shared/columnchooser.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/shrinkingbutton.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QTimer* soon(QObject* owner, int milliseconds)
{
    auto* timer = new QTimer(owner);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

OrdersPage::OrdersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::OrderTable>(context.shop.orders(), context.shop.settings().zone(), context.locale))
    , m_feed(new OrderFeed(context, this))
    , m_search(new SearchField(tr("Number, name, e-mail, product …")))
    , m_views(new ViewBar(context))
    , m_imported(quietButton({}))
    , m_similarSaid(mutedLabel())
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"inbox"_s, tr("No orders yet"),
          tr("Orders come from the export file of your shop platform. Drop the file on this window, or choose it."),
          tr("Import a file …")))
    , m_detailOrHint(new QStackedWidget)
    , m_hint(new EmptyState(u"inbox"_s, {}, tr("Choose an order to see what is in it.")))
    , m_detail(new OrderDetail(context))
    , m_newOrder(new NewOrder(context))
    , m_preview(new PaperView)
    , m_splitter(new QSplitter)
    , m_progress(new ProgressStrip)
    , m_actions(new OrderActions(context, [this] { return selectedOrders(); }))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"orders"_s); }, [this] { return !m_feed->isListing(); }))
    , m_showSoon(soon(this, 60))
    , m_previewSoon(soon(this, 200))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter->addWidget(makeList());
    m_detailOrHint->addWidget(makeHint());
    m_detailOrHint->addWidget(m_detail);
    m_detailOrHint->addWidget(m_newOrder);
    m_splitter->addWidget(m_detailOrHint);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({750, 420, 280});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_export);
    column->addWidget(m_progress);
    column->addWidget(m_actions);
    context.memory.keep(m_splitter, u"orders"_s);
    connectParts();
}

OrdersPage::~OrdersPage()
{
    m_list->setModel(nullptr);
}

void OrdersPage::connectParts()
{
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_feed, &OrderFeed::replaced, this, &OrdersPage::replaceIds);
    connect(m_feed, &OrderFeed::grown, this, [this](const std::vector<OrderId>& more) {
        m_table->appendIds(more);
        restoreSelection();
    });
    connect(m_feed, &OrderFeed::completed, this, &OrdersPage::saidNothing);
    connect(m_feed, &OrderFeed::counted, this, [this](const OrderCounts& counts) {
        m_all = counts.all;
        m_views->showCounts(counts);
        saidNothing();
    });
    connect(m_feed, &OrderFeed::viewCounted, m_views, &ViewBar::showCount);
    connect(m_search, &SearchField::searched, this, [this] {
        leaveBehind();
        listOrders();
    });
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_views, &ViewBar::chosenView, this, &OrdersPage::chooseView);
    connect(m_imported, &QPushButton::clicked, this, &OrdersPage::showImported);
    connect(m_empty, &EmptyState::asked, this, &OrdersPage::importWanted);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &OrdersPage::saySorted);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPage::selectionMoved);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_list, &QWidget::customContextMenuRequested, this, &OrdersPage::showRowMenu);
    connect(m_list, &QAbstractItemView::clicked, this, &OrdersPage::lookBesideDraft);
    connect(m_showSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_previewSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showPreview(); }); });
    connect(m_detail, &OrderDetail::customerWanted, this, &OrdersPage::customerWanted);
    offerPartPapers(m_detail->earlier(), this, m_context, m_progress);
    connect(m_detail->note(), &NotePanel::textEdited, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_detail->note(), &NotePanel::kept, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_actions, &OrderActions::saveWanted, this, &OrdersPage::savePdf);
    connect(m_actions, &OrderActions::printWanted, this, &OrdersPage::print);
    connect(m_actions, &OrderActions::previewWanted, this, &OrdersPage::wantPreview);
    connect(m_newOrder, &NewOrder::stored, this, [this](OrderId order) {
        m_detailOrHint->setCurrentIndex(0);
        showOrder(order);
    });
    connect(m_newOrder, &NewOrder::left, this, [this] { showCurrent(); });
    // One thing to do at a time: while an order is being written, its own button is the one to press.
    connect(m_detailOrHint, &QStackedWidget::currentChanged, this,
        &OrdersPage::showOrHideWork);
    selectionMoved();
}

QHBoxLayout* OrdersPage::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(plainLabel(tr("Orders"), TextSize::PageTitle), 1);
    auto* columns = new QToolButton;
    columns->setObjectName(u"columns"_s);
    columns->setProperty("kind", u"icon"_s);
    columns->setIcon(icon(u"columns-3"_s));
    columns->setIconSize({20, 20});
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(columns->toolTip());
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(offerColumns(m_list, m_context.memory, u"orders"_s, tables::OrderTable::Number));
    head->addWidget(columns);
    head->addWidget(m_export->button());
    m_forOrders = {columns, m_export->button(), m_search, m_views};
    auto* add = new ShrinkingButton(icon(u"plus"_s), tr("New order"),
        tr("By phone, at the counter or to be collected (Ctrl+Shift+N)"));
    add->setObjectName(u"newOrder"_s);
    add->setShortcut(newKey());
    connect(add, &QPushButton::clicked, this, &OrdersPage::writeNew);
    head->addWidget(add);
    return head;
}

QWidget* OrdersPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 0);
    column->setSpacing(12);
    m_list->setObjectName(u"ordersList"_s);
    m_list->setAccessibleName(tr("Orders"));
    m_list->setModel(m_table.get());
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSpareColumns({tables::OrderTable::Pieces, tables::OrderTable::Marks, tables::OrderTable::Channel,
        tables::OrderTable::Date, tables::OrderTable::Status});
    m_list->setWholeColumns({tables::OrderTable::Total});
    QHeaderView* header = m_list->horizontalHeader();
    header->moveSection(tables::OrderTable::Marks, tables::OrderTable::Customer);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(tables::OrderTable::Date, Qt::DescendingOrder);
    column->addLayout(makeHead());
    column->addWidget(m_search);
    column->addWidget(m_views);
    m_similarSaid->setWordWrap(true);
    m_similarSaid->hide();
    m_imported->setObjectName(u"showImported"_s);
    m_imported->hide();
    column->addWidget(m_imported, 0, Qt::AlignLeft);
    column->addWidget(m_similarSaid);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    side->setMinimumWidth(320);
    return side;
}

void OrdersPage::reload(Changes changes)
{
    bool areOthers = false;
    if (changes.testFlag(Change::Settings))
        attempt(m_context.messages, [&] { areOthers = m_views->reload(); });
    if (areOthers || changes.testAnyFlags(Change::Orders | Change::Imports | Change::Cases | Change::Notes))
        m_feed->countViews(m_views->ownViews());
    if (areOthers)
        m_feed->count(m_search->text().trimmed(), m_similar);
    if (changes.testAnyFlags(Change::Orders | Change::Imports | Change::Cases)) {
        listOrders(m_table->rowCount() > 0);
    } else if (changes.testAnyFlags(Change::Gifts | Change::Notes | Change::Prints)) {
        m_table->refresh();
        if (changes.testFlag(Change::Notes))
            m_feed->count(m_search->text().trimmed(), m_similar);
    }
    m_showSoon->start();
}

OrderQuery OrdersPage::query() const
{
    OrderQuery query = m_views->chosen().query;
    query.search = m_search->text().trimmed();
    query.sort = m_sort;
    query.descending = m_descending;
    query.similar = m_similar;
    return query;
}

void OrdersPage::listOrders(bool again)
{
    attempt(m_context.messages, [&] {
        m_selectedBefore = selectedOrders();
        m_currentBefore = m_table->idAt(m_list->currentIndex().row());
        if (m_behind) {
            if (again)
                m_table->refresh();
            m_behind(again);
            return;
        }
        if (!again) {
            m_similar = false;
            m_similarSaid->hide();
        }
        m_views->offerToKeep(query());
        m_feed->count(m_search->text().trimmed(), m_similar);
        if (again)
            m_table->refresh();
        m_feed->list(query(), again);
    });
}

void OrdersPage::replaceIds(const std::vector<OrderId>& ids)
{
    m_table->setIds(ids);
    if (!m_columnsFit && !ids.empty()) {
        m_columnsFit = true;
        m_list->fitColumns(tables::OrderTable::Customer, {{tables::OrderTable::Status, 148}, {tables::OrderTable::Channel, 120}, {tables::OrderTable::Number, 132},
                {tables::OrderTable::Date, 102}, {tables::OrderTable::Total, 96}});
        QHeaderView* header = m_list->horizontalHeader();
        const QScopedValueRollback quiet(m_settingUp, true);
        m_context.memory.keep(header, u"orders"_s);
        // A forgotten sorting would hide what is new: every day begins with the newest.
        header->setSortIndicator(tables::OrderTable::Date, Qt::DescendingOrder);
        m_list->setUnwantedColumns(m_list->unwantedColumns());
    }
    // Some orders behind a figure are found only at the end of reading.
    const bool nothing = ids.empty() && !(m_behind && m_feed->isListing());
    if (nothing && m_list->hasFocus())
        m_search->setFocus();
    m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
    showOrHideWork();
    m_list->showWhole();
    restoreSelection();
    selectionMoved(); // a list that is read anew does not tell that its selection has gone
}

void OrdersPage::saySorted(int column, Qt::SortOrder order)
{
    if (m_settingUp)
        return;
    using Table = tables::OrderTable;
    static const std::map<int, OrderSort> sorts{{Table::Status, OrderSort::Status}, {Table::Channel, OrderSort::Channel},
        {Table::Number, OrderSort::Number}, {Table::Date, OrderSort::Placed}, {Table::Customer, OrderSort::Customer},
        {Table::Total, OrderSort::Total}, {Table::Pieces, OrderSort::Pieces}};
    const auto found = sorts.find(column);
    m_sort = found == sorts.end() ? OrderSort::Placed : found->second;
    m_descending = found == sorts.end() || order == Qt::DescendingOrder;
    listOrders();
}

void OrdersPage::chooseView(const OrderView& view)
{
    leaveBehind();
    if (view.own) {
        m_sort = view.query.sort;
        m_descending = view.query.descending;
        const QSignalBlocker quiet(m_search);
        m_search->searchNow(view.query.search);
    }
    listOrders();
}

void OrdersPage::showCurrent()
{
    const OrderId id = m_table->idAt(m_list->currentIndex().row());
    m_detail->keepNow();
    m_shown = id;
    if (m_detailOrHint->currentWidget() != m_newOrder || !m_newOrder->isBegun())
        m_detailOrHint->setCurrentIndex(id ? 1 : 0);
    if (!id) {
        m_preview->setPages({});
        return;
    }
    m_detail->show(m_context.shop.packing().parcel(id));
    m_previewSoon->start();
}

QString OrdersPage::halfTyped() const
{
    return m_newOrder->isBegun() ? tr("An order is typed in and not kept yet.") : QString();
}

bool OrdersPage::isSettled() const
{
    return !m_feed->isBusy();
}

void OrdersPage::writeNew()
{
    m_detail->keepNow();
    attempt(m_context.messages, [this] {
        m_newOrder->begin();
        m_detailOrHint->setCurrentWidget(m_newOrder);
        m_newOrder->customerEdit()->setFocus();
    });
}

void OrdersPage::keepEdits()
{
    m_detail->keepNow();
}

QWidget* OrdersPage::firstFocus() const
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : m_empty->button();
}

void OrdersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kokarda::screens
