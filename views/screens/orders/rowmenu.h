// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QModelIndex;

namespace kokarda::screens {

class ListView;

/// The menu of a cell: copy it, or copy the selected rows for a spreadsheet. Everything in it has a key as well.
void popupRowMenu(ListView* list, const QModelIndex& cell, const QPoint& at);

} // namespace kokarda::screens
