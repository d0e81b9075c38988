// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/papersize.h"
#include "views/paper/slipdocument.h"
#include "views/paper/text.h"

#include <QMarginsF>
#include <QRectF>

namespace kokarda::paper {

/// Colours of a paper. On thermal paper everything is black.
struct Palette
{
    QColor ink{0x1F, 0x24, 0x30};
    QColor muted{0x5B, 0x62, 0x70};
    QColor accent{0xB4, 0x32, 0x4A};
    QColor hairline{0xC9, 0xC3, 0xB8};
};

/// Colours of this look on this paper.
Palette paletteOf(const Look& look, const PaperSize& paper);

/// Measures and type sizes of a slip on one paper, all in tenths of a point.
struct SlipStyle
{
    PaperSize paper;
    PaperOptions options;
    Palette palette;
    QRectF sheet;
    QRectF printable;
    QRectF content; ///< between the margins of the design, foot included
    qreal foot = 0; ///< kept free at the lower end of every page
    bool wide = true; ///< columns for code and shelf; narrow papers set them under the title
    qreal gap = 0;    ///< between the parts of the paper
    qreal rowSpace = 0; ///< above and below each item
    qreal qrSide = 0;
    qreal barHeight = 0;

    Style number;  ///< the order number, at its largest
    Style name;    ///< the shop's name where there is no logo
    Style address;
    Style addressee;
    Style body;
    Style strong;
    Style small;
    Style label;
};

/// Throws nothing; an unknown paper is A4. A density below 1 draws the parts together: for a slip that would run over
/// to another page by a little.
SlipStyle slipStyle(const Look& look, const PaperOptions& options, qreal density = 1);

} // namespace kokarda::paper
