// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/columnplan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kokarda::imports {

/// Which rows belong to one order. An order is told by its key, and where several orders share a key (Shopify's names
/// are not unique) by its id; rows without id belong to the last order of their key.
///
/// Knows orders by 64 bits of a hash in an open table, 24 bytes each: the names of two million orders would not fit
/// into the memory that a file of a gigabyte may take.
class Grouping
{
public:
    struct Entry
    {
        std::uint64_t hash = 0;
        std::uint32_t rows = 0;  ///< in the whole file
        std::uint32_t taken = 0; ///< given out in the second pass
        std::int64_t last = -1;  ///< the newest held row, see HeldRows; −2: rows are scattered, none held yet
    };

    /// The order of a row; 0 for a row that belongs to none. Call for every row in the order of the file, in both
    /// passes.
    std::uint64_t orderOf(const ColumnPlan& plan, const RowView& row, const RowKey& key);
    /// Counts the row for its order (first pass). A row that does not follow on its order's last row makes it scattered.
    void count(std::uint64_t order);
    /// Begins again at the first row. What the second pass will not ask for is let go of: in most files all rows of an
    /// order stand together, and nothing needs to be known of it then.
    void rewind();

    /// An order whose rows are scattered over the file (second pass); null for any other.
    Entry* scattered(std::uint64_t order);

private:
    /// Which order a key means at the moment, for keys that stand for an order with an id.
    struct Meaning
    {
        std::uint64_t hash = 0;
        std::uint64_t order = 0;
    };
    template<class Slot>
    static Slot& slotOf(std::vector<Slot>& table, std::uint64_t hash);
    Entry& entry(std::uint64_t order);
    void mean(std::uint64_t key, std::uint64_t order);

    std::vector<Entry> m_slots;
    std::size_t m_size = 0;
    std::vector<Meaning> m_current;
    std::size_t m_currentSize = 0;
    bool m_isAsked = false;     ///< some row had to be looked up in m_current
    bool m_isFollowed = true;   ///< m_current is kept up
    bool m_isScattered = false; ///< the rows of some order are
    std::uint64_t m_previous = 0; ///< order of the row before
    std::uint64_t m_previousKey = 0;
    std::uint64_t m_counted = 0;
    Entry* m_countedEntry = nullptr; ///< of m_counted; the table grows only for another order
};

} // namespace kokarda::imports
