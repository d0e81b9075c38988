// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/orderquery.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace kokarda::storage {

class Database;

/// The orders that a search finds, by falling number in the file (newest first where ids follow time), read in slices.
/// Uses FTS5 (SQLite only).
///
/// The index answers the beginning of a word at once up to five letters: those have an index of their own. A longer
/// beginning it answers only after it has gathered every row that it fits, which takes a tenth of a second where
/// hundreds of thousands do (the first digits that all parcels of a carrier share). Such a word is therefore looked up
/// by its first five letters, and each order's own words decide, as long as enough of them fit; where they do not, few
/// orders fit at all and the index is quick.
class OrderSearch
{
public:
    /// Words by their beginning, as searchExpression understands them.
    static OrderSearch ofWords(const Database& db, const QString& words);
    /// Any expression of FTS5.
    static OrderSearch ofExpression(const Database& db, const QString& expression);

    /// The next orders, at most so many; fewer, or none, do not mean that there are no more. Throws DbError.
    std::vector<ListedOrder> next(int most);
    /// Whether everything was found.
    bool isComplete() const { return m_complete; }

private:
    OrderSearch(const Database& db, const QString& expression);
    void readCandidates(std::vector<ListedOrder>& found, std::size_t most);
    void readFound(std::vector<ListedOrder>& found, std::size_t most);
    bool fits(std::string_view key) const;

    const Database* m_db;
    QString m_expression;
    QString m_begun;                  ///< with every long word cut to five letters; empty: there is none
    std::vector<std::string> m_whole; ///< the long words, each with a blank in front
    qint64 m_below;
    bool m_complete = false;
};

/// An order that a code on its papers or its parcel names.
struct CalledOrder
{
    OrderId id;
    bool isDeleted = false;
};

/// The orders whose number, number at the channel or tracking number is this code, newest first, at most so many.
/// Letters count the same in either case, a # or other sign may be left out, and a tracking number may be parted otherwise.
/// Found by index, however many there are.
std::vector<CalledOrder> ordersCalled(const Database& db, const QString& code, int most);

} // namespace kokarda::storage
