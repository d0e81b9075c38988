// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <algorithm>
#include <optional>

namespace kokarda::screens {

/// Where a key leads in a row of places 0 … last that is drawn from left to right: one back, one on, to the first, to
/// the last. Nothing for every other key and in an empty row.
inline std::optional<int> stepOf(const QKeyEvent& event, int current, int last)
{
    if (last < 0)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Left:
        return std::max(0, current - 1);
    case Qt::Key_Right:
        return std::min(last, current + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace kokarda::screens
