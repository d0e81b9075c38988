// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/brush.h"

#include <QPolygonF>
#include <array>
#include <cmath>
#include <vector>

namespace kokarda::ink {
namespace {

struct Normal
{
    double x = 0;
    double y = 0;
};

Normal across(const InkPoint& from, const InkPoint& to)
{
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    return length > 0 ? Normal{-dy / length, dx / length} : Normal{0, 1};
}

/// The unit circle in sixteen steps.
constexpr std::array<Normal, 16> circle{{{1, 0}, {0.92388, 0.382683}, {0.707107, 0.707107}, {0.382683, 0.92388}, {0, 1},
    {-0.382683, 0.92388}, {-0.707107, 0.707107}, {-0.92388, 0.382683}, {-1, 0}, {-0.92388, -0.382683},
    {-0.707107, -0.707107}, {-0.382683, -0.92388}, {0, -1}, {0.382683, -0.92388}, {0.707107, -0.707107},
    {0.92388, -0.382683}}};

/// Half a circle from side `from` over the tip to the other side: the round end of the pen.
void addCap(QPolygonF& outline, const InkPoint& end, const Normal& from)
{
    const double r = end.width / 2;
    for (std::size_t i = 1; i < 8; ++i) {
        const Normal& turn = circle[i];
        // Turned against the side's own direction, so that the tip lies ahead.
        outline << QPointF(end.x + r * (from.x * turn.x + from.y * turn.y), end.y + r * (from.y * turn.x - from.x * turn.y));
    }
}

/// The outline of a piece without sharp turns: along one side, round the tip, back along the other, round the start.
/// Pieces are all turned the same way, so that overlapping ones never cancel out.
void addPiece(QPainterPath& path, const InkPoint* points, std::size_t count)
{
    std::vector<Normal> normals(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Normal before = i > 0 ? across(points[i - 1], points[i]) : across(points[i], points[i + 1]);
        const Normal after = i + 1 < count ? across(points[i], points[i + 1]) : before;
        const double x = before.x + after.x, y = before.y + after.y;
        const double length = std::sqrt(x * x + y * y);
        normals[i] = length > 1e-6 ? Normal{x / length, y / length} : before;
    }
    QPolygonF outline;
    outline.reserve(static_cast<qsizetype>(2 * count + 16));
    const auto side = [&](std::size_t i, double sign) {
        const double r = sign * points[i].width / 2;
        outline << QPointF(points[i].x + r * normals[i].x, points[i].y + r * normals[i].y);
    };
    for (std::size_t i = 0; i < count; ++i)
        side(i, 1);
    addCap(outline, points[count - 1], normals[count - 1]);
    for (std::size_t i = count; i-- > 0;)
        side(i, -1);
    addCap(outline, points[0], {-normals[0].x, -normals[0].y});
    path.addPolygon(outline);
    path.closeSubpath();
}

void addDisc(QPainterPath& path, const InkPoint& point)
{
    QPolygonF outline;
    for (std::size_t i = circle.size(); i-- > 0;)
        outline << QPointF(point.x + circle[i].x * point.width / 2, point.y + circle[i].y * point.width / 2);
    path.addPolygon(outline);
    path.closeSubpath();
}

/// True where the line turns by more than about 50 degrees.
bool turnsSharply(const InkPoint& a, const InkPoint& b, const InkPoint& c)
{
    const Normal before = across(a, b), after = across(b, c);
    return before.x * after.x + before.y * after.y < 0.64;
}

void addStroke(QPainterPath& path, const Stroke& stroke)
{
    const std::vector<InkPoint>& points = stroke.points;
    if (points.size() == 1)
        addDisc(path, points.front());
    std::size_t start = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const bool last = i + 1 == points.size();
        if (last || turnsSharply(points[i - 1], points[i], points[i + 1])) {
            addPiece(path, &points[start], i - start + 1);
            start = i;
        }
    }
}

} // namespace

QPainterPath inked(const Stroke& stroke)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    addStroke(shape, stroke);
    return shape;
}

QPainterPath inked(const Writing& writing)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (const Stroke& stroke : writing.strokes)
        addStroke(shape, stroke);
    return shape;
}

} // namespace kokarda::ink
