// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

namespace kokarda {

class Shop;

/// What erasing a person would do, for the question before it.
struct ErasurePlan
{
    QString name;        ///< as the card has it
    QStringList hurdles; ///< why it cannot be done yet, in sentences; empty: it can
    int cards = 1;       ///< with those that were merged into it
    int addresses = 0;
    int orders = 0;      ///< lose everything but goods, amounts and country …
    int ordersKept = 0;  ///< … and of these, name and billing address stay for the books
    QDate keptUntil;     ///< last day of the youngest of them; null when none is kept
    int notes = 0;
    int reviews = 0;
    int cases = 0;
    int backups = 0;     ///< made before: they are written anew without the person while work goes on
    int setAside = 0;    ///< files beside the shop that a restore or a rescue has kept; they stay as they are
};

/// Orders placed from this moment on keep their papers.
Instant papersSince(Instant now);

/// Erasing a person on request (GDPR Art. 17), with the books kept right (Art. 17(3)(b)): contact data, notes' and
/// reviews' texts, addresses, identities, remarks, messages and every image in the undo log go at once; goods, amounts
/// and the country stay, so that no total changes. Name and billing address of an order stay until tax law lets them
/// go: the tax of a year is due in the next, and five years from the end of that one (Ordynacja podatkowa art. 70 § 1,
/// art. 86 § 1) are the end of the sixth year after the order's.
class Erasure
{
    Q_DECLARE_TR_FUNCTIONS(Erasure)

public:
    explicit Erasure(Shop& shop)
        : m_shop(shop)
    {
    }

    /// What an erased card is called.
    static QString nameOfErased(CustomerId card);

    /// Throws RuleError when the person is not there or erased already.
    ErasurePlan plan(CustomerId person, Instant now);

    /// Erases in one transaction and then writes the file anew, so that no free page holds what was erased (some seconds
    /// for 100 MB). Notes it beside the backups, so that a restore does not bring the person back. It cannot be undone.
    /// Of a person who is erased already only the file is written anew. Throws RuleError with the first hurdle; storage::DbError.
    void erase(CustomerId person, Instant now);

    /// Repeats the erasures that the shop does not know of, because it was restored from an older backup, and blanks
    /// papers whose years are over. Called after opening. Returns how many people were erased again.
    int catchUp(Instant now);

private:
    void blank(CustomerId person, Instant now);

    Shop& m_shop;
};

} // namespace kokarda
