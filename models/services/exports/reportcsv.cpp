// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/reportcsv.h"

#include "models/services/exports/listcsv.h"

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

} // namespace

QString plainFigure(const ReportCell& cell, ReportFigure figure)
{
    return std::visit(Plainly{figure}, cell);
}

qint64 saveReport(const QString& path, const Report& report, const CsvManner& manner)
{
    ListFile file(path, listOf(report), manner);
    while (file.writeSome(1000)) { }
    return file.finish();
}

} // namespace kokarda::exports
