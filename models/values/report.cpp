// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/report.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Displayed
{
    ReportFigure figure;
    const QLocale& locale;

    QString operator()(std::monostate) const { return u"–"_s; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return locale.toString(number); }
    QString operator()(double number) const
    {
        // A no-break space: a share is never torn from its sign at a line's end.
        return figure == ReportFigure::Share ? locale.toString(number * 100, 'f', 1) + u"\u00A0%"_s : locale.toString(number, 'f', 1);
    }
    QString operator()(QDate day) const
    {
        return figure == ReportFigure::Month ? locale.standaloneMonthName(day.month(), QLocale::LongFormat) + u' ' + QString::number(day.year())
                                             : locale.toString(day, QLocale::ShortFormat);
    }
    QString operator()(const Money& amount) const { return displayAmount(amount, locale); }
};

struct Measured
{
    double operator()(std::monostate) const { return 0; }
    double operator()(const QString&) const { return 0; }
    double operator()(qint64 number) const { return static_cast<double>(number); }
    double operator()(double number) const { return number; }
    double operator()(QDate) const { return 0; }
    double operator()(const Money& amount) const
    {
        return static_cast<double>(amount.minor) / std::pow(10.0, amount.currency.minorDigits());
    }
};

} // namespace

QString displayFigure(const ReportCell& cell, ReportFigure figure, const QLocale& locale)
{
    return std::visit(Displayed{figure, locale}, cell);
}

double magnitude(const ReportCell& cell)
{
    return std::visit(Measured{}, cell);
}

} // namespace kokarda
