// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/barcode.h"
#include "views/paper/pictures.h"
#include "views/paper/slipparts.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// The number in the largest type in which it fits on one line; a number of extreme length is broken instead.
qreal placeNumber(Marks& marks, const QString& number, const Style& largest, QPointF top, qreal width)
{
    const Style style = shrunk(largest, number, width, largest.size / 2);
    return placeParagraph(marks, wrapped(number, style, width, 3), style, top);
}

// How much of the people there is room for.
struct People
{
    bool buyer = true;   // who paid, where that is somebody else
    int linesOfEach = 3; // that one line of an address may be broken into
};

// The first line strong, the rest below it; returns the height.
qreal placeAddress(Marks& marks, const QStringList& lines, const SlipStyle& style, QPointF top, qreal width, int linesOfEach)
{
    qreal y = top.y();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Style& look = i == 0 ? style.addressee : style.address;
        y += placeParagraph(marks, wrapped(lines[i], look, width, linesOfEach), look, {top.x(), y});
    }
    return y - top.y();
}

qreal placeLabel(Marks& marks, const QString& text, const SlipStyle& style, QPointF top, qreal width)
{
    return placeParagraph(marks, {fitted(text, style.label, width)}, style.label, top);
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
    QStringList facts{document.parcel, document.orderDate};
    facts += document.delivery;
    facts += document.copyMark;
    facts.removeAll(QString());
    for (const QString& fact : facts)
        y += placeParagraph(marks, wrapped(fact, style.body, width, 2), style.body, {top.x(), y});
    return y - top.y();
}

qreal placeReceiver(Marks& marks, const SlipDocument& document, const SlipStyle& style, QPointF top, qreal width, People people)
{
    qreal y = top.y();
    if (!document.shipTo.isEmpty()) {
        y += placeLabel(marks, word(Word::ShipTo, document.language), style, {top.x(), y}, width) + 10;
        y += placeAddress(marks, document.shipTo, style, {top.x(), y}, width, people.linesOfEach);
        if (!document.shipToPhone.isEmpty())
            y += placeParagraph(marks, wrapped(document.shipToPhone, style.small, width, 2), style.small,
                {top.x(), y + 10}) + 10;
    }
    if (people.buyer && !document.soldTo.isEmpty()) {
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

// The code with its upper right corner at a place of the piece; returns its size, empty where there is none. The
// printer's dots count from the sheet's edge, not from the content's.
QSizeF placeQr(Marks& marks, const SlipDocument& document, const SlipStyle& style, QPointF topRight)
{
    std::optional<Shape> qr = qrShape(document.number, {0, 0}, style.qrSide, style.options.printerDpi,
        style.palette.ink);
    if (!qr)
        return {0, 0};
    const QSizeF size = qr->box().size();
    const QPointF origin = style.content.topLeft();
    qr->at = snapped(origin + topRight - QPointF(size.width(), 0), style.options.printerDpi) - origin;
    marks.push_back(std::move(*qr));
    return size;
}

Piece wideHead(const SlipDocument& document, const SlipStyle& style, People people)
{
    Piece head;
    const qreal width = style.content.width();
    qreal left = placeShop(head.marks, document, style, width * 0.5);
    const qreal right = document.look.showSender
        ? placeSender(head.marks, document, style, {width, 0}, width * 0.42) : 0;
    const qreal top = std::max(left, right) + style.gap * 1.1;

    const qreal column = width * 0.50;
    qreal orderWidth = width - column;
    qreal qrHeight = 0;
    if (document.look.showQr) {
        const QSizeF size = placeQr(head.marks, document, style, {width, top + mm(1.2)});
        orderWidth -= size.width() + mm(4);
        qrHeight = size.height() + mm(2);
    }
    const qreal receiver = placeReceiver(head.marks, document, style, {0, top}, column - mm(8), people);
    const qreal order = placeOrder(head.marks, document, style, {column, top}, orderWidth);
    head.height = top + std::max({receiver, order, qrHeight});
    return head;
}

Piece narrowHead(const SlipDocument& document, const SlipStyle& style, People people)
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
        const QSizeF size = placeQr(head.marks, document, style, {width, y});
        orderWidth -= size.width() + mm(3);
        qrBottom = y + size.height() + mm(1);
    }
    y += placeOrder(head.marks, document, style, {0, y}, orderWidth);
    y = std::max(y, qrBottom) + style.gap * 0.8;
    y += placeReceiver(head.marks, document, style, {0, y}, width, people);
    head.height = y;
    return head;
}


// Where the address must stand so that a window shows it, whichever way the folded sheet slides in the envelope.
struct Window
{
    QRectF returnLine;   ///< the sender in one small line; millimetres from the sheet's corner
    QRectF address;
    QPointF orderAt;     ///< the order's facts beside the window
    qreal orderWidth;
    qreal bottom;        ///< the head ends here
    std::array<qreal, 3> marks; ///< folds, and the punch mark where the standard has one; 0: none
};

