// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/writing.h"

#include <QByteArray>

namespace kokarda::ink {

/// How a pen plotter moves. The defaults are those of a careful desk plotter.
struct PlotterSpeed
{
    double downMmPerSecond = 40;
    double upMmPerSecond = 120;
    double liftSeconds = 0.22; ///< one lift and lowering together
};

/// What plotting would take, without plotting.
struct PlotReport
{
    double downMm = 0; ///< length drawn
    double upMm = 0;   ///< length travelled with the pen up
    int lifts = 0;
    double minutes = 0;
};

/// The strokes in an order that travels little with the pen up: nearest end first, then improved by 2-opt. Strokes may
/// be turned round. Starts from the box's top left corner.
std::vector<Stroke> plotOrder(const std::vector<Stroke>& strokes);

/// An SVG drawing in millimetres whose lines are the pen's path (one polyline a stroke, in plot order).
QByteArray plotSvg(const Writing& writing, double penWidthMm = 0.3);

/// An SVG drawing of the inked shape, for people and print shops rather than plotters. `colour` as "#rrggbb".
QByteArray inkSvg(const Writing& writing, const QByteArray& colour = "#1c2a6e");

/// HPGL (IN, SP1, PU, PD), 40 units a millimetre, y upwards from the box's bottom left corner, in plot order.
QByteArray plotHpgl(const Writing& writing);

/// Length, lifts and minutes of the strokes in plot order.
PlotReport simulatePlot(const Writing& writing, const PlotterSpeed& speed = {});

} // namespace kokarda::ink
