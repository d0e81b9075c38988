// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/adjustment.h"

#include "models/values/problem.h"
#include "views/paper/text.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// A roll is cut where its content ends.
QSizeF testSizeMm(const PaperSize& paper)
{
    return paper.roll ? QSizeF(paper.sizeMm.width(), 120) : paper.sizeMm;
}

struct Axis
{
    qreal scale;
    qreal shift;
};

// The printer puts x at s·x + o; read at two places that gives s and o, and what undoes them.
Axis undone(qreal wanted1, qreal wanted2, qreal read1, qreal read2, const Axis& before)
{
    const qreal scale = (read2 - read1) / (wanted2 - wanted1);
    if (!(std::abs(scale - 1) <= 0.08) || std::abs(read1 - wanted1) > 20)
        throw RuleError(QCoreApplication::translate("paper", "These readings cannot be right: no printer is so far off. Measure again, in millimetres from the edge of the sheet."));
    const qreal shift = read1 - scale * wanted1;
    // The page was sent with the old adjustment; the new one is applied in its place.
    return {before.scale / scale, before.shift - shift * before.scale / scale};
}

void scaleMark(Page& page, qreal mmAt, bool across, qreal length, const QColor& ink)
{
    const qreal at = mm(mmAt);
    const QPointF from = across ? QPointF(at, page.printable.top()) : QPointF(page.printable.left(), at);
    const QPointF to = across ? from + QPointF(0, mm(length)) : from + QPointF(mm(length), 0);
    page.marks.push_back(Line{from, to, pt(0.3), ink});
}

void rulers(Page& page, const QSizeF& sizeMm, const QColor& ink)
{
    const auto length = [](int at) { return at % 10 == 0 ? 4.0 : at % 5 == 0 ? 3.0 : 1.8; };
    for (int at = 1; at < int(sizeMm.width()); ++at)
        if (mm(at) > page.printable.left() && mm(at) < page.printable.right())
            scaleMark(page, at, true, length(at), ink);
    for (int at = 1; at < int(sizeMm.height()); ++at)
        if (mm(at) > page.printable.top() && mm(at) < page.printable.bottom())
            scaleMark(page, at, false, length(at), ink);
}

} // namespace

QSizeF sheetFor(const QSizeF& page, bool upright)
{
    return upright && page.width() > page.height() ? page.transposed() : page;
}

QTransform onSheet(const QSizeF& page, const Adjustment& adjustment, bool upright)
{
    QTransform turned;
    if (sheetFor(page, upright) != page)
        turned = QTransform(0, -1, 1, 0, 0, page.width());
    const QPointF& by = adjustment.shiftMm;
    return turned * QTransform(adjustment.scale.x(), 0, 0, adjustment.scale.y(), mm(by.x()), mm(by.y()));
}

RulerReadings wantedReadings(const PaperSize& paper)
{
    const QSizeF size = testSizeMm(paper);
    const qreal x = size.width() > 120 ? 20 : 12;
    const qreal y = size.height() > 120 ? 20 : 12;
    return {x, std::floor(size.width() - x), y, std::floor(size.height() - y)};
}

Adjustment adjustmentFrom(const RulerReadings& readings, const PaperSize& paper, const Adjustment& printedWith)
{
    const RulerReadings wanted = wantedReadings(paper);
    const Axis x = undone(wanted.left, wanted.right, readings.left, readings.right,
        {printedWith.scale.x(), printedWith.shiftMm.x()});
    const Axis y = undone(wanted.top, wanted.bottom, readings.top, readings.bottom,
        {printedWith.scale.y(), printedWith.shiftMm.y()});
    return {{x.scale, y.scale}, {x.shift, y.shift}};
}

Page calibrationPage(const PaperSize& paper, const QString& printer)
{
    const QSizeF sizeMm = testSizeMm(paper);
    const QColor ink(Qt::black);
    Page page;
    page.size = {mm(sizeMm.width()), mm(sizeMm.height())};
    page.printable = QRectF({0, 0}, page.size)
                         .adjusted(mm(paper.marginsMm.left()), mm(paper.marginsMm.top()), -mm(paper.marginsMm.right()),
                             -mm(paper.marginsMm.bottom()));
    page.marks.push_back(Box{page.printable.adjusted(1, 1, -1, -1), {}, ink, pt(0.2)});
    rulers(page, sizeMm, ink);
    const RulerReadings lines = wantedReadings(paper);
    for (const qreal x : {lines.left, lines.right})
        page.marks.push_back(Line{{mm(x), mm(lines.top)}, {mm(x), mm(lines.bottom)}, pt(0.4), ink});
    for (const qreal y : {lines.top, lines.bottom})
        page.marks.push_back(Line{{mm(lines.left), mm(y)}, {mm(lines.right), mm(y)}, pt(0.4), ink});

    const qreal width = mm(lines.right - lines.left) - mm(8);
    const bool small = sizeMm.width() < 120;
    const Style head{Face::Bold, small ? 110 : 180, ink, 1.25};
    const Style body{Face::Regular, small ? 75 : 105, ink, 1.4};
    qreal y = mm(lines.top + 4);
    const qreal x = mm(lines.left + 4);
    y += placeParagraph(page.marks, wrapped(QCoreApplication::translate("paper", "Test page"), head, width, 1), head, {x, y}) + 40;
    const QStringList words{printer, paperTitle(paper),
        QCoreApplication::translate("paper", "Measure with a ruler from the left and from the upper edge of the sheet to the four long lines and type what you read."),
        QCoreApplication::translate("paper", "Left line: %1 mm · right line: %2 mm · upper line: %3 mm · lower line: %4 mm would be exact.")
            .arg(QString::number(lines.left), QString::number(lines.right), QString::number(lines.top),
                QString::number(lines.bottom)),
        QCoreApplication::translate("paper", "The outer frame stands on the margins. Where it is missing, the printer does not reach: make that margin wider.")};
    for (const QString& text : words)
        y += placeParagraph(page.marks, wrapped(text, body, width, 8), body, {x, y}) + 30;
    return page;
}

} // namespace kokarda::paper
