// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/greeting.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// Two cards that may be one person, and why.
struct LikelyDuplicate
{
    enum class Evidence { Email, Phone, NameAndPostcode, NameAndEmailName, SurnameAndAddress };

    CustomerId kept;  ///< the older card
    CustomerId other;
    std::vector<Evidence> evidence; ///< the strongest first; never empty

    bool operator==(const LikelyDuplicate&) const = default;
};

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

    /// Where mail to a customer may go: none for a marketplace's alias (it is on loan for one order), for a blank address
    /// and for an erased person.
    std::optional<QString> mailAddress(CustomerId id) const;

    /// Cards that may be one person, the most likely first; pairs that somebody has kept apart are left out. Nothing is
    /// merged by itself: an e-mail address is taken over by somebody else one day, and families share a telephone.
    std::vector<LikelyDuplicate> likelyDuplicates(std::size_t most = 200) const;
    /// In words of the window's language: "same telephone number".
    static QString evidenceTitle(LikelyDuplicate::Evidence evidence);
    /// Puts everything of `other` on the card `kept`; later imports find the person by either. Throws RuleError when one
    /// of them is merged already, erased or not there, or both are one.
    void merge(CustomerId kept, CustomerId other);
    /// Takes a merged card out again with what belonged to it then, and with orders that came since under its e-mail.
    /// Works at any time, after other edits too. Throws RuleError when it is not merged.
    void unmerge(CustomerId merged);
    /// The cards that were merged into one, oldest first.
    std::vector<Customer> mergedInto(CustomerId id) const;
    /// Two cards are two people: they are proposed no more.
    void keepApart(CustomerId a, CustomerId b);

private:
    Customer standing(CustomerId id) const;
    void rememberVocative(const Customer& before, const Customer& now);

    Shop& m_shop;
};

} // namespace kokarda
