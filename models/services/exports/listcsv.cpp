// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/listcsv.h"

#include "models/services/exports/reportcsv.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

std::vector<std::size_t> wantedOf(const ListRows& list, const QSet<QString>& left)
{
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        if (!left.contains(list.columns[i].key))
            wanted.push_back(i);
    }
    if (wanted.empty())
        throw RuleError(QCoreApplication::translate("ListCsv", "A table needs at least one column. Tick one and save again."));
    return wanted;
}

ListCell kindOf(ReportFigure figure)
{
    return figure == ReportFigure::Text ? ListCell::Words
        : figure == ReportFigure::Day || figure == ReportFigure::Month ? ListCell::Plain
                                                                        : ListCell::Figure;
}

} // namespace

ListRows listOf(const Report& report)
{
    ListRows list{u"report-"_s + report.key, {}, static_cast<int>(report.rows.size()), {}};
    for (const ReportColumn& column : report.columns) {
        list.columns.push_back({column.key, column.title, kindOf(column.figure)});
        if (column.figure == ReportFigure::Amount) {
            list.columns.push_back({column.key + u"_currency"_s,
                QCoreApplication::translate("ListCsv", "%1: currency").arg(column.title), ListCell::Plain});
        }
    }
    if (!report.before.empty()) {
        const ReportColumn& value = report.columns[report.valueColumn];
        list.columns.push_back({value.key + u"_before"_s, QCoreApplication::translate("ListCsv", "%1: period before").arg(value.title), kindOf(value.figure)});
    }
    list.cells = [shared = std::make_shared<const Report>(report)](int row) {
        QStringList cells;
        const std::vector<ReportCell>& from = shared->rows[static_cast<std::size_t>(row)].cells;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const ReportFigure figure = shared->columns[i].figure;
            cells += plainFigure(from[i], figure);
            if (figure == ReportFigure::Amount)
                cells += std::holds_alternative<Money>(from[i]) ? shared->currency.code() : QString();
        }
        const auto place = static_cast<std::size_t>(row);
        if (!shared->before.empty()) {
            cells += place < shared->before.size()
                ? plainFigure(shared->before[place].cells[shared->valueColumn], shared->columns[shared->valueColumn].figure)
                : QString();
        }
        return cells;
    };
    return list;
}

ListFile::ListFile(const QString& path, ListRows list, const CsvManner& manner, const QSet<QString>& left)
    : m_list(std::move(list))
    , m_columns(wantedOf(m_list, left))
    , m_file(path, manner)
{
    for (const std::size_t column : m_columns)
        m_file.plain(m_list.columns[column].key);
    m_file.endRow();
}

bool ListFile::writeSome(int most)
{
    for (const int end = std::min(m_list.count, m_next + most); m_next < end; ++m_next) {
        const QStringList cells = m_list.cells(m_next);
        if (cells.isEmpty())
            continue;
        for (const std::size_t column : m_columns) {
            const QString& cell = cells[static_cast<qsizetype>(column)];
            switch (m_list.columns[column].kind) {
            case ListCell::Words:
                m_file.text(cell);
                break;
            case ListCell::Figure:
                m_file.figure(cell);
                break;
            case ListCell::Plain:
                m_file.plain(cell);
                break;
            }
        }
        m_file.endRow();
    }
    return m_next < m_list.count;
}

qint64 ListFile::finish()
{
    m_file.finish();
    return m_file.rows() - 1;
}

} // namespace kokarda::exports
