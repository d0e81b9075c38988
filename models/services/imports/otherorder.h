// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

#include <vector>

namespace kokarda::imports {

/// Whether a file's order is another one than the order of the shop that bears its number: two shops of a platform both
/// begin with #1001. E-mail (both given, neither a marketplace's alias), moment (not only told by another zone, within 14
/// hours and a multiple of 15 minutes, nor as the day alone) and amount (currency or given total) all have to contradict:
/// any one of them may have been put right.
bool isAnotherOrder(const Order& known, const ImportedOrder& told);

/// Orders of a file that are not imported because their numbers belong to others.
class RefusedOrders
{
public:
    void add(const ImportedOrder& told);
    /// Lists their rows among the rejected ones, in the order of the file.
    void addTo(FileSummary& file) const;

private:
    std::vector<RowIssue> m_issues;
    std::vector<RejectedRow> m_rows;
};

} // namespace kokarda::imports
