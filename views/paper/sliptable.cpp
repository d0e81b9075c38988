// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/barcode.h"
#include "views/paper/pictures.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// A title longer than this is cut with "…": nobody picks by the ninth line.
constexpr int titleLines = 8;

struct Columns
{
    qreal tick = 0; ///< width of the tick box's column; 0: no ticks
    qreal quantity = 0;
    qreal picture = 0;
    qreal title = 0;
    qreal sku = 0;
    qreal bin = 0;
    qreal price = 0;
    qreal amount = 0;
    qreal space = 0;

    qreal quantityLeft() const { return tick; }
    qreal pictureLeft() const { return tick + quantity + space; }
    qreal titleLeft() const { return pictureLeft() + (picture > 0 ? picture + space : 0); }
    qreal skuLeft() const { return titleLeft() + title + space; }
    qreal binLeft() const { return skuLeft() + (sku > 0 ? sku + space : 0); }
};

bool anyHas(const SlipDocument& document, QString SlipLine::*field)
{
    return std::any_of(document.lines.begin(), document.lines.end(),
        [&](const SlipLine& line) { return !(line.*field).isEmpty(); });
}

// The widest content of a column, between a least and a largest width.
qreal columnFor(const SlipDocument& document, QString SlipLine::*field, Word heading, const SlipStyle& style,
    qreal largest)
{
    qreal width = fitted(word(heading, document.language), style.label, largest).width;
    for (const SlipLine& line : document.lines)
        width = std::max(width, fitted(line.*field, style.body, largest).width);
    return std::min(width + 1, largest);
}

Columns columnsFor(const SlipDocument& document, const SlipStyle& style)
{
    Columns c;
    const qreal width = style.content.width();
    c.space = mm(style.wide ? 4 : 2.2);
    c.tick = document.look.showTicks ? mm(style.wide ? 8 : 6) : 0;
    c.quantity = std::max(mm(style.wide ? 8 : 6),
        style.wide ? fitted(word(Word::Quantity, document.language), style.label, mm(16)).width : 0.0);
    const bool pictures = std::any_of(document.lines.begin(), document.lines.end(),
        [](const SlipLine& line) { return !line.picture.isNull(); });
    c.picture = pictures ? mm(style.wide ? 15 : 10) : 0;
    if (style.wide) {
        if (document.look.showSku && anyHas(document, &SlipLine::sku))
            c.sku = columnFor(document, &SlipLine::sku, Word::Sku, style, width * 0.21);
        if (document.look.showBin && anyHas(document, &SlipLine::bin))
            c.bin = columnFor(document, &SlipLine::bin, Word::Bin, style, width * 0.14);
    }
    if (anyHas(document, &SlipLine::amount)) {
        if (style.wide)
            c.price = columnFor(document, &SlipLine::price, Word::Price, style, width * 0.16);
        c.amount = columnFor(document, &SlipLine::amount, Word::Amount, style, width * (style.wide ? 0.17 : 0.34));
    }
    c.title = width - c.titleLeft();
    for (const qreal column : {c.sku, c.bin, c.price, c.amount})
        c.title -= column > 0 ? column + c.space : 0;
    return c;
}

Piece heading(const SlipDocument& document, const Columns& c, const SlipStyle& style)
{
    Piece piece;
    piece.before = style.gap;
    const Style& label = style.label;
    const qreal width = style.content.width();
    const qreal baseline = ascentOf(label);
    const auto write = [&](Word what, qreal x, qreal room, Align align = Align::Left) {
        place(piece.marks, fitted(word(what, document.language), label, room), label, {x, baseline}, align);
    };
    if (style.wide)
        write(Word::Quantity, c.quantityLeft() + c.quantity / 2, c.quantity + c.space * 0.6, Align::Centre);
    write(Word::Item, c.titleLeft(), c.title);
    if (c.sku > 0)
        write(Word::Sku, c.skuLeft(), c.sku);
    if (c.bin > 0)
        write(Word::Bin, c.binLeft(), c.bin);
    if (c.price > 0)
        write(Word::Price, width - c.amount - c.space, c.price, Align::Right);
    if (c.amount > 0)
        write(Word::Amount, width, c.amount, Align::Right);
    const qreal rule = label.lineHeight() + mm(0.8);
    piece.marks.push_back(Line{{0, rule}, {width, rule}, pt(1.0), style.palette.accent});
    piece.height = rule + mm(style.wide ? 1.6 : 1.0);
    return piece;
}

// Code and shelf under the title where there is no room for columns.
QString subline(const SlipDocument& document, const SlipLine& line, const SlipStyle& style)
{
    QStringList parts;
    if (!style.wide && document.look.showBin && !line.bin.isEmpty())
        parts += word(Word::Bin, document.language) + u' ' + line.bin;
    if (!style.wide && document.look.showSku && !line.sku.isEmpty())
        parts += line.sku;
    return parts.join(u" · "_s);
}

