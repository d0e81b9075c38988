// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

// Birthdays and name days as people say them: with the year, or without.
namespace kokarda {

/// The year that stands for "not known": a leap year before 1901, so that 29 February is a day in it.
inline constexpr int unknownYear = 1896;

/// True where only day and month are known.
inline bool hasUnknownYear(QDate day)
{
    return day.year() <= 1900;
}

/// "14.03.1985", "14.3.", "14.03", "1985-03-14", "03-14" → a day; the year is unknownYear where none is said. An
/// invalid date for an empty text, nothing for a text that is no day.
std::optional<QDate> personalDayFrom(const QString& text);

/// As it is typed: "14.03.1985", "14.03."; empty for an invalid date.
QString personalDayText(QDate day);

} // namespace kokarda
