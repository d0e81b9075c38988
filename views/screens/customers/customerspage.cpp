// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/customerspage.h"

#include "models/services/customerdesk.h"
#include "models/services/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/tables/customertable.h"
#include "views/screens/customers/duplicates.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/statusink.h"
#include "views/screens/shared/style.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::CustomerTable>(context.shop.customers(), context.shop.settings().zone(), context.locale))
    , m_search(new SearchField(tr("Name, e-mail, city …")))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"users"_s, tr("No customers yet"),
          tr("Customers come with their orders: import the export file of your shop platform."), tr("Import a file …")))
    , m_cardOrHint(new QStackedWidget)
    , m_name(plainLabel({}, TextSize::PageTitle))
    , m_about(mutedLabel())
    , m_facts(new QGridLayout)
    , m_orders(new QVBoxLayout)
    , m_showSoon(new QTimer(this))
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
    connect(duplicates, &QPushButton::clicked, this, [this] { Duplicates(m_context, this).exec(); });
    head->addWidget(duplicates);
    column->addLayout(head);
    column->addWidget(m_search);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    m_cardOrHint->addWidget(new EmptyState(u"users"_s, {}, tr("Choose a customer to see their card.")));
    m_cardOrHint->addWidget(makeCard());
    splitter->addWidget(m_cardOrHint);
    splitter->setSizes({640, 480});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"customers"_s);

    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(60);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_search, &SearchField::searched, this, &CustomersPage::search);
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_empty, &EmptyState::asked, this, &CustomersPage::importWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_showSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
}

CustomersPage::~CustomersPage()
{
    m_list->setModel(nullptr);
}

QWidget* CustomersPage::makeCard()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addSpacing(8);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    QLabel* title = plainLabel(tr("Orders"), TextSize::Section);
    title->setContentsMargins(0, 16, 0, 0);
    column->addWidget(title);
    m_orders->setSpacing(4);
    column->addLayout(m_orders);
    column->addStretch(1);
    area->setWidget(ground);
    return area;
}

void CustomersPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Orders | Change::Customers | Change::Imports))
        search(m_search->text().trimmed());
}

void CustomersPage::search(const QString& words)
{
    attempt(m_context.messages, [&] {
        const CustomerId current = m_table->idAt(m_list->currentIndex().row());
        const bool first = m_table->rowCount() == 0;
        m_table->setIds(m_context.shop.customers().find(words));
        if (first && m_table->rowCount() > 0) {
            m_list->fitColumns(tables::CustomerTable::Name, {{tables::CustomerTable::Orders, 116}});
            m_context.memory.keep(m_list->horizontalHeader(), u"customers"_s);
        }
        const bool nothing = m_table->rowCount() == 0;
        m_empty->button()->setVisible(words.isEmpty());
        if (nothing && !words.isEmpty())
            m_empty->setWords(tr("Nobody found"), tr("No customer fits. Try the beginning of a name or of an e-mail address."));
        m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
        if (!nothing)
            m_list->selectRow(std::max(0, m_table->rowOf(current)));
        m_showSoon->start();
    });
}

void CustomersPage::showCurrent()
{
    const CustomerId id = m_table->idAt(m_list->currentIndex().row());
    const std::optional<Customer> customer = id ? m_context.shop.customers().customer(id) : std::nullopt;
    m_cardOrHint->setCurrentIndex(customer ? 1 : 0);
    if (!customer)
        return;
    showFacts(*customer, m_context.shop.customers().summary(id));
    showOrders(id);
}

void CustomersPage::showFacts(const Customer& customer, const CustomerSummary& summary)
{
    m_name->setText(customer.name);
    m_about->setText(tr("%n order(s)", nullptr, summary.orders) + u"  ·  "_s
        + tables::amountsInWords(summary.spent, m_context.locale));
    clear(m_facts);
    int row = 0;
    const auto fact = [&](const QString& title, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        QLabel* value = wrappedLabel(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(mutedLabel(title), row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
    };
    fact(tr("Company"), customer.company);
    fact(tr("E-mail"), customer.emailMasked ? tr("%1 (alias of the marketplace)").arg(customer.email) : customer.email);
    fact(tr("Phone"), customer.phone);
    const std::vector<Address> addresses = m_context.shop.customers().addresses(customer.id);
    if (!addresses.empty())
        fact(tr("Address"), addresses.front().labelLines({}).join(u'\n'));
    fact(tr("Addressed as"), customer.vocative);
    fact(tr("Tags"), customer.tags.join(u", "_s));
    fact(tr("Own note"), customer.privateNote);
    showMerged(customer.id, row);
}

void CustomersPage::showMerged(CustomerId customer, int row)
{
    for (const Customer& merged : m_context.shop.customers().mergedInto(customer)) {
        m_facts->addWidget(mutedLabel(tr("Merged")), row, 0, Qt::AlignTop);
        auto* line = new QHBoxLayout;
        line->addWidget(wrappedLabel(QStringList{merged.name, merged.email}.join(u"  "_s).trimmed()), 1);
        QPushButton* part = quietButton(tr("Take out again"));
        part->setObjectName(u"unmerge"_s);
        connect(part, &QPushButton::clicked, this, [this, id = merged.id] {
            attempt(m_context.messages, [&] { m_context.shop.customers().unmerge(id); });
        }, Qt::QueuedConnection);
        line->addWidget(part);
        m_facts->addLayout(line, row++, 1);
    }
}

void CustomersPage::showOrders(CustomerId customer)
{
    clear(m_orders);
    OrderFilter filter;
    filter.customer = customer;
    const QTimeZone zone = m_context.shop.settings().zone();
    const std::vector<OrderId> orders = m_context.shop.orders().find(filter);
    for (size_t i = 0; i < orders.size() && i < 50; ++i) {
        const OrderSummary order = m_context.shop.orders().summary(orders[i]);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* sign = new QLabel;
        const StatusLook look = lookOf(order.status);
        sign->setPixmap(iconPixmap(look.icon, look.ink, 16, this));
        sign->setToolTip(statusTitle(order.status));
        QPushButton* number = quietButton(QString(order.number).replace(u'&', u"&&"_s));
        connect(number, &QPushButton::clicked, this, [this, id = order.id] { emit orderWanted(id); });
        row->addWidget(sign);
        row->addWidget(number);
        row->addWidget(mutedLabel(m_context.locale.toString(dayIn(order.placedAt, zone), QLocale::ShortFormat)));
        row->addWidget(mutedLabel(statusTitle(order.status)));
        row->addStretch(1);
        row->addWidget(plainLabel(displayAmount(order.total, m_context.locale)));
        m_orders->addLayout(row);
    }
    if (orders.size() > 50)
        m_orders->addWidget(mutedLabel(tr("and %n older", nullptr, static_cast<int>(orders.size()) - 50)));
}

void CustomersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kokarda::screens
