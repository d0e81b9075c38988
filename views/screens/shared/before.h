// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace kokarda::screens {

/// What comes first when much is about to be changed, a copy of a large file for one: does it and then calls `then` with
/// whether to go on. `reason` is a backup's: "import", "bulk".
using Before = std::function<void(const QString& reason, const std::function<void(bool goOn)>& then)>;

} // namespace kokarda::screens
