// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/tools.h"
#include "tests/views/paper/soundness.h"
#include "views/paper/adjustment.h"
#include "views/paper/painter.h"
#include "views/paper/pdf.h"
#include "views/paper/units.h"

#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

/// A printer that is off: what stands at x of the file lies at scale · x + shift of the sheet.
struct Printer
{
    qreal scale;
    qreal shift;

    qreal read(qreal wanted, qreal fileScale, qreal fileShift) const { return scale * (wanted * fileScale + fileShift) + shift; }
};

RulerReadings readOff(const PaperSize& paper, const Printer& x, const Printer& y, const Adjustment& with)
{
    const RulerReadings wanted = wantedReadings(paper);
    return {x.read(wanted.left, with.scale.x(), with.shiftMm.x()), x.read(wanted.right, with.scale.x(), with.shiftMm.x()),
        y.read(wanted.top, with.scale.y(), with.shiftMm.y()), y.read(wanted.bottom, with.scale.y(), with.shiftMm.y())};
}

} // namespace

TEST(Adjustment, TwoReadingsOfEachDirectionPutAPrinterRight)
{
    const Printer x{0.986, 2.4};
    const Printer y{1.01, -1.3};
    for (const PaperSize& paper : paperSizes()) {
        const Adjustment found = adjustmentFrom(readOff(paper, x, y, {}), paper);
        const RulerReadings wanted = wantedReadings(paper);
        const RulerReadings after = readOff(paper, x, y, found);
        EXPECT_NEAR(after.left, wanted.left, 1e-9) << paper.key.toStdString();
        EXPECT_NEAR(after.right, wanted.right, 1e-9);
        EXPECT_NEAR(after.top, wanted.top, 1e-9);
        EXPECT_NEAR(after.bottom, wanted.bottom, 1e-9);
        // Measured again on a page that was adjusted already, nothing changes.
        const Adjustment again = adjustmentFrom(after, paper, found);
        EXPECT_NEAR(again.scale.x(), found.scale.x(), 1e-9);
        EXPECT_NEAR(again.shiftMm.y(), found.shiftMm.y(), 1e-9);
    }
}

TEST(Adjustment, AnExactPrinterNeedsNone)
{
    const PaperSize a4 = paperSize(u"a4");
    EXPECT_TRUE(adjustmentFrom(wantedReadings(a4), a4).isNothing());
}

TEST(Adjustment, RefusesASlipOfThePen)
{
    const PaperSize a4 = paperSize(u"a4");
    RulerReadings wrong = wantedReadings(a4);
    wrong.right = 19; // centimetres
    EXPECT_THROW(adjustmentFrom(wrong, a4), RuleError);
    EXPECT_THROW(adjustmentFrom({}, a4), RuleError);
}

TEST(Adjustment, TheTestPageIsSoundOnEveryPaper)
{
    for (const PaperSize& paper : paperSizes()) {
        const Page page = calibrationPage(paper, u"Drukarka w magazynie – 2. piętro"_s);
        EXPECT_EQ(troubleOn(page), QString()) << paper.key.toStdString();
    }
}

TEST(Adjustment, MovesWhatIsDrawn)
{
    const QSizeF size(mm(50), mm(50));
    Page page{size, QRectF({0, 0}, size), {}};
    page.marks.push_back(Box{QRectF(mm(10), mm(10), mm(10), mm(10)), Qt::black, {}});
    QImage image(500, 500, QImage::Format_RGB32); // ten pixels a millimetre
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, page, 500 / size.width(), {{1.5, 1}, {5, 0}});
    painter.end();
    EXPECT_EQ(image.pixelColor(195, 150), QColor(Qt::white)) << "10 · 1.5 + 5 = 20 mm";
    EXPECT_EQ(image.pixelColor(205, 150), QColor(Qt::black));
    EXPECT_EQ(image.pixelColor(345, 150), QColor(Qt::black)) << "20 · 1.5 + 5 = 35 mm";
    EXPECT_EQ(image.pixelColor(355, 150), QColor(Qt::white));
}

TEST(Adjustment, APageThatLiesIsAdjustedAlongTheSidesOfItsSheet)
{
    // A card of 148 × 105 mm goes through the printer upright. What the ruler found across the sheet is down the card.
    const QSizeF card(mm(148), mm(105));
    EXPECT_EQ(sheetFor(card, true), QSizeF(mm(105), mm(148)));
    EXPECT_EQ(sheetFor(card, false), card);
    const Adjustment found{{1.01, 0.99}, {2, -1}};
    const auto onCard = [&](qreal x, qreal y) {
        const QPointF at = onSheet(card, found, true).map(QPointF(mm(x), mm(y)));
        return QPointF(toMm(at.x()), toMm(at.y()));
    };
    // The card's upper left corner is the sheet's lower left one.
    EXPECT_NEAR(onCard(0, 0).x(), 2, 1e-9);
    EXPECT_NEAR(onCard(0, 0).y(), 148 * 0.99 - 1, 1e-9);
    EXPECT_NEAR(onCard(30, 50).x(), 50 * 1.01 + 2, 1e-9);
    EXPECT_NEAR(onCard(30, 50).y(), (148 - 30) * 0.99 - 1, 1e-9);
    // A page that stands is where it was.
    const QPointF upright = onSheet({mm(105), mm(148)}, found, true).map(QPointF(mm(10), mm(20)));
    EXPECT_NEAR(toMm(upright.x()), 10 * 1.01 + 2, 1e-9);
    EXPECT_NEAR(toMm(upright.y()), 20 * 0.99 - 1, 1e-9);
}

TEST(Adjustment, ThePrintersFileHoldsUprightSheets)
{
    KOKARDA_TOOL_OR_SKIP("pdftoppm");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"card.pdf"_s);
    const QSizeF size(mm(148), mm(105));
    Page page{size, QRectF({0, 0}, size), {}};
    page.marks.push_back(Box{QRectF(mm(20), mm(10), mm(10), mm(10)), Qt::black, {}});
    writePdf({page}, path, {u"Card"_s, {}, false, {{1, 1}, {3, 0}}, true});
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"254"_s, u"-png"_s, u"-singlefile"_s, path, folder.filePath(u"card"_s)});
    const QImage sheet(folder.filePath(u"card.png"_s)); // ten pixels a millimetre
    ASSERT_NEAR(sheet.width(), 1050, 1);
    ASSERT_NEAR(sheet.height(), 1480, 1);
    // 10 to 20 mm down the card are 13 to 23 mm across the sheet; 20 to 30 mm across it end 20 mm above the lower edge.
    EXPECT_EQ(sheet.pixelColor(180, 1480 - 250), QColor(Qt::black));
    EXPECT_EQ(sheet.pixelColor(120, 1480 - 250), QColor(Qt::white));
    EXPECT_EQ(sheet.pixelColor(180, 1480 - 190), QColor(Qt::white));
    EXPECT_EQ(sheet.pixelColor(180, 1480 - 310), QColor(Qt::white));
}
