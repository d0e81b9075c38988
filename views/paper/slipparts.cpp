// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slipparts.h"

#include "views/paper/barcode.h"
#include "views/paper/fonts.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// The number in the largest type in which it fits on one line; a number of extreme length is broken instead.
qreal placeNumber(Marks& marks, const QString& number, Style style, QPointF top, qreal width)
{
    const int smallest = style.size / 2;
    while (style.size > smallest && fonts::width(number, style.face, style.size) > width)
        style.size -= 10;
    return placeParagraph(marks, wrapped(number, style, width, 3), style, top);
}

// The first line strong, the rest below it; returns the height.
qreal placeAddress(Marks& marks, const QStringList& lines, const SlipStyle& style, QPointF top, qreal width)
{
    qreal y = top.y();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Style& look = i == 0 ? style.addressee : style.address;
        y += placeParagraph(marks, wrapped(lines[i], look, width, 3), look, {top.x(), y});
    }
    return y - top.y();
}

qreal placeLabel(Marks& marks, const QString& text, const SlipStyle& style, QPointF top, qreal width)
{
    return placeParagraph(marks, {fitted(text, style.label, width)}, style.label, top);
}

// Thermal heads know no grey: what is darker than the middle is black, the rest is paper.
QImage inBlack(const QImage& picture)
{
    QImage result = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x)
            pixels[x] = qAlpha(pixels[x]) > 127 && qGray(pixels[x]) < 160 ? qRgb(0, 0, 0) : qRgba(255, 255, 255, 0);
    }
    return result;
}

// Logo, or the shop's name in words; returns the height.
qreal placeShop(Marks& marks, const SlipDocument& document, const SlipStyle& style, qreal width)
{
    if (document.logo.isNull())
        return placeParagraph(marks, wrapped(cleaned(document.look.name), style.name, width, 2), style.name, {0, 0});
    const QSizeF room(std::min(width, mm(style.wide ? 52 : 34)), mm(style.wide ? 17 : 12));
    const QSizeF size = QSizeF(document.logo.size()).scaled(room, Qt::KeepAspectRatio);
    marks.push_back(Picture{QRectF(QPointF(0, 0), size), style.paper.thermal ? inBlack(document.logo) : document.logo});
    return size.height();
}

// Number, date, delivery: what the order is.
qreal placeOrder(Marks& marks, const SlipDocument& document, const SlipStyle& style, QPointF top, qreal width)
{
    qreal y = top.y();
    y += placeLabel(marks, word(Word::Order, document.language), style, {top.x(), y}, width);
    y += placeNumber(marks, document.number, style.number, {top.x(), y}, width) + 0.3 * style.body.size;
    QStringList facts{document.orderDate};
    facts += document.delivery;
    facts += document.copyMark;
    facts.removeAll(QString());
    for (const QString& fact : facts)
        y += placeParagraph(marks, wrapped(fact, style.body, width, 2), style.body, {top.x(), y});
    return y - top.y();
}

qreal placeReceiver(Marks& marks, const SlipDocument& document, const SlipStyle& style, QPointF top, qreal width)
{
    qreal y = top.y();
    if (!document.shipTo.isEmpty()) {
        y += placeLabel(marks, word(Word::ShipTo, document.language), style, {top.x(), y}, width) + 10;
        y += placeAddress(marks, document.shipTo, style, {top.x(), y}, width);
        if (!document.shipToPhone.isEmpty())
            y += placeParagraph(marks, wrapped(document.shipToPhone, style.small, width, 2), style.small,
                {top.x(), y + 10}) + 10;
    }
    if (!document.soldTo.isEmpty()) {
        y += style.gap / 2;
        y += placeLabel(marks, word(Word::SoldTo, document.language), style, {top.x(), y}, width);
        y += placeParagraph(marks, wrapped(document.soldTo.join(u", "_s), style.small, width, 4), style.small,
            {top.x(), y});
    }
    return y - top.y();
}

