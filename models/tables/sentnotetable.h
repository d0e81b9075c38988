// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/notes/notedesk.h"
#include "models/tables/rowtable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace kokarda::tables {

/// The notes that went out.
class SentNoteTable : public RowTable<NoteId, SentNote>
{
    Q_DECLARE_TR_FUNCTIONS(SentNoteTable)

public:
    enum Column { Sent, Order, Customer, Words };

    SentNoteTable(const NoteDesk& notes, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const SentNote& row) const override;
    QStringList titles() const override;
    SentNote read(NoteId id) const override;
    QString text(const SentNote& row, int column) const override;
    QVariant sortKey(const SentNote& row, int column) const override;

private:
    const NoteDesk& m_notes;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kokarda::tables
