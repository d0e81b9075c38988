// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <functional>

class QWidget;

namespace kokarda::screens {

/// Where something of this width and the height that it needs then lies over as little as can be of what is read and
/// pressed in a window: near the lower edge, in the middle where that is free. `cover` and what is in it do not count;
/// the field with the focus is not covered where there is any other place.
QRect freePlace(const QWidget& ground, const QWidget& cover, int widest, const std::function<int(int width)>& heightFor);

} // namespace kokarda::screens
