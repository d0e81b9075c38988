// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/pagecontext.h"

class QLabel;
class QLineEdit;

namespace kokarda::screens {

/// Says in `hint` whose order the number is that stands in `number`, and what was bought; nothing while it is no order's.
void hintAtOrder(const PageContext& context, QLineEdit* number, QLabel* hint);

} // namespace kokarda::screens
