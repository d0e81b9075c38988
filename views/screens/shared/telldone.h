// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/pagecontext.h"

#include <QString>

namespace kokarda::screens {

/// Says what was just done, with Undo beside it.
void tellDone(const PageContext& context, const QString& text);

} // namespace kokarda::screens
