// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace kokarda::screens {

class ListView;
class ScreenMemory;

/// A menu with a tick for each column of a list, also behind the header's right click; what is chosen is remembered
/// on this computer. The columns of `always` cannot be taken away. Belongs to the list.
QMenu* offerColumns(ListView* list, ScreenMemory& memory, const QString& key, int always);

} // namespace kokarda::screens
