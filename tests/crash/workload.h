// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace kokarda::test {

/// Names of the workloads: edit, print, import, erase, backup, migrate.
QStringList workloads();

/// So many steps of "migrate" can be done: each brings a shop of its own up from an older release.
inline constexpr int preparedMigrations = 60;

/// Makes the shop that a workload starts from, or the shops.
void prepareWorkload(const QString& name, const QString& shopPath);

/// The file that a step works on.
QString shopOfStep(const QString& name, const QString& shopPath, int step);

/// Does steps first … last of a workload with the program's own storage and services; `acknowledge` is called after
/// each COMMIT, as the screen would say "saved". Opens and closes the shop itself.
void runWorkload(const QString& name, const QString& shopPath, int first, int last, bool syncOff,
    const std::function<void(int step)>& acknowledge);

/// Looks at what a crash left: opens the shop, checks it wholly, and compares it with what must be there when `acked`
/// steps were acknowledged and one more may or may not have happened. Returns what is wrong; empty when all is well.
/// `reached` is the number of steps that the file holds.
QString judge(const QString& name, const QString& shopPath, int acked, int& reached);

} // namespace kokarda::test
