// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "models/services/imports/importinbox.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/gifts/giftspage.h"
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
#include "views/screens/shared/screenmemory.h"
#include "views/screens/today/todaypage.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

// The pages of the main window. Each is made when it is first asked for: the window is there before the others are needed.
// No page knows another: the window leads from one to the thing on the other.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

Page* MainWindow::madePage(const QString& key) const
{
    const auto found = m_pages.find(key);
    return found == m_pages.end() ? nullptr : found->second;
}

Page* MainWindow::page(const QString& key)
{
    if (Page* made = madePage(key))
        return made;
    static const std::map<QString, Page* (MainWindow::*)()> makers{
        {u"today"_s, &MainWindow::makeToday},
        {u"packing"_s, &MainWindow::makePacking},
        {u"orders"_s, &MainWindow::makeOrders},
        {u"customers"_s, &MainWindow::makeCustomers},
        {u"reviews"_s, &MainWindow::makeReviews},
        {u"cases"_s, &MainWindow::makeCases},
        {u"gifts"_s, &MainWindow::makeGifts},
        {u"notes"_s, &MainWindow::makeNotes},
        {u"reports"_s, &MainWindow::makeReports},
        {u"settings"_s, &MainWindow::makeSettings},
        {u"health"_s, &MainWindow::makeHealth},
        {u"import"_s, &MainWindow::makeImport},
    };
    const auto maker = makers.find(key);
    if (!m_stack || maker == makers.end())
        return nullptr;
    Page* made = (this->*maker->second)();
    m_pages[key] = made;
    m_stack->addWidget(made);
    return made;
}

Page* MainWindow::makeGifts()
{
    return new GiftsPage(context());
}

Page* MainWindow::makeNotes()
{
    auto* notes = new NotesPage(context());
    connect(notes, &NotesPage::importWanted, this, &MainWindow::askImport);
    return notes;
}

Page* MainWindow::makeToday()
{
    auto* today = new TodayPage(context());
    connect(today, &TodayPage::importWanted, this, &MainWindow::askImport);
    connect(today, &TodayPage::placeWanted, this, &MainWindow::showPlace);
    connect(today, &TodayPage::ordersWanted, this, &MainWindow::showOrdersBehind);
    connect(today, &TodayPage::ordersFound, this, &MainWindow::showOrdersFound);
    return today;
}

Page* MainWindow::makePacking()
{
    auto* packing = new PackingPage(context());
    connect(packing, &PackingPage::importWanted, this, &MainWindow::askImport);
    connect(packing, &PackingPage::aloneWanted, this, &MainWindow::setBenchAlone);
    return packing;
}

Page* MainWindow::makeOrders()
{
    auto* orders = new OrdersPage(context());
    connect(orders, &OrdersPage::importWanted, this, &MainWindow::askImport);
    connect(orders, &OrdersPage::customerWanted, this, &MainWindow::showCustomer);
    orders->setBefore([this](const QString& reason, const auto& then) { m_care->copyBefore(reason, then); });
    return orders;
}

Page* MainWindow::makeCustomers()
{
    auto* customers = new CustomersPage(context());
    connect(customers, &CustomersPage::importWanted, this, &MainWindow::askImport);
    connect(customers, &CustomersPage::orderWanted, this, &MainWindow::showOrder);
    connect(customers, &CustomersPage::caseWanted, this, &MainWindow::showCase);
    connect(customers, &CustomersPage::reviewWanted, this,
        [this](ReviewId review) { turnTo<ReviewsPage>(u"reviews"_s)->showReview(review); });
    return customers;
}

Page* MainWindow::makeReviews()
{
    auto* reviews = new ReviewsPage(context());
    connect(reviews, &ReviewsPage::importWanted, this, &MainWindow::askImport);
    connect(reviews, &ReviewsPage::orderWanted, this, &MainWindow::showOrder);
    connect(reviews, &ReviewsPage::caseWanted, this, &MainWindow::showCase);
    connect(reviews, &ReviewsPage::customerWanted, this, &MainWindow::showCustomer);
    return reviews;
}

Page* MainWindow::makeCases()
{
    auto* cases = new CasesPage(context());
    connect(cases, &CasesPage::orderWanted, this, &MainWindow::showOrder);
    connect(cases, &CasesPage::customerWanted, this, &MainWindow::showCustomer);
    connect(cases, &CasesPage::reviewWanted, this, [this](ReviewId review) { turnTo<ReviewsPage>(u"reviews"_s)->showReview(review); });
    return cases;
}

Page* MainWindow::makeReports()
{
    auto* reports = new ReportsPage(context());
    connect(reports, &ReportsPage::importWanted, this, &MainWindow::askImport);
    connect(reports, &ReportsPage::ordersWanted, this, &MainWindow::showOrdersBehind);
    connect(reports, &ReportsPage::placeWanted, this, &MainWindow::showPlace);
    return reports;
}

