// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/views/paper/soundness.h"
#include "views/paper/adjustment.h"
#include "views/paper/painter.h"
#include "views/paper/units.h"

#include <QPainter>
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
