// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/painter.h"

#include "views/paper/fonts.h"
#include "views/paper/units.h"

#include <QPainter>
#include <cmath>

namespace kokarda::paper {

namespace {

struct Drawer
{
    QPainter& painter;

    void operator()(const Text& text) const
    {
        painter.setFont(fonts::font(text.face, text.size));
        painter.setPen(text.colour);
        painter.drawText(text.at, text.text);
    }
    void operator()(const Box& box) const
    {
        painter.setPen(box.edge.isValid() ? QPen(box.edge, box.edgeWidth) : QPen(Qt::NoPen));
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        if (box.radius > 0)
            painter.drawRoundedRect(box.rect, box.radius, box.radius);
        else
            painter.drawRect(box.rect);
    }
    void operator()(const Line& line) const
    {
        QPen pen(line.colour, line.width);
        pen.setCapStyle(Qt::FlatCap);
        if (line.dashed)
            pen.setDashPattern({6, 5});
        painter.setPen(pen);
        painter.drawLine(line.from, line.to);
    }
    void operator()(const Shape& shape) const
    {
        painter.save();
        painter.translate(shape.at);
        if (shape.pen > 0) {
            painter.scale(shape.scale, shape.scale);
            painter.strokePath(shape.path, QPen(shape.colour, shape.pen / shape.scale, Qt::SolidLine, Qt::RoundCap,
                Qt::RoundJoin));
            painter.restore();
            return;
        }
        painter.scale(shape.scale, shape.scale);
        painter.fillPath(shape.path, shape.colour);
        painter.restore();
    }
    void operator()(const PenLines& lines) const
    {
        painter.save();
        painter.translate(lines.at);
        painter.strokePath(lines.path(), QPen(lines.colour, lines.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    }
    void operator()(const Picture& picture) const { painter.drawImage(picture.rect, picture.image); }
};

} // namespace

void paint(QPainter& painter, const Page& page, qreal scale, const Adjustment& adjustment, bool upright)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform
        | QPainter::LosslessImageRendering);
    // Paper reads from the left whatever the window's language; a text brings its own direction along.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.scale(scale, scale);
    painter.setTransform(onSheet(page.size, adjustment, upright), true);
    for (const Mark& mark : page.marks)
        std::visit(Drawer{painter}, mark);
    painter.restore();
}

QImage render(const Page& page, qreal dpi)
{
    const qreal scale = dpi / unitsPerInch;
    QImage image(int(std::lround(page.size.width() * scale)), int(std::lround(page.size.height() * scale)),
        QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(dpi / 0.0254)));
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, page, scale);
    return image;
}

} // namespace kokarda::paper
