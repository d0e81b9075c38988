// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/personalday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kokarda {

std::optional<QDate> personalDayFrom(const QString& text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./ ]\\s*(\\d{1,2})(?:[./ ]\\s*(\\d{4})?)?$"_s);
    static const QRegularExpression yearFirst(u"^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})$"_s);
    const QString said = text.trimmed();
    if (said.isEmpty())
        return QDate();
    QRegularExpressionMatch match = dayFirst.match(said);
    QString year = match.captured(3);
    QString month = match.captured(2);
    QString day = match.captured(1);
    if (!match.hasMatch()) {
        match = yearFirst.match(said);
        if (!match.hasMatch())
            return {};
        year = match.captured(1);
        month = match.captured(2);
        day = match.captured(3);
    }
    // A year before 1901 would be read as "not known" later.
    if (!year.isEmpty() && year.toInt() <= 1900)
        return {};
    const QDate date(year.isEmpty() ? unknownYear : year.toInt(), month.toInt(), day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString personalDayText(QDate day)
{
    if (!day.isValid())
        return {};
    return day.toString(hasUnknownYear(day) ? u"dd.MM."_s : u"dd.MM.yyyy"_s);
}

} // namespace kokarda
