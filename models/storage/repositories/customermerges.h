// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"

#include <vector>

namespace kokarda::storage {

class Database;

/// What of a customer may show that another card is the same person.
struct CustomerTrace
{
    CustomerId id;
    QString name;
    QString email; ///< folded; empty for a marketplace's alias
    QString phone;
    QString postcode;
    QString street;
};

/// Cards of one person put together and taken apart again. A merged card keeps its row and its e-mail, so that imports
/// find the person by either; what belonged to it is noted and goes back when the two are parted, also much later.
/// Opens no transaction.
class CustomerMerges
{
public:
    explicit CustomerMerges(Database& db)
        : m_db(db)
    {
    }

    /// Everything that names `from` names `into` from now on. `from` must not be merged already.
    void merge(CustomerId from, CustomerId into);
    /// Gives a merged card back what it had, where it still belongs to the other one, and orders that came since under
    /// its e-mail.
    void part(CustomerId merged);
    /// The cards that went into one, oldest first.
    std::vector<CustomerId> mergedInto(CustomerId id) const;
    bool isMerged(CustomerId id) const;

    /// The next cards by id that stand for themselves, erased ones left out, with their newest address.
    std::vector<CustomerTrace> traces(CustomerId after, int most) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
