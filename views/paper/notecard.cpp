// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/notecard.h"

#include "views/ink/brush.h"
#include "views/paper/papersize.h"
#include "views/paper/slim.h"
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

} // namespace

QSizeF noteBox(const QString& notePaper)
{
    const QSizeF size = cardSize(paperSize(notePaper));
    const qreal margin = cardMargin(size);
    return {size.width() - 2 * margin, size.height() - 2 * margin};
}

Shape noteShape(const NoteCard& card, bool thermal)
{
    return Shape{slim(ink::inked(card.writing), mm(1)), {0, 0}, 1, thermal ? QColor(ink::blackInk) : card.ink,
        u"note"_s};
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
    Shape shape = noteShape(card, paper.thermal);
    // A short note stands a little above the middle, as one would begin it by hand.
    const qreal free = size.height() - 2 * margin - card.writing.inkBottomMm;
    const qreal left = (size.width() - card.writing.widthMm) / 2;
    shape.at = {std::round(mm(left)), std::round(mm(margin + std::max(0.0, free * 0.38)))};
    page.marks.push_back(std::move(shape));
    return page;
}

} // namespace kokarda::paper
