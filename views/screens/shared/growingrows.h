// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "views/screens/shared/listview.h"

#include <functional>
#include <vector>

namespace kokarda::screens {

/// Brings a list that is read in portions onto the screen: the first portion takes the place of what was there, the
/// others go below it, and the row that somebody looks at stays theirs. Where it has left the list, the next one takes its place.
template<class Id, class Row>
class GrowingRows
{
public:
    GrowingRows(tables::RowTable<Id, Row>& table, ListView* list)
        : m_table(table)
        , m_list(list)
    {
    }

    /// Selects this one as soon as it is read.
    void want(Id id) { m_wanted = id; }
    /// Another reading begins. With `stays` the old rows stay until the new list is whole: for a change of the shop under
    /// a list that somebody reads.
    void begin(bool stays)
    {
        if (!m_wanted)
            m_wanted = m_table.idAt(m_list->currentIndex().row());
        m_row = m_list->currentIndex().row();
        m_isQuiet = stays && m_table.rowCount() > 0;
        m_shown = 0;
    }
    /// Whether there is something to show of what is read by now.
    bool hasNews(const std::vector<Id>& ids, bool isWhole) const { return isWhole || (!m_isQuiet && ids.size() > m_shown); }
    /// Shows what is read by now; `filled` is called when rows stand in a table that had none.
    void show(const std::vector<Id>& ids, bool isWhole, const std::function<void()>& filled)
    {
        const bool first = m_shown == 0;
        if (first) {
            const bool wasEmpty = m_table.rowCount() == 0;
            m_table.setIds(ids);
            if (wasEmpty && !ids.empty())
                filled();
        } else {
            m_table.appendIds({ids.begin() + static_cast<std::ptrdiff_t>(m_shown), ids.end()});
        }
        m_shown = ids.size();
        const int row = m_table.rowOf(m_wanted);
        if (row >= 0 || isWhole) {
            if (!ids.empty() && (first || row >= 0))
                m_list->selectRow(std::max(0, row >= 0 || !m_isQuiet ? row : std::min(m_row, static_cast<int>(ids.size()) - 1)));
            m_wanted = {};
        } else if (first && !ids.empty()) {
            m_list->selectRow(0);
        }
    }

private:
    tables::RowTable<Id, Row>& m_table;
    ListView* m_list;
    Id m_wanted;
    std::size_t m_shown = 0;
    bool m_isQuiet = false;
    int m_row = 0; ///< where it stood
};

} // namespace kokarda::screens
