// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/adjustment.h"
#include "views/paper/page.h"

#include <QImage>

class QPainter;

namespace kokarda::paper {

/// Draws a page with its upper left corner at the painter's origin. `scale` is device pixels for a tenth of a point:
/// dpi / 720. `adjustment` puts right what the printer does wrong. The one drawing code for preview, PDF and printer.
void paint(QPainter& painter, const Page& page, qreal scale, const Adjustment& adjustment = {});

/// The page on white as a raster of this resolution.
QImage render(const Page& page, qreal dpi);

} // namespace kokarda::paper
