// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sentnotetable.h"

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

} // namespace kokarda::tables