const Window& windowOf(Envelope envelope)
{
    // DIN 5008: field 85 x 45 mm, 20 mm from the left, 27 mm (form A) or 45 mm (form B) from the top; return line and
    // remarks in its upper 17.7 mm; folds at 87 and 192 mm or 105 and 210 mm, punch mark at 148.5 mm.
    static const Window dinA{{25, 39.5, 78, 4}, {25, 44.7, 78, 27.3}, {120, 32}, 72, 78, {87, 192, 148.5}};
    static const Window dinB{{25, 57.5, 78, 4}, {25, 62.7, 78, 27.3}, {120, 50}, 72, 96, {105, 210, 148.5}};
    // A DL envelope (220 x 110 mm) with the usual Polish window 90 x 45 mm, 20 mm from the right and the lower edge.
    // The sheet folded to 210 x 99 mm slides by 10 and 11 mm: what is always seen lies 110 to 190 mm from the left
    // and 45 to 79 mm from the top.
    static const Window polish{{113, 46, 74, 4}, {113, 51, 74, 27}, {25, 45}, 78, 84, {99, 198, 0}};
    switch (envelope) {
    case Envelope::DinA:
        return dinA;
    case Envelope::PolishDl:
        return polish;
    case Envelope::DinB:
    case Envelope::None:
        break;
    }
    return dinB;
}

// The address in the largest type in which all of it fits the window.
void placeInWindow(Marks& marks, const QStringList& lines, const SlipStyle& style, const QRectF& room)
{
    Style look = style.address;
    std::vector<TextLine> set;
    for (look.size = style.address.size; look.size >= 60; look.size -= 10) {
        set.clear();
        for (const QString& line : lines)
            for (TextLine& part : wrapped(line, look, room.width(), 2))
                set.push_back(std::move(part));
        if (qreal(set.size()) * look.lineHeight() <= room.height())
            break;
    }
    const size_t most = size_t(room.height() / look.lineHeight());
    if (set.size() > most)
        set.resize(most);
    placeParagraph(marks, set, look, room.topLeft());
}

Piece envelopeHead(const SlipDocument& document, const SlipStyle& style)
{
    Piece head;
    const Window& window = windowOf(style.options.envelope);
    const QPointF origin = style.content.topLeft();
    const auto inPiece = [&](const QRectF& r) {
        return QRectF(QPointF(mm(r.x()), mm(r.y())) - origin, QSizeF(mm(r.width()), mm(r.height())));
    };
    const QRectF address = inPiece(window.address);
    const QRectF line = inPiece(window.returnLine);
    const qreal width = style.content.width();

    // The head above the window: form A leaves 27 mm.
    const qreal shopWidth = width * 0.5;
    SlipStyle upper = style;
    upper.small.size = 72;
    placeShop(head.marks, document, upper, shopWidth);
    if (document.look.showSender) {
        const qreal room = mm(window.orderAt.y()) - origin.y() - mm(2);
        Marks sender;
        if (placeSender(sender, document, upper, {width, 0}, width * 0.42) <= room)
            head.marks.insert(head.marks.end(), sender.begin(), sender.end());
        else
            placeParagraph(head.marks, wrapped(document.senderLines.join(u" · "_s), upper.small, width * 0.42, 4),
                upper.small, {width, 0}, Align::Right);
    }

    Style tiny = style.small;
    tiny.size = 62;
    QStringList from{cleaned(document.look.name)};
    from += document.senderLines.mid(0, 2);
    from.removeAll(QString());
    place(head.marks, fitted(from.join(u" · "_s), tiny, line.width()), tiny, {line.left(), line.top() + mm(2.4)});
    placeInWindow(head.marks, document.shipTo, style, address);

    QPointF at = QPointF(mm(window.orderAt.x()), mm(window.orderAt.y())) - origin;
    qreal orderWidth = mm(window.orderWidth);
    if (document.look.showQr)
        orderWidth -= placeQr(head.marks, document, style, {at.x() + orderWidth, at.y() + mm(1.2)}).width() + mm(4);
    placeOrder(head.marks, document, style, at, orderWidth);

    for (const qreal fold : window.marks) {
        const qreal y = mm(fold) - origin.y();
        const qreal left = style.printable.left() - origin.x();
        if (fold > 0)
            head.marks.push_back(Line{{left, y}, {left + mm(4), y}, pt(0.4), style.palette.muted});
    }
    head.height = mm(window.bottom) - origin.y();
    return head;
}

} // namespace

Piece slipHead(const SlipDocument& document, const SlipStyle& style)
{
    if (style.options.envelope != Envelope::None && style.paper.key == "a4"_L1)
        return envelopeHead(document, style);
    // On a small sheet an address of extreme length leaves out who paid, then ends its lines sooner, before it runs into
    // the foot.
    const qreal room = style.paper.roll ? 1e9 : style.content.height() - style.foot;
    Piece head;
    for (const People people : {People{}, People{false, 3}, People{false, 2}, People{false, 1}}) {
        head = style.wide ? wideHead(document, style, people) : narrowHead(document, style, people);
        if (head.height <= room)
            break;
    }
    return head;
}

} // namespace kokarda::paper
