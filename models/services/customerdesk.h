// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/greeting.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// The people who order.
class CustomerDesk
{
    Q_DECLARE_TR_FUNCTIONS(CustomerDesk)

public:
    explicit CustomerDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// By name; all of them for an empty search.
    std::vector<CustomerId> find(const QString& search) const;
    CustomerSummary summary(CustomerId id) const;
    std::optional<Customer> customer(CustomerId id) const;
    /// Newest first.
    std::vector<Address> addresses(CustomerId id) const;
    /// Stores a changed customer. A vocative that the shop corrected on the card is remembered for everybody of that
    /// name; one taken off the card again is forgotten, unless another card has corrected the name since.
    void store(const Customer& customer);
    /// The vocatives the shop has corrected, by name: for greet() and NoteOptions.
    NameCorrections nameCorrections() const;

private:
    void rememberVocative(const Customer& before, const Customer& now);

    Shop& m_shop;
};

} // namespace kokarda