qreal placeTitle(Marks& marks, const SlipDocument& document, const SlipLine& line, const Columns& c,
    const SlipStyle& style, qreal top)
{
    const qreal indent = line.part ? mm(style.wide ? 5 : 3) : 0;
    const qreal x = c.titleLeft() + indent;
    const qreal width = c.title - indent;
    qreal y = top;
    if (line.part)
        marks.push_back(Line{{x - mm(1.8), top + mm(0.3)}, {x - mm(1.8), top + style.body.lineHeight() - mm(0.3)},
            pt(0.8), style.palette.muted});
    y += placeParagraph(marks, wrapped(line.title, style.body, width, titleLines), style.body, {x, y});
    for (const QString& text : {line.variant, line.partial, subline(document, line, style)})
        y += placeParagraph(marks, wrapped(text, style.small, width, 5), style.small, {x, y});
    if (document.look.showItemBarcodes && !line.sku.isEmpty()) {
        if (std::optional<Shape> bars = code128Shape(line.sku, {x, y + mm(1)}, std::min(width, mm(45)), mm(5),
                style.options.printerDpi, style.palette.ink)) {
            // Dots count from the sheet's edge; only the bars' places across matter.
            const qreal left = style.content.left();
            bars->at.setX(snapped({left + x, 0}, style.options.printerDpi).x() - left);
            marks.push_back(*bars);
            y += mm(6.5);
        }
    }
    return y - top;
}

Piece row(const SlipDocument& document, const SlipLine& line, const Columns& c, const SlipStyle& style)
{
    Piece piece;
    const qreal width = style.content.width();
    const qreal top = style.rowSpace;
    const Style& body = style.body;
    if (c.tick > 0 && line.quantity > 0)
        placeTick(piece.marks, style, {0, top});
    const QString figure = line.quantity == 0 ? u"–"_s
                                              : documentLocale(document.language).toString(line.quantity);
    placeFigure(piece.marks, figure, line.quantity > 1, style, c.quantityLeft() + c.quantity / 2, top,
        c.quantity + c.space * 0.5);
    qreal height = placeTitle(piece.marks, document, line, c, style, top);
    if (c.picture > 0 && !line.picture.isNull()) {
        const QSizeF size = QSizeF(line.picture.size()).scaled(c.picture, c.picture, Qt::KeepAspectRatio);
        const QImage seen = style.paper.thermal ? inDots(line.picture, (size * style.options.printerDpi / unitsPerInch).toSize()) : line.picture;
        piece.marks.push_back(Picture{{{c.pictureLeft() + (c.picture - size.width()) / 2, top}, size}, seen, true});
        height = std::max(height, size.height());
    }
    if (c.sku > 0)
        height = std::max(height, placeParagraph(piece.marks, wrapped(line.sku, body, c.sku, titleLines), body,
            {c.skuLeft(), top}));
    if (c.bin > 0)
        height = std::max(height, placeParagraph(piece.marks, wrapped(line.bin, body, c.bin, titleLines), body,
            {c.binLeft(), top}));
    if (c.price > 0)
        place(piece.marks, fitted(line.price, body, c.price), body,
            {width - c.amount - c.space, top + ascentOf(body)}, Align::Right);
    if (c.amount > 0)
        place(piece.marks, fitted(line.amount, body, c.amount), body, {width, top + ascentOf(body)}, Align::Right);
    piece.height = top + height + style.rowSpace;
    return piece;
}

Piece counts(const SlipDocument& document, const SlipStyle& style)
{
    Piece piece;
    const QLocale locale = documentLocale(document.language);
    const QString text = word(Word::Positions, document.language) + u" "_s
        + locale.toString(qlonglong(document.lines.size())) + u"   ·   "_s
        + word(Word::Pieces, document.language) + u' ' + locale.toString(document.pieces);
    const qreal width = style.content.width();
    piece.marks.push_back(Line{{0, 0}, {width, 0}, pt(0.5), style.palette.hairline});
    piece.before = mm(1);
    const Style& look = style.small;
    place(piece.marks, fitted(text, look, width), look, {width, mm(1.4) + ascentOf(look)}, Align::Right);
    piece.height = mm(1.4) + look.lineHeight();
    return piece;
}

} // namespace

Section itemTable(const SlipDocument& document, const SlipStyle& style)
{
    const Columns columns = columnsFor(document, style);
    Section section;
    section.repeat = heading(document, columns, style);
    for (const SlipLine& line : document.lines)
        section.pieces.push_back(row(document, line, columns, style));
    if (document.lines.empty()) {
        Piece none;
        none.height = placeParagraph(none.marks,
            wrapped(word(Word::NothingInside, document.language), style.small, columns.title), style.small,
            {columns.titleLeft(), mm(1.7)}) + mm(3.4);
        section.pieces.push_back(std::move(none));
    }
    section.pieces.back().keepWithNext = true;
    section.pieces.push_back(counts(document, style));
    return section;
}

} // namespace kokarda::paper
