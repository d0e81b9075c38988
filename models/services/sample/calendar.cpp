// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/calendar.h"

#include <algorithm>
#include <array>

namespace kokarda::sample {

namespace {

/// How busy a day is, in percent of a plain one: gifts are bought before Christmas, mugs hardly in July.
int busyness(QDate day)
{
    constexpr std::array<int, 12> months{85, 105, 95, 95, 105, 80, 62, 68, 90, 105, 150, 190};
    constexpr std::array<int, 7> weekdays{118, 104, 100, 98, 86, 82, 114};
    const bool tooLateForChristmas = day.month() == 12 && day.day() > 20;
    const bool beforeValentine = day.month() == 2 && day.day() < 12;
    const int month = tooLateForChristmas ? 45 : beforeValentine ? 140 : months[static_cast<std::size_t>(day.month() - 1)];
    return month * weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)] / 100;
}

/// Two tries, the later one counts: evenings are fuller than mornings.
QTime momentOfDay(Chance& chance)
{
    const int second = std::max(chance.between(7 * 3600, 23 * 3600), chance.between(7 * 3600, 23 * 3600));
    return QTime(0, 0).addSecs(second);
}

} // namespace

std::vector<Instant> pastMoments(const QDateTime& now, int count, Chance& chance)
{
    std::vector<Instant> moments;
    while (static_cast<int>(moments.size()) < count) {
        const QDate day = now.date().addDays(-chance.between(3, 365));
        if (chance.below(225) < busyness(day))
            moments.push_back(instantOf(QDateTime(day, momentOfDay(chance), now.timeZone())));
    }
    std::ranges::sort(moments);
    return moments;
}

std::vector<Instant> waitingMoments(const QDateTime& now, int count, Chance& chance)
{
    std::vector<Instant> moments;
    while (static_cast<int>(moments.size()) < count) {
        const QDateTime moment = now.addSecs(-chance.between(20 * 60, 60 * 3600));
        const bool isNight = moment.time().hour() >= 1 && moment.time().hour() < 6;
        if (!isNight)
            moments.push_back(instantOf(moment));
    }
    std::ranges::sort(moments);
    return moments;
}

QDateTime workingMorning(const QDateTime& after, int days, Chance& chance)
{
    QDate day = after.date().addDays(days);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return QDateTime(day, QTime(9, 0).addSecs(chance.below(5 * 3600)), after.timeZone());
}

} // namespace kokarda::sample
