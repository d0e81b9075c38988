// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace kokarda::screens {

/// "Something new" on the page that is shown: an order, a case, a gift. Ctrl+N makes a new shop.
inline QKeySequence newKey()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
}

} // namespace kokarda::screens
