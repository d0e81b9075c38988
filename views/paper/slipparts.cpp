// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slipparts.h"

#include "views/paper/barcode.h"
#include "views/paper/fonts.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

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

Marks pageFoot(const Foot& foot, const SlipStyle& style, const QRectF& area, int page, int count)
{
    Marks marks;
    qreal textWidth = area.width();
    if (std::optional<Shape> bars = code128Shape(foot.code, {0, 0}, area.width() * (style.wide ? 0.42 : 0.62),
            style.barHeight, style.options.printerDpi, style.palette.ink)) {
        const QRectF box = bars->box();
        bars->at = snapped({area.right() - box.width(), area.bottom() - box.height()}, style.options.printerDpi);
        marks.push_back(*bars);
        textWidth -= box.width() + mm(5);
    }
    const Style& look = style.small;
    qreal baseline = area.bottom() - 0.24 * look.size;
    if (count > 0) {
        const QString pages = word(Word::PageOf, foot.language).arg(QString::number(page + 1), QString::number(count));
        place(marks, fitted(pages, look, textWidth), look, {area.left(), baseline});
        baseline -= look.lineHeight();
    }
    QStringList parts{foot.shop, foot.number};
    parts.removeAll(QString());
    QString who = parts.join(u" · "_s);
    if (fitted(who, look, textWidth).text != who && !foot.number.isEmpty())
        who = foot.number;
    place(marks, fitted(who, look, textWidth, Qt::ElideMiddle), look, {area.left(), baseline});
    return marks;
}

Frame frameOf(const SlipStyle& style, std::function<Piece(int page)> head)
{
    Frame frame;
    frame.size = style.sheet.size();
    frame.printable = style.printable;
    frame.body = style.content.adjusted(0, 0, 0, -style.foot);
    frame.roll = style.paper.roll;
    frame.head = std::move(head);
    return frame;
}

std::pair<Flowed, SlipStyle> composed(const Look& look, const PaperOptions& options,
    const std::function<Flowed(const SlipStyle& style)>& setIn)
{
    SlipStyle usual = slipStyle(look, options);
    Flowed flowed = setIn(usual);
    if (flowed.pages.size() > 1) {
        // A page saved is worth a little air.
        SlipStyle tighter = slipStyle(look, options, 0.7);
        Flowed closer = setIn(tighter);
        if (closer.pages.size() < flowed.pages.size())
            return {std::move(closer), std::move(tighter)};
    }
    return {std::move(flowed), std::move(usual)};
}

std::vector<Page> withFeet(Flowed flowed, const SlipStyle& style, const Foot& foot)
{
    const int count = int(flowed.pages.size());
    for (int i = 0; i < count; ++i) {
        Page& page = flowed.pages[size_t(i)];
        const qreal bottom = style.paper.roll ? flowed.ends[size_t(i)] + style.gap + style.foot
                                              : flowed.footBottom.value_or(style.content.bottom());
        const bool last = i + 1 == count;
        const qreal edge = style.paper.roll || last ? bottom : style.content.bottom();
        const QRectF area(style.content.left(), edge - style.foot, style.content.width(), style.foot);
        append(page.marks, pageFoot(foot, style, area, i, style.paper.roll ? 0 : count));
        if (style.paper.roll) {
            page.size.setHeight(bottom + mm(style.paper.marginsMm.bottom()));
            page.printable.setBottom(bottom);
        }
    }
    return std::move(flowed.pages);
}

void append(Marks& marks, Marks more)
{
    marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace kokarda::paper
