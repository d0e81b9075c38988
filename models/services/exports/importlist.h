// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"
#include "models/values/importbatch.h"

#include <QTimeZone>
#include <vector>

namespace kokarda::exports {

/// The imports that were done as a list for a file, in the order given; days of the shop's zone.
ListRows listOf(std::vector<ImportBatch> imports, const QTimeZone& zone);

} // namespace kokarda::exports
