// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/brush.h"

#include <QPainterPathStroker>

namespace kokarda::ink {

QPainterPath inked(const Stroke& stroke)
{
    QPainterPath line;
    if (stroke.points.empty())
        return line;
    line.moveTo(stroke.points.front().x, stroke.points.front().y);
    for (const InkPoint& point : stroke.points)
        line.lineTo(point.x, point.y);
    QPainterPathStroker pen;
    pen.setWidth(stroke.points.front().width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    QPainterPath shape = pen.createStroke(line);
    shape.setFillRule(Qt::WindingFill);
    return shape;
}

QPainterPath inked(const Writing& writing)
{
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    for (const Stroke& stroke : writing.strokes)
        all.addPath(inked(stroke));
    return all;
}

} // namespace kokarda::ink
