// SPDX-License-Identifier: GPL-3.0-or-later
// How fast slips are made: slips_bench [COUNT] [--json FILE] [--out FILE.pdf]
// Writes COUNT A4 slips (logo, two addresses, 8 lines, QR, Code 128, a note of about 40 words under the cut line) as
// one PDF, the same without notes, and one PDF per slip; --json gives the same orders to the peers.
#include "tests/views/paper/fixtures.h"
#include "views/ink/hand.h"
#include "views/paper/pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;

namespace {

const QStringList names{u"Anna Kowalska"_s, u"Łukasz Wiśniewski"_s, u"Żaneta Ćwik"_s, u"Jan Nowak"_s, u"Zofia Źrebiec"_s};

Order orderOf(int number)
{
    Order order = test::kowalskaOrder();
    order.number = u"#"_s + QString::number(10'000 + number);
    order.shipTo.name = names[number % names.size()];
    order.shipTo.street = u"ul. Źródlana "_s + QString::number(number % 97 + 1);
    order.billTo = order.shipTo;
    order.billTo.street = u"ul. Polna "_s + QString::number(number % 89 + 1);
    order.remark.clear();
    return order;
}

QString noteText(const Order& order)
{
    return u"Dzień dobry, %1!\n\nDziękujemy za zamówienie %2. Kubki zapakowaliśmy podwójnie, żeby dojechały całe, a "
           "herbatę dołożyliśmy z ostatniego zbioru. Niech długo cieszą przy wspólnym stole i w spokojne, deszczowe "
           "wieczory. Gdyby coś się stłukło, proszę dać znać.\n\nŚciskamy, Ola i Kuba"_s.arg(order.shipTo.name,
               order.number);
}

NoteCard noteOf(const Order& order, const PaperOptions& options, const ink::Hand& hand)
{
    const QSizeF box = noteBox(options);
    ink::WritingStyle style;
    style.widthMm = box.width();
    style.heightMm = box.height();
    return {ink::write(hand, noteText(order), style, ink::seedFor(order.number, hand.name())), QColor(28, 42, 110)};
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// One line of the table: what, wall and CPU seconds, pages, bytes a page, peak memory so far.
template<class Work>
void timed(const char* what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds();
    const auto [pages, bytes] = work();
    std::printf("%-34s %8.2f %8.2f %7d %9.0f %6ld\n", what, double(timer.elapsed()) / 1000, cpuSeconds() - before, pages,
        double(bytes) / pages, peakMb());
    std::fflush(stdout);
}

void writeJson(const QString& path, int count)
{
    QJsonArray orders;
    for (int i = 0; i < count; ++i) {
        const Order order = orderOf(i);
        QJsonArray lines;
        for (const OrderLine& line : order.lines)
            lines.append(QJsonObject{{u"quantity"_s, line.quantity}, {u"title"_s, line.title},
                {u"variant"_s, line.variant}, {u"sku"_s, line.sku}, {u"bin"_s, line.bin}});
        const auto address = [](const Address& a) { return QJsonArray::fromStringList(a.labelLines(u"PL"_s)); };
        orders.append(QJsonObject{{u"number"_s, order.number}, {u"shipTo"_s, address(order.shipTo)},
            {u"billTo"_s, address(order.billTo)}, {u"lines"_s, lines}, {u"note"_s, noteText(order)}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(orders).toJson(QJsonDocument::Compact)) < 0)
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
}

struct Bench
{
    int count = 1000;
    ShopInfo shop = test::kubkarnia();
    Look look = defaultLook(shop, {});
    ink::Hand hand = ink::loadHand(u"playwrite-pl"_s);

    std::vector<Page> pagesOf(int number, bool withNote) const
    {
        PaperOptions options;
        options.note = withNote ? NotePlacement::Strip : NotePlacement::None;
        const Order order = orderOf(number);
        std::optional<NoteCard> note;
        if (withNote)
            note = noteOf(order, options, hand);
        return slipPages(slipDocument(order, shop, look, {.language = u"pl"_s}), note, options);
    }

    std::pair<int, qint64> onePdf(const QString& path, bool withNote) const
    {
        PdfFile file(path, {u"Packing slips"_s, u"pl"_s});
        for (int i = 0; i < count; ++i)
            file.add(pagesOf(i, withNote));
        file.finish();
        return {file.pageCount(), QFileInfo(path).size()};
    }

    std::pair<int, qint64> pdfEach(const QString& folder) const
    {
        qint64 bytes = 0;
        for (int i = 0; i < count; ++i) {
            const QString path = folder + u"/slip-"_s + QString::number(i) + u".pdf"_s;
            writePdf(pagesOf(i, true), path, {u"Packing slip"_s, u"pl"_s});
            bytes += QFileInfo(path).size();
            QFile::remove(path);
        }
        return {count, bytes};
    }
};

QString valueAfter(const QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Bench bench;
    bool number = false;
    if (const int wished = arguments.value(1).toInt(&number); number)
        bench.count = wished;
    if (const QString json = valueAfter(arguments, u"--json"_s); !json.isEmpty())
        writeJson(json, bench.count);
    const QTemporaryDir folder;
    QString out = valueAfter(arguments, u"--out"_s);
    if (out.isEmpty())
        out = folder.filePath(u"slips.pdf"_s);

    std::printf("%d slips\n%-34s %8s %8s %7s %9s %6s\n", bench.count, "what", "wall s", "CPU s", "pages", "bytes/p",
        "MB");
    const QString plain = folder.filePath(u"plain.pdf"_s);
    timed("slips without note, one PDF", [&] { return bench.onePdf(plain, false); });
    timed("writing the notes alone", [&] {
        PaperOptions options;
        options.note = NotePlacement::Strip;
        qint64 points = 0;
        for (int i = 0; i < bench.count; ++i)
            for (const Mark& mark : noteMarks(noteOf(orderOf(i), options, bench.hand), false, {}))
                points += qint64(std::get<PenLines>(mark).places.size() / 2);
        return std::pair(bench.count, points);
    });
    timed("slips with note, one PDF", [&] { return bench.onePdf(out, true); });
    timed("slips with note, one PDF each", [&] { return bench.pdfEach(folder.path()); });
    return 0;
}
