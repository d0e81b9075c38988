// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvreader.h"
#include "models/services/imports/readfile.h"
#include "tests/bench/read_bench/generator.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>

// read_bench generate ORDERS FILE   writes a Shopify export of three rows per order
// read_bench rows FILE              reads the rows only
// read_bench read FILE              reads complete orders
// Each prints processor seconds and the peak of memory. tests/bench/read_bench/run compares with other programs.

namespace {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1e-6 * double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

long countRows(QFile& file)
{
    using namespace kokarda::imports;
    TextSource source(file, {});
    CsvReader reader(source, {});
    long cells = 0;
    while (reader.next())
        cells += static_cast<long>(reader.cells().size());
    return cells;
}

long countOrders(QFile& file)
{
    using namespace kokarda::imports;
    ReadOptions options;
    options.zone = QTimeZone(QByteArray("Europe/Warsaw"));
    const FileSummary summary = readDevice(file, QString(), options, [](ImportedOrder&&) { return true; });
    std::printf("rows %lld orders %lld lines %lld rejected %lld\n", summary.dataRows, summary.orders, summary.lines, summary.rejected);
    return static_cast<long>(summary.orders);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const bool generates = argc == 4 && std::strcmp(argv[1], "generate") == 0;
    if (argc < 3 || (argc != 3 && !generates)) {
        std::fprintf(stderr, "read_bench generate ORDERS FILE | rows FILE | read FILE\n");
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    if (!file.open(generates ? QIODevice::WriteOnly : QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot open %s\n", argv[argc - 1]);
        return 1;
    }
    if (generates) {
        kokarda::bench::writeShopifyExport(file, std::atoi(argv[2]));
        return 0;
    }
    const double before = processorSeconds();
    const long count = std::strcmp(argv[1], "rows") == 0 ? countRows(file) : countOrders(file);
    std::printf("%s: %ld, %.2f s CPU, peak %ld MB\n", argv[1], count, processorSeconds() - before, peakMegabytes());
    return 0;
}
