// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/customerspage.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/customerlisting.h"
#include "models/services/shopsettings.h"
#include "models/tables/customertable.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/duplicates.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

enum Side { Hint, Card, Pairs };

const std::vector<CustomerGroup>& allGroups()
{
    static const std::vector<CustomerGroup> groups{CustomerGroup::All, CustomerGroup::New, CustomerGroup::CameBack, CustomerGroup::Loyal,
        CustomerGroup::AboutToLeave, CustomerGroup::Quiet, CustomerGroup::OneOrder, CustomerGroup::TopFifth};
    return groups;
}

std::vector<FilterChips::Chip> groupChips()
{
    std::vector<FilterChips::Chip> chips;
    for (const CustomerGroup group : allGroups())
        chips.push_back({Segments::key(group), Segments::title(group)});
    return chips;
}

} // namespace

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::CustomerTable>(context.shop.customers(), context.shop.settings().zone(), context.locale))
    , m_search(new SearchField(tr("Name, e-mail, town …")))
    , m_groups(new FilterChips(groupChips()))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"users"_s, tr("No customers yet"),
          tr("Customers come with their orders: import the export file of your shop platform."), tr("Import a file …")))
    , m_cardOrHint(new QStackedWidget)
    , m_card(new CustomerCard(context))
    , m_duplicates(new Duplicates(context))
    , m_showSoon(new QTimer(this))
    , m_turn(new QTimer(this))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"customers"_s); }, [this] { return m_listing && m_listing->isComplete(); }))
    , m_rows(std::make_unique<GrowingRows<CustomerId, CustomerSummary>>(*m_table, m_list))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    m_cardOrHint->addWidget(new EmptyState(u"users"_s, {}, tr("Choose a customer to see their card.")));
    m_cardOrHint->addWidget(m_card);
    m_cardOrHint->addWidget(m_duplicates);
    splitter->addWidget(m_cardOrHint);
    splitter->setSizes({656, 504});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"customer_card"_s);

    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(60);
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_search, &SearchField::searched, this, [this] { list(true); });
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_groups, &FilterChips::chosen, this, [this] { list(true); });
    connect(m_empty, &EmptyState::asked, this, &CustomersPage::importWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_showSoon, &QTimer::timeout, this, [this] {
        // While pairs are looked at, news in the list do not push them away.
        if (m_cardOrHint->currentIndex() != Pairs)
            attempt(m_context.messages, [this] { showCurrent(); });
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_duplicates, &Duplicates::left, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_turn, &QTimer::timeout, this, &CustomersPage::readOn);
    connect(m_card, &CustomerCard::orderWanted, this, &CustomersPage::orderWanted);
    connect(m_card, &CustomerCard::reviewWanted, this, &CustomersPage::reviewWanted);
    connect(m_card, &CustomerCard::caseWanted, this, &CustomersPage::caseWanted);
}

CustomersPage::~CustomersPage()
{
    m_list->setModel(nullptr);
}

ListExport* CustomersPage::listExport() const
{
    return m_cardOrHint->currentIndex() == Pairs ? m_duplicates->listExport() : m_export;
}

QWidget* CustomersPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Customers"), TextSize::PageTitle));
    head->addStretch(1);
    QPushButton* duplicates = quietButton(tr("Likely duplicates …"));
    duplicates->setObjectName(u"duplicates"_s);
    connect(duplicates, &QPushButton::clicked, this, [this] {
        keepEdits();
        m_cardOrHint->setCurrentIndex(Pairs);
        m_duplicates->look();
    });
    head->addWidget(duplicates);
    head->addWidget(m_export->button());
    column->addLayout(head);
    column->addWidget(m_search);
    for (const CustomerGroup group : allGroups())
        m_groups->button(Segments::key(group))->setToolTip(Segments::rule(group));
    column->addWidget(m_groups);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::CustomerTable::City, tables::CustomerTable::Orders});
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_export);
    return side;
}

CustomerGroup CustomersPage::group() const
{
    return Segments::groupOf(m_groups->chosenKey());
}

