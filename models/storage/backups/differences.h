// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda::storage {

class Database;

/// What differs between two states of a shop in one kind of thing.
struct Difference
{
    QString table; ///< "orders", "customer" …
    int onlyFirst = 0;
    int onlySecond = 0;
    int changed = 0;
    QStringList examplesOnlyFirst; ///< names of up to twenty: an order's number, a customer's name
    QStringList examplesOnlySecond;
    QStringList examplesChanged;

    bool operator==(const Difference&) const = default;
};

/// Compares two open shops, thing by thing, in one walk over both. Kinds without a difference are left out. What
/// belongs to an order (lines, gifts given, notes) counts as a change of their own kind without examples.
std::vector<Difference> differences(const Database& first, const Database& second);

} // namespace kokarda::storage
