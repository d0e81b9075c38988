// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"
#include "views/paper/papersize.h"

#include <QPointF>
#include <QTransform>

namespace kokarda::paper {

/// Puts right what a printer does wrong with a stock: it prints a little smaller or larger, and a little aside. A
/// place x of the page is sent to the printer as x · scale + shift.
struct Adjustment
{
    QPointF scale{1, 1};
    QPointF shiftMm;

    bool isNothing() const { return *this == Adjustment{}; }
    bool operator==(const Adjustment&) const = default;
};

/// Where a page's places come to lie on the sheet, both in tenths of a point from the upper left corner. A printer's
/// adjustment is of its sheet: with `upright` a page that lies is first turned to the left onto the upright sheet that
/// the printer holds, its upper edge along the sheet's left one.
QTransform onSheet(const QSizeF& page, const Adjustment& adjustment, bool upright);
/// The sheet's size for a page of that size.
QSizeF sheetFor(const QSizeF& page, bool upright);

/// What a ruler says on the printed test page, in millimetres: how far the first and the second line of each direction
/// lie from the left edge and from the upper edge of the sheet.
struct RulerReadings
{
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal bottom = 0;
};

/// Where the lines should be on this paper.
RulerReadings wantedReadings(const PaperSize& paper);

/// The adjustment that brings the lines where they should be. `printedWith` was in force when the page was printed.
/// Throws RuleError for readings that no printer gives (more than 8 % of scale or 20 mm of shift): a slip of the pen.
Adjustment adjustmentFrom(const RulerReadings& readings, const PaperSize& paper, const Adjustment& printedWith = {});

/// The test page: the four lines with their numbers, rulers along two edges, and what to do, in the window's language.
Page calibrationPage(const PaperSize& paper, const QString& printer);

} // namespace kokarda::paper
