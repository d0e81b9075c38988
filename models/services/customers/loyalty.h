// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/contact.h"
#include "models/values/money.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDate>
#include <vector>

namespace kokarda {

class Shop;

/// How stamps are earned and what a full card is worth.
struct LoyaltyRule
{
    bool on = false;
    Money least;      ///< an order must come to at least so much; zero: every order counts
    int perCard = 10; ///< stamps on a full card
    QString reward;   ///< "a free mug"
    QDate since;      ///< orders from this day on count; invalid: all of them

    bool operator==(const LoyaltyRule&) const = default;
};

/// A customer's stamps: what the orders earned, what was spent.
struct StampAccount
{
    int earned = 0;
    int spent = 0;

    int balance() const { return earned - spent; }
    bool operator==(const StampAccount&) const = default;
};

/// Loyalty stamps: one for each order that counts, spent by hand. An order counts from the moment it is packed. Earned ones are counted from the orders and never
/// stored, so that a cancelled order takes its stamp with it.
class LoyaltyDesk
{
    Q_DECLARE_TR_FUNCTIONS(LoyaltyDesk)

public:
    explicit LoyaltyDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    LoyaltyRule rule() const;
    static std::vector<Problem> problemsOf(const LoyaltyRule& rule);
    /// Throws RuleError for a rule with problems.
    void store(const LoyaltyRule& rule);

    StampAccount account(CustomerId customer) const;
    /// Takes stamps off for something given. Throws RuleError when there are not so many.
    void spend(CustomerId customer, int stamps, const QString& what);
    /// Newest first.
    std::vector<StampSpending> spendings(CustomerId customer) const;

private:
    Shop& m_shop;
};

} // namespace kokarda
