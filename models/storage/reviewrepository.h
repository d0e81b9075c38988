// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/reviewquery.h"

#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

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
    /// Newest first.
    std::vector<Review> all() const;
    std::vector<Review> ofCustomer(CustomerId customer) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
