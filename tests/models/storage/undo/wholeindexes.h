// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace kokarda::test {

/// Throws where a search index differs from the table it is built on.
inline void expectIndexesWhole(storage::Database& db)
{
    db.inTransaction([&] {
        db.exec("INSERT INTO order_search (order_search, rank) VALUES ('integrity-check', 1)");
        db.exec("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)");
    });
}

} // namespace kokarda::test
