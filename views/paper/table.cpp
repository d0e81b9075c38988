// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/table.h"

#include "views/paper/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

constexpr int mostLines = 8;

qreal spaceBetween(const SlipStyle& style)
{
    return mm(style.wide ? 4 : 2.2);
}

std::vector<Column> widened(std::vector<Column> columns, const SlipStyle& style)
{
    qreal used = spaceBetween(style) * qreal(columns.size() - 1);
    for (const Column& column : columns)
        used += column.width;
    for (Column& column : columns)
        if (column.width <= 0)
            column.width = std::max(style.content.width() - used, mm(10));
    return columns;
}

qreal anchor(const Column& column, qreal left)
{
    if (column.align == Align::Centre)
        return left + column.width / 2;
    return column.align == Align::Right ? left + column.width : left;
}

Piece heading(const std::vector<Column>& columns, const SlipStyle& style)
{
    Piece piece;
    piece.before = style.gap;
    const Style& label = style.label;
    const qreal space = spaceBetween(style);
    qreal left = 0;
    for (const Column& column : columns) {
        place(piece.marks, fitted(column.heading, label, column.width + space * 0.7), label,
            {anchor(column, left), ascentOf(label)}, column.align);
        left += column.width + space;
    }
    const qreal rule = label.lineHeight() + mm(0.8);
    piece.marks.push_back(Line{{0, rule}, {style.content.width(), rule}, pt(1.0), style.palette.accent});
    piece.height = rule + mm(style.wide ? 1.6 : 1.0);
    return piece;
}

qreal placeCell(Marks& marks, const Cell& cell, const Column& column, const SlipStyle& style, qreal left, qreal top)
{
    switch (cell.kind) {
    case Cell::Kind::Tick:
        placeTick(marks, style, {left, top});
        return style.body.lineHeight();
    case Cell::Kind::Figure:
        placeFigure(marks, cell.text, cell.strong, style, left + column.width / 2, top,
            column.width + spaceBetween(style) * 0.5);
        return style.body.lineHeight();
    case Cell::Kind::Field: {
        const qreal height = mm(6);
        marks.push_back(Box{{left, top + (style.body.lineHeight() - height) / 2, column.width, height}, {},
            style.palette.muted, pt(0.6), mm(0.6)});
        return height;
    }
    case Cell::Kind::Words:
        break;
    }
    const Style& look = cell.strong ? style.strong : style.body;
    const qreal x = anchor(column, left);
    qreal height = placeParagraph(marks, wrapped(cell.text, look, column.width, mostLines), look, {x, top}, column.align);
    height += placeParagraph(marks, wrapped(cell.sub, style.small, column.width, mostLines), style.small,
        {x, top + height}, column.align);
    return height;
}

} // namespace

void placeTick(Marks& marks, const SlipStyle& style, QPointF top)
{
    const qreal side = mm(style.wide ? 3.8 : 3.4);
    marks.push_back(Box{{top.x() + pt(0.5), top.y() + (style.body.lineHeight() - side) / 2, side, side}, {},
        style.palette.ink, pt(0.9), mm(0.5)});
}

void placeFigure(Marks& marks, const QString& figure, bool many, const SlipStyle& style, qreal middle, qreal top,
    qreal room)
{
    Style look = many ? style.strong : style.body;
    const qreal high = look.lineHeight();
    const qreal baseline = top + ascentOf(look);
    look = shrunk(look, figure, room, 50); // a number is never cut
    const TextLine set = fitted(figure, look, room);
    if (many) {
        look.colour = Qt::white;
        const qreal width = std::max(set.width + mm(2.4), mm(6.2));
        marks.push_back(Box{{middle - width / 2, top - mm(0.35), width, high + mm(0.7)},
            style.palette.ink, {}, 0, mm(0.8)});
    }
    place(marks, set, look, {middle, baseline}, Align::Centre);
}

Section table(const std::vector<Column>& columns, const std::vector<Row>& rows, const SlipStyle& style)
{
    const std::vector<Column> set = widened(columns, style);
    Section section;
    section.repeat = heading(set, style);
    for (const Row& row : rows) {
        Piece piece;
        qreal left = 0;
        qreal height = 0;
        for (size_t i = 0; i < set.size() && i < row.size(); ++i) {
            height = std::max(height, placeCell(piece.marks, row[i], set[i], style, left, style.rowSpace));
            left += set[i].width + spaceBetween(style);
        }
        piece.height = height + 2 * style.rowSpace;
        section.pieces.push_back(std::move(piece));
    }
    return section;
}

} // namespace kokarda::paper
