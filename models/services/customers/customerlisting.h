// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

#include <functional>
#include <set>
#include <vector>

namespace kokarda {

class Shop;

/// The customers that a search finds, by name, read in slices: between two slices the window is free to paint and to
/// listen. Rows already read never move. Changes of the shop in the meantime are not followed: make a new listing.
class CustomerListing
{
public:
    /// All of them for an empty search; `belongs` leaves out those it says no to.
    CustomerListing(Shop& shop, const QString& search, std::function<bool(CustomerId)> belongs = {});

    /// Reads the next slice; false when the list is complete. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_stage == Stage::Done; }
    /// What is read so far, in its order.
    const std::vector<CustomerId>& ids() const { return m_ids; }

private:
    enum class Stage { Search, Walk, Done };
    void readHits();
    void walk();
    void take(CustomerId id);

    Shop& m_shop;
    QString m_search;
    QString m_expression;
    std::function<bool(CustomerId)> m_belongs;
    Stage m_stage = Stage::Walk;
    std::vector<CustomerId> m_hits; ///< by rising id
    CustomerId m_lastId;
    QString m_lastName;
    int m_slice = 400; ///< the first one is small: it is what the window shows at once
    std::vector<CustomerId> m_ids;
};

} // namespace kokarda
