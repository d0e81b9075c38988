// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <compare>

namespace kokarda {

/// A moment in time: milliseconds since 1970-01-01 00:00 UTC. Never a local time: the shop's zone comes in only
/// when a moment is shown or a day is asked for.
struct Instant
{
    qint64 msUtc = 0;

    constexpr auto operator<=>(const Instant&) const = default;
};

/// The moment of a Qt date and time, whatever its zone.
inline Instant instantOf(const QDateTime& time)
{
    return {time.toMSecsSinceEpoch()};
}

/// The moment as a date and time in a zone.
inline QDateTime inZone(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msUtc, zone);
}

/// The calendar day that a moment falls on in a zone.
inline QDate dayIn(Instant instant, const QTimeZone& zone)
{
    return inZone(instant, zone).date();
}

/// Midnight, or the first moment of a day that has no midnight (change to summer time), in a zone.
inline Instant startOfDay(QDate day, const QTimeZone& zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

/// "2026-03-01T12:30:00Z", ISO 8601 in UTC to the second: the form of JSON and CSV files.
QString isoUtc(Instant instant);

/// Days from the first (inclusive) to the last (inclusive); an open end is an invalid date.
struct Period
{
    QDate first;
    QDate last;

    bool operator==(const Period&) const = default;
    bool contains(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }
};

} // namespace kokarda
