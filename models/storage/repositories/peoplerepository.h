// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/contact.h"
#include "models/values/money.h"

#include <QDate>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// What the shop remembers of people beside their orders: name days, messages sent, stamps spent. Opens no transaction.
class PeopleRepository
{
public:
    explicit PeopleRepository(Database& db)
        : m_db(db)
    {
    }

    /// Day and month of the name day that somebody typed; the year says nothing. Invalid: none was typed.
    QDate nameDay(CustomerId id) const;
    void setNameDay(CustomerId id, QDate day);

    void insert(Contact& contact);
    /// Newest first.
    std::vector<Contact> contacts(CustomerId id) const;
    /// How many messages of any kind went to a customer since a moment.
    int contactsSince(CustomerId id, Instant since) const;

    /// Orders placed since a moment that are packed or further and came to at least `least`; an order in another
    /// currency cannot be compared and counts only where `least` is zero.
    int ordersSince(CustomerId id, Instant since, const Money& least) const;
    void insert(StampSpending& spending);
    /// Newest first.
    std::vector<StampSpending> spendings(CustomerId id) const;

    /// The next orders placed before `before` and since `since` that may be asked for a review: shipped or delivered
    /// to a known customer, no review and no request yet; newest first.
    std::vector<AskableOrder> askable(Instant since, Instant before, OrderId beforeId, int most) const;
    /// Whether a case of the customer is open.
    bool hasOpenCase(CustomerId id) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
