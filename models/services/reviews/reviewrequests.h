// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/contact.h"
#include "models/values/letter.h"
#include "models/values/note.h"
#include "models/values/product.h"

#include <QCoreApplication>
#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// Days between the parcel's arrival and the question, by category: a mug is known in a few days, a book is not.
struct ReviewDelays
{
    int usual = 7;
    std::map<CategoryId, int> byCategory; ///< those that differ; inherited downwards

    bool operator==(const ReviewDelays&) const = default;
    /// Of an order: the longest of its lines'.
    int of(const std::vector<CategoryId>& lines, const CategoryTree& tree) const;
};

/// A customer who may be asked what they think of one order, or why not yet.
struct ReviewRequest
{
    enum class Hold { None, NotDue, OpenCase, Cap };

    OrderId order;
    CustomerId customer;
    QString number;
    QString name;
    QDate arrived; ///< delivered, or shipped and usual days on the way
    QDate due;
    Hold hold = Hold::None;
    std::optional<QString> email; ///< where mail may go
    bool byEmail = false;         ///< there is a proven consent for e-mail
    bool byPost = false;          ///< and for post

    bool operator==(const ReviewRequest&) const = default;
};

/// Looks for the customers to ask, in slices: between two slices the window is free. Everybody is asked, not only those
/// who were happy. Asking needs a proven consent for the channel (in Poland a request for a rating is marketing:
/// Provincial Administrative Court in Warsaw, 18 November 2022, II SA/Wa 715/22); one message of any kind in thirty
/// days; none while a case of the customer is open; each order once.
class ReviewRequestListing
{
public:
    explicit ReviewRequestListing(Shop& shop);

    /// Reads on; false when the list is complete. Throws DbError.
    bool readOn();
    bool isComplete() const { return m_complete; }
    /// Those to ask now first, then those that wait; the longest due first.
    const std::vector<ReviewRequest>& requests() const { return m_requests; }
    /// Orders whose customers never agreed to be asked.
    int withoutConsent() const { return m_withoutConsent; }

private:
    void take(const AskableOrder& order);

    Shop& m_shop;
    QDate m_today;
    QTimeZone m_zone;
    ReviewDelays m_delays;
    CategoryTree m_tree;
    Instant m_since;
    Instant m_before;
    OrderId m_beforeId;
    bool m_complete = false;
    int m_withoutConsent = 0;
    std::vector<ReviewRequest> m_requests;
};

/// Asking customers for a review, by hand: the shop writes, prints or speaks; the program says whom, when and with which
/// words.
class ReviewRequestDesk
{
    Q_DECLARE_TR_FUNCTIONS(ReviewRequestDesk)

public:
    explicit ReviewRequestDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    ReviewDelays delays() const;
    void store(const ReviewDelays& delays);

    /// The letter: greets as notes do, names the order, asks for an honest rating and says how to say no for ever.
    /// Nothing is promised. Throws RuleError for an order that is gone.
    Letter letter(OrderId order, NoteTone tone) const;
    /// The letter as the text of a message, without addresses.
    static QString messageText(const Letter& letter);
    /// Writes down that a customer was asked; it can be undone. Throws RuleError without a consent for the channel or
    /// over the cap.
    void markSent(const ReviewRequest& request, Consent::Medium medium);
    static QString holdTitle(ReviewRequest::Hold hold);

    /// Days without another message: one cap over all purposes and channels.
    static constexpr int capDays = 30;

private:
    Shop& m_shop;
};

} // namespace kokarda
