// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// Where a customer stands on one way of writing to them for one purpose. The state is a view of the log, never an
/// edited field.
struct ConsentState
{
    enum class Says { Nothing, Yes, Unproven, No };

    Consent::Medium medium = Consent::Medium::Email;
    Consent::Purpose purpose = Consent::Purpose::Newsletter;
    Says says = Says::Nothing;
    std::optional<Consent> newest; ///< the entry that decides

    bool operator==(const ConsentState&) const = default;
};

/// What customers agreed to: an append-only log per channel and purpose with source, moment and the exact words (GDPR
/// art. 7(1): the shop must be able to show it; Poland, Electronic Communications Act of 12 July 2024, art. 398: prior
/// consent for every channel). A "yes" without source and words is kept but cannot be used.
class ConsentBook
{
    Q_DECLARE_TR_FUNCTIONS(ConsentBook)

public:
    explicit ConsentBook(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Every pair of channel and purpose, in a fixed order.
    std::vector<ConsentState> states(CustomerId customer) const;
    /// The whole log, newest first.
    std::vector<Consent> history(CustomerId customer) const;
    /// True where the newest entry says yes and it is proven.
    bool allows(CustomerId customer, Consent::Medium medium, Consent::Purpose purpose) const;

    /// What is missing for a consent that can be used; a withdrawal needs nothing.
    std::vector<Problem> problemsOf(const Consent& consent) const;
    /// Writes an entry with the moment of now. A given one is proven by source and words. Throws RuleError for a given
    /// one with problems, for an erased customer, and for mail to a marketplace's alias.
    void give(Consent consent);
    /// As easy as giving (GDPR art. 7(3)): works at once, for a pair never given too.
    void withdraw(CustomerId customer, Consent::Medium medium, Consent::Purpose purpose, const QString& source);

    static const std::vector<Consent::Medium>& media();
    static const std::vector<Consent::Purpose>& purposes();
    static QString title(Consent::Medium medium);
    static QString title(Consent::Purpose purpose);
    /// Usual sources, to choose from: "paper form", "by telephone" …
    static QStringList sources();
    /// Words to agree to, ready to be edited, in the customer's language.
    QString wording(CustomerId customer, Consent::Medium medium, Consent::Purpose purpose) const;

private:
    void add(const Consent& consent, const QString& kind, const QString& title);

    Shop& m_shop;
};

} // namespace kokarda
