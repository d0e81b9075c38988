// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewfigures.h"
#include "models/values/casefile.h"
#include "models/values/note.h"
#include "models/values/problem.h"
#include "models/values/reviewquery.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// What the reviews of a period say together.
struct ReviewFigures
{
    Estimate stars;
    Estimate score; ///< Net Promoter Score
};

/// What customers said afterwards, from every source.
class ReviewDesk
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDesk)

public:
    explicit ReviewDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    std::vector<ReviewId> find(const ReviewQuery& query) const;
    int count(ReviewWork work) const;
    ReviewSummary summary(ReviewId id) const;
    std::optional<Review> review(ReviewId id) const;
    ReviewFigures figures(const Period& period) const;

    /// What is missing in a review typed in by hand; empty when it can be stored.
    std::vector<Problem> problemsOf(const Review& review, const QString& orderNumber) const;
    /// Stores a review typed in from a card or a telephone call. An order number, where one is given, ties it to the order
    /// and its customer and verifies it. Throws RuleError for one with problems.
    Review enter(Review review, const QString& orderNumber);
    /// Stores what was corrected in a review that was entered by hand; another order number ties it to another order, few
    /// stars open a case where it has none. Throws RuleError for one with problems, and for one that came from a platform.
    Review correct(const Review& review, const QString& orderNumber);
    /// Typed in here, not taken over from where it was written.
    static bool isByHand(const Review& review);
    /// The case that a review opened; none for most.
    std::optional<CaseId> caseOf(ReviewId id) const;
    /// The review that opened a case.
    std::optional<ReviewId> behind(CaseId file) const;
    /// Opens a complaint for a review as one step that can be undone, or gives the one it has; the clock runs from when
    /// the review was written. Throws RuleError for a review that is gone.
    CaseId openCase(ReviewId id);
    /// One or two stars that came within the last fortnight are answered like a complaint: entering or importing them
    /// opens a case by itself. Older ones wait for a person to decide.
    bool opensCase(const Review& review) const;
    /// The same inside an action that is under way: for enter() and imports.
    CaseId writeCase(const Review& review);
    /// Stores a changed review: the reply, how it was verified, the mark for something promised.
    void store(const Review& review);
    void remove(ReviewId id);

    /// A reply to begin with, in the language of the review (where there are words in it, else in English) and by its
    /// stars; the customer is greeted as on notes. Nothing is promised and nothing is asked for in exchange.
    QString draft(const Review& review, NoteTone tone) const;
    /// How it was verified, in words.
    static QString verifiedTitle(Review::Verified verified);

private:
    void tie(Review& review, const QString& orderNumber) const;
    Shop& m_shop;
};

} // namespace kokarda
