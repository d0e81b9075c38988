// SPDX-License-Identifier: GPL-3.0-or-later
// Reports the longest time for which the window does not answer, on a shop of half a million orders:
//     heartbeat [orders] [folder] [import|leaving]    500000 orders by default; a shop that is in the folder already is
//                                                     used again; with the third word this alone
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "models/services/gifts/giftdesk.h"
#include "tests/bench/big_shop/bigshop.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/customers/duplicates.h"
#include "views/screens/health/filecare.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/reviews/trendpanel.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace kokarda;
using namespace kokarda::screens;
using namespace Qt::StringLiterals;

namespace {

qint64 cpuMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

/// A pulse of the event loop: the longest time between two beats is the longest freeze. Beside the time on the wall
/// stands the time that the window's thread itself worked between two beats: on a machine that does other things too
/// only this one is the program's.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setInterval(2);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
            const qint64 now = cpuMicroseconds();
            m_longestWork = std::max(m_longestWork, now - m_beat);
            m_beat = now;
        });
        m_timer.start();
    }

    template<class Work>
    void during(const char* name, Work&& work)
    {
        QTest::qWait(50);
        m_clock.restart();
        m_longest = 0;
        m_longestWork = 0;
        m_beat = cpuMicroseconds();
        QElapsedTimer whole;
        whole.start();
        work();
        const qint64 busy = whole.elapsed();
        QTest::qWait(20);
        std::printf("%-42s longest gap %6lld ms, of it own work %6lld ms; took %7lld ms\n", name,
            static_cast<long long>(m_longest), static_cast<long long>(m_longestWork / 1000), static_cast<long long>(busy));
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    qint64 m_beat = 0;
};

void until(const std::function<bool()>& done)
{
    if (!QTest::qWaitFor(done, 600'000))
        qFatal("it did not come to an end");
}

void type(OrdersPage& page, const QString& words, int least)
{
    auto* search = page.findChild<SearchField*>();
    search->clear();
    page.focusSearch();
    for (const QChar letter : words) {
        QTest::keyClicks(search, QString(letter));
        QTest::qWait(60);
    }
    QTest::qWait(300);
    until([&] { return page.isSettled() && page.list()->model()->rowCount() >= least; });
}

/// Key by key into a page's search, and until the page has read everything.
template<class SomePage>
void search(SomePage& page, const QString& words)
{
    auto* field = page.template findChild<SearchField*>();
    field->clear();
    page.focusSearch();
    for (const QChar letter : words) {
        QTest::keyClicks(field, QString(letter));
        QTest::qWait(60);
    }
    QTest::qWait(300);
    until([&] { return page.isSettled(); });
}

void scroll(ListView* list)
{
    QScrollBar* bar = list->verticalScrollBar();
    for (int i = 0; i <= 100; ++i) {
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * i / 100));
        QTest::qWait(5);
    }
}

void beatImport(Heartbeat& heart, MainWindow& window, const QString& csv)
{
    ImportPage* import = nullptr;
    heart.during("preview of 5,000 orders", [&] {
        window.previewImport(csv);
        import = window.importPage();
        until([&] { return import->plan() != nullptr && !import->isBusy(); });
    });
    heart.during("importing 5,000 orders", [&] {
        QTest::mouseClick(import->importButton(), Qt::LeftButton);
        until([&] { return window.currentPage() == u"orders"_s && !import->isBusy() && window.ordersPage()->isSettled(); });
    });
}

void beatCustomers(Heartbeat& heart, MainWindow& window)
{
    heart.during("customers: list and groups, read to the end", [&] {
        window.showPage(u"customers"_s);
        until([&] { return window.findChild<CustomersPage*>()->isSettled(); });
    });
    auto& page = *window.findChild<CustomersPage*>();
    std::printf("customers: %d\n", page.list()->model()->rowCount());
    heart.during("customers: scrolling through all", [&] { scroll(page.list()); });
    heart.during("customers: searching a frequent name (anna)", [&] { search(page, u"anna"_s); });
    heart.during("customers: searching a rare word (customer49)", [&] { search(page, u"customer49"_s); });
    heart.during("customers: searching nothing again", [&] { search(page, {}); });
    for (const CustomerGroup group : {CustomerGroup::Loyal, CustomerGroup::Quiet, CustomerGroup::TopFifth, CustomerGroup::All}) {
        heart.during(qPrintable(u"customers: group "_s + Segments::key(group)), [&] {
            QTest::mouseClick(page.groups()->button(Segments::key(group)), Qt::LeftButton);
            QTest::qWait(50);
            until([&] { return page.isSettled(); });
        });
    }
    heart.during("customers: walking down twenty cards", [&] {
        for (int row = 0; row < 20; ++row) {
            page.list()->selectRow(row);
            QTest::qWait(90);
        }
    });
    // The first customer ordered most often.
    page.showCustomer(CustomerId(1));
    until([&] { return page.isSettled(); });
    for (const QString& side : {u"details"_s, u"history"_s, u"consents"_s, u"glance"_s}) {
        heart.during(qPrintable(u"customers: the most faithful one, "_s + side), [&] {
            page.card()->showSide(side);
            QTest::qWait(400);
        });
    }
    heart.during("customers: likely duplicates", [&] {
        QTest::mouseClick(page.findChild<QPushButton*>(u"duplicates"_s), Qt::LeftButton);
        until([&] { return !page.duplicates()->isLooking(); });
    });
}

