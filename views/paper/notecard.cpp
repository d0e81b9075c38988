// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/notecard.h"

#include "views/ink/brush.h"
#include "views/ink/hand.h"
#include "views/paper/inkpath.h"
#include "views/paper/papersize.h"
#include "views/paper/pictures.h"
#include "views/paper/units.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// Cards lie: a note reads better across. Rolls and labels stand as they come out.
QSizeF cardSize(const PaperSize& paper)
{
    if (paper.key == "a6"_L1)
        return paper.sizeMm.transposed();
    if (paper.roll)
        return {paper.sizeMm.width(), 120};
    return paper.sizeMm;
}

qreal cardMargin(const QSizeF& size)
{
    return std::clamp(size.width() * 0.08, 5.0, 24.0);
}

// A signature is as high as a line and a half of writing, and no wider than half the card.
constexpr qreal signatureXHeights = 5.5;
constexpr qreal signatureShare = 0.5;
constexpr qreal signatureGapMm = 1.5;

QSizeF signatureSize(const QImage& signature, const QSizeF& boxMm, const NoteLook& look)
{
    if (signature.isNull())
        return {};
    const QSizeF room(boxMm.width() * signatureShare, look.xHeightMm * signatureXHeights);
    return QSizeF(signature.size()).scaled(room, Qt::KeepAspectRatio);
}

// The shop's own card in place of the words, as large as the box lets it be.
NoteCard scannedCard(const QImage& scan, const QSizeF& boxMm)
{
    const qreal height = boxMm.height() > 0 ? boxMm.height() : boxMm.width() * scan.height() / scan.width();
    const QSizeF size = QSizeF(scan.size()).scaled({boxMm.width(), height}, Qt::KeepAspectRatio);
    NoteCard card;
    card.writing.widthMm = boxMm.width();
    card.writing.heightMm = height;
    card.writing.inkBottomMm = size.height();
    card.pictures.push_back({scan, QRectF({(boxMm.width() - size.width()) / 2, 0}, size)});
    return card;
}

} // namespace

NoteCard noteIn(const QSizeF& boxMm, const QString& text, const QString& hand, const NoteLook& look, quint64 seed)
{
    if (const QImage scan = pictureOf(look.scanPng); !scan.isNull())
        return scannedCard(scan, boxMm);
    const QImage signature = pictureOf(look.signaturePng);
    const QSizeF name = signatureSize(signature, boxMm, look);
    const qreal foot = signature.isNull() ? 0 : name.height() + signatureGapMm;
    ink::WritingStyle style;
    style.widthMm = boxMm.width();
    style.heightMm = boxMm.height() > 0 ? std::max(boxMm.height() - foot, 10.0) : 0;
    style.xHeightMm = look.xHeightMm;
    style.slant = look.slant;
    style.liveliness = look.liveliness;
    style.penWidthMm = look.penWidthMm;
    NoteCard card{ink::write(ink::loadHand(hand), text, style, seed), QColor(look.inkColour)};
    if (!signature.isNull()) {
        // A little in from the left edge, as one signs.
        const QPointF at(0.06 * boxMm.width(), card.writing.inkBottomMm + signatureGapMm);
        card.pictures.push_back({signature, QRectF(at, name)});
        card.writing.inkBottomMm += foot;
    }
    return card;
}

QSizeF noteBox(const QString& notePaper)
{
    const QSizeF size = cardSize(paperSize(notePaper));
    const qreal margin = cardMargin(size);
    return {size.width() - 2 * margin, size.height() - 2 * margin};
}

Marks noteMarks(const NoteCard& card, bool thermal, QPointF at)
{
    Marks marks;
    for (PenLines& lines : penLines(card.writing)) {
        lines.at = {std::round(at.x()), std::round(at.y())};
        lines.colour = thermal ? QColor(ink::blackInk) : card.ink;
        lines.says = u"note"_s;
        marks.push_back(std::move(lines));
    }
    for (const NotePicture& picture : card.pictures) {
        const QRectF& box = picture.boxMm;
        marks.push_back(Picture{QRectF(at + QPointF(mm(box.left()), mm(box.top())), QSizeF(mm(box.width()), mm(box.height()))),
            thermal ? inBlack(picture.image) : picture.image});
    }
    return marks;
}

Page notePage(const NoteCard& card, const PaperOptions& options)
{
    const PaperSize paper = paperSize(options.notePaper);
    QSizeF size = cardSize(paper);
    const qreal margin = cardMargin(size);
    if (paper.roll)
        size.setHeight(card.writing.inkBottomMm + 2 * margin);
    Page page;
    page.size = {mm(size.width()), mm(size.height())};
    const QMarginsF& m = paper.marginsMm;
    page.printable = QRectF({0, 0}, page.size).adjusted(mm(m.left()), mm(m.top()), -mm(m.right()), -mm(m.bottom()));
    // A short note stands a little above the middle, as one would begin it by hand.
    const qreal free = size.height() - 2 * margin - card.writing.inkBottomMm;
    const qreal left = (size.width() - card.writing.widthMm) / 2;
    page.marks = noteMarks(card, paper.thermal, {mm(left), mm(margin + std::max(0.0, free * 0.38))});
    return page;
}

} // namespace kokarda::paper
