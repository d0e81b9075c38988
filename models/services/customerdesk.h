// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

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
    void store(const Customer& customer);

private:
    Shop& m_shop;
};

} // namespace kokarda
