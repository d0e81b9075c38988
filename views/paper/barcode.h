// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QString>
#include <optional>

namespace kokarda::paper {

/// A code as an outline of whole modules: one unit of the path is one module, quiet zones are not part of it.
struct Code
{
    QPainterPath modules;
    int width = 0;  ///< in modules
    int height = 0; ///< in modules; of a bar code always 1: it is stretched when placed
};

/// QR code with error correction M (ISO/IEC 18004). None when the text is empty or too long for a code.
std::optional<Code> qrCode(const QString& text);

/// Code 128 (ISO/IEC 15417). None when the text is empty, too long or outside Latin-1.
std::optional<Code> code128(const QString& text);

/// The module width nearest to a wish that is a whole number of printer dots, at least one; tenths of a point.
/// A dpi of zero leaves the wish as it is.
qreal snappedModule(qreal wish, int dpi);

/// A place moved up and left to the printer's dot raster, by less than a dot.
QPointF snapped(QPointF point, int dpi);

/// A QR code of at most this side length with its upper left corner at a place, modules and place snapped to the
/// printer's dots.
std::optional<Shape> qrShape(const QString& text, QPointF at, qreal side, int dpi, const QColor& colour);

/// A Code 128 of at most this width and exactly this height. None also when the bars would be thinner than 0.19 mm,
/// which hand scanners no longer read.
std::optional<Shape> code128Shape(const QString& text, QPointF at, qreal width, qreal height, int dpi,
    const QColor& colour);

} // namespace kokarda::paper
