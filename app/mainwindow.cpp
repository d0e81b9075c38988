// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/application.h"
#include "app/opening.h"
#include "models/services/casedesk.h"
#include "models/services/history.h"
#include "models/services/packingdesk.h"
#include "models/services/shopsettings.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/reports/reportspage.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/settings/settingspage.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/navigationrail.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/start/startpage.h"
#include "views/screens/today/todaypage.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda {
using namespace screens;

namespace {

/// The one local file of a drop; empty for anything else.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Application& application, ScreenMemory& memory)
    : m_application(application)
    , m_memory(memory)
    , m_messages(new MessageBar(this))
    , m_progress(nullptr)
    , m_backupSign(new BackupSign)
    , m_where(new QLabel)
{
    setMinimumSize(720, 520);
    resize(1280, 800);
    setAcceptDrops(true);
    m_where->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_backupSign);
    connect(m_backupSign, &QPushButton::clicked, this, [this] { showPage(u"health"_s); });
    statusBar()->addPermanentWidget(m_where);
    statusBar()->setSizeGripEnabled(false);
    rebuild();
    memory.restoreWindow(this);
    connect(&m_instance, &SingleInstance::broughtForward, this, [this] {
        setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        raise();
        activateWindow();
    });
    application.setErrorHandler([this](const std::exception& error) { m_messages->complain(inWords(error)); });
}

MainWindow::~MainWindow()
{
    m_application.setErrorHandler({});
    // Pages and their jobs speak to the shop: they go before it.
    delete takeCentralWidget();
    m_care.reset();
}

Shop* MainWindow::shop() const
{
    return m_open ? &m_open->shop() : nullptr;
}

PageContext MainWindow::context()
{
    return {*shop(), *m_messages, m_memory, QLocale()};
}

void MainWindow::rebuild()
{
    if (QWidget* old = takeCentralWidget())
        delete old;
    m_pages.clear();
    m_rail = nullptr;
    m_stack = nullptr;
    m_orders = nullptr;
    m_import = nullptr;
    auto* ground = new QWidget;
    m_progress = new ProgressStrip;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = shop() ? makePages() : makeStart();
    column->addWidget(m_body, 1);
    column->addWidget(m_progress);
    setCentralWidget(ground);
    makeMenus();
    if (shop()) {
        connect(shop(), &Shop::changed, ground, [this] { showCounts(); });
        m_backupSign->show(m_care->facts()); // in the language of the moment
        showPage(m_pages.contains(m_page) ? m_page : u"today"_s);
        showCounts();
    }
    m_messages->raise();
    const QString file = shop() ? QFileInfo(shop()->path()).fileName() : QString();
    const QString title = shop() && shop()->isReadOnly() ? tr("%1 (for reading)").arg(file) : file;
    setWindowTitle(title.isEmpty() ? u"Kokarda"_s : u"%1 – Kokarda"_s.arg(title));
    m_where->setText(shop() ? shop()->path() : tr("No shop is open"));
}

