// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/orderdraft.h"

#include "models/services/exports/csvfile.h"
#include "models/services/imports/cell.h"
#include "models/services/imports/doubleencoding.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/packeditems.h"

#include <algorithm>

namespace kokarda::imports {

namespace {

QString toText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

bool isCode(Field field)
{
    switch (field) {
    case Field::Phone:
    case Field::BillPhone:
    case Field::ShipPhone:
    case Field::BillPostcode:
    case Field::ShipPostcode:
    case Field::TrackingNumber:
    case Field::Sku:
    case Field::Ean:
    case Field::TaxId:
        return true;
    default:
        return false;
    }
}

/// Fields without which an order would be wrong rather than incomplete.
bool isEssential(Field field)
{
    return field == Field::PlacedAt || field == Field::Total || field == Field::Quantity || field == Field::UnitPrice
        || field == Field::LineTotal;
}

} // namespace

bool LineDraft::isItem() const
{
    return given.has(Field::ItemName) || given.has(Field::Sku) || given.has(Field::LineId) || given.has(Field::ProductId)
        || given.has(Field::Ean);
}

bool LineDraft::equals(const LineDraft& other) const
{
    return texts == other.texts && numbers == other.numbers;
}

void LineDraft::clear()
{
    for (std::size_t i = 0; i < lineFieldCount && !given.isEmpty(); ++i) {
        if (!given.has(static_cast<Field>(i + static_cast<std::size_t>(Field::LineId))))
            continue;
        texts[i].clear();
        numbers[i] = {};
    }
    given = {};
}

LineDraft& LineDrafts::open(std::size_t item, qint64 row)
{
    for (; m_open <= item; ++m_open) {
        if (m_kept + m_open == m_all.size())
            m_all.emplace_back();
        m_all[m_kept + m_open].clear();
        m_all[m_kept + m_open].row = row;
    }
    return m_all[m_kept + item];
}

void LineDrafts::dropOpenWithoutItem()
{
    const auto begin = m_all.begin() + static_cast<std::ptrdiff_t>(m_kept);
    const auto end = begin + static_cast<std::ptrdiff_t>(m_open);
    m_open = static_cast<std::size_t>(std::remove_if(begin, end, [](const LineDraft& line) { return !line.isItem(); }) - begin);
}

void LineDrafts::clear()
{
    for (LineDraft& line : kept())
        line.clear();
    m_kept = 0;
    m_open = 0;
}

OrderDraft::OrderDraft(const ColumnPlan& plan)
    : m_plan(plan)
{
}

void OrderDraft::addRow(const RowView& row, const RowKey& key)
{
    if (m_rows.empty())
        m_key = toText(key.key);
    m_rowHasHead = key.isHead;
    m_rowIsItem = key.kind == RowKey::Kind::Item;
    if (m_plan.layout.shape == RowShape::OrderRows && !m_rows.empty())
        m_inSecondCopy = true;
    m_lines.dropOpen();
    for (const ColumnUse& use : m_rowIsItem ? m_plan.item : m_plan.order) {
        if (use.column >= row.cells.size())
            break;
        std::string_view cell = row.cells[use.column];
        if (cell.empty() || (!use.isLine && (m_inSecondCopy || m_given.has(use.field))))
            continue;
        if (m_plan.repairsDoubleEncoding || use.isMoney || use.isDate)
            cell = withoutDoubleEncoding(cell, m_repaired);
        if (use.isLine)
            addLineCell(use, cell, row.row);
        else
            addOrderCell(use, cell, row.row);
    }
    closeRow(row.row);
}

/// Keeps the row's lines, unless they only repeat what has been read: two downloads of overlapping time put together.
void OrderDraft::closeRow(qint64 row)
{
    m_lines.dropOpenWithoutItem();
    const bool isFirst = m_rows.empty();
    if (!isFirst && !m_lines.open().empty())
        m_inSecondCopy = m_inSecondCopy || isSecondCopy(m_lines.open().front(), row);
    m_rows.push_back(row);
    m_hasHead = m_hasHead || m_rowHasHead;
    if (m_inSecondCopy) {
        m_issues.push_back(issueAt(row, -1, RowIssue::Severity::Note, RowIssue::Kind::SecondCopy, m_key.toStdString()));
        // A repeated item row says nothing about the rows after it; a repeated first row does.
        m_inSecondCopy = m_plan.layout.shape == RowShape::OrderRows || m_plan.layout.shape == RowShape::FirstRowFull;
        return;
    }
    m_lines.keepOpen();
}

bool OrderDraft::isSecondCopy(const LineDraft& line, qint64 row) const
{
    const std::span<const LineDraft> kept = m_lines.kept();
    const auto equal = std::find_if(kept.begin(), kept.end(), [&](const LineDraft& known) {
        const bool sameId = line.given.has(Field::LineId) && line.text(Field::LineId) == known.text(Field::LineId);
        return sameId || (!line.given.has(Field::LineId) && line.equals(known));
    });
    if (equal == kept.end())
        return false;
    if (line.given.has(Field::LineId))
        return true;
    if (m_plan.layout.shape == RowShape::FirstRowFull)
        return m_rowHasHead && m_hasHead && equal == kept.begin();
    return row != m_rows.back() + 1;
}

void OrderDraft::issue(qint64 row, const ColumnUse& use, RowIssue::Kind kind, std::string_view cell)
{
    if (m_inSecondCopy)
        return;
    RowIssue found = issueAt(row, static_cast<int>(use.column),
                             isEssential(use.field) ? RowIssue::Severity::Rejected : RowIssue::Severity::Warning, kind, cell);
    found.isOfItemRecord = m_rowIsItem;
    m_issues.push_back(std::move(found));
}

void OrderDraft::addOrderCell(const ColumnUse& use, std::string_view cell, qint64 row)
{
    const auto slot = static_cast<std::size_t>(use.field);
    if (use.isMoney || use.isDate) {
        if (isNothing(cell))
            return;
        if (use.isMoney) {
            const std::optional<Number> number = readNumber(cell, use.mark);
            if (!number || number->isPercent)
                return issue(row, use, RowIssue::Kind::BadNumber, cell);
            m_numbers[slot] = *number;
            m_written[slot].cell.assign(cell);
            m_written[slot].column = static_cast<int>(use.column);
        } else {
            const std::optional<DateReading> date = readDate(cell, use.order);
            if (!date)
                return issue(row, use, RowIssue::Kind::BadDate, cell);
            m_dates[slot] = *date;
        }
    } else {
        if (m_plan.isOwn) {
            m_texts[slot] = exports::unguardedCell(toText(cell));
        } else {
            const std::string_view clean = isCode(use.field) ? unguardedCode(cell) : unguarded(cell);
            if (clean.empty())
                return;
            m_texts[slot] = toText(clean);
        }
    }
    m_given.insert(use.field);
}

void OrderDraft::addLineCell(const ColumnUse& use, std::string_view cell, qint64 row)
{
    if (use.field == Field::PackedItem || use.field == Field::PackedItems)
        return addPacked(use, cell, row);
    LineDraft& line = m_lines.open(use.item, row);
    if (!line.given.has(use.field))
        setLine(line, use.field, use.mark, cell, static_cast<int>(use.column));
}

/// Packed cells count only where the items have no columns of their own.
void OrderDraft::addPacked(const ColumnUse& use, std::string_view cell, qint64 row)
{
    const auto add = [&](const PackedItem& item, std::size_t index) {
        LineDraft& line = m_lines.open(index, row);
        for (const auto& [field, text] : item) {
            if (!line.given.has(field))
                setLine(line, field, DecimalMark::Point, text, static_cast<int>(use.column));
        }
    };
    if (use.field == Field::PackedItem) {
        add(unpackItem(cell), use.item);
        return;
    }
    const std::vector<PackedItem> items = unpackItems(cell);
    for (std::size_t i = 0; i < items.size(); ++i)
        add(items[i], i);
}

void OrderDraft::setLine(LineDraft& line, Field field, DecimalMark mark, std::string_view cell, int column)
{
    const bool isCount =
        field == Field::Quantity || field == Field::QuantityShipped || field == Field::QuantityRefunded;
    const ColumnUse use{.column = static_cast<std::size_t>(column), .field = field};
    if (isCount || isMoneyField(field)) {
        if (isNothing(cell))
            return;
        const std::optional<Number> number = readNumber(cell, mark);
        if (!number || number->isPercent)
            return issue(line.row, use, isCount ? RowIssue::Kind::BadQuantity : RowIssue::Kind::BadNumber, cell);
        line.numbers[LineDraft::slot(field)] = *number;
        line.written[LineDraft::slot(field)].cell.assign(cell);
        line.written[LineDraft::slot(field)].column = column;
    } else {
        if (m_plan.isOwn) {
            line.texts[LineDraft::slot(field)] = exports::unguardedCell(toText(cell));
        } else {
            const std::string_view clean = isCode(field) ? unguardedCode(cell) : unguarded(cell);
            if (clean.empty())
                return;
            line.texts[LineDraft::slot(field)] = toText(clean);
        }
    }
    line.given.insert(field);
}

bool OrderDraft::isRejected(const ImportedOrder& order)
{
    return std::any_of(order.issues.begin(), order.issues.end(),
                       [](const RowIssue& issue) { return issue.severity == RowIssue::Severity::Rejected; });
}

void OrderDraft::reset()
{
    m_rows.clear();
    m_issues.clear();
    m_key.clear();
    m_hasHead = false;
    m_inSecondCopy = false;
    m_given = {};
    for (QString& text : m_texts)
        text.clear();
    m_lines.clear();
}

} // namespace kokarda::imports
