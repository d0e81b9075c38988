// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QDate>
#include <QTimeZone>
#include <optional>
#include <string>
#include <string_view>

namespace kokarda::imports {

/// How 03/04/2025 is meant.
enum class DateOrder { DayFirst, MonthFirst };

/// A date as the file writes it.
struct DateReading
{
    QDate date;
    int secondOfDay = -1;             ///< −1: the file gives no time
    std::optional<int> offsetSeconds; ///< east of UTC, where the file says so
    int millisecond = 0;              ///< of the second

    bool operator==(const DateReading&) const = default;
};

/// Reads a date, with or without time, offset and zone: 2025-10-07 09:50:26 +0200 · 2017-09-23T14:18:23-07:00 ·
/// 28/10/2025 22:57:28 · 7/25/2018 9:06 PM · 29.06.2019 · Dec 8, 2024 · Jul-21-25 · 10-Dez-25 · 8 grudnia 2024 ·
/// 20250131 · seconds since 1970. Month names and their abbreviations in English, German, French, Italian, Spanish,
/// Portuguese and Polish. `order` decides where two numbers can be day or month; dates with points have the day first.
std::optional<DateReading> readDate(std::string_view text, DateOrder order);

/// Reads a time of day in its own column: "9:15:51 AM", "14:00"; seconds since midnight.
std::optional<int> readTimeOfDay(std::string_view text);

/// The month that a name or abbreviation means, 1…12; 0 for none.
int monthFromName(std::string_view utf8);

/// The time zone that an export names: an IANA id, or the names that web shops use ("Eastern Time (US & Canada)").
/// Invalid for an unknown one.
QTimeZone zoneFromName(std::string_view utf8);

/// The moment; a date without offset is meant in `zone`, a date without time is the start of that day there.
Instant toInstant(const DateReading& reading, const QTimeZone& zone);

/// Watches a column of dates over the whole file and finds out whether day or month stands first.
class DateEvidence
{
public:
    void add(std::string_view text);
    void add(const DateEvidence& other);

    /// The order that the column proves; none when no number is above 12, or when the column contradicts itself.
    std::optional<DateOrder> decided() const;
    /// True when some date has two readings and nothing decides between them.
    bool isAmbiguous() const { return m_either > 0 && !decided(); }
    bool isContradictory() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    /// A date of the column with two readings, as the file writes it; empty when there is none.
    const std::string& sample() const { return m_sample; }
    qint64 dates() const { return m_dates; }
    qint64 notDates() const { return m_notDates; }

private:
    qint64 m_dates = 0;
    qint64 m_notDates = 0;
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_either = 0;
    std::string m_sample;
};

} // namespace kokarda::imports
