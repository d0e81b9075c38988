// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"

#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// Complaints, returns and questions in the file. Opens no transaction.
class CaseRepository
{
public:
    explicit CaseRepository(Database& db)
        : m_db(db)
    {
    }

    /// Gives the case its number, the next of its year.
    void insert(CaseFile& file, int year);
    void update(const CaseFile& file);
    std::optional<CaseFile> find(CaseId id) const;
    CaseSummary summary(CaseId id) const;
    std::optional<CaseId> byNumber(const QString& number) const;
    /// Open ones by the nearest date to answer, closed ones newest first.
    std::vector<CaseId> ids(CaseWork work, Instant now) const;
    std::vector<CaseId> ofOrder(OrderId order) const;
    /// Newest first.
    std::vector<CaseId> ofCustomer(CustomerId customer) const;
    /// When the closed ones came in and were answered, by kind.
    std::vector<AnsweredCase> answered(Instant since) const;

private:
    void insertLines(const CaseFile& file);

    Database& m_db;
};

} // namespace kokarda::storage
