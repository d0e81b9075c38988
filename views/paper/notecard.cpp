// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/notecard.h"

#include "views/ink/brush.h"
#include "views/ink/hand.h"
#include "views/paper/papersize.h"
#include "views/paper/pictures.h"
#include "views/paper/units.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

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

// Steps of a line's width, and how far a line may stray when points are left out; tenths of a point.
constexpr qreal widthStep = 1.0;
constexpr qreal tolerance = 0.8;

struct Nib
{
    qreal x = 0;
    qreal y = 0;
    qreal width = 0;
};

// How far a point lies from the line between two others, its width counted as a third direction.
qreal distanceTo(const Nib& p, const Nib& a, const Nib& b)
{
    const qreal dx = b.x - a.x;
    const qreal dy = b.y - a.y;
    const qreal length = dx * dx + dy * dy;
    const qreal along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy, p.width - a.width - along * (b.width - a.width));
}

// The points that the line needs (Ramer, Douglas and Peucker).
std::vector<Nib> thinned(const std::vector<Nib>& nibs)
{
    std::vector<char> keep(nibs.size(), 0);
    keep.front() = keep.back() = 1;
    std::vector<std::pair<size_t, size_t>> open{{0, nibs.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        size_t farthest = from;
        qreal largest = tolerance;
        for (size_t i = from + 1; i < to; ++i) {
            const qreal distance = distanceTo(nibs[i], nibs[from], nibs[to]);
            if (distance > largest) {
                largest = distance;
                farthest = i;
            }
        }
        if (farthest == from)
            continue;
        keep[farthest] = 1;
        open.emplace_back(from, farthest);
        open.emplace_back(farthest, to);
    }
    std::vector<Nib> needed;
    for (size_t i = 0; i < nibs.size(); ++i)
        if (keep[i])
            needed.push_back(nibs[i]);
    return needed;
}

// A unit is 0.035 mm, less than a dot of 600 to the inch, and short to write.
QPointF onRaster(const Nib& nib)
{
    return {std::round(nib.x), std::round(nib.y)};
}

void addStroke(std::map<int, QPainterPath>& bands, const ink::Stroke& stroke)
{
    std::vector<Nib> nibs;
    for (const ink::InkPoint& point : stroke.points)
        nibs.push_back({mm(point.x), mm(point.y), mm(point.width)});
    if (nibs.empty())
        return;
    if (nibs.size() == 1)
        nibs.push_back({nibs[0].x + 0.5, nibs[0].y, nibs[0].width}); // a dot is a very short line
    nibs = thinned(nibs);
    int previous = -1;
    for (size_t i = 1; i < nibs.size(); ++i) {
        // A line keeps its width until it is clearly another: each change of width begins a new line.
        const qreal wish = (nibs[i - 1].width + nibs[i].width) / 2 / widthStep;
        const int band = previous > 0 && std::abs(wish - previous) < 0.8 ? previous : std::max(1, int(std::lround(wish)));
        QPainterPath& path = bands[band];
        if (band != previous)
            path.moveTo(onRaster(nibs[i - 1]));
        path.lineTo(onRaster(nibs[i]));
        previous = band;
    }
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
    std::map<int, QPainterPath> bands;
    for (const ink::Stroke& stroke : card.writing.strokes)
        addStroke(bands, stroke);
    Marks marks;
    for (auto& [band, path] : bands)
        marks.push_back(Shape{std::move(path), {std::round(at.x()), std::round(at.y())}, 1,
            thermal ? QColor(ink::blackInk) : card.ink, band * widthStep, u"note"_s});
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
