// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/tools.h"
#include "tests/views/paper/fixtures.h"
#include "views/paper/painter.h"
#include "views/paper/papersize.h"
#include "views/paper/pdf.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

std::vector<Page> slipWithNote(const QString& paper = u"a4"_s, int dpi = 300,
    NotePlacement placement = NotePlacement::OwnPage)
{
    PaperOptions options;
    options.note = placement;
    options.paper = paper;
    options.printerDpi = dpi;
    return slipPages(slipOf(kowalskaOrder()),
        placement == NotePlacement::None ? std::nullopt : std::optional(noteFor(options)), options);
}

QStringList decodedFrom(const Page& page, int dpi, const QDir& folder)
{
    const QString file = folder.filePath(u"page.png"_s);
    render(page, dpi).save(file);
    QStringList codes = QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, file})).split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

} // namespace

TEST(Pdf, TextCanBeFoundAgainWithEveryPolishLetter)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    writePdf(slipWithNote(), path, {u"Packing slip"_s, u"pl"_s});
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    EXPECT_TRUE(text.contains(u"#1042"_s));
    const Order order = kowalskaOrder();
    for (const OrderLine& line : order.lines)
        EXPECT_TRUE(text.contains(line.title)) << line.title.toStdString();
    EXPECT_TRUE(text.contains(u"Zażółć gęślą jaźń"_s));
    EXPECT_TRUE(text.contains(u"Źródlana"_s));
}

TEST(Pdf, AScriptThatNoTypefaceHasStandsAsBoxesAndKeepsItsText)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    QLoggingCategory::setFilterRules(u"qt.text.font.*=false\nqt.fontdatabase=false"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    Order order = kowalskaOrder();
    order.lines[0].title = u"हिन्दी नाम"_s;
    order.shipTo.name = u"தமிழ் ខ្មែរ"_s;
    for (const bool archive : {false, true}) {
        writePdf(slipPages(slipOf(order), std::nullopt, {}), path, {u"Packing slip"_s, u"pl"_s, archive});
        EXPECT_TRUE(QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).contains(u"#1042"_s));
    }
}

TEST(Pdf, LigaturesDoNotSwallowLetters)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    Order order = kowalskaOrder();
    order.lines[0].title = u"Office coffee refill, flat fjord affix"_s;
    writePdf(slipPages(slipOf(order), std::nullopt, {}), path, {u"Packing slip"_s, u"pl"_s});
    EXPECT_TRUE(QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).contains(order.lines[0].title));
}

TEST(Pdf, BothCodesAreReadFromTheRasterOfLabelPrinters)
{
    KOKARDA_TOOL_OR_SKIP("zbarimg");
    QTemporaryDir folder;
    const QStringList expected{u"CODE-128:#1042"_s, u"QR-Code:#1042"_s};
    for (const int dpi : {203, 300})
        for (const QString& paper : {u"a4"_s, u"label-4x6"_s, u"label-100x150"_s, u"roll-80"_s, u"roll-58"_s})
            EXPECT_EQ(decodedFrom(slipWithNote(paper, dpi, NotePlacement::None).front(), dpi, QDir(folder.path())), expected)
                << paper.toStdString() << " at " << dpi;
}

