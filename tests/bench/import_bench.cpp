// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the import of a made-up Shopify export into an empty shop, beside SQLite's own .import of the same file into a
// flat table and Python's csv module reading it.
//     import_bench [rows] [folder] [import | summaries]   300000 rows (100000 orders) in a temporary folder by default;
//         "import": the import alone, for a profiler; "summaries": the import, and what of it the figures kept beside the
//         facts (models/storage/summaries.h) take: the same orders are counted once more, in a transaction of their own
// An import file that lies in the folder already is taken as it is.
#include "models/services/imports/importdesk.h"
#include "models/services/imports/importreport.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/summaries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

/// Orders of one to five lines, every third customer comes back; as wide as today's export.
void writeExport(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,"
               "Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,"
               "Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,"
               "Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,"
               "Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,"
               "Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,"
               "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
               "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level,Source\n");
    QByteArray out;
    int order = 0;
    for (int row = 0; row < rows; ++order) {
        const int lines = 1 + order % 5;
        const QByteArray number = "#" + QByteArray::number(1001 + order);
        const QByteArray person = QByteArray::number(order % 3 == 2 ? order / 2 : order);
        const QByteArray total = QByteArray::number(lines * 49) + ".00";
        const QByteArray street = ",ul. Łąkowa " + person + ",ul. Łąkowa " + person + ",,,Kraków,'30-001,,PL,+48 000 " + person;
        for (int line = 0; line < lines && row < rows; ++line, ++row) {
            const QByteArray item = QByteArray::number((order * 7 + line) % 500);
            out += number + ",customer" + person + "@example.com,";
            out += line ? QByteArray(",,,,,,,,,,,,,") : "paid,2025-03-02 10:31:00 +0100,unfulfilled,,no,PLN," + total + ",12.99,0.00," + QByteArray::number(lines * 49 + 12) + ".99,,0.00,Kurier,";
            out += "2025-03-02 10:30:00 +0100,1,Kubek numer " + item + ",49.00,,SKU-" + item + ",true,true,pending";
            out += line ? QByteArray(",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n")
                        : ",Żaneta Kowal " + person + street + ",Żaneta Kowal " + person + street
                    + ",\"Proszę dzwonić,\ndomofon nie działa\",,,Przelewy,ref" + number + ",0.00,Kubkarnia,"
                    + QByteArray::number(5'000'000'000LL + order) + ",,Low,web\n";
        }
        if (out.size() > 1 << 20) {
            file.write(out);
            out.clear();
        }
    }
    file.write(out);
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Runs another program and says what it took; returns its processor time.
double runBeside(const char* name, const QString& program, const QStringList& words)
{
    QElapsedTimer clock;
    clock.start();
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not run", name);
    const double cpu = cpuSeconds(RUSAGE_CHILDREN) - before;
    std::printf("%s: %.2f s, %.2f s CPU\n", name, double(clock.elapsed()) / 1000, cpu);
    return cpu;
}

/// Processor time that counting all orders of the shop takes, as an import counts new ones, written and taken back.
double summarySeconds(Shop& shop)
{
    std::vector<Order> orders;
    for (const OrderId id : shop.orders().find({}))
        orders.push_back(shop.orders().order(id).value());
    struct Counted
    {
        double seconds = 0;
    };
    try {
        storage::Database& db = shop.database();
        db.inTransaction([&] {
            const double before = cpuSeconds(RUSAGE_SELF);
            for (const Order& order : orders)
                db.summaries().addNew(order);
            db.summaries().bringUpToDate();
            throw Counted{cpuSeconds(RUSAGE_SELF) - before};
        });
    } catch (const Counted& counted) {
        return counted.seconds;
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    const int rows = count > 1 ? QByteArray(arguments[1]).toInt() : 300'000;
    const QTemporaryDir folder;
    const QString base = count > 2 ? QString::fromLocal8Bit(arguments[2]) : folder.path();
    const QString csv = base + u"/export.csv"_s;
    if (!QFile::exists(csv))
        writeExport(csv, rows);
    std::printf("file: %d rows, %.1f MB\n", rows, double(QFileInfo(csv).size()) / 1e6);

    const bool isAlone = count > 3;
    const double flatCpu = isAlone ? 0 : runBeside("sqlite3 .import", u"sqlite3"_s,
        {base + u"/flat.db"_s, u".mode csv"_s, u".import %1 flat"_s.arg(csv)});
    if (!isAlone)
        runBeside("python3 csv", u"python3"_s,
        {u"-c"_s, u"import csv, sys\nprint(sum(1 for _ in csv.reader(open(sys.argv[1], newline='', encoding='utf-8'))))"_s, csv});
    QElapsedTimer clock;

    const QString path = base + u"/bench.kokarda"_s;
    Shop::create(path);
    Shop shop(path);
    const auto measure = [&](const char* name, auto work) {
        clock.restart();
        const double before = cpuSeconds(RUSAGE_SELF);
        const auto plan = work();
        const double cpu = cpuSeconds(RUSAGE_SELF) - before;
        std::printf("%s: %.2f s, %.2f s CPU = %.1f x .import, peak %ld MB; new %lld changed %lld same %lld\n", name,
            double(clock.elapsed()) / 1000, cpu, flatCpu > 0 ? cpu / flatCpu : 0, peakMegabytes(),
            static_cast<long long>(plan->ordersNew), static_cast<long long>(plan->ordersChanged),
            static_cast<long long>(plan->ordersSame));
        return cpu;
    };
    ImportDesk& desk = shop.imports();
    if (!isAlone)
        measure("preview", [&] { return desk.previewNow(csv, desk.options()); });
    const double whole = measure("import", [&] { return desk.importNow(csv, desk.options()); });
    if (isAlone && qstrcmp(arguments[3], "summaries") == 0) {
        const double part = summarySeconds(shop);
        std::printf("of it summaries: %.2f s CPU; the import takes %.3f times what it would without\n", part, whole / (whole - part));
    }
    if (!isAlone)
        measure("again", [&] { return desk.importNow(csv, desk.options()); });
    std::printf("shop file: %.1f MB\n", double(QFileInfo(path).size()) / 1e6);
    return 0;
}
