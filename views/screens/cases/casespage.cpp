// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/cases/casespage.h"

#include "models/services/shopsettings.h"
#include "models/tables/casetable.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/caseform.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

enum Side { Hint, Card, Form };

const std::map<QString, CaseWork>& works()
{
    static const std::map<QString, CaseWork> works{{u"open"_s, CaseWork::Open}, {u"overdue"_s, CaseWork::Overdue},
        {u"closed"_s, CaseWork::Closed}, {u"all"_s, CaseWork::All}};
    return works;
}

} // namespace

CasesPage::CasesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_desk(context.shop)
    , m_table(std::make_unique<tables::CaseTable>(m_desk, context.shop.settings().zone(), context.locale))
    , m_scan(new QLineEdit)
    , m_waiting(mutedLabel())
    , m_chips(new FilterChips({{u"open"_s, tr("Open")}, {u"overdue"_s, tr("Overdue")}, {u"closed"_s, tr("Closed")}, {u"all"_s, tr("All")}}))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"message-square-quote"_s, tr("Nothing is open"),
          tr("Complaints, returns and questions stand here with the days left to answer them."), tr("Open a case")))
    , m_detail(new QStackedWidget)
    , m_card(new CaseCard(context))
    , m_form(new CaseForm(context))
    , m_showSoon(new QTimer(this))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"cases"_s); }))
    , m_rows(std::make_unique<GrowingRows<CaseId, CaseSummary>>(*m_table, m_list))
{
    m_detail->addWidget(new EmptyState(u"message-square-quote"_s, {}, tr("Choose a case, or open one.")));
    m_detail->addWidget(m_card);
    m_detail->addWidget(m_form);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setSizes({660, 460});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"cases"_s);

    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(60);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_chips, &FilterChips::chosen, this, &CasesPage::listCases);
    connect(m_empty, &EmptyState::asked, this, [this] { enter(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_list, &QAbstractItemView::clicked, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_showSoon, &QTimer::timeout, this, [this] {
        // While one is typed in, news in the list do not push the form away.
        if (m_detail->currentIndex() != Form)
            attempt(m_context.messages, [this] { showCurrent(); });
    });
    connect(m_card, &CaseCard::turned, m_list, [this] { m_list->setFocus(); });
    connect(m_card, &CaseCard::orderWanted, this, &CasesPage::orderWanted);
    connect(m_card, &CaseCard::reviewWanted, this, &CasesPage::reviewWanted);
    connect(m_card, &CaseCard::customerWanted, this, &CasesPage::customerWanted);
    connect(m_form, &CaseForm::left, this, [this] { showCurrent(); });
    connect(m_form, &CaseForm::stored, this, [this](CaseId id) {
        m_rows->want(id);
        m_detail->setCurrentIndex(Hint);
        m_chips->choose(u"open"_s);
        listCases();
    });
}

CasesPage::~CasesPage()
{
    m_list->setModel(nullptr);
}

QWidget* CasesPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Cases"), TextSize::PageTitle), 1);
    QPushButton* openOne = plainButton(tr("Open a case"));
    openOne->setObjectName(u"openCase"_s);
    openOne->setShortcut(newKey());
    openOne->setToolTip(keyText(newKey()));
    connect(openOne, &QPushButton::clicked, this, [this] { enter(); });
    head->addWidget(m_export->button());
    head->addWidget(openOne);
    column->addLayout(head);
    m_waiting->setWordWrap(true);
    column->addWidget(m_waiting);
    m_scan->setObjectName(u"caseScan"_s);
    m_scan->setPlaceholderText(tr("Scan a slip, or type an order’s or a case’s number, then Enter"));
    m_scan->setAccessibleName(tr("Number of an order or a case"));
    m_scan->setClearButtonEnabled(true);
    m_scan->installEventFilter(this);
    connect(m_scan, &QLineEdit::returnPressed, this, &CasesPage::scanned);
    column->addWidget(m_scan);
    column->addWidget(m_chips);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::CaseTable::Number, tables::CaseTable::Order, tables::CaseTable::Kind, tables::CaseTable::Reason});
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_export);
    return side;
}

