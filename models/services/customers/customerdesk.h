// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/gift.h"
#include "models/values/names/greeting.h"
#include "models/values/note.h"
#include "models/values/review.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

namespace storage {
struct CustomerTrace;
}

/// Two cards that may be one person, and why.
struct LikelyDuplicate
{
    enum class Evidence { Email, Phone, NameAndPostcode, NameAndEmailName, SurnameAndAddress };

    CustomerId kept;  ///< the older card
    CustomerId other;
    std::vector<Evidence> evidence; ///< the strongest first; never empty

    bool operator==(const LikelyDuplicate&) const = default;
};

/// Looks for cards that may be one person, in two steps: reading in slices, where the file is, and comparing, which may
/// be done anywhere.
class DuplicateSearch
{
public:
    explicit DuplicateSearch(Shop& shop);
    ~DuplicateSearch();

    /// Reads on; false when every card is read. Throws DbError.
    bool readOn();
    /// Compares what was read; touches nothing but this search.
    std::vector<LikelyDuplicate> compare(std::size_t most) const;

private:
    Shop& m_shop;
    std::vector<storage::CustomerTrace> m_traces;
    std::vector<QString> m_apart; ///< pairs that somebody has kept apart, sorted
    CustomerId m_last;
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
    /// The same with the day and month of the name day as somebody typed it; an invalid date forgets it.
    void store(const Customer& customer, QDate nameDay);
    /// The name day that was typed; invalid for none. What the calendar says stands in comingDays().
    QDate nameDay(CustomerId id) const;
    /// How notes and letters would greet the customer, and why so.
    Greeting greeting(const Customer& customer) const;
    /// The vocatives the shop has corrected, by name: for greet() and NoteOptions.
    NameCorrections nameCorrections() const;

    /// What went to a customer and came back, newest first: printed notes, gifts, reviews.
    std::vector<Note> notesTo(CustomerId id) const;
    std::vector<GivenGift> giftsTo(CustomerId id) const;
    std::vector<Review> reviewsOf(CustomerId id) const;

    /// Where mail to a customer may go: none for a marketplace's alias (it is on loan for one order), for a blank address
    /// and for an erased person.
    std::optional<QString> mailAddress(CustomerId id) const;

    /// Cards that may be one person, the most likely first; pairs that somebody has kept apart are left out. Nothing is
    /// merged by itself: an e-mail address is taken over by somebody else one day, and families share a telephone.
    /// Reads the whole file at once: a window goes through DuplicateSearch.
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
