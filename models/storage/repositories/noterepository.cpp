// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/noterepository.h"

#include "models/storage/database.h"
#include "models/storage/repositories/notelookjson.h"

#include <string>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

auto columnValues(Database& db, const Note& note)
{
    // SQLite's integers are signed: the seed goes as text, so that it reads the same everywhere.
    return std::make_tuple(note.order, note.customer, note.language, note.text, note.sentenceKeys.join(u','),
        note.editedByHand, note.hand, QString::number(note.seed), note.engineVersion, note.writtenAt, note.printed,
        noteLookToJson(db, note.look));
}

Note noteOf(Database& db, const Statement& row)
{
    Note note;
    note.id = row.id<NoteId>(0);
    note.order = row.id<OrderId>(1);
    note.customer = row.id<CustomerId>(2);
    note.language = row.text(3);
    note.text = row.text(4);
    note.sentenceKeys = row.text(5).split(u',', Qt::SkipEmptyParts);
    note.editedByHand = row.flag(6);
    note.hand = row.text(7);
    note.seed = row.text(8).toULongLong();
    note.engineVersion = static_cast<int>(row.integer(9));
    note.writtenAt = Instant{row.integer(10)};
    note.printed = row.flag(11);
    note.look = noteLookFromJson(db, row.text(12));
    return note;
}

std::vector<Note> notesOf(Database& db, Rows rows)
{
    std::vector<Note> notes;
    while (rows.next())
        notes.push_back(noteOf(db, *rows));
    return notes;
}

} // namespace

void NoteRepository::insert(Note& note)
{
    note.id = NoteId(std::apply(
        [this](const auto&... values) { return m_db.insert(Database::sql("note/insert"), values...); },
        columnValues(m_db, note)));
}

void NoteRepository::update(const Note& note)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("note/update"), values...); },
        std::tuple_cat(columnValues(m_db, note), std::make_tuple(note.id)));
}

std::optional<Note> NoteRepository::forOrder(OrderId order) const
{
    std::vector<Note> notes = notesOf(m_db, m_db.rows(Database::sql("note/by_order"), order));
    return notes.empty() ? std::nullopt : std::optional(notes.front());
}

std::vector<Note> NoteRepository::sentTo(CustomerId customer) const
{
    return notesOf(m_db, m_db.rows(Database::sql("note/by_customer"), customer));
}

std::vector<NoteId> NoteRepository::idsOf(Rows rows) const
{
    std::vector<NoteId> ids;
    while (rows.next())
        ids.push_back(rows->id<NoteId>(0));
    return ids;
}

std::optional<Note> NoteRepository::find(NoteId id) const
{
    std::vector<Note> notes = notesOf(m_db, m_db.rows(Database::sql("note/by_id"), id));
    return notes.empty() ? std::nullopt : std::optional(notes.front());
}

std::vector<NoteId> NoteRepository::sent(int most) const
{
    return idsOf(m_db.rows("SELECT id FROM note WHERE printed = 1 ORDER BY id DESC LIMIT ?", most));
}

std::vector<NoteId> NoteRepository::sentWith(const QString& words, int most) const
{
    QString pattern = words;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return idsOf(m_db.rows(Database::sql("note/sent_with"), u'%' + pattern + u'%', most));
}

std::vector<NoteId> NoteRepository::sentFor(OrderId order) const
{
    return idsOf(m_db.rows("SELECT id FROM note WHERE order_id = ? AND printed = 1", order));
}

QStringList NoteRepository::sentencesSentTo(CustomerId customer, OrderId exceptOrder) const
{
    QStringList keys;
    for (const Note& note : sentTo(customer)) {
        if (note.order != exceptOrder)
            keys += note.sentenceKeys;
    }
    return keys;
}

void NoteRepository::insert(NoteTemplate& block)
{
    block.id = NoteTemplateId(
        m_db.insert("INSERT INTO note_template (key, language, text, version, active) VALUES (?, ?, ?, ?, ?)",
            block.key, block.language, block.text, block.version, block.active));
}

void NoteRepository::update(const NoteTemplate& block)
{
    m_db.exec("UPDATE note_template SET key = ?, language = ?, text = ?, version = ?, active = ? WHERE id = ?",
        block.key, block.language, block.text, block.version, block.active, block.id);
}

std::vector<NoteTemplate> NoteRepository::templates() const
{
    std::vector<NoteTemplate> blocks;
    Rows rows = m_db.rows(Database::sql("note/templates"));
    while (rows.next())
        blocks.push_back({rows->id<NoteTemplateId>(0), rows->text(1), rows->text(2), rows->text(3),
            static_cast<int>(rows->integer(4)), rows->flag(5)});
    return blocks;
}

} // namespace kokarda::storage