void beatReviews(Heartbeat& heart, MainWindow& window)
{
    heart.during("reviews: list and counts, read to the end", [&] {
        window.showPage(u"reviews"_s);
        until([&] { return window.findChild<ReviewsPage*>()->isSettled(); });
    });
    auto& page = *window.findChild<ReviewsPage*>();
    std::printf("reviews: %d\n", page.list()->model()->rowCount());
    heart.during("reviews: scrolling through all", [&] { scroll(page.list()); });
    heart.during("reviews: searching a word (kubek)", [&] { search(page, u"kubek"_s); });
    heart.during("reviews: searching nothing again", [&] { search(page, {}); });
    for (const QString& side : {u"ask"_s, u"trend"_s, u"list"_s}) {
        heart.during(qPrintable(u"reviews: side "_s + side), [&] {
            page.showSide(side);
            QTest::qWait(100);
            until([&] { return page.isSettled(); });
        });
    }
    heart.during("cases", [&] {
        window.showPage(u"cases"_s);
        QTest::qWait(500);
    });
}

/// One click's work, so that there is something to be backed up.
void work(MainWindow& window)
{
    GiftRule rule;
    rule.comment = u"Tea for everyone"_s;
    window.shop()->gifts().store(rule);
}

void beatLeaving(Heartbeat& heart, MainWindow& window, const QString& other)
{
    const QString shop = window.shop()->path();
    Shop::create(other);
    until([&] { return !window.care()->isBusy(); });
    work(window);
    heart.during("opening another shop", [&] {
        window.openShop(other);
        until([&] { return window.shop()->path() == other && !window.isBusy(); });
    });
    heart.during("finishing the backup of the shop that was left", [&] {
        until([&] { return window.findChild<FileCare*>(QString(), Qt::FindDirectChildrenOnly) == nullptr; });
    });
    window.openShop(shop);
    until([&] { return window.shop()->path() == shop && !window.isBusy() && !window.care()->isBusy(); });
    work(window);
    heart.during("a copy before a large change, beside a check", [&] {
        bool isCopied = false;
        window.care()->check();
        window.care()->copyBefore(u"bulk"_s, [&](bool goOn) { isCopied = goOn; });
        until([&] { return isCopied; });
    });
    work(window);
    heart.during("closing the window", [&] {
        window.close();
        until([&] { return !window.isVisible(); });
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    identify();
    application.setLanguage(u"en"_s);
    const QStringList arguments = application.arguments();
    const int orders = arguments.size() > 1 ? arguments[1].toInt() : 500'000;
    const QTemporaryDir scratch;
    const QString folder = arguments.size() > 2 ? arguments[2] : scratch.path();
    const QString shop = folder + u"/big-%1.kokarda"_s.arg(orders);
    if (!QFileInfo::exists(shop)) {
        test::makeBigShop(shop, orders, [](int done) {
            if (done % 100'000 == 0)
                std::fprintf(stderr, "%d orders\n", done);
        });
    }
    const QString csv = scratch.filePath(u"orders_export.csv"_s);
    test::writeExport(csv, 5'000);

    ScreenMemory memory(scratch.filePath(u"looks.ini"_s));
    MainWindow window(application, memory);
    window.resize(1280, 800);
    window.show();
    Heartbeat heart;
    heart.during("opening the shop", [&] {
        window.openShop(shop);
        until([&] { return window.shop() != nullptr; });
        window.showPage(u"orders"_s);
        until([&] { return window.ordersPage()->isSettled(); });
    });
    OrdersPage& page = *window.ordersPage();
    const QString other = scratch.filePath(u"other.kokarda"_s);
    if (arguments.size() > 3) {
        if (arguments[3] == "leaving"_L1)
            beatLeaving(heart, window, other);
        else
            beatImport(heart, window, csv);
        return 0;
    }
    heart.during("list and counts, read to the end", [&] {
        window.showPage(u"packing"_s);
        window.showPage(u"orders"_s);
        until([&] { return page.isSettled(); });
    });
    std::printf("rows: %d\n", page.list()->model()->rowCount());
    heart.during("scrolling through all", [&] {
        QScrollBar* bar = page.list()->verticalScrollBar();
        for (int i = 0; i <= 100; ++i) {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * i / 100));
            QTest::qWait(5);
        }
    });
    heart.during("searching a frequent word (kubek)", [&] { type(page, u"kubek"_s, 1); });
    heart.during("searching a rare word (customer499990)", [&] { type(page, u"customer%1"_s.arg(orders - 10 - orders % 5), 1); });
    heart.during("searching a misspelt word (kowalksa)", [&] { type(page, u"kowalksa"_s, 1); });
    heart.during("searching nothing again", [&] { type(page, {}, 1000); });
    heart.during("sorting all by customer", [&] {
        page.list()->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
        QTest::qWait(100);
        until([&] { return page.isSettled(); });
    });
    heart.during("sorting all by date", [&] {
        page.list()->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
        QTest::qWait(100);
        until([&] { return page.isSettled(); });
    });
    heart.during("setting the status of 20 orders", [&] {
        page.list()->clearSelection();
        for (int row = 0; row < 20; ++row)
            page.list()->selectionModel()->select(page.list()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        page.actions()->setStatus(OrderStatus::Packed);
        until([&] { return page.isSettled(); });
    });
    heart.during("packing page", [&] {
        window.showPage(u"packing"_s);
        QTest::qWait(500);
    });
    window.showPage(u"orders"_s);
    heart.during("writing 200 slips with notes", [&] {
        page.list()->clearSelection();
        QItemSelection many(page.list()->model()->index(0, 0), page.list()->model()->index(199, 0));
        page.list()->selectionModel()->select(many, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        window.messages().hide();
        page.savePdfTo(scratch.filePath(u"slips.pdf"_s));
        until([&] { return window.messages().text().contains(u"slips.pdf"_s) && page.isSettled(); });
    });
    beatImport(heart, window, csv);
    std::printf("rows: %d\n", page.list()->model()->rowCount());
    beatCustomers(heart, window);
    beatReviews(heart, window);
    beatLeaving(heart, window, other);
    return 0;
}
