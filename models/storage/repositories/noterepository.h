// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"

#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;
class Rows;

/// Notes written and the shop's own note blocks. Opens no transaction.
class NoteRepository
{
public:
    explicit NoteRepository(Database& db)
        : m_db(db)
    {
    }

    void insert(Note& note);
    void update(const Note& note);
    /// The newest note of an order.
    std::optional<Note> forOrder(OrderId order) const;
    /// Newest first.
    std::vector<Note> sentTo(CustomerId customer) const;
    std::optional<Note> find(NoteId id) const;
    /// Notes that were printed, newest first.
    std::vector<NoteId> sent(int most) const;
    /// Printed ones among the newest thousands with these words in them, newest first.
    std::vector<NoteId> sentWith(const QString& words, int most) const;
    /// Printed ones of an order.
    std::vector<NoteId> sentFor(OrderId order) const;
    /// Keys of all sentences that a customer has had in notes to other orders.
    QStringList sentencesSentTo(CustomerId customer, OrderId exceptOrder) const;

    void insert(NoteTemplate& block);
    void update(const NoteTemplate& block);
    /// The newest version of every block.
    std::vector<NoteTemplate> templates() const;

private:
    std::vector<NoteId> idsOf(Rows rows) const;

    Database& m_db;
};

} // namespace kokarda::storage
