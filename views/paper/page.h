// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/penlines.h"

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <variant>
#include <vector>

namespace kokarda::paper {

/// The cuts of the document family.
enum class Face { Regular, Semibold, Bold };

/// One run of text in one face. All measures in tenths of a point.
struct Text
{
    QPointF at; ///< left end of the baseline
    QString text;
    Face face = Face::Regular;
    int size = 95;
    QColor colour;
    qreal width = 0; ///< measured advance

    /// The room that the letters need: 0.80 of the size above the baseline (accented capitals) and 0.24 below it.
    QRectF box() const { return {at.x(), at.y() - 0.80 * size, width, 1.04 * size}; }
    bool operator==(const Text&) const = default;
};

/// A rectangle, filled, outlined or both. An invalid colour means "not".
struct Box
{
    QRectF rect;
    QColor fill;
    QColor edge;
    qreal edgeWidth = 0;
    qreal radius = 0;

    bool operator==(const Box&) const = default;
};

struct Line
{
    QPointF from;
    QPointF to;
    qreal width = 5;
    QColor colour;
    bool dashed = false;

    bool operator==(const Line&) const = default;
};

/// A filled outline, as the modules of a code (non-zero winding), or a line of one width.
struct Shape
{
    QPainterPath path;
    QPointF at;      ///< where the path's origin lies
    qreal scale = 1; ///< tenths of a point per unit of the path
    QColor colour;
    qreal pen = 0; ///< above 0: the path is drawn as a round line of this width in tenths of a point, not filled
    QString says; ///< for the dump: what the shape means ("code128 #1001")

    /// The outline's place on the page.
    QRectF box() const
    {
        const QRectF b = path.boundingRect();
        return QRectF(at.x() + b.x() * scale, at.y() + b.y() * scale, b.width() * scale, b.height() * scale)
            .adjusted(-pen / 2, -pen / 2, pen / 2, pen / 2);
    }
    bool operator==(const Shape&) const = default;
};

struct Picture
{
    QRectF rect;
    QImage image;
    bool photograph = false; ///< has shades that matter: where there is only black it is made of dots

    bool operator==(const Picture&) const = default;
};

using Mark = std::variant<Text, Box, Line, Shape, PenLines, Picture>;
using Marks = std::vector<Mark>;

/// A finished page: its size, the part a printer can reach, and what stands on it. Never changed once it is set.
struct Page
{
    QSizeF size;      ///< of the sheet
    QRectF printable; ///< the sheet without the printer's margins
    Marks marks;

    bool operator==(const Page&) const = default;
};

/// The page as text, one mark a line, rounded to a tenth of a unit: what golden tests compare.
QString dump(const Page& page);

/// All text of a page in drawing order, one run a line: what searches in tests and warnings look at.
QString plainText(const Page& page);

/// The same marks moved by an offset.
Marks moved(Marks marks, QPointF by);

} // namespace kokarda::paper
