// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderspage.h"

#include "models/services/orderbook.h"
#include "models/services/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/tables/ordertable.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

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

std::vector<FilterChips::Chip> statusChips()
{
    std::vector<FilterChips::Chip> chips{{u"all"_s, OrdersPage::tr("All")}};
    for (const OrderStatus status : allStatuses())
        chips.push_back({statusKey(status), statusTitle(status)});
    return chips;
}

} // namespace

OrdersPage::OrdersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::OrderTable>(context.shop.orders(), context.shop.settings().zone(), context.locale))
    , m_search(new SearchField(tr("Number, name, e-mail, product …")))
    , m_chips(new FilterChips(statusChips()))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"inbox"_s, tr("No orders yet"),
          tr("Orders come from the export file of your shop platform. Drop the file on this window, or choose it."),
          tr("Import a file …")))
    , m_detailOrHint(new QStackedWidget)
    , m_detail(new OrderDetail(context))
    , m_preview(new PaperView)
    , m_splitter(new QSplitter)
    , m_progress(new ProgressStrip)
    , m_selection(mutedLabel())
    , m_status(plainButton(tr("Set status")))
    , m_save(plainButton(tr("Save PDF …")))
    , m_print(primaryButton(tr("Print")))
    , m_showSoon(soon(this, 60))
    , m_previewSoon(soon(this, 200))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter->addWidget(makeList());
    m_detailOrHint->addWidget(new EmptyState(u"inbox"_s, {}, tr("Choose an order to see what is in it.")));
    m_detailOrHint->addWidget(m_detail);
    m_splitter->addWidget(m_detailOrHint);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({530, 414, 240});
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_progress);
    column->addWidget(makeActions());
    context.memory.keep(m_splitter, u"orders"_s);

    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_search, &SearchField::searched, this, &OrdersPage::search);
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_chips, &FilterChips::chosen, this, &OrdersPage::search);
    connect(m_empty, &EmptyState::asked, this, &OrdersPage::importWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPage::selectionMoved);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_showSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_previewSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showPreview(); }); });
    connect(m_detail->note(), &NotePanel::textEdited, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_detail->note(), &NotePanel::kept, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_save, &QPushButton::clicked, this, &OrdersPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &OrdersPage::print);
    selectionMoved();
}

OrdersPage::~OrdersPage()
{
    m_list->setModel(nullptr);
}

QWidget* OrdersPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 0);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Orders"), TextSize::PageTitle));
    column->addWidget(m_search);
    column->addWidget(m_chips);
    m_list->setObjectName(u"ordersList"_s);
    m_list->setAccessibleName(tr("Orders"));
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::OrderTable::Pieces, tables::OrderTable::Marks, tables::OrderTable::Channel});
    m_list->horizontalHeader()->moveSection(tables::OrderTable::Marks, tables::OrderTable::Customer);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    side->setMinimumWidth(320);
    return side;
}

QWidget* OrdersPage::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_selection, 1);
    auto* menu = new QMenu(m_status);
    for (const OrderStatus status : allStatuses())
        menu->addAction(statusTitle(status), this, [this, status] { setStatus(status); });
    m_status->setMenu(menu);
    m_status->setProperty("menu", true);
    row->addWidget(m_status);
    row->addWidget(m_save);
    row->addWidget(m_print);
    return bar;
}

void OrdersPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Orders | Change::Imports)) {
        search();
    } else if (changes.testAnyFlags(Change::Gifts | Change::Notes | Change::Prints)) {
        m_table->refresh();
    }
    m_showSoon->start();
}

