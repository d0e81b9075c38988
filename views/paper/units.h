// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Everything on paper is measured in tenths of a typographic point (1/720 inch). One unit for every device keeps
// line breaks and positions the same on screen, in PDF and on a printer.
namespace kokarda::paper {

/// Tenths of a point in an inch.
inline constexpr qreal unitsPerInch = 720.0;

/// Millimetres as tenths of a point.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// Tenths of a point as millimetres.
constexpr qreal toMm(qreal units)
{
    return units * 25.4 / unitsPerInch;
}

/// Points as tenths of a point.
constexpr qreal pt(qreal points)
{
    return points * 10.0;
}

} // namespace kokarda::paper
