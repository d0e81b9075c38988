// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/writing.h"

#include <QColor>
#include <QPainterPath>

namespace kokarda::ink {

/// Ink of a blue gel pen, for colour devices.
inline const QColor blueInk{28, 42, 110};

/// Black without any grey, for mono lasers and thermal printers.
inline const QColor blackInk{0, 0, 0};

/// The ink as one filled shape of variable width, in millimetres, from the box's top left corner. Fill it with the
/// path's own rule (winding) and no pen; scale the painter to the device.
QPainterPath inked(const Writing& writing);

/// The same for a single stroke.
QPainterPath inked(const Stroke& stroke);

} // namespace kokarda::ink