QWidget* MainWindow::makeStart()
{
    auto* start = new StartPage(m_memory.recentShops());
    connect(start, &StartPage::sampleWanted, this, [this] {
        openSample(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.kokarda"_s);
    });
    connect(start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(start, &StartPage::openWanted, this, &MainWindow::askOpen);
    // Opening replaces the start page: not while its own signal is on the way.
    connect(start, &StartPage::shopWanted, this, [this](const QString& path) { openShop(path); }, Qt::QueuedConnection);
    return start;
}

QWidget* MainWindow::makePages()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail;
    m_rail->add(u"today"_s, u"house"_s, tr("Today"));
    m_rail->add(u"packing"_s, u"package-open"_s, tr("Packing"));
    m_rail->add(u"orders"_s, u"inbox"_s, tr("Orders"));
    m_rail->add(u"customers"_s, u"users"_s, tr("Customers"));
    m_rail->add(u"reviews"_s, u"star"_s, tr("Reviews"));
    m_rail->add(u"cases"_s, u"message-square-quote"_s, tr("Cases"));
    m_rail->add(u"gifts"_s, u"gift"_s, tr("Gifts"));
    m_rail->add(u"notes"_s, u"pen-line"_s, tr("Notes"));
    m_rail->add(u"reports"_s, u"chart-column"_s, tr("Reports"));
    m_rail->add(u"settings"_s, u"settings"_s, tr("Settings"), true);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    m_stack = new QStackedWidget;
    auto* today = new TodayPage(context());
    addPage(u"today"_s, today);
    connect(today, &TodayPage::importWanted, this, &MainWindow::askImport);
    connect(today, &TodayPage::placeWanted, this, &MainWindow::showPlace);
    connect(today, &TodayPage::ordersWanted, this, &MainWindow::showOrdersBehind);
    addPage(u"packing"_s, new PackingPage(context()));
    m_orders = new OrdersPage(context());
    addPage(u"orders"_s, m_orders);
    connect(m_orders, &OrdersPage::importWanted, this, &MainWindow::askImport);
    auto* customers = new CustomersPage(context());
    addPage(u"customers"_s, customers);
    connect(customers, &CustomersPage::importWanted, this, &MainWindow::askImport);
    connect(customers, &CustomersPage::orderWanted, this, &MainWindow::showOrder);
    auto* reviews = new ReviewsPage(context());
    addPage(u"reviews"_s, reviews);
    connect(reviews, &ReviewsPage::importWanted, this, &MainWindow::askImport);
    connect(reviews, &ReviewsPage::orderWanted, this, &MainWindow::showOrder);
    auto* cases = new CasesPage(context());
    addPage(u"cases"_s, cases);
    connect(cases, &CasesPage::orderWanted, this, &MainWindow::showOrder);
    joinPeople(customers, reviews, cases);
    addPage(u"gifts"_s, new GiftsPage(context()));
    addPage(u"notes"_s, new NotesPage(context()));
    auto* reports = new ReportsPage(context());
    addPage(u"reports"_s, reports);
    connect(reports, &ReportsPage::importWanted, this, &MainWindow::askImport);
    connect(reports, &ReportsPage::ordersWanted, this, &MainWindow::showOrdersBehind);
    auto* settings = new SettingsPage(context());
    addPage(u"settings"_s, settings);
    connect(settings, &SettingsPage::languageChosen, this, [this](const QString& language) {
        m_memory.setLanguage(language);
        m_application.setLanguage(language);
    });
    connect(settings, &SettingsPage::themeChosen, this, [this](const QString& theme) {
        m_memory.setTheme(theme);
        m_application.setTheme(theme);
    });
    connect(settings, &SettingsPage::handWanted, this, &MainWindow::showHand);
    auto* health = new HealthPage(context(), *m_care);
    addPage(u"health"_s, health);
    connect(health, &HealthPage::restoreWanted, this, &MainWindow::restoreBackup, Qt::QueuedConnection);
    connect(health, &HealthPage::rescueWanted, this, [this] { rescue(shop()->path()); }, Qt::QueuedConnection);
    m_import = new ImportPage(context());
    addPage(u"import"_s, m_import);
    connect(m_import, &ImportPage::choiceWanted, this, &MainWindow::askImport, Qt::QueuedConnection);
    connect(m_import, &ImportPage::finished, this, [this] { showPage(u"orders"_s); });
    // While an import writes, nothing else may: the way to the other pages is closed for that time.
    connect(m_import, &ImportPage::busyChanged, this, [this](bool busy) {
        m_rail->setDisabled(busy);
        menuBar()->setDisabled(busy);
    });
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    return both;
}

// No page knows another: the window leads from one to the thing on the other.
void MainWindow::joinPeople(CustomersPage* customers, ReviewsPage* reviews, CasesPage* cases)
{
    const auto showCase = [this, cases](CaseId file) {
        showPage(u"cases"_s);
        cases->showCase(file);
    };
    const auto showCustomer = [this, customers](CustomerId customer) {
        showPage(u"customers"_s);
        customers->showCustomer(customer);
    };
    connect(reviews, &ReviewsPage::caseWanted, this, showCase);
    connect(customers, &CustomersPage::caseWanted, this, showCase);
    connect(reviews, &ReviewsPage::customerWanted, this, showCustomer);
    connect(cases, &CasesPage::customerWanted, this, showCustomer);
    connect(m_orders, &OrdersPage::customerWanted, this, showCustomer);
    connect(customers, &CustomersPage::reviewWanted, this, [this, reviews](ReviewId review) {
        showPage(u"reviews"_s);
        reviews->showReview(review);
    });
}

Page* MainWindow::addPage(const QString& key, Page* page)
{
    m_stack->addWidget(page);
    m_pages[key] = page;
    return page;
}

void MainWindow::showOrder(OrderId order)
{
    showPage(u"orders"_s);
    m_orders->showOrder(order);
}

void MainWindow::showOrdersBehind(const OrderFilter& orders, const QString& title)
{
    showPage(u"orders"_s);
    m_orders->showBehind(orders, title);
}

void MainWindow::showPlace(const QString& page, const QString& part)
{
    showPage(page);
    if (auto* reports = qobject_cast<ReportsPage*>(currentScreen()); reports && !part.isEmpty())
        reports->showReport(part);
}

Page* MainWindow::currentScreen() const
{
    return m_stack ? qobject_cast<Page*>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::showPage(const QString& key)
{
    const auto found = m_pages.find(key);
    if (!m_stack || found == m_pages.end() || (isBusy() && key != "import"_L1))
        return;
    keepEdits();
    m_page = key;
    m_stack->setCurrentWidget(found->second);
    m_rail->choose(key == "import"_L1 ? u"orders"_s : key == "health"_L1 ? u"settings"_s : key);
}

void MainWindow::showCounts()
{
    attempt(*m_messages, [this] {
        m_rail->setBadge(u"packing"_s, shop()->packing().waitingCount());
        m_rail->setBadge(u"cases"_s, static_cast<int>(CaseDesk(*shop()).find(CaseWork::Open).size()));
    });
}

void MainWindow::previewImport(const QString& path)
{
    if (!m_import) {
        m_messages->complain(tr("Open a shop first, or make a new one. Then drop the file again."));
        return;
    }
    showPage(u"import"_s);
    m_import->preview(path);
}

bool MainWindow::isBusy() const
{
    return m_isMending || (m_import && m_import->isBusy());
}

void MainWindow::keepEdits()
{
    if (Page* page = currentScreen())
        page->keepEdits();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // All pages are made anew in the new language: edits are kept already, and no text can be forgotten. Not at once,
    // because the change comes out of a page that is about to go.
    if (event->type() == QEvent::LanguageChange && centralWidget())
        QTimer::singleShot(0, this, [this] {
            keepEdits();
            rebuild();
        });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(u".kokarda"_s, Qt::CaseInsensitive))
        openShop(path);
    else
        previewImport(path);
}

void MainWindow::undo()
{
    if (isBusy())
        return;
    attempt(*m_messages, [this] {
        const QString title = History(*shop()).undo();
        m_messages->say(tr("Undone: %1").arg(title), tr("Do it again"), [this] { redo(); });
    });
}

void MainWindow::redo()
{
    if (isBusy())
        return;
    attempt(*m_messages, [this] { m_messages->say(tr("Done again: %1").arg(History(*shop()).redo())); });
}

} // namespace kokarda
