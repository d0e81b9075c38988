// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/reportsource.h"

namespace kokarda::reports {

/// What becomes in a report of that which was undone, and whose days it counts. Said in the same words on the page of
/// every report, on paper and at the command line.
enum Rule : unsigned {
    NoneCancelledOrDeleted = 1U << 0, ///< cancelled and deleted orders do not count
    NoneDeleted = 1U << 1,            ///< deleted orders do not count; cancelled ones are not asked for
    PackedCounts = 1U << 2,           ///< deleted orders do not count, those cancelled after they were packed do
    CasesCount = 1U << 3,             ///< a case counts whatever became of its order
    NoDeletedReviews = 1U << 4,
    LessRefunds = 1U << 5,    ///< amounts are less what was given back
    BeforeRefunds = 1U << 6,  ///< amounts are as they were sold
    ShopsDays = 1U << 7,      ///< days, weeks and months by the shop's clock
    AsOfNow = 1U << 8,        ///< what stands today; a period says nothing
};

/// The sentences for these rules, in the window's language.
QString inWords(unsigned rules, const Source& source);

} // namespace kokarda::reports
