// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance.h"
#include "models/services/shop.h"
#include "views/screens/shared/pagecontext.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace kokarda {

namespace screens {
class ImportPage;
class MessageBar;
class NavigationRail;
class OrdersPage;
class BackupSign;
class FileCare;
class Job;
class Page;
class ProgressStrip;
class ScreenMemory;
} // namespace screens

class Application;
class EarlyOpening;
class OpenShop;
struct Opening;
struct HealthResult;
struct OrdersBehind;
struct OpeningTrouble;
enum class NextStep;

/// The window: navigation and menu only. Everything else is the pages'.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Application& application, screens::ScreenMemory& memory);
    ~MainWindow() override;

    /// Opens what was begun and shows the window with it.
    void begin(std::shared_ptr<EarlyOpening> early);
    /// Checks and opens a shop file on another thread and then shows it; `then` follows. Trouble is said in words and what
    /// was open stays open.
    void openShop(const QString& path, const std::function<void()>& then = {});
    /// Makes an empty shop file and opens it.
    void newShop(const QString& path);
    /// A shop is being opened, restored or rescued, or an import writes: nothing else may.
    bool isBusy() const;
    /// Makes the sample shop if it is not there yet, and opens it.
    void openSample(const QString& path);
    /// Shows what an import of the file would do. Nothing is written yet.
    void previewImport(const QString& path);
    /// "today", "packing", "orders", "customers", "reviews", "gifts", "reports", "settings", "health", "import".
    void showPage(const QString& key);
    /// The packing bench on the whole screen, without navigation, menus and status line; or the window as it was.
    void setBenchAlone(bool alone);
    bool isBenchAlone() const { return m_isBenchAlone; }

    QString currentPage() const { return m_page; }
    /// Null before one is open.
    Shop* shop() const;
    screens::MessageBar& messages() { return *m_messages; }
    screens::OrdersPage* ordersPage();
    screens::ImportPage* importPage();
    screens::FileCare* care() const { return m_care.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    QWidget* makeStart();
    QWidget* makeFrame();
    /// The page made already; null where nobody asked for it yet.
    screens::Page* madePage(const QString& key) const;
    /// The page, made at this moment if need be; null for a name that is none and before a shop is open.
    screens::Page* page(const QString& key);
    screens::Page* makeToday();
    screens::Page* makePacking();
    screens::Page* makeOrders();
    screens::Page* makeCustomers();
    screens::Page* makeReviews();
    screens::Page* makeCases();
    screens::Page* makeGifts();
    screens::Page* makeNotes();
    screens::Page* makeReports();
    screens::Page* makeSettings();
    screens::Page* makeHealth();
    screens::Page* makeImport();
    /// Shows a page and gives it.
    template<class Wanted> Wanted* turnTo(const QString& key);
    void showOrder(OrderId order);
    void showOrdersBehind(const OrdersBehind& orders, const QString& title);
    void showOrdersFound(const std::vector<OrderId>& orders, const QString& title);
    void showCustomer(CustomerId customer);
    void showCase(CaseId file);
    void showPlace(const QString& place, const QString& part);
    void showImports();
    /// Files of a watched folder are taken without anybody turning to the imports.
    void watchFolder();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeGoMenu();
    void makeHelpMenu();
    void turnBenchAlone();
    void keepMenuKeys(bool keep);
    void keepEdits();
    /// Shows a form that somebody has begun and asks what is to become of it; false where there is none, or it may go.
    bool keepsHalfTyped();
    void showCounts();
    void undo();
    void redo();
    enum class Leaving { WithBackup, Anyway }; ///< the shop that is open
    using Way = std::function<Opening(const std::function<bool()>& stop)>;
    /// Opens on another thread.
    Way wayTo(const QString& path) const;
    void openBy(const Way& way, const QString& path, const std::function<void()>& then, Leaving leaving = Leaving::WithBackup);
    void setMending(bool isMending);
    /// The shop that is open gets its backup first; `then` follows. Where there can be none, it stays open and `anyway` is
    /// offered in words.
    void replaceShop(std::unique_ptr<OpenShop> opened, Leaving leaving, const std::function<void()>& anyway,
        const std::function<void()>& then = {});
    void complainOfNoBackup(const QString& goOnTitle, const std::function<void()>& goOn);
    void adopt(std::unique_ptr<OpenShop> opened);
    void leaveShop();
    /// Of one whose backup is still being made; null for none.
    screens::FileCare* careOfLeftShop() const;
    void backUpAndClose();
    void goOnClosing();
    void explain(const OpeningTrouble& trouble);
    /// Begins the checks that the open shop is due, and says what they find.
    void followChecks();
    void explainDamage(const HealthResult& result);
    void tellAdvice(const HealthResult& result);
    void take(NextStep step, const QString& path);
    template<class Work, class Done>
    screens::Job* onClosedShop(const QString& title, Work work, Done done, std::function<void()> failed = {});
    void openForReading(const QString& path, Leaving leaving = Leaving::WithBackup);
    void copyElsewhere(const QString& path);
    void restoreBackup(const QString& backupPath);
    void restoreNewest(const QString& path);
    void restoreInto(const QString& path, std::function<QString(const std::function<bool()>&)> choose);
    void rescue(const QString& path);
    void askNew();
    void askOpen();
    void askImport();
    void askExport();
    screens::Page* currentScreen() const;
    screens::PageContext context();

    Application& m_application;
    screens::ScreenMemory& m_memory;
    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<screens::FileCare> m_care; ///< of the open shop's file; goes before it
    SingleInstance m_instance; ///< brings this window forward when its shop is opened once more
    screens::MessageBar* m_messages;
    screens::NavigationRail* m_rail = nullptr;
    QWidget* m_body = nullptr; ///< the pages, or the start page
    QStackedWidget* m_stack = nullptr;
    screens::ProgressStrip* m_progress;
    QPointer<screens::Job> m_opening; ///< of a shop
    screens::BackupSign* m_backupSign;
    QLabel* m_where;
    bool m_isMending = false; ///< a closed shop is being restored, rescued or copied
    bool m_isParting = false; ///< the shop is copied before another one takes its place
    bool m_isLeaving = false; ///< the backup at closing has been asked for
    bool m_isHalfTypedLeft = false; ///< closing loses a form that was begun, and that is meant
    bool m_isBenchAlone = false;
    bool m_wasFullScreen = false; ///< before the bench was alone
    std::map<QString, screens::Page*> m_pages;
    QString m_page = QStringLiteral("today");
};

} // namespace kokarda