qreal placeSender(Marks& marks, const SlipDocument& document, const SlipStyle& style, QPointF topRight, qreal width)
{
    QStringList lines = document.senderLines;
    if (!document.logo.isNull())
        lines.prepend(cleaned(document.look.name));
    qreal y = topRight.y();
    for (const QString& line : lines)
        y += placeParagraph(marks, wrapped(line, style.small, width, 2), style.small, {topRight.x(), y}, Align::Right);
    return y - topRight.y();
}

Piece wideHead(const SlipDocument& document, const SlipStyle& style)
{
    Piece head;
    const qreal width = style.content.width();
    qreal left = placeShop(head.marks, document, style, width * 0.5);
    const qreal right = document.look.showSender
        ? placeSender(head.marks, document, style, {width, 0}, width * 0.42) : 0;
    const qreal top = std::max(left, right) + style.gap * 1.1;

    const qreal column = width * 0.50;
    const std::optional<Shape> qr = document.look.showQr
        ? qrShape(document.number, {0, 0}, style.qrSide, style.options.printerDpi, style.palette.ink) : std::nullopt;
    qreal orderWidth = width - column;
    qreal qrHeight = 0;
    if (qr) {
        const QRectF box = qr->box();
        Shape placed = *qr;
        // The sheet's dots count from the sheet's edge, not from the content's.
        const QPointF at = snapped(style.content.topLeft() + QPointF(width - box.width(), top + mm(1.2)),
            style.options.printerDpi);
        placed.at = at - style.content.topLeft();
        head.marks.push_back(placed);
        orderWidth -= box.width() + mm(4);
        qrHeight = box.height() + mm(2);
    }
    const qreal receiver = placeReceiver(head.marks, document, style, {0, top}, column - mm(8));
    const qreal order = placeOrder(head.marks, document, style, {column, top}, orderWidth);
    head.height = top + std::max({receiver, order, qrHeight});
    return head;
}

Piece narrowHead(const SlipDocument& document, const SlipStyle& style)
{
    Piece head;
    const qreal width = style.content.width();
    qreal y = placeShop(head.marks, document, style, width);
    if (document.look.showSender && !document.senderLines.isEmpty())
        y += placeParagraph(head.marks, wrapped(document.senderLines.join(u" · "_s), style.small, width, 4),
            style.small, {0, y});
    y += style.gap;
    qreal orderWidth = width;
    qreal qrBottom = 0;
    if (document.look.showQr) {
        if (std::optional<Shape> qr = qrShape(document.number, {0, 0}, style.qrSide, style.options.printerDpi,
                style.palette.ink)) {
            const QRectF box = qr->box();
            qr->at = snapped(style.content.topLeft() + QPointF(width - box.width(), y), style.options.printerDpi)
                - style.content.topLeft();
            head.marks.push_back(*qr);
            orderWidth -= box.width() + mm(3);
            qrBottom = y + box.height() + mm(1);
        }
    }
    y += placeOrder(head.marks, document, style, {0, y}, orderWidth);
    y = std::max(y, qrBottom) + style.gap * 0.8;
    y += placeReceiver(head.marks, document, style, {0, y}, width);
    head.height = y;
    return head;
}

} // namespace

Piece slipHead(const SlipDocument& document, const SlipStyle& style)
{
    return style.wide ? wideHead(document, style) : narrowHead(document, style);
}

Piece runningHead(const SlipDocument& document, const SlipStyle& style)
{
    Piece head;
    const qreal width = style.content.width();
    const TextLine number = fitted(document.number, style.strong, width * 0.45, Qt::ElideMiddle);
    const qreal baseline = ascentOf(style.strong);
    place(head.marks, number, style.strong, {0, baseline});
    place(head.marks, fitted(document.addressee, style.body, width * 0.5), style.body, {width, baseline},
        Align::Right);
    head.height = style.strong.lineHeight() + style.gap * 0.7;
    return head;
}

