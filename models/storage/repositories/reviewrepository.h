// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/reviewquery.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// A review in a walk from the newest to the oldest.
struct ListedReview
{
    ReviewId id;
    Instant at;
    bool isLow = false;
    bool isWithoutReply = false;
    bool isUnverified = false;
    bool hasWords = true; ///< all the words that were asked for
};

/// Reviews in the file. Opens no transaction.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database& db)
        : m_db(db)
    {
    }

    void insert(Review& review);
    void update(const Review& review);
    /// Marks it as deleted: an import does not bring it back.
    void remove(ReviewId id, Instant at);
    std::optional<Review> find(ReviewId id) const;
    std::optional<ReviewId> bySource(const QString& source, const QString& sourceKey) const;
    /// Newest first.
    std::vector<ReviewId> ids(const ReviewQuery& query) const;
    int count(ReviewWork work) const;
    /// The next `most` reviews behind that moment and id, newest first; `words` are folded.
    std::vector<ListedReview> slice(Instant before, ReviewId beforeId, int most, const QStringList& words) const;
    ReviewId last() const;
    /// Newest first.
    std::vector<Review> all() const;
    std::vector<Review> ofCustomer(CustomerId customer) const;
    /// The case that a review opened; unset for none.
    CaseId caseOf(ReviewId id) const;
    void setCase(ReviewId id, CaseId file);
    /// The review that opened a case; unset for none.
    ReviewId openedCase(CaseId file) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
