// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/adjustment.h"
#include "views/paper/page.h"

#include <QImage>

class QPainter;

namespace kokarda::paper {

/// Draws a page with its upper left corner at the painter's origin. `scale` is device pixels for a tenth of a point:
/// dpi / 720. `adjustment` puts right what the printer does wrong, `upright` turns a page that lies onto an upright sheet,
/// see onSheet(). The one drawing code for preview and printer; pdf.h says the same in the words of a file, and a test
/// holds both against each other.
void paint(QPainter& painter, const Page& page, qreal scale, const Adjustment& adjustment = {}, bool upright = false);

/// The page on white as a raster of this resolution.
QImage render(const Page& page, qreal dpi);

} // namespace kokarda::paper
