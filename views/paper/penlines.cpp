// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/penlines.h"

namespace kokarda::paper {

QPainterPath PenLines::path() const
{
    QPainterPath path;
    auto number = places.begin();
    const auto next = [&number] {
        const int x = *number++;
        return QPointF(x, *number++);
    };
    for (const Step step : steps) {
        const QPointF first = next();
        if (step == Step::Move) {
            path.moveTo(first);
        } else if (step == Step::Line) {
            path.lineTo(first);
        } else {
            const QPointF second = next();
            path.cubicTo(first, second, next());
        }
    }
    return path;
}

QRectF PenLines::box() const
{
    return path().boundingRect().translated(at).adjusted(-width / 2, -width / 2, width / 2, width / 2);
}

} // namespace kokarda::paper
