// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/paperview.h"

#include "views/paper/painter.h"
#include "views/screens/shared/palette.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int gap = 16;

} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview of the papers"));
    setMinimumWidth(240);
}

void PaperView::setPages(std::vector<paper::Page> pages)
{
    m_pages = std::move(pages);
    measure();
    viewport()->update();
}

void PaperView::setWhole()
{
    m_whole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measure();
}

void PaperView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    measure();
    viewport()->update();
}

qreal PaperView::scale() const
{
    // All pages in one scale, the widest fits: a note card then looks as small beside its slip as it is.
    qreal widest = 1;
    for (const paper::Page& page : m_pages)
        widest = std::max(widest, page.size.width());
    return (viewport()->width() - 2 * gap) * m_zoom / widest;
}

void PaperView::measure()
{
    qreal height = gap;
    qreal width = 0;
    for (const paper::Page& page : m_pages) {
        height += page.size.height() * scale() + gap;
        width = std::max(width, page.size.width() * scale() + 2 * gap);
    }
    if (m_whole)
        setFixedHeight(static_cast<int>(std::ceil(height)));
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(32);
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Palette& colours = paletteOf(this);
    painter.fillRect(viewport()->rect(), colours.tint(colours.ink, colours.dark ? 0.06 : 0.055));
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    qreal y = gap;
    for (const paper::Page& page : m_pages) {
        const qreal factor = scale();
        const QSizeF size = page.size * factor;
        const qreal x = std::max<qreal>(gap, (viewport()->width() - size.width()) / 2);
        const QRectF sheet(QPointF(x, y), size);
        if (sheet.bottom() > verticalScrollBar()->value()
            && sheet.top() < verticalScrollBar()->value() + viewport()->height()) {
            painter.fillRect(sheet.translated(0, 1).adjusted(-1, -1, 1, 1), colours.tint(colours.ink, 0.16));
            painter.fillRect(sheet, Qt::white);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(sheet.topLeft());
            painter.setClipRect(QRectF(QPointF(), size));
            paper::paint(painter, page, factor);
            painter.restore();
        }
        y += size.height() + gap;
    }
}

void PaperView::resizeEvent(QResizeEvent*)
{
    measure();
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace kokarda::screens
