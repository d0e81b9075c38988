// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/cards.h"

#include "views/paper/papersize.h"
#include "views/paper/slipstyle.h"
#include "views/paper/text.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// A bow, the program's own mark: two loops, a knot, two ends. 40 x 26 units.
QPainterPath bow()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(18, 9);
    path.cubicTo(10, -2, 0, -1, 1, 9);
    path.cubicTo(1, 17, 11, 17, 18, 12);
    path.closeSubpath();
    path.moveTo(22, 9);
    path.cubicTo(30, -2, 40, -1, 39, 9);
    path.cubicTo(39, 17, 29, 17, 22, 12);
    path.closeSubpath();
    path.addEllipse(QRectF(16.6, 6.8, 6.8, 7.2));
    path.moveTo(18, 13);
    path.cubicTo(16, 18, 13, 22, 9, 26);
    path.lineTo(14, 25);
    path.lineTo(16.5, 26);
    path.cubicTo(18.5, 22, 19.6, 18, 20, 14);
    path.closeSubpath();
    path.moveTo(22, 13);
    path.cubicTo(24, 18, 27, 22, 31, 26);
    path.lineTo(26, 25);
    path.lineTo(23.5, 26);
    path.cubicTo(21.5, 22, 20.4, 18, 20, 14);
    path.closeSubpath();
    return path;
}

struct Card
{
    Page page;
    PaperSize paper;
    Palette palette;
    QRectF room;
    qreal scale = 1; ///< type sizes against those of an A6 card
};

Card emptyCard(const QString& key, const Look& look)
{
    Card card;
    card.paper = paperSize(key);
    QSizeF size = card.paper.sizeMm;
    if (card.paper.roll)
        size = {size.width(), size.width() * 0.9};
    else if (!card.paper.thermal && size.height() > size.width())
        size.transpose();
    card.palette = paletteOf(look, card.paper);
    card.page.size = {mm(size.width()), mm(size.height())};
    const QMarginsF& m = card.paper.marginsMm;
    const QRectF sheet({0, 0}, card.page.size);
    card.page.printable = sheet.adjusted(mm(m.left()), mm(m.top()), -mm(m.right()), -mm(m.bottom()));
    const qreal margin = std::clamp(mm(size.width()) * 0.09, mm(5), mm(22));
    card.room = sheet.adjusted(margin, margin, -margin, -margin).intersected(card.page.printable);
    card.scale = std::clamp(size.width() / 148.0, 0.62, 1.25);
    return card;
}

Style scaled(const Card& card, Face face, int size, const QColor& colour, qreal leading = 1.36)
{
    return {face, std::max(62, int(std::lround(size * card.scale))), colour, leading};
}

void placeBow(Card& card, qreal top, qreal width)
{
    const qreal scale = width / 40;
    card.page.marks.push_back(Shape{bow(), {card.room.center().x() - width / 2, top}, scale, card.palette.accent,
        0, u"bow"_s});
}

// Lines in the middle of the card; returns their height.
qreal placeCentred(Card& card, const std::vector<TextLine>& lines, const Style& style, qreal top)
{
    return placeParagraph(card.page.marks, lines, style, {card.room.center().x(), top}, Align::Centre);
}

void placeShopName(Card& card, const Look& look)
{
    const Style small = scaled(card, Face::Regular, 90, card.palette.muted);
    const TextLine name = fitted(cleaned(look.name), small, card.room.width());
    place(card.page.marks, name, small, {card.room.center().x(), card.room.bottom() - 0.24 * small.size}, Align::Centre);
}

} // namespace

Page giftCardPage(const GiftCard& gift, const QString& paper)
{
    Card card = emptyCard(paper, gift.look);
    const Style label = scaled(card, Face::Regular, 110, card.palette.muted);
    const Style name = scaled(card, Face::Semibold, 190, card.palette.ink, 1.2);
    const Style words = scaled(card, Face::Regular, 112, card.palette.ink, 1.4);
    const qreal width = card.room.width();
    QString title = cleaned(gift.giftName);
    if (gift.count > 1)
        title = documentLocale(gift.language).toString(gift.count) + u" × "_s + title;
    const std::vector<TextLine> head = wrapped(word(Word::WithCompliments, gift.language), label, width, 2);
    const std::vector<TextLine> set = balanced(title, name, width, 3);
    // Three quarters of what is left, so that the shop's name keeps its distance.
    const qreal bowWidth = mm(15) * card.scale;
    const qreal gap = mm(3.4) * card.scale;
    const qreal fixed = bowWidth * 0.65 + gap + qreal(head.size()) * label.lineHeight()
        + qreal(set.size()) * name.lineHeight() + 2 * gap + label.lineHeight();
    const int lines = std::max(0, int((card.room.height() - fixed) / words.lineHeight()));
    const std::vector<TextLine> said = lines == 0 ? std::vector<TextLine>{}
                                                  : balanced(cleaned(gift.words), words, width, std::min(lines, 5));
    const qreal height = fixed - label.lineHeight() + qreal(said.size()) * words.lineHeight();
    qreal y = card.room.top() + std::max(0.0, (card.room.height() - label.lineHeight() - height) * 0.42);
    placeBow(card, y, bowWidth);
    y += bowWidth * 0.65 + gap;
    y += placeCentred(card, head, label, y);
    y += placeCentred(card, set, name, y) + gap;
    placeCentred(card, said, words, y);
    placeShopName(card, gift.look);
    return card.page;
}

std::vector<Page> giftMessagePages(const GiftMessageCard& message, const QString& paper)
{
    std::vector<Page> pages;
    if (message.written) {
        PaperOptions options;
        options.notePaper = paper;
        return {notePage(*message.written, options)};
    }
    const Card empty = emptyCard(paper, message.look);
    const Style words = scaled(empty, Face::Regular, 130, empty.palette.ink, 1.45);
    const Style giver = scaled(empty, Face::Semibold, 110, empty.palette.ink);
    const std::vector<TextLine> from = message.giver.isEmpty()
        ? std::vector<TextLine>{} : wrapped(cleaned(message.giver), giver, empty.room.width(), 2);
    std::vector<TextLine> lines;
    for (const QString& paragraph : cleanedLines(message.message).split(u'\n'))
        for (TextLine& line : paragraph.isEmpty() ? std::vector<TextLine>{{}}
                                                  : balanced(paragraph, words, empty.room.width()))
            lines.push_back(std::move(line));
    const qreal bowWidth = mm(13) * empty.scale;
    const qreal above = bowWidth * 0.65 + mm(4) * empty.scale;
    const qreal below = qreal(from.size()) * giver.lineHeight() + mm(3) * empty.scale;
    const auto perPage = size_t(std::max(1.0, (empty.room.height() - above - below) / words.lineHeight()));
    do {
        Card card = empty;
        const std::vector<TextLine> here(lines.begin(), lines.begin() + std::min(lines.size(), perPage));
        lines.erase(lines.begin(), lines.begin() + std::min(lines.size(), perPage));
        const qreal height = above + qreal(here.size()) * words.lineHeight() + below;
        qreal y = card.room.top() + std::max(0.0, (card.room.height() - height) * 0.42);
        placeBow(card, y, bowWidth);
        y += above;
        y += placeCentred(card, here, words, y) + mm(3) * card.scale;
        if (lines.empty())
            placeCentred(card, from, giver, y);
        pages.push_back(std::move(card.page));
    } while (!lines.empty());
    return pages;
}

} // namespace kokarda::paper
