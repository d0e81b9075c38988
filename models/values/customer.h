// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"
#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda {

/// How the shop speaks to a person.
enum class AddressForm { Unset, FirstName, Formal };

/// A person or firm that has ordered.
struct Customer
{
    CustomerId id;
    QString name; ///< as it should be written, "Anna Kowalska"
    QString company;
    QString taxId; ///< NIP, VAT id; as it was written
    QString email;
    bool emailMasked = false; ///< a marketplace's alias: never a marketing address
    QString phone;
    QString language; ///< preferred language of paper, ISO 639-1; empty: decided by country, channel, shop
    QString country;  ///< ISO 3166-1 alpha-2, of the newest address
    AddressForm addressForm = AddressForm::Unset;
    QString vocative;      ///< salutation form corrected by the shop ("Anno"); wins over every rule
    QDate birthday;        ///< year 1900 or earlier means that only day and month are known
    QString privateNote;   ///< for the shop's eyes only
    QStringList tags;
    Instant createdAt;
    std::optional<Instant> anonymisedAt;

    bool operator==(const Customer&) const = default;
};

/// How a channel knows a customer: its buyer id or login. Marketplace e-mails change, this does not.
struct ChannelIdentity
{
    ChannelId channel;
    QString buyerKey;

    bool operator==(const ChannelIdentity&) const = default;
};

/// One entry of the consent log: never edited, the newest entry per channel and purpose counts.
struct Consent
{
    enum class Medium { Email, Sms, Phone, Post };
    enum class Purpose { Newsletter, ReviewRequest, Reminder };

    CustomerId customer;
    Medium medium = Medium::Email;
    Purpose purpose = Purpose::Newsletter;
    bool given = false;
    Instant at;
    QString source;  ///< form, paper, telephone, import row
    QString wording; ///< the exact text agreed to
    bool proven = false; ///< false for an imported "yes" without source and time: cannot be used

    bool operator==(const Consent&) const = default;
};

/// A customer in a list.
struct CustomerSummary
{
    CustomerId id;
    QString name;
    QString email;
    QString city;
    QString country;
    int orders = 0;
    std::vector<Money> spent; ///< per currency, never added together
    std::optional<Instant> firstOrder;
    std::optional<Instant> lastOrder;

    bool operator==(const CustomerSummary&) const = default;
};

} // namespace kokarda
