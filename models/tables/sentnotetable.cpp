// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sentnotetable.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

SentNoteTable::SentNoteTable(const NoteDesk& notes, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_notes(notes)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

QStringList SentNoteTable::titles() const
{
    return {tr("Sent"), tr("Order"), tr("Customer"), tr("Words")};
}

SentNote SentNoteTable::read(NoteId id) const
{
    return m_notes.sentNote(id);
}

QString SentNoteTable::text(const SentNote& row, int column) const
{
    switch (column) {
    case Sent:
        return m_locale.toString(dayIn(row.sentAt, m_zone), QLocale::ShortFormat);
    case Order:
        return row.order;
    case Customer:
        return row.customer;
    case Words:
        return row.note.text.section(QLatin1Char('\n'), 1).simplified();
    default:
        return {};
    }
}

QVariant SentNoteTable::sortKey(const SentNote& row, int column) const
{
    return column == Sent ? QVariant(row.sentAt.msUtc) : QVariant(text(row, column));
}

std::vector<exports::ListColumn> SentNoteTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"sent"_s, tr("Sent"), Plain}, {u"order"_s, tr("Order"), Words},
        {u"customer"_s, tr("Customer"), Words}, {u"words"_s, tr("Words"), Words},
        {u"language"_s, tr("Language"), Plain}, {u"hand"_s, tr("Hand"), Words},
        {u"edited"_s, tr("Edited by hand"), Plain}};
}

QStringList SentNoteTable::fileCells(const SentNote& row) const
{
    if (!row.note.id)
        return {};
    return {fileDay(row.sentAt, m_zone), row.order, row.customer, row.note.text, row.note.language, row.note.hand,
        fileAnswer(row.note.editedByHand)};
}

} // namespace kokarda::tables
