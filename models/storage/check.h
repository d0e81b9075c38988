// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/stop.h"
#include "models/values/id.h"

#include <QString>
#include <vector>

namespace kokarda::storage {

class Database;

/// Something a check found wrong.
struct Finding
{
    enum class Kind {
        Damage,    ///< the file contradicts itself: pages, indexes, types
        Reference, ///< a row points at one that is not there
        Business   ///< the numbers of the shop do not agree: advice, work goes on
    };
    Kind kind = Kind::Damage;
    QString message;   ///< one sentence for the user
    QString technical; ///< for the log; names tables and row numbers, no data
    std::vector<OrderId> orders = {}; ///< that it speaks of, at most a hundred

    bool operator==(const Finding&) const = default;
};

/// True when the file itself is damaged; findings of other kinds let work go on.
bool isDamaged(const std::vector<Finding>& findings);
/// The findings that are no mere advice: a file that has one is not brought to another schema, and no backup of it counts.
std::vector<Finding> withoutAdvice(std::vector<Finding> findings);

/// Page structure only: under half a second for 75 MB; run at every start, for very large shops beside the work. Damage that stops the check itself is a
/// finding too, never an exception.
std::vector<Finding> quickCheck(const Database& db);

/// The same of a shop that is open for writing in this program: read through a handle of its own, so that work goes on.
/// Half a write looks like damage to it: a finding counts only where Database::changeCount() did not move meanwhile.
std::vector<Finding> quickCheckBeside(const QString& path, const Stop& stop);

/// Everything: integrity_check, foreign keys and the business check. Some seconds for 75 MB.
std::vector<Finding> fullCheck(const Database& db);

/// Rules that every release keeps: an order's pieces are those of its lines, its sums add up where the shop or the platform
/// gave all of them, amounts have a currency, addresses are readable, a customer is merged into a living one, categories
/// form a tree. Each finding says which and how many.
std::vector<Finding> businessCheck(const Database& db);

/// Compares the search index with the tables and builds it anew where it differs: it holds nothing of its own.
/// Returns true when it had to.
bool mendSearchIndex(Database& db);

/// Compares the summaries of days and months with the orders, lines and reviews they follow from and counts them anew
/// where they differ. Returns true when it had to.
bool mendSummaries(Database& db);

} // namespace kokarda::storage
