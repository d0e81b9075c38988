// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/dochead.h"

#include "views/paper/barcode.h"
#include "views/paper/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

Piece running(const DocumentHead& head, const SlipStyle& style)
{
    Piece piece;
    const qreal width = style.content.width();
    const qreal baseline = ascentOf(style.strong);
    place(piece.marks, fitted(head.title, style.strong, width * 0.5), style.strong, {0, baseline});
    place(piece.marks, fitted(head.facts.value(0), style.body, width * 0.45), style.body, {width, baseline},
        Align::Right);
    piece.height = style.strong.lineHeight() + style.gap * 0.7;
    return piece;
}

qreal placeLines(Marks& marks, const QStringList& lines, const Style& look, QPointF top, qreal width)
{
    qreal y = top.y();
    for (const QString& line : lines)
        y += placeParagraph(marks, wrapped(line, look, width, 4), look, {top.x(), y});
    return y - top.y();
}

qreal placeSide(Marks& marks, const DocumentHead& head, const SlipStyle& style, QPointF top, qreal width)
{
    if (head.side.isEmpty())
        return 0;
    qreal height = placeParagraph(marks, {fitted(head.sideLabel, style.label, width)}, style.label, top);
    height += placeLines(marks, head.side, style.body, top + QPointF(0, height), width);
    return height;
}

} // namespace

Piece documentHead(const DocumentHead& head, const SlipStyle& style, int page)
{
    if (page > 0)
        return running(head, style);
    Piece piece;
    const qreal width = style.content.width();
    Style title = style.number;
    title.size = style.wide ? 220 : 180;
    title.leading = 1.2;

    qreal right = width;
    qreal codeHeight = 0;
    if (std::optional<Shape> qr = qrShape(head.code, {0, 0}, style.qrSide, style.options.printerDpi,
            style.palette.ink)) {
        const QSizeF size = qr->box().size();
        const QPointF origin = style.content.topLeft();
        qr->at = snapped(origin + QPointF(width - size.width(), mm(1)), style.options.printerDpi) - origin;
        piece.marks.push_back(*qr);
        right -= size.width() + mm(5);
        codeHeight = size.height() + mm(1);
    }
    const qreal sideWidth = style.wide ? mm(58) : 0;
    const qreal mainWidth = right - (head.side.isEmpty() ? 0 : sideWidth + (style.wide ? mm(5) : 0));
    title = shrunk(title, head.title, mainWidth, 150);
    qreal y = placeParagraph(piece.marks, wrapped(head.title, title, mainWidth, 2), title, {0, 0}) + mm(0.8);
    y += placeLines(piece.marks, head.facts, style.body, {0, y}, mainWidth);
    if (style.wide) {
        const qreal side = placeSide(piece.marks, head, style, {right - sideWidth, 0}, sideWidth);
        piece.height = std::max({y, side, codeHeight});
    } else {
        y = std::max(y, codeHeight) + style.gap * 0.7;
        piece.height = y + placeSide(piece.marks, head, style, {0, y}, width);
    }
    return piece;
}

} // namespace kokarda::paper
