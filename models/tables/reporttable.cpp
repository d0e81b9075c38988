// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reporttable.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

namespace {

bool isFigure(ReportFigure figure)
{
    return figure == ReportFigure::Count || figure == ReportFigure::Number || figure == ReportFigure::Share
        || figure == ReportFigure::Amount;
}

} // namespace

void ReportTable::show(Report report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int ReportTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int ReportTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size()) + (m_report.before.empty() ? 0 : 1);
}

bool ReportTable::isBefore(int column) const
{
    return column == static_cast<int>(m_report.columns.size());
}

ReportColumn ReportTable::columnAt(int column) const
{
    if (!isBefore(column))
        return m_report.columns[static_cast<size_t>(column)];
    ReportColumn before = m_report.columns[m_report.valueColumn];
    before.title = tr("%1, period before").arg(before.title);
    return before;
}

QString ReportTable::text(int row, int column) const
{
    if (isBefore(column)) {
        const auto place = static_cast<size_t>(row);
        const ReportCell cell = place < m_report.before.size() ? m_report.before[place].cells[m_report.valueColumn] : ReportCell();
        return displayFigure(cell, m_report.columns[m_report.valueColumn].figure, m_locale);
    }
    return displayFigure(m_report.rows[static_cast<size_t>(row)].cells[static_cast<size_t>(column)],
        m_report.columns[static_cast<size_t>(column)].figure, m_locale);
}

QVariant ReportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn column = columnAt(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(column.figure) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ReportTable::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount())
        return {};
    const ReportColumn column = columnAt(at.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(at.row(), at.column());
    case Qt::ToolTipRole:
        return text(at.row(), at.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(column.title + u": "_s + text(at.row(), at.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(column.figure) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ReportTable::asText() const
{
    QString all;
    const auto addRow = [&](const auto& cellAt) {
        for (int column = 0; column < columnCount(); ++column)
            all += (column ? u"\t"_s : QString()) + QString(cellAt(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        all += u'\n';
    };
    addRow([&](int column) { return columnAt(column).title; });
    for (int row = 0; row < rowCount(); ++row)
        addRow([&](int column) { return text(row, column); });
    return all;
}

} // namespace kokarda::tables