void CasesPage::keepEdits()
{
    m_card->keepNow();
}

void CasesPage::enter(const QString& orderNumber)
{
    keepEdits();
    m_form->begin(orderNumber);
    m_detail->setCurrentIndex(Form);
}

void CasesPage::showCase(CaseId file)
{
    attempt(m_context.messages, [&] {
        const std::optional<CaseFile> found = m_desk.caseFile(file);
        if (!found)
            return;
        keepEdits();
        m_rows->want(file);
        m_detail->setCurrentIndex(Hint);
        m_chips->choose(found->closedAt ? u"closed"_s : u"open"_s);
        listCases();
    });
}

void CasesPage::scanned()
{
    const QString code = m_scan->text().trimmed();
    m_scan->clear();
    if (code.isEmpty())
        return;
    attempt(m_context.messages, [&] {
        if (const std::optional<CaseId> known = m_desk.forSlip(code)) {
            showCase(*known);
            return;
        }
        enter(code);
        m_form->kind()->setFocus();
        m_context.messages.say(tr("Order %1 has no case yet: say what it is about, and it is open.").arg(code));
    });
}

QString CasesPage::halfTyped() const
{
    return m_detail->currentWidget() == m_form && m_form->isBegun() ? tr("A case is typed in and not opened yet.") : QString();
}

QWidget* CasesPage::firstFocus() const
{
    return m_scan; // a slip in the hand is how most cases begin
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Down)
        return Page::eventFilter(watched, event);
    m_list->setFocus();
    return true;
}

void CasesPage::focusSearch()
{
    m_scan->setFocus();
    m_scan->selectAll();
}

void CasesPage::showWaiting()
{
    const WaitingTime time = m_desk.waitingTime();
    m_waiting->setVisible(time.answers > 0);
    if (time.answers == 0)
        return;
    const auto days = [this](double value) { return m_context.locale.toString(value, 'f', 1); };
    QString said = tr("%n answer(s) in the last 90 days", nullptr, time.answers) + u": "_s
        + tr("half of them within %1 days, the longest wait %2 days").arg(days(time.medianDays), days(time.longestDays));
    if (time.late > 0)
        said += u", "_s + tr("%n too late", nullptr, time.late);
    m_waiting->setText(said);
}

void CasesPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Cases | Change::Gifts | Change::Imports | Change::Customers))
        listCases();
}

void CasesPage::listCases()
{
    attempt(m_context.messages, [this] {
        m_rows->begin(true);
        m_rows->show(m_desk.find(works().at(m_chips->chosenKey())), true, [this] {
            m_list->fitColumns(tables::CaseTable::Customer, {{tables::CaseTable::Due, 164}, {tables::CaseTable::Reason, 200}, {tables::CaseTable::Order, 110}});
            m_context.memory.keep(m_list->horizontalHeader(), u"cases"_s);
        });
        for (const auto& [key, work] : works())
            m_chips->setCount(key, static_cast<int>(m_desk.find(work).size()));
        showWaiting();
        const bool nothing = m_table->rowCount() == 0;
        const bool isOpen = m_chips->chosenKey() == "open"_L1 || m_chips->chosenKey() == "all"_L1;
        m_empty->button()->setVisible(isOpen);
        m_empty->setWords(isOpen ? tr("Nothing is open") : m_chips->chosenKey() == "overdue"_L1 ? tr("Nothing is overdue") : tr("Nothing is closed yet"),
            tr("Complaints, returns and questions stand here with the days left to answer them. Scan the code of a slip to open one."));
        m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
        m_showSoon->start();
    });
}

void CasesPage::showCurrent()
{
    const CaseId id = m_table->idAt(m_list->currentIndex().row());
    if (m_card->shown().id != id)
        m_card->keepNow();
    const std::optional<CaseFile> file = id ? m_desk.caseFile(id) : std::nullopt;
    m_detail->setCurrentIndex(file ? Card : Hint);
    if (file)
        m_card->show(*file);
}

} // namespace kokarda::screens
