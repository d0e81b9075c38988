// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/chance.h"
#include "models/values/instant.h"

#include <QDateTime>
#include <vector>

namespace kokarda::sample {

/// Moments of `count` orders in the year before `now`, oldest first: few in summer, many before Christmas, more in
/// the evening, none in the last three days.
std::vector<Instant> pastMoments(const QDateTime& now, int count, Chance& chance);

/// Moments of the orders that wait, oldest first: the last two and a half days.
std::vector<Instant> waitingMoments(const QDateTime& now, int count, Chance& chance);

/// The packing hour of the first working day at least `days` after a day.
QDateTime workingMorning(const QDateTime& after, int days, Chance& chance);

} // namespace kokarda::sample
