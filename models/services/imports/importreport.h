// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"

#include <QJsonObject>

namespace kokarda::imports {

/// A plan, or an import that was done, with the stable keys of the command line: file, format, kind, encoding,
/// delimiter, orders {new, changed, same, deleted}, lines, customers {new, changed}, rejected [{row, reason}],
/// warnings [{row, reason}], total {CUR: "123.45"}, batch (null for a preview).
QJsonObject reportOf(const ImportPlan& plan);

/// Stable names: "orders", "statistics", "reviews" …
QString kindKey(FileKind kind);

} // namespace kokarda::imports
