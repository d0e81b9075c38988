// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// The mark that an erased order has instead of its source's hash: an import passes such an order over, so that the
/// export it once came from does not bring the person back.
inline constexpr char erasedSource[] = "erased";

/// A person and the cards that were merged into that person's, with everything that points at them: what an erasure
/// looks at and rewrites.
class Erasing
{
public:
    /// Finds the person's rows; reads only (in temporary tables).
    Erasing(Database& db, CustomerId person);

    std::vector<CustomerId> cards() const;
    /// Numbers of orders that are not finished: unpaid, to be packed or not yet sent.
    QStringList openOrders() const;
    /// Numbers of orders that reached the person since a moment.
    QStringList ordersArrivedSince(Instant moment) const;
    /// Numbers of cases that are not closed.
    QStringList openCases() const;
    /// How many rows of a table are the person's: orders, note, review, case_file, customer_address.
    int count(const char* table) const;
    int ordersSince(Instant moment) const;
    /// When the newest of the orders was placed; unset without orders.
    std::optional<Instant> newestOrder() const;

    /// Blanks the person. Orders placed since `papersSince` keep the name and the billing address. Inside of a recorded
    /// write, whose own images it removes along with all others of the person; nothing of it can be undone.
    void erase(const QString& newName, Instant papersSince, Instant now);

    /// Blanks what older erasures left for the books, where the orders are older than `papersSince`. Inside of a write.
    /// Returns the number of orders.
    static int blankOldPapers(Database& db, Instant papersSince);

private:
    void forgetImages();
    void blankOrders(Instant papersSince, const QString& newName);
    void blankCards(const QString& newName, Instant now);
    void blankTitles();

    Database& m_db;
};

/// Writes the search index anew, so that no word of an erased row stays in it; also in a file of an older schema.
void scrubSearch(Database& db);

/// Writes the search index and the file anew, so that no free page and no journal keeps what was erased. Outside of
/// transactions; some seconds for 100 MB.
void scrub(Database& db);

} // namespace kokarda::storage
