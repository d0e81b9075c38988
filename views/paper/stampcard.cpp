// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/stampcard.h"

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

QPainterPath disc(const QRectF& place)
{
    QPainterPath path;
    path.addEllipse(place);
    return path;
}

/// A place for a stamp, and in it the stamp: a ring filled in its middle, so that it is read in black and white too.
void placeStamp(Marks& marks, QPointF at, qreal side, bool isStamped, const Palette& palette)
{
    const qreal line = std::max(4.0, side * 0.035);
    marks.push_back(Shape{disc(QRectF(0, 0, side, side)), at, 1, isStamped ? palette.accent : palette.muted, line, isStamped ? u"stamp"_s : u"place"_s});
    if (isStamped)
        marks.push_back(Shape{disc(QRectF(side * 0.17, side * 0.17, side * 0.66, side * 0.66)), at, 1, palette.accent, 0, u"stamped"_s});
}

} // namespace

Page stampCardPage(const StampCard& card, const QString& key)
{
    const PaperSize paper = paperSize(key);
    const Palette palette = paletteOf(card.look, paper);
    QSizeF size = paper.sizeMm;
    if (paper.roll)
        size = {size.width(), size.width() * 0.8};
    else if (!paper.thermal && size.height() > size.width())
        size.transpose();
    Page page;
    page.size = {mm(size.width()), mm(size.height())};
    const QMarginsF& m = paper.marginsMm;
    const QRectF sheet({0, 0}, page.size);
    page.printable = sheet.adjusted(mm(m.left()), mm(m.top()), -mm(m.right()), -mm(m.bottom()));
    const qreal margin = std::clamp(mm(size.width()) * 0.08, mm(4), mm(20));
    const QRectF room = sheet.adjusted(margin, margin, -margin, -margin).intersected(page.printable);
    const qreal scale = std::clamp(size.width() / 148.0, 0.62, 1.25);
    const auto style = [&](Face face, int tenths, const QColor& colour) { return Style{face, std::max(62, int(std::lround(tenths * scale))), colour, 1.3}; };
    const Style title = style(Face::Semibold, 180, palette.ink);
    const Style name = style(Face::Regular, 120, palette.ink);
    const Style small = style(Face::Regular, 100, palette.muted);
    const auto say = [&card](Word what) { return word(what, card.language); };

    qreal y = room.top();
    y += placeParagraph(page.marks, {fitted(say(Word::LoyaltyCard), title, room.width())}, title, {room.left(), y});
    if (!card.name.trimmed().isEmpty())
        y += placeParagraph(page.marks, {fitted(cleaned(card.name), name, room.width())}, name, {room.left(), y});

    const int stamps = std::clamp(card.stamps, 0, card.perCard);
    const QString count = stamps == card.perCard ? say(Word::FullCard) : say(Word::StampsOf).arg(QString::number(stamps), QString::number(card.perCard));
    QStringList feet{count};
    if (!card.reward.trimmed().isEmpty())
        feet << say(Word::FullCardIsWorth).arg(cleaned(card.reward));
    feet << cleaned(card.look.name);
    feet.removeAll(QString());
    qreal bottom = room.bottom();
    for (auto foot = feet.crbegin(); foot != feet.crend(); ++foot) {
        bottom -= small.lineHeight();
        placeParagraph(page.marks, {fitted(*foot, small, room.width())}, small, {room.left(), bottom});
    }

    const int rows = card.perCard <= 5 ? 1 : card.perCard <= 10 ? 2 : card.perCard <= 15 ? 3 : 4;
    const int columns = (card.perCard + rows - 1) / rows;
    const qreal gap = mm(3) * scale;
    const QRectF field(room.left(), y + gap, room.width(), bottom - y - 2 * gap);
    const qreal side = std::max(mm(3), std::min((field.width() - (columns - 1) * gap) / columns, (field.height() - (rows - 1) * gap) / rows));
    const qreal left = room.left();
    const qreal top = field.top() + std::max(0.0, (field.height() - rows * side - (rows - 1) * gap) / 2);
    for (int i = 0; i < card.perCard; ++i) {
        const QPointF at(left + (i % columns) * (side + gap), top + (i / columns) * (side + gap));
        placeStamp(page.marks, at, side, i < stamps, palette);
    }
    return page;
}

} // namespace kokarda::paper
