// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// Customers, their addresses, channel identities and consents. Opens no transaction.
class CustomerRepository
{
public:
    explicit CustomerRepository(Database& db)
        : m_db(db)
    {
    }

    /// Stores a new customer and sets the id. `address` (may be empty) becomes the newest address.
    void insert(Customer& customer, const Address& address);
    void update(const Customer& customer);
    std::optional<Customer> find(CustomerId id) const;

    /// Keeps an address as the newest of a customer; one that is known already only moves to the front.
    void rememberAddress(CustomerId id, const Address& address, Instant usedAt);
    /// Newest first.
    std::vector<Address> addresses(CustomerId id) const;

    /// The customer that an order belongs to: by the channel's buyer key, else by e-mail (unless masked), else by
    /// name + post code + street. Merged customers lead to the one they went into.
    std::optional<CustomerId> recognise(const ChannelIdentity& identity, const QString& email, bool emailMasked,
        const QString& name, const Address& address) const;
    void addIdentity(CustomerId id, const ChannelIdentity& identity);

    /// Whether there is nobody yet: an import then need not ask for each person.
    bool isEmpty() const;
    /// Ids by name, or those that a search finds.
    std::vector<CustomerId> ids(const QString& search) const;
    CustomerSummary summary(CustomerId id) const;
    /// True where the customer has complained about anything since that moment.
    bool complainedSince(CustomerId id, Instant since) const;

    void addConsent(const Consent& consent);
    /// Newest first.
    std::vector<Consent> consents(CustomerId id) const;

private:
    void addAddress(CustomerId id, const Address& address, Instant usedAt);

    Database& m_db;
};

/// Folded e-mail for comparing: trimmed, lower case.
QString emailKey(const QString& email);
/// Folded name, post code and street for recognising a customer without e-mail; empty when one of them is missing.
QString identityKey(const QString& name, const Address& address);

} // namespace kokarda::storage
