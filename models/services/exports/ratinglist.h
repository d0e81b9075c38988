// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"
#include "models/services/reviews/reviewtrend.h"

namespace kokarda::exports {

/// How ratings went, for a file: month by month of all goods, then of each category with what lies below it. Of a history
/// that is read to its end.
ListRows ratingList(const RatingHistory& history);

} // namespace kokarda::exports
