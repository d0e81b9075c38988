// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"
#include "models/services/gifts/giftreports.h"

#include <vector>

namespace kokarda::exports {

/// What gifts cost month by month as a list for a file, in the order given: months as 2026-03, amounts of every currency
/// with it in a column of its own.
ListRows listOf(std::vector<GiftCost> costs);

} // namespace kokarda::exports
