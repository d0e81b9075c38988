// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/columnplan.h"
#include "models/services/imports/importedorder.h"
#include "models/services/imports/remembered.h"
#include "models/services/imports/statuswords.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kokarda::imports {

constexpr std::size_t lineFieldCount = fieldCount - static_cast<std::size_t>(Field::LineId);

/// An amount or count as the file writes it, to be quoted where it cannot be taken over.
struct WrittenNumber
{
    std::string cell;
    int column = -1;
};

/// One line as it is collected from cells.
struct LineDraft
{
    qint64 row = 0;
    FieldSet given;
    std::array<QString, lineFieldCount> texts;
    std::array<Number, lineFieldCount> numbers;
    std::array<WrittenNumber, lineFieldCount> written; ///< of the numbers that are given

    static std::size_t slot(Field field) { return static_cast<std::size_t>(field) - static_cast<std::size_t>(Field::LineId); }
    const QString& text(Field field) const { return texts[slot(field)]; }
    const Number& number(Field field) const { return numbers[slot(field)]; }
    const WrittenNumber& writtenAs(Field field) const { return written[slot(field)]; }
    /// As new.
    void clear();
    /// True where something says what the item is.
    bool isItem() const;
    /// True for the same item in the same quantity for the same price.
    bool equals(const LineDraft& other) const;
};

/// The lines of one order after another. They are large, and there are hundreds of thousands of them: every line is
/// filled where it stays, and used again for the next order.
class LineDrafts
{
public:
    /// The lines that belong to the order.
    std::span<LineDraft> kept() { return {m_all.data(), m_kept}; }
    std::span<const LineDraft> kept() const { return {m_all.data(), m_kept}; }
    /// Those of the row that is being read; they are kept or dropped together.
    std::span<const LineDraft> open() const { return {m_all.data() + m_kept, m_open}; }
    LineDraft& open(std::size_t item, qint64 row);
    void dropOpenWithoutItem();
    void dropOpen() { m_open = 0; }
    void keepOpen() { m_kept += std::exchange(m_open, 0); }
    void clear();

private:
    std::vector<LineDraft> m_all;
    std::size_t m_kept = 0;
    std::size_t m_open = 0;
};

/// Collects the rows of one order. Order cells: the first that is filled counts. Line cells: a line per row, or several
/// per row where the file has columns for several.
class OrderDraft
{
public:
    explicit OrderDraft(const ColumnPlan& plan);

    void addRow(const RowView& row, const RowKey& key);
    bool isEmpty() const { return m_rows.empty(); }
    /// The complete order; the draft is empty afterwards.
    ImportedOrder finish();
    /// True when the order just finished must not be imported; its issues say why.
    static bool isRejected(const ImportedOrder& order);

private:
    friend class OrderFinisher;

    void addOrderCell(const ColumnUse& use, std::string_view cell, qint64 row);
    void addLineCell(const ColumnUse& use, std::string_view cell, qint64 row);
    void setLine(LineDraft& line, Field field, DecimalMark mark, std::string_view cell, int column);
    void addPacked(const ColumnUse& use, std::string_view cell, qint64 row);
    void closeRow(qint64 row);
    bool isSecondCopy(const LineDraft& line, qint64 row) const;
    void issue(qint64 row, const ColumnUse& use, RowIssue::Kind kind, std::string_view cell);
    const QString& text(Field field) const { return m_texts[static_cast<std::size_t>(field)]; }
    void reset();

    const ColumnPlan& m_plan;
    std::vector<qint64> m_rows;
    std::vector<RowIssue> m_issues;
    QString m_key;
    bool m_hasHead = false;
    bool m_inSecondCopy = false;
    bool m_rowHasHead = false;
    bool m_rowIsItem = false;
    FieldSet m_given;
    std::array<QString, fieldCount> m_texts;
    std::array<Number, fieldCount> m_numbers;
    std::array<WrittenNumber, fieldCount> m_written; ///< of the numbers that are given
    std::array<DateReading, fieldCount> m_dates;
    LineDrafts m_lines;
    Remembered<QString> m_countries;
    Remembered<std::optional<StatusMeaning>> m_statuses;
    Remembered<std::optional<StatusMeaning>> m_payments;
    Remembered<std::optional<StatusMeaning>> m_fulfilments;
    Remembered<bool> m_onDelivery;
    Remembered<bool> m_masks; ///< domains of e-mail addresses
    std::string m_repaired;            ///< a cell after its double encoding was undone
};

} // namespace kokarda::imports
