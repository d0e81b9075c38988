// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/csvfile.h"
#include "models/values/report.h"

#include <QSet>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace kokarda::exports {

/// How a file has the cells of a column: Words are guarded against being run as a formula, a Figure gets the decimal mark
/// that was asked for, Plain are days and our own words.
enum class ListCell { Words, Figure, Plain };

struct ListColumn
{
    QString key;   ///< stable and the same in every language: the file's first row
    QString title; ///< in the window's language, for choosing
    ListCell kind = ListCell::Words;

    bool operator==(const ListColumn&) const = default;
};

/// A list as a file has it: its rows in the order of the screen, read one by one when they are written.
struct ListRows
{
    QString key; ///< "customers": of the file's name and of what is remembered
    std::vector<ListColumn> columns;
    int count = 0;
    /// One cell for each column: figures as digits with a point, days as 2026-03-01; empty when the row has gone in the
    /// meantime. Throws what reading throws.
    std::function<QStringList(int row)> cells;
};

/// A list of things that are held in memory; `cellsOf` makes the row of one.
template<class Thing, class CellsOf>
ListRows listOfAll(const QString& key, std::vector<ListColumn> columns, std::vector<Thing> things, CellsOf cellsOf)
{
    const auto count = static_cast<int>(things.size());
    return {key, std::move(columns), count,
        [shared = std::make_shared<const std::vector<Thing>>(std::move(things)), cellsOf](int row) { return cellsOf((*shared)[static_cast<std::size_t>(row)]); }};
}

/// A report as such a list: an amount has its currency in a column of its own beside it; where it is compared, the figure of
/// the period before stands in the last column, in the same currency.
ListRows listOf(const Report& report);

/// Writes a list by RFC 4180, row by row, so that the caller may stop, paint and go on. Nothing is in the place before
/// finish().
class ListFile
{
public:
    /// `left` are the keys of columns that are not wanted. Throws WorldError when the file cannot be made, RuleError when
    /// no column is left.
    ListFile(const QString& path, ListRows list, const CsvManner& manner, const QSet<QString>& left = {});

    /// Writes up to so many rows; false when all are written.
    bool writeSome(int most);
    int done() const { return m_next; }
    int count() const { return m_list.count; }
    /// Puts the file in its place; the number of rows under the head. Throws WorldError; one that was there then stays.
    qint64 finish();

private:
    ListRows m_list;
    std::vector<std::size_t> m_columns; ///< those that are wanted
    CsvFile m_file;
    int m_next = 0;
};

} // namespace kokarda::exports
