// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does on a shop of half a million orders, in figures:
//     shop_bench [orders] [folder]      500000 orders by default; a shop that is in the folder already is used again
// Milliseconds are of the wall; with KOKARDA_BENCH_CLOCK=cpu they are the thread's own, for a machine that does other
// things as well. Beside the export stands sqlite3 -csv, run in between on the same file.
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/exports/orderfile.h"
#include "models/services/orders/orderbook.h"
#include "models/services/orders/orderlisting.h"
#include "models/services/reports/ordersbehind.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/reports/today.h"
#include "models/services/shop.h"
#include "tests/bench/big_shop/bigshop.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/today/todaypage.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace kokarda;
using namespace kokarda::screens;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void say(const QString& what, const QString& figures)
{
    std::printf("%-44s %s\n", qPrintable(what), qPrintable(figures));
    std::fflush(stdout);
}

QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s;
}

template<class Work>
double timed(Work&& work)
{
    static const bool ofThread = qgetenv("KOKARDA_BENCH_CLOCK") == "cpu";
    const auto now = [] {
        timespec time{};
        clock_gettime(ofThread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

void sayPercentiles(const QString& what, std::vector<double> times)
{
    std::ranges::sort(times);
    say(what, u"p50 %1, p99 %2, worst %3 (n = %4)"_s.arg(ms(times[times.size() / 2]), ms(times[times.size() * 99 / 100]),
                  ms(times.back()), QString::number(times.size())));
}

/// Words as they are typed, letter by letter: 200 searches.
QStringList typedSearches(int orders)
{
    const QStringList words{u"kowalska"_s, u"nowakewicz"_s, u"żaneta lew"_s, u"dąbrowski"_s, u"łukasz maz"_s, u"kubek numer 12"_s,
        u"świeca"_s, u"customer1%1"_s.arg(orders / 10), u"SKU-123"_s, u"#10%1"_s.arg(orders / 7), u"6200000000"_s, u"krawczyak"_s,
        u"zofia krako"_s, u"michał poz"_s, u"iwona szymań"_s, u"talerz numer 4"_s, u"proszę dzw"_s, u"600 0123"_s, u"tomasz now"_s,
        u"agnieszka w"_s, u"notes numer 9"_s, u"piotr zieli"_s, u"ewa jankow"_s, u"jan woźnia"_s, u"szczecin"_s};
    QStringList typed;
    for (const QString& word : words) {
        for (qsizetype length = 1; length <= word.size() && typed.size() < 200; ++length)
            typed << word.left(length);
    }
    return typed;
}

void measureSearch(Shop& shop, int orders)
{
    std::vector<double> first;
    for (const QString& typed : typedSearches(orders)) {
        first.push_back(timed([&] {
            OrderQuery query;
            query.search = typed;
            OrderListing listing(shop, query);
            listing.readOn();
        }));
    }
    const auto worst = std::ranges::max_element(first) - first.begin();
    say(u"slowest search in the file"_s, u"“%1”"_s.arg(typedSearches(orders)[worst]));
    sayPercentiles(u"search as you type, first rows, in the file"_s, first);
}

void measureReports(Shop& shop)
{
    const ReportDesk desk(shop);
    const QDate today = QDate::currentDate();
    double worst = 0;
    for (const ReportName& name : ReportDesk::names()) {
        QStringList figures;
        for (const Period& period : {Period{}, Period{QDate(today.year(), 1, 1), today}}) {
            desk.report(name.key, {period, {}, {}});
            const double warm = timed([&] { desk.report(name.key, {period, {}, {}}); });
            worst = std::max(worst, warm);
            figures << ms(warm);
        }
        say(u"report "_s + name.key, u"all time %1, this year %2"_s.arg(figures[0], figures[1]));
    }
    say(u"slowest report"_s, ms(worst));
}

/// The longest of the slices between which the window is free, and how long it takes until there is something to show.
struct Slices
{
    double first = 0;
    double worst = 0;
    double all = 0;

    template<class GoOn, class HasSome>
    void run(const GoOn& goOn, const HasSome& hasSome)
    {
        bool more = true;
        while (more) {
            const double took = timed([&] { more = goOn(); });
            worst = std::max(worst, took);
            all += took;
            if (first == 0 && hasSome())
                first = all;
        }
    }
};

void measureSlices(Shop& shop)
{
    double worst = 0;
    for (const ReportName& name : ReportDesk::names()) {
        ReportMaking making(shop, name.key, {});
        Slices slices;
        slices.run([&] { return making.goOn(); }, [] { return false; });
        worst = std::max(worst, slices.worst);
        const Report report = making.take();
        const auto row = std::ranges::find_if(report.rows, [](const ReportRow& one) { return one.orders.has_value(); });
        QString behind = u"no orders"_s;
        if (row != report.rows.end()) {
            OrdersBehindListing listing(shop, *row->orders);
            Slices looking;
            looking.run([&] { return listing.readOn(); }, [&] { return !listing.ids().empty(); });
            worst = std::max(worst, looking.worst);
            behind = u"%1 orders: first after %2, slice at most %3, all %4"_s.arg(QString::number(listing.ids().size()), ms(looking.first),
                ms(looking.worst), ms(looking.all));
        }
        say(u"slices of "_s + name.key, u"at most %1; behind its first row %2"_s.arg(ms(slices.worst), behind));
    }
    say(u"slowest slice of reports and rows"_s, ms(worst));
}

void measureCustomer(Shop& shop)
{
    const CustomerId regular(1);
    std::size_t orders = 0;
    const double took = timed([&] {
        shop.customers().summary(regular);
        shop.customers().addresses(regular);
        OrderFilter filter;
        filter.customer = regular;
        for (const OrderId id : shop.orders().find(filter)) {
            shop.orders().summary(id);
            ++orders;
        }
    });
    say(u"a customer with %1 orders"_s.arg(orders), ms(took));
}

void until(const std::function<bool()>& done)
{
    if (!QTest::qWaitFor(done, 600'000))
        qFatal("it did not come to an end");
}

void measureList(MainWindow& window)
{
    OrdersPage& page = *window.ordersPage();
    ListView& list = *page.list();
    std::mt19937 random(1);
    std::vector<double> times;
    QScrollBar* bar = list.verticalScrollBar();
    const auto jump = [&](int value) {
        return timed([&] {
            bar->setValue(value);
            list.viewport()->repaint();
        });
    };
    say(u"list: to the middle"_s, ms(jump(bar->maximum() / 2)));
    say(u"list: to the end"_s, ms(jump(bar->maximum())));
    for (int i = 0; i < 200; ++i)
        times.push_back(jump(static_cast<int>(random() % static_cast<unsigned>(bar->maximum() + 1))));
    sayPercentiles(u"list: jump and paint"_s, times);
}

/// From the key to the painted rows, on a window that goes on reading and counting between two keys.
void measureSearchAtList(MainWindow& window, int orders)
{
    OrdersPage& page = *window.ordersPage();
    auto* field = page.findChild<SearchField*>();
    std::vector<double> times;
    double worst = 0;
    QString slowest;
    for (const QString& typed : typedSearches(orders)) {
        const double took = timed([&] {
            field->searchNow(typed);
            page.list()->viewport()->repaint();
        });
        times.push_back(took);
        if (took > worst) {
            worst = took;
            slowest = typed;
        }
        QTest::qWait(30);
    }
    sayPercentiles(u"search as you type, at the list"_s, times);
    say(u"slowest at the list"_s, u"“%1”"_s.arg(slowest));
    field->searchNow({});
    until([&] { return page.isSettled(); });
}

void measureExport(Shop& shop, const QString& path, const QString& folder)
{
    std::vector<double> own;
    std::vector<double> peer;
    const QString query = u"SELECT o.id, o.channel_order_id, o.number, o.status, o.payment, o.placed_at, o.currency, o.subtotal, "
        "o.shipping, o.discount, o.tax, o.total, o.refunded, o.discount_code, o.payment_method, o.delivery_method, "
        "o.tracking_number, o.remark, o.staff_note, o.gift_message, o.tags, o.language, o.customer_name, o.email, o.phone, "
        "o.ship_to, o.bill_to, o.tax_id, l.position, l.channel_line_id, l.sku, l.title, l.variant, l.channel_category, l.quantity, "
        "l.quantity_shipped, l.unit_price, l.discount FROM orders o LEFT JOIN order_line l ON l.order_id = o.id "
        "WHERE o.deleted_at IS NULL ORDER BY o.placed_at DESC, o.id DESC, l.position"_s;
    const bool hasPeer = !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty();
    // The peer reads a copy: the shop's own file is locked while it is open.
    const QString copy = folder + u"/peer.sqlite"_s;
    QFile::remove(copy);
    QFile::copy(path, copy);
    for (int i = 0; i < 3; ++i) {
        const double before = secondsOf(RUSAGE_SELF);
        exports::saveOrders(folder + u"/own.csv"_s, shop, shop.orders().find({}));
        own.push_back(secondsOf(RUSAGE_SELF) - before);
        if (!hasPeer)
            continue;
        const double childBefore = secondsOf(RUSAGE_CHILDREN);
        QProcess sqlite;
        sqlite.setStandardOutputFile(folder + u"/peer.csv"_s);
        sqlite.start(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, copy, query});
        sqlite.waitForFinished(-1);
        peer.push_back(secondsOf(RUSAGE_CHILDREN) - childBefore);
    }
    std::ranges::sort(own);
    say(u"CSV of all orders"_s, u"%1 CPU s, %2 MB"_s.arg(QString::number(own[1], 'f', 2),
        QString::number(double(QFileInfo(folder + u"/own.csv"_s).size()) / 1e6, 'f', 0)));
    if (!hasPeer) {
        say(u"sqlite3 -csv"_s, u"not here"_s);
        return;
    }
    std::ranges::sort(peer);
    say(u"sqlite3 -csv of the same rows"_s, u"%1 CPU s, %2 MB: ratio %3"_s.arg(QString::number(peer[1], 'f', 2),
        QString::number(double(QFileInfo(folder + u"/peer.csv"_s).size()) / 1e6, 'f', 0), QString::number(own[1] / peer[1], 'f', 2)));
}

} // namespace

int main(int argc, char** argv)
{
    // KOKARDA_BENCH=search or =reports measures nothing else.
    const QByteArray only = qgetenv("KOKARDA_BENCH");
    const bool onlySearch = only == "search";
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
    const QString path = folder + u"/big-%1.kokarda"_s.arg(orders);
    if (!QFileInfo::exists(path)) {
        const double took = timed([&] { test::makeBigShop(path, orders, [](int) {}); });
        say(u"making the shop"_s, ms(took));
    }
    say(u"the shop's file"_s, u"%1 MB"_s.arg(QString::number(double(QFileInfo(path).size()) / 1e6, 'f', 0)));
    {
        std::unique_ptr<Shop> shop;
        say(u"opening the shop"_s, ms(timed([&] { shop = std::make_unique<Shop>(path); })));
        if (only == "reports") {
            measureReports(*shop);
            measureSlices(*shop);
            return 0;
        }
        measureSearch(*shop, orders);
        if (!onlySearch) {
            measureReports(*shop);
            measureSlices(*shop);
            measureCustomer(*shop);
            measureExport(*shop, path, folder);
        }
    }
    ScreenMemory memory(scratch.filePath(u"looks.ini"_s));
    MainWindow window(application, memory);
    window.resize(1280, 800);
    window.show();
    say(u"window: opening until the figures of the day are there"_s, ms(timed([&] {
        window.openShop(path);
        until([&] { return window.findChild<TodayPage*>() && window.findChild<TodayPage*>()->card(u"to-pack"_s); });
    })));
    say(u"all figures of the day"_s, ms(timed([&] {
        figuresOfToday(*window.shop(), QLocale());
        celebrationsOfToday(*window.shop(), QLocale());
    })));
    say(u"orders: until the list is there"_s, ms(timed([&] {
        window.showPage(u"orders"_s);
        until([&] { return window.ordersPage()->list()->model()->rowCount() > 0; });
    })));
    until([&] { return window.ordersPage()->isSettled(); });
    measureList(window);
    measureSearchAtList(window, orders);
    say(u"resident with the shop open"_s, u"%1 MB"_s.arg(QString::number(residentMegabytes(), 'f', 0)));
    return 0;
}
