// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <map>

namespace kokarda::storage {

class Database;

/// What a copy of the shop must agree on with the shop: rows of every table, money of all orders by currency, and
/// money of the orders of each month (UTC) and currency.
struct Totals
{
    std::map<QString, qint64> rows;
    std::map<QString, qint64> money;  ///< "PLN" → minor units
    std::map<QString, qint64> months; ///< "2026-09 PLN" → minor units

    bool operator==(const Totals&) const = default;
};

Totals totalsOf(const Database& db);

/// Text that is the same as long as no transaction was written to the shop: each leaves a row in `action`, or else a word
/// of its own. What the program notes for itself outside of any (that it was closed in order, when it last looked) moves
/// nothing. Cheap.
QString fingerprintOf(const Database& db);

/// The form that a backup's manifest keeps.
QJsonObject toJson(const Totals& totals);
Totals totalsFrom(const QJsonObject& json);

/// A sentence when the shop has lost more since an earlier backup than daily work loses: over a fifth of the orders,
/// customers, products or reviews, or money of a month that was over by then. Empty otherwise.
QString shrinkage(const Totals& earlier, const Totals& now, const QString& monthOfEarlier);

} // namespace kokarda::storage