void CustomersPage::reload(Changes changes)
{
    if (!changes.testAnyFlags(Change::Orders | Change::Customers | Change::Imports | Change::Reviews | Change::Cases | Change::Notes | Change::Gifts | Change::Settings))
        return;
    if (changes.testAnyFlags(Change::Orders | Change::Customers | Change::Imports) || !m_listing) {
        attempt(m_context.messages, [this] { m_segments = std::make_shared<Segments>(m_context.shop); });
        list(false);
    }
    m_showSoon->start();
}

void CustomersPage::list(bool isQuery)
{
    attempt(m_context.messages, [&] {
        m_rows->begin(!isQuery);
        if (m_segments && m_segments->isComplete())
            showGroups();
        std::function<bool(CustomerId)> belongs;
        if (const CustomerGroup wanted = group(); wanted != CustomerGroup::All)
            belongs = [segments = m_segments, wanted](CustomerId id) { return segments->belongs(id, wanted); };
        m_listing = std::make_unique<CustomerListing>(m_context.shop, m_search->text().trimmed(), std::move(belongs));
        m_turn->start();
    });
}

void CustomersPage::readOn()
{
    attempt(m_context.messages, [this] {
        const bool needsGroups = group() != CustomerGroup::All;
        if (m_segments && !m_segments->isComplete() && (needsGroups || m_listing->isComplete())) {
            if (!m_segments->readOn())
                showGroups();
        } else if (!m_listing->isComplete()) {
            m_listing->readOn();
            if (m_rows->hasNews(m_listing->ids(), m_listing->isComplete()))
                showRead();
        } else {
            return;
        }
        m_turn->start();
    });
}

void CustomersPage::showRead()
{
    const std::vector<CustomerId>& ids = m_listing->ids();
    m_rows->show(ids, m_listing->isComplete(), [this] {
        m_list->fitColumns(tables::CustomerTable::Name, {{tables::CustomerTable::Name, 400}, {tables::CustomerTable::Orders, 116}});
        m_context.memory.keep(m_list->horizontalHeader(), u"customers"_s);
    });
    const bool nothing = m_listing->isComplete() && ids.empty();
    const bool isPlain = m_search->text().trimmed().isEmpty() && group() == CustomerGroup::All;
    m_empty->button()->setVisible(isPlain);
    if (nothing && isPlain)
        m_empty->setWords(tr("No customers yet"), tr("Customers come with their orders: import the export file of your shop platform."));
    else if (nothing && m_search->text().trimmed().isEmpty())
        m_empty->setWords(tr("Nobody is in this group"), Segments::rule(group()));
    else if (nothing)
        m_empty->setWords(tr("Nobody found"), tr("No customer fits. Try the beginning of a name or of an e-mail address."));
    m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
    m_showSoon->start();
}

void CustomersPage::showGroups()
{
    // Counts are of the whole shop: beside what a search has found they would say something else.
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    for (const CustomerGroup group : allGroups())
        m_groups->setCount(Segments::key(group), group == CustomerGroup::All || isSearch ? -1 : m_segments->count(group));
}

bool CustomersPage::isSettled() const
{
    return m_listing && m_listing->isComplete() && m_segments && m_segments->isComplete() && !m_showSoon->isActive() && !m_turn->isActive();
}

void CustomersPage::showCustomer(CustomerId customer)
{
    m_rows->want(customer);
    m_cardOrHint->setCurrentIndex(Hint);
    m_groups->choose(Segments::key(CustomerGroup::All));
    if (m_search->text().isEmpty() && m_listing && m_listing->isComplete() && m_table->rowOf(customer) >= 0) {
        m_list->selectRow(m_table->rowOf(customer));
        m_rows->want({});
        return;
    }
    m_search->clear();
    list(true);
}

void CustomersPage::showCurrent()
{
    const CustomerId id = m_table->idAt(m_list->currentIndex().row());
    const std::optional<Customer> customer = id ? m_context.shop.customers().customer(id) : std::nullopt;
    if (m_card->shown() != id)
        m_card->keepNow();
    m_cardOrHint->setCurrentIndex(customer ? Card : Hint);
    if (customer)
        m_card->show(*customer);
}

void CustomersPage::keepEdits()
{
    m_card->keepNow();
}

QWidget* CustomersPage::firstFocus() const
{
    return m_search;
}

void CustomersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kokarda::screens
