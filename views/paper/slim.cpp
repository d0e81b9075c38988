// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slim.h"

#include <QPolygonF>
#include <QTransform>
#include <cmath>
#include <utility>
#include <vector>

namespace kokarda::paper {

namespace {

qreal distanceToChord(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF chord = b - a;
    const qreal length = std::hypot(chord.x(), chord.y());
    if (length < 1e-9)
        return std::hypot(p.x() - a.x(), p.y() - a.y());
    return std::abs(chord.x() * (p.y() - a.y()) - chord.y() * (p.x() - a.x())) / length;
}

// Marks the points that the form needs between two that are kept; with a stack of its own instead of recursion.
void keepNeeded(const QPolygonF& polygon, std::vector<char>& keep, qsizetype first, qsizetype last, qreal tolerance)
{
    std::vector<std::pair<qsizetype, qsizetype>> open{{first, last}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        qsizetype farthest = -1;
        qreal largest = tolerance;
        for (qsizetype i = from + 1; i < to; ++i) {
            const qreal distance = distanceToChord(polygon[i], polygon[from], polygon[to]);
            if (distance > largest) {
                largest = distance;
                farthest = i;
            }
        }
        if (farthest < 0)
            continue;
        keep[size_t(farthest)] = 1;
        open.emplace_back(from, farthest);
        open.emplace_back(farthest, to);
    }
}

QPointF onRaster(const QPointF& point)
{
    return {std::round(point.x() * 2) / 2, std::round(point.y() * 2) / 2};
}

void addSlim(QPainterPath& result, const QPolygonF& polygon, qreal tolerance)
{
    const qsizetype count = polygon.size();
    if (count < 3)
        return;
    std::vector<char> keep(size_t(count), 0);
    // A closed outline has no ends: its first point and the one farthest from it hold it.
    qsizetype far = 0;
    qreal largest = -1;
    for (qsizetype i = 1; i < count; ++i) {
        const qreal distance = std::hypot(polygon[i].x() - polygon[0].x(), polygon[i].y() - polygon[0].y());
        if (distance > largest) {
            largest = distance;
            far = i;
        }
    }
    keep[0] = keep[size_t(far)] = keep[size_t(count - 1)] = 1;
    keepNeeded(polygon, keep, 0, far, tolerance);
    keepNeeded(polygon, keep, far, count - 1, tolerance);
    QPointF previous;
    bool begun = false;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF point = onRaster(polygon[i]);
        if (!keep[size_t(i)] || (begun && point == previous))
            continue;
        if (begun)
            result.lineTo(point);
        else
            result.moveTo(point);
        begun = true;
        previous = point;
    }
    result.closeSubpath();
}

} // namespace

QPainterPath slim(const QPainterPath& path, qreal scale, qreal tolerance)
{
    QPainterPath result;
    result.setFillRule(path.fillRule());
    for (const QPolygonF& polygon : path.toSubpathPolygons(QTransform::fromScale(scale, scale)))
        addSlim(result, polygon, tolerance);
    return result;
}

} // namespace kokarda::paper
