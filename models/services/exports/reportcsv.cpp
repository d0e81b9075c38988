// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/reportcsv.h"

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct Plainly
{
    ReportFigure figure;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number, 'f', figure == ReportFigure::Share ? 4 : 2); }
    QString operator()(QDate day) const { return day.toString(figure == ReportFigure::Month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s); }
    QString operator()(const Money& amount) const { return plainAmount(amount); }
};

bool isFigure(const ReportCell& cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell) || std::holds_alternative<Money>(cell);
}

} // namespace

QString plainFigure(const ReportCell& cell, ReportFigure figure)
{
    return std::visit(Plainly{figure}, cell);
}

qint64 saveReport(const QString& path, const Report& report, const CsvManner& manner)
{
    CsvFile file(path, manner);
    for (const ReportColumn& column : report.columns) {
        file.plain(column.key);
        if (column.figure == ReportFigure::Amount)
            file.plain(column.key + u"_currency"_s);
    }
    file.endRow();
    for (const ReportRow& row : report.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString text = plainFigure(row.cells[i], report.columns[i].figure);
            if (isFigure(row.cells[i]))
                file.figure(text);
            else
                file.text(text);
            if (report.columns[i].figure == ReportFigure::Amount)
                file.plain(std::holds_alternative<Money>(row.cells[i]) ? report.currency.code() : QString());
        }
        file.endRow();
    }
    file.finish();
    return file.rows() - 1;
}

} // namespace kokarda::exports