TEST(Pdf, IsSoundAndItsFontsAreInside)
{
    KOKARDA_TOOL_OR_SKIP("qpdf");
    KOKARDA_TOOL_OR_SKIP("pdffonts");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    writePdf(slipWithNote(), path, {u"Packing slip"_s, u"pl"_s});
    EXPECT_TRUE(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"));
    const QStringList fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (const QString& font : fonts.mid(2)) {
        EXPECT_TRUE(font.contains(u"+SourceSans3"_s)) << font.toStdString();
        EXPECT_TRUE(font.contains(u"yes yes yes"_s)) << font.toStdString(); // embedded, only what is needed, to Unicode
    }
}

TEST(Pdf, EverySheetHasTheSizeOfItsPaper)
{
    KOKARDA_TOOL_OR_SKIP("pdfinfo");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    static const QRegularExpression box(u"Page +\\d+ (Media|Crop)Box: +(\\S+) +(\\S+) +(\\S+) +(\\S+)"_s);
    for (const PaperSize& paper : slipPapers()) {
        const std::vector<Page> pages = slipWithNote(paper.key, 300, NotePlacement::None);
        writePdf(pages, path, {u"Packing slip"_s, u"pl"_s});
        const QString said = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-box"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path}));
        int boxes = 0;
        for (const QRegularExpressionMatch& match : box.globalMatch(said)) {
            // Half a point is 0.18 mm: less than any printer's feed is exact. A roll ends where its content ends.
            EXPECT_NEAR(match.captured(4).toDouble(), paper.sizeMm.width() / 25.4 * 72, 0.5) << paper.key.toStdString();
            const double height = paper.roll ? pages[0].size.height() / 10 : paper.sizeMm.height() / 25.4 * 72;
            EXPECT_NEAR(match.captured(5).toDouble(), height, 0.5) << paper.key.toStdString();
            EXPECT_EQ(match.captured(2).toDouble() + match.captured(3).toDouble(), 0.0);
            ++boxes;
        }
        EXPECT_GE(boxes, 1) << said.toStdString();
    }
}

TEST(Pdf, SaysItsTitleAndNobodysName)
{
    KOKARDA_TOOL_OR_SKIP("pdfinfo");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    for (const bool archive : {false, true}) {
        writePdf(slipWithNote(), path, {u"Packing slips"_s, u"pl"_s, archive});
        const QByteArray info = outputOf(u"pdfinfo"_s, {path}) + outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
        EXPECT_TRUE(info.contains("Packing slips"));
        EXPECT_FALSE(info.contains("Kowalska"));
        EXPECT_FALSE(info.contains("1042"));
    }
}

TEST(Pdf, SaysWhatThePreviewShows)
{
    KOKARDA_TOOL_OR_SKIP("pdftoppm");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    Look priced = defaultLook(kubkarnia(), {});
    priced.showPrices = priced.showItemBarcodes = true;
    PaperOptions strip;
    strip.note = NotePlacement::Strip;
    Order foreign = kowalskaOrder();
    foreign.lines[0].title = u"Kubek Ølberg Straße žluťoučký Київ"_s;
    foreign.lines[1].title = u"Überraschung"_s;
    const std::vector<Page> pages{slipWithNote(u"a4"_s, 300, NotePlacement::Strip).front(), slipWithNote(u"roll-58"_s).front(),
        slipPages(slipDocument(foreign, kubkarnia(), priced, {.language = u"de"_s, .staffCopy = true}), std::nullopt, {}).front(),
        notePage(noteFor({}), {})};
    for (const Page& page : pages) {
        writePdf({page}, path, {u"Page"_s, u"pl"_s});
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"120"_s, u"-png"_s, u"-singlefile"_s, path, folder.filePath(u"page"_s)});
        const QImage file = QImage(folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
        const QImage shown = render(page, 120).convertToFormat(QImage::Format_Grayscale8);
        ASSERT_NEAR(file.width(), shown.width(), 1);
        ASSERT_NEAR(file.height(), shown.height(), 1);
        int inked = 0, other = 0;
        for (int y = 1; y + 1 < std::min(file.height(), shown.height()); ++y)
            for (int x = 1; x + 1 < std::min(file.width(), shown.width()); ++x) {
                if (shown.constScanLine(y)[x] > 96)
                    continue;
                ++inked;
                int darkest = 255; // two programs do not place a stem in the same pixel
                for (int dy = -1; dy <= 1; ++dy)
                    for (int dx = -1; dx <= 1; ++dx)
                        darkest = std::min<int>(darkest, file.constScanLine(y + dy)[x + dx]);
                other += darkest > 150 ? 1 : 0;
            }
        EXPECT_GT(inked, 1000);
        EXPECT_LT(other, inked / 200) << plainText(page).left(40).toStdString();
    }
}

TEST(Pdf, TextThatIsWrittenRightToLeftIsReadAsItWasTyped)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    KOKARDA_TOOL_OR_SKIP("qpdf");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    Order order = kowalskaOrder();
    order.lines[0].title = u"כוס כחולה"_s;
    writePdf(slipPages(slipOf(order), std::nullopt, {}), path, {u"Packing slip"_s, u"pl"_s});
    EXPECT_TRUE(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"));
    QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    text.remove(QChar(0x202B)).remove(QChar(0x202C));
    EXPECT_TRUE(text.contains(u"כוס"_s)) << text.left(600).toStdString();
}

TEST(Pdf, PagesGoToTheDiskAtOnceAndTheHeapDoesNotGrowWithThem)
{
#ifndef __GLIBC__
    GTEST_SKIP() << "the heap is counted by glibc";
#else
    QTemporaryDir folder;
    PdfFile file(folder.filePath(u"slips.pdf"_s), {u"Packing slips"_s, u"pl"_s});
    const std::vector<Page> pages = slipWithNote();
    const auto write = [&](int times) {
        for (int i = 0; i < times; ++i)
            file.add(pages);
    };
    write(50);
    const size_t heap = mallinfo2().uordblks;
    write(400);
    EXPECT_EQ(file.pageCount(), 900);
    EXPECT_LT(mallinfo2().uordblks, heap + 200'000) << "a page leaves its place in the file behind, and nothing else";
    file.finish();
    EXPECT_GT(QFileInfo(folder.filePath(u"slips.pdf"_s)).size(), 5'000'000);
#endif
}

TEST(Pdf, StandsAtItsPlaceOnlyWhenItIsWhole)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slips.pdf"_s);
    {
        PdfFile file(path, {u"Packing slips"_s, u"pl"_s});
        file.add(slipWithNote());
        EXPECT_EQ(file.pageCount(), 2);
        // cancelled: the object goes away
    }
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());

    writePdf(slipWithNote(), path, {u"Packing slips"_s, u"pl"_s});
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"slips.pdf"_s});
    QFile file(path);
    EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

TEST(Pdf, OldFileStaysWhenTheNewOneFails)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"slips.pdf"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    PdfFile file(path, {u"Packing slips"_s, u"pl"_s});
    EXPECT_THROW(file.finish(), RuleError);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_THROW(PdfFile(folder.filePath(u"no/such/folder.pdf"_s), {}), WorldError);
}

TEST(Pdf, FullDiskIsSaid)
{
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "no /dev/full";
    // A folder on a full disk cannot be had here; a device that takes nothing can.
    EXPECT_THROW(writePdf(slipWithNote(), u"/proc/slips.pdf"_s, {}), WorldError);
}
