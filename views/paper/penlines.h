// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

namespace kokarda::paper {

/// What a pen drew in one width: thousands of short curves between whole tenths of a point. They are kept as plain
/// numbers, because a note is made of little else.
struct PenLines
{
    enum class Step : char { Move, Line, Curve };

    std::vector<Step> steps;
    std::vector<int> places; ///< x, y of the place a step leads to; before it a curve has those of its two handles
    QPointF at;              ///< where the lines' origin lies
    QColor colour;
    qreal width = 0; ///< in tenths of a point; ends and corners are round
    QString says;    ///< for the dump

    /// The middle of the lines, from their origin.
    QPainterPath path() const;
    /// The ink's place on the page.
    QRectF box() const;

    bool operator==(const PenLines&) const = default;
};

} // namespace kokarda::paper