Section boxedText(const QString& label, const QString& text, const SlipStyle& style, bool loud)
{
    Section section;
    if (text.isEmpty())
        return section;
    const Palette& p = style.palette;
    const qreal width = style.content.width();
    const qreal pad = mm(style.wide ? 3 : 2);
    const qreal bar = mm(loud ? 1.1 : 0.5);
    std::vector<std::pair<TextLine, Style>> lines{{fitted(label, style.label, width - 2 * pad - bar), style.label}};
    for (const TextLine& line : wrapped(text, style.body, width - 2 * pad - bar))
        lines.emplace_back(line, style.body);
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == lines.size();
        Piece piece;
        const qreal top = first ? pad * 0.7 : 0;
        piece.height = top + lines[i].second.lineHeight() + (last ? pad * 0.8 : 0);
        piece.before = first ? style.gap : 0;
        // A box drawn line by line: its left bar and, on thermal paper, no tint that would come out as dots.
        if (!style.paper.thermal)
            piece.marks.push_back(Box{{0, 0, width, piece.height + (last ? 0 : 5)}, QColor(0xF6, 0xF4, 0xEF), {}, 0, 0});
        piece.marks.push_back(Box{{0, 0, bar, piece.height + (last ? 0 : 5)}, loud ? p.accent : p.muted, {}, 0, 0});
        place(piece.marks, lines[i].first, lines[i].second, {bar + pad, top + ascentOf(lines[i].second)});
        piece.keepWithNext = first || i + 2 == lines.size();
        section.pieces.push_back(std::move(piece));
    }
    section.pieces.back().keepWithNext = false;
    return section;
}

Section freeText(const QString& text, const SlipStyle& style)
{
    Section section;
    for (const TextLine& line : wrapped(cleanedLines(text), style.small, std::min(style.content.width(), mm(130)))) {
        Piece piece;
        piece.before = section.pieces.empty() ? style.gap : 0;
        piece.height = placeParagraph(piece.marks, {line}, style.small, {0, 0});
        section.pieces.push_back(std::move(piece));
    }
    return section;
}

Section totalsBlock(const SlipDocument& document, const SlipStyle& style)
{
    Section section;
    const qreal width = style.content.width();
    const qreal amountColumn = std::min(width * 0.42, mm(34));
    for (const SlipTotal& total : document.totals) {
        const Style& look = total.strong ? style.strong : style.body;
        Piece piece;
        piece.before = section.pieces.empty() ? style.gap * 0.4 : 0;
        piece.height = look.lineHeight();
        place(piece.marks, fitted(total.label, look, width - amountColumn - mm(3)), look,
            {width - amountColumn - mm(3), ascentOf(look)}, Align::Right);
        place(piece.marks, fitted(total.amount, look, amountColumn), look, {width, ascentOf(look)}, Align::Right);
        piece.keepWithNext = true;
        section.pieces.push_back(std::move(piece));
    }
    if (!section.pieces.empty())
        section.pieces.back().keepWithNext = false;
    return section;
}

Marks slipFoot(const SlipDocument& document, const SlipStyle& style, const QRectF& area, int page, int count)
{
    Marks marks;
    qreal textWidth = area.width();
    if (document.look.showBarcode) {
        std::optional<Shape> bars = code128Shape(document.number, {0, 0}, area.width() * (style.wide ? 0.42 : 0.62),
            style.barHeight, style.options.printerDpi, style.palette.ink);
        if (bars) {
            const QRectF box = bars->box();
            bars->at = snapped({area.right() - box.width(), area.bottom() - box.height()}, style.options.printerDpi);
            marks.push_back(*bars);
            textWidth -= box.width() + mm(5);
        }
    }
    const Style& look = style.small;
    const QString pages = count > 0
        ? word(Word::PageOf, document.language).arg(QString::number(page + 1), QString::number(count)) : QString();
    qreal baseline = area.bottom() - 0.24 * look.size;
    if (!pages.isEmpty()) {
        place(marks, fitted(pages, look, textWidth), look, {area.left(), baseline});
        baseline -= look.lineHeight();
    }
    QString who = cleaned(document.look.name);
    who = who.isEmpty() ? document.number : who + u" · "_s + document.number;
    if (fitted(who, look, textWidth).text != who)
        who = document.number;
    place(marks, fitted(who, look, textWidth, Qt::ElideMiddle), look, {area.left(), baseline});
    return marks;
}

} // namespace kokarda::paper