Page* MainWindow::makeSettings()
{
    auto* settings = new SettingsPage(context());
    connect(settings, &SettingsPage::languageChosen, this, [this](const QString& language) {
        m_memory.setLanguage(language);
        m_application.setLanguage(language);
    });
    connect(settings, &SettingsPage::themeChosen, this, [this](const QString& theme) {
        m_memory.setTheme(theme);
        m_application.setTheme(theme);
    });
    connect(settings, &SettingsPage::handWanted, this, [this] { turnTo<NotesPage>(u"notes"_s)->showPart(u"hand"_s); });
    return settings;
}

Page* MainWindow::makeHealth()
{
    auto* health = new HealthPage(context(), *m_care);
    connect(health, &HealthPage::restoreWanted, this, &MainWindow::restoreBackup, Qt::QueuedConnection);
    connect(health, &HealthPage::ordersWanted, this, &MainWindow::showOrdersFound);
    connect(health, &HealthPage::rescueWanted, this, [this] { rescue(shop()->path()); }, Qt::QueuedConnection);
    return health;
}

Page* MainWindow::makeImport()
{
    auto* import = new ImportPage(context());
    connect(import, &ImportPage::choiceWanted, this, &MainWindow::askImport, Qt::QueuedConnection);
    connect(import, &ImportPage::brought, this, [this](int orders, const QString& file) { ordersPage()->offerImported(orders, file); });
    connect(import, &ImportPage::finished, this, [this] { showPage(u"orders"_s); });
    // While an import writes, nothing else may: the way to the other pages is closed for that time.
    connect(import, &ImportPage::busyChanged, this, [this](bool busy) {
        m_rail->setDisabled(busy);
        menuBar()->setDisabled(busy);
    });
    import->setBefore([this](const QString& reason, const auto& then) { m_care->copyBefore(reason, then); });
    return import;
}

OrdersPage* MainWindow::ordersPage()
{
    return static_cast<OrdersPage*>(page(u"orders"_s));
}

ImportPage* MainWindow::importPage()
{
    return static_cast<ImportPage*>(page(u"import"_s));
}

template<class Wanted>
Wanted* MainWindow::turnTo(const QString& key)
{
    showPage(key);
    return static_cast<Wanted*>(page(key));
}

void MainWindow::showOrder(OrderId order)
{
    turnTo<OrdersPage>(u"orders"_s)->showOrder(order);
}

void MainWindow::showOrdersBehind(const OrdersBehind& orders, const QString& title)
{
    turnTo<OrdersPage>(u"orders"_s)->showBehind(orders, title);
}

void MainWindow::showOrdersFound(const std::vector<OrderId>& orders, const QString& title)
{
    turnTo<OrdersPage>(u"orders"_s)->showBehind(orders, title);
}

void MainWindow::showCustomer(CustomerId customer)
{
    turnTo<CustomersPage>(u"customers"_s)->showCustomer(customer);
}

void MainWindow::showCase(CaseId file)
{
    turnTo<CasesPage>(u"cases"_s)->showCase(file);
}

void MainWindow::showPlace(const QString& place, const QString& part)
{
    showPage(place);
    if (Page* shown = currentScreen(); shown && !part.isEmpty())
        shown->showPart(part);
}

void MainWindow::showImports()
{
    turnTo<ImportPage>(u"import"_s)->showHome();
}

void MainWindow::previewImport(const QString& path)
{
    if (!shop()) {
        m_messages->complain(tr("Open a shop first, or make a new one. Then drop the file again."));
        return;
    }
    turnTo<ImportPage>(u"import"_s)->preview(path);
}

void MainWindow::watchFolder()
{
    if (!ImportInbox::folderOf(*shop()).isEmpty())
        page(u"import"_s);
}

Page* MainWindow::currentScreen() const
{
    return m_stack ? qobject_cast<Page*>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::showPage(const QString& key)
{
    if (isBusy() && key != "import"_L1)
        return;
    Page* wanted = page(key);
    if (!wanted)
        return;
    keepEdits();
    if (key != "packing"_L1)
        setBenchAlone(false);
    m_page = key;
    // Who steps through the rail stays there; for others the keyboard goes where it was on that page, at first to its
    // list: the stack by itself would take the first button.
    const bool isInRail = focusWidget() && m_rail->isAncestorOf(focusWidget());
    QWidget* last = wanted->focusWidget();
    m_stack->setCurrentWidget(wanted);
    if (QWidget* place = last && last->isVisibleTo(wanted) ? last : wanted->firstFocus(); place && !isInRail)
        place->setFocus();
    m_rail->choose(key == "import"_L1 ? u"orders"_s : key == "health"_L1 ? u"settings"_s : key);
}

bool MainWindow::isBusy() const
{
    const auto* import = static_cast<ImportPage*>(madePage(u"import"_s));
    return m_isMending || (import && import->isBusy());
}

} // namespace kokarda
