// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/reportdesk.h"
#include "models/values/order.h"
#include "models/values/report.h"

#include <memory>
#include <vector>

namespace kokarda {

class Shop;

/// The orders behind a row of a report, newest first, read in slices of some milliseconds. Changes of the shop in the
/// meantime are not followed: make a new one.
class OrdersBehindListing
{
public:
    OrdersBehindListing(Shop& shop, const OrdersBehind& row, int most = ReportDesk::mostBehind);
    ~OrdersBehindListing();

    /// Reads on; false when the list is complete. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_isComplete; }
    /// What is read so far; some rows give nothing before the end.
    const std::vector<OrderId>& ids() const { return m_ids; }
    /// True when there are more than `most`, and only the newest are listed.
    bool isCut() const { return m_isCut; }

private:
    struct Work;

    bool goOn();
    bool walkOn();
    bool gatherBuyers();
    bool gatherCelebrating();
    void end();
    void take(OrderId order);

    OrdersBehind m_row;
    std::size_t m_most;
    std::unique_ptr<Work> m_work;
    std::vector<OrderId> m_ids;
    bool m_isComplete = false;
    bool m_isCut = false;
};

} // namespace kokarda