void OrdersPage::search()
{
    attempt(m_context.messages, [this] {
        const QString words = m_search->text().trimmed();
        int all = 0;
        std::map<OrderStatus, int> counts = m_context.shop.orders().countByStatus(words);
        for (const OrderStatus status : allStatuses()) {
            m_chips->setCount(statusKey(status), counts[status]);
            all += counts[status];
        }
        m_chips->setCount(u"all"_s, all);
        OrderFilter filter;
        filter.search = words;
        filter.status = statusFromKey(m_chips->chosenKey());
        const std::vector<OrderId> before = selectedOrders();
        const OrderId current = m_table->idAt(m_list->currentIndex().row());
        const bool first = m_table->rowCount() == 0;
        m_table->setIds(m_context.shop.orders().find(filter));
        if (first && m_table->rowCount() > 0) {
            m_list->fitColumns(tables::OrderTable::Customer);
            m_context.memory.keep(m_list->horizontalHeader(), u"orders"_s);
        }
        const bool nothing = m_table->rowCount() == 0;
        m_empty->button()->setVisible(all == 0 && words.isEmpty());
        if (nothing && (all > 0 || !words.isEmpty()))
            m_empty->setWords(tr("Nothing found"), tr("No order fits. Take a word away, or choose “All”."));
        m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
        QItemSelection again;
        for (const OrderId id : before) {
            const int row = m_table->rowOf(id);
            if (row >= 0)
                again.select(m_table->index(row, 0), m_table->index(row, m_table->columnCount() - 1));
        }
        const int row = std::max(0, m_table->rowOf(current));
        m_list->selectionModel()->setCurrentIndex(m_table->index(row, 0), QItemSelectionModel::NoUpdate);
        if (again.isEmpty() && !nothing)
            m_list->selectRow(row);
        else
            m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
        m_showSoon->start();
    });
}

void OrdersPage::showCurrent()
{
    const OrderId id = m_table->idAt(m_list->currentIndex().row());
    m_detail->note()->keepNow();
    m_shown = id;
    m_detailOrHint->setCurrentIndex(id ? 1 : 0);
    if (!id) {
        m_preview->setPages({});
        return;
    }
    m_detail->show(m_context.shop.packing().parcel(id));
    m_previewSoon->start();
}

void OrdersPage::showPreview()
{
    if (!m_shown || !m_preview->isVisible())
        return;
    paper::ParcelPaper paper = paperOf(m_context.shop.packing().parcel(m_shown));
    paper.note.text = m_detail->note()->text();
    m_preview->setPages(paper::parcelPages(paper, paperOptions(m_context.memory)));
}

std::vector<OrderId> OrdersPage::selectedOrders() const
{
    std::vector<OrderId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        ids.push_back(m_table->idAt(index.row()));
    return ids;
}

void OrdersPage::selectionMoved()
{
    const int count = static_cast<int>(m_list->selectionModel()->selectedRows().size());
    m_selection->setText(count > 1 ? tr("%n order(s) selected", nullptr, count) : QString());
    m_print->setText(count > 1 ? tr("Print %n slip(s)", nullptr, count) : tr("Print"));
    for (QPushButton* button : {m_print, m_save, m_status})
        button->setEnabled(count > 0);
}

void OrdersPage::setStatus(OrderStatus status)
{
    const std::vector<OrderId> ids = selectedOrders();
    attempt(m_context.messages, [&] {
        m_context.shop.orders().setStatus(ids, status);
        tellDone(m_context,
            tr("%n order(s) set to “%1”.", nullptr, static_cast<int>(ids.size())).arg(statusTitle(status)));
    });
}

void OrdersPage::savePdf()
{
    const QString path = askPdfPath(this, m_context);
    if (!path.isEmpty())
        savePdfTo(path);
}

void OrdersPage::savePdfTo(const QString& path)
{
    m_detail->note()->keepNow();
    const std::vector<OrderId> ids = selectedOrders();
    if (ids.empty() || m_progress->isBusy())
        return;
    Job* job = savePapers(this, m_context, ids, path, [this](const PaperResult& result) { tellPapers(m_context, result); });
    m_progress->follow(job, tr("Writing %n slip(s)", nullptr, static_cast<int>(ids.size())));
}

void OrdersPage::print()
{
    m_detail->note()->keepNow();
    const std::vector<OrderId> ids = selectedOrders();
    if (ids.empty() || m_progress->isBusy())
        return;
    attempt(m_context.messages, [&] {
        const QString printer = askPrinter(this);
        if (printer.isEmpty())
            return;
        Job* job = printPapers(this, m_context, ids, printer, [this](const PaperResult& result) { tellPapers(m_context, result); });
        m_progress->follow(job, tr("Printing %n slip(s)", nullptr, static_cast<int>(ids.size())));
    });
}

void OrdersPage::keepEdits()
{
    m_detail->note()->keepNow();
}

void OrdersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OrdersPage::showOrder(OrderId order)
{
    if (m_table->rowOf(order) < 0) {
        m_chips->choose(u"all"_s);
        m_search->searchNow({});
    }
    const int row = m_table->rowOf(order);
    if (row >= 0) {
        m_list->selectRow(row);
        m_list->scrollTo(m_table->index(row, 0));
    }
}

void OrdersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_preview->setVisible(width() >= 1080);
    m_previewSoon->start();
}

} // namespace kokarda::screens
