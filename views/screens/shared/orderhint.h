// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/pagecontext.h"

class QLabel;
class QLineEdit;
class QString;

namespace kokarda::screens {

/// A line that says whose order the number is that stands in `number`, and what was bought; hidden while it is no
/// order's. `name` is the line's object name.
QLabel* orderHint(const PageContext& context, QLineEdit* number, const QString& name);

} // namespace kokarda::screens
