// SPDX-License-Identifier: GPL-3.0-or-later
// Reports the longest time for which the window does not answer, on a shop of half a million orders:
//     heartbeat [orders] [folder]       500000 orders by default; a shop that is in the folder already is used again
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "tests/bench/big_shop/bigshop.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderspage.h"
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
        until([&] { return window.ordersPage() && window.ordersPage()->isSettled(); });
    });
    OrdersPage& page = *window.ordersPage();
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
    heart.during("importing 5,000 orders", [&] {
        window.previewImport(csv);
        ImportPage* import = window.importPage();
        until([&] { return import->plan() != nullptr && !import->isBusy(); });
        QTest::mouseClick(import->importButton(), Qt::LeftButton);
        until([&] { return window.currentPage() == u"orders"_s && !import->isBusy() && page.isSettled(); });
    });
    std::printf("rows: %d\n", page.list()->model()->rowCount());
    return 0;
}
