// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/nameday.h"

#include "models/values/greeting.h"
#include "models/values/nametable.h"
#include "models/values/yearly.h"

#include <QHash>
#include <stdexcept>
#include <vector>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

using DaysByName = QHash<QString, std::vector<QDate>>;

// The table has no years; a leap year has room for every day.
std::vector<QDate> readDays(const QString& cell)
{
    std::vector<QDate> days;
    for (const QString& text : cell.split(u',')) {
        const QDate day = QDate::fromString(u"2024-"_s + text, Qt::ISODate);
        if (!day.isValid())
            throw std::logic_error("no day of the year: " + text.toStdString());
        days.push_back(day);
    }
    return days;
}

DaysByName readNameDays()
{
    DaysByName names;
    for (const QStringList& row : readNameRows(u":/names/namedays_pl.tsv"_s, 2)) {
        const std::vector<QDate> days = readDays(row.at(1));
        names.insert(row.at(0), days);
        for (const QString& other : row.value(2).split(u' ', Qt::SkipEmptyParts))
            names.insert(other, days);
    }
    return names;
}

} // namespace

std::optional<QDate> nextNameDay(const QString& firstName, QDate from)
{
    static const DaysByName names = readNameDays();
    const QString given = firstNameOf(firstName);
    const std::optional<KnownName> marked = polishNames().findWithoutMarks(given);
    std::optional<QDate> nearest;
    for (const QDate day : names.value(marked ? marked->nominative : given)) {
        const QDate next = nextYearlyDay(day.month(), day.day(), from);
        if (next.isValid() && (!nearest || next < *nearest))
            nearest = next;
    }
    return nearest;
}

} // namespace kokarda
