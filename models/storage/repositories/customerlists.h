// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

#include <vector>

namespace kokarda::storage {

class Database;

/// A customer in an alphabetical walk.
struct ListedCustomer
{
    CustomerId id;
    QString name;
};

/// How a customer orders: cancelled and deleted orders do not count.
struct CustomerHabit
{
    CustomerId id;
    qint64 orders = 0;
    Instant lastOrder;
    qint64 spent = 0; ///< minor units of the one currency that was asked for
};

/// Customers by the hundred thousand, read in slices: each read is short, so that the window can answer in between.
/// Opens no transaction.
class CustomerLists
{
public:
    explicit CustomerLists(const Database& db)
        : m_db(db)
    {
    }

    /// The next `most` customers in the alphabet behind this one; a default one begins at the beginning. Merged and
    /// deleted cards are left out.
    std::vector<ListedCustomer> behind(const ListedCustomer& last, int most) const;
    /// The next customers that a search finds, by rising id.
    std::vector<CustomerId> found(const QString& expression, CustomerId last, int most) const;
    /// The highest id that any order names.
    CustomerId lastBuyer() const;
    /// Of the customers behind `after` up to `upTo` by id; those without an order are left out.
    std::vector<CustomerHabit> habits(CustomerId after, CustomerId upTo, const Currency& currency) const;

private:
    const Database& m_db;
};

} // namespace kokarda::storage
