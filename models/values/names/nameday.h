// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>
#include <QString>
#include <optional>

namespace kokarda {

/// The next Polish name day of a first name, `from` itself included: the nearest of the days that are customarily kept
/// (resources/names/namedays_pl.tsv). The name is read as the greeting reads it: "KASIA", "malgorzata" and "Jan
/// Kowalski" are understood. Nothing for an unknown name, a name whose bearers keep many different days, and where
/// nobody or more than one person is named: no wish is better than one on a wrong day.
std::optional<QDate> nextNameDay(const QString& firstName, QDate from);

/// Tells at a glance who cannot have their name day within so many days: what nextNameDay() would find stands among the
/// words of the name. Many times faster than reading it as a name, for looking through very many people.
class NearNameDays
{
public:
    NearNameDays(QDate from, int daysAhead);

    /// False: nextNameDay() finds nothing within these days. True: it may.
    bool mayHave(QStringView name) const;

private:
    QSet<quint64> m_words; ///< mixed from the letters of the names whose day is near
};

} // namespace kokarda
