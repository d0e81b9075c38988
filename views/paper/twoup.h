// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <optional>
#include <vector>

namespace kokarda::paper {

/// Puts two half pages on one sheet with a cut line between them: two A5 slips, or a slip and its note, on A4. Takes
/// pages as they come, so that a batch needs no memory. Pages larger than the first one's half pass unchanged.
class TwoUp
{
public:
    /// Takes the next pages and gives the sheets that are full.
    std::vector<Page> add(const std::vector<Page>& pages);

    /// The last sheet, when one half is still waiting.
    std::vector<Page> rest();
    bool isWaiting() const { return m_waiting.has_value(); }

private:
    std::optional<Page> m_waiting;
};

} // namespace kokarda::paper
