// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"

namespace kokarda::storage {

/// A look as one JSON object with stable names. What is the same in `base` (the shop's own name, sender, logo …) is
/// left out, so that the look follows the shop's settings there. The logo stands apart, as its picture's number.
QString lookToJson(const Look& look, const Look& base, qint64 logo);
/// The look of such a text on its base. `logo` is unset where the base's logo is meant, 0 for none.
Look lookFromJson(const QString& json, const Look& base, std::optional<qint64>& logo);

} // namespace kokarda::storage
