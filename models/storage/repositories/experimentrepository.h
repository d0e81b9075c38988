// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/experiment.h"

#include <vector>

namespace kokarda::storage {

class Database;

/// The shop's measurements of its own effect. Opens no transaction.
class ExperimentRepository
{
public:
    explicit ExperimentRepository(Database& db)
        : m_db(db)
    {
    }

    void insert(Experiment& experiment);
    void update(const Experiment& experiment);
    /// Newest first.
    std::vector<Experiment> all() const;

    /// Orders of known customers from a moment on, without the cancelled ones, oldest first.
    std::vector<CustomerOrder> ordersFrom(Instant first) const;
    /// Reviews with stars of known customers from a moment on, oldest first.
    std::vector<CustomerRating> ratingsFrom(Instant first) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
