// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/instant.h"

#include <chrono>

namespace kokarda {

QString isoUtc(Instant instant)
{
    // A table of all orders writes some millions of these: QDateTime would take most of its time.
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(instant.msUtc)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const int year = int(date.year());
    if (year < 1000 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(instant.msUtc, Qt::UTC).toString(Qt::ISODate);
    const auto seconds = duration_cast<std::chrono::seconds>(moment - day).count();
    char text[] = "0000-00-00T00:00:00Z";
    const auto put = [&text](int end, qint64 number, int digits) {
        for (; digits > 0; --digits, number /= 10)
            text[end--] = char('0' + number % 10);
    };
    put(3, year, 4);
    put(6, unsigned(date.month()), 2);
    put(9, unsigned(date.day()), 2);
    put(12, seconds / 3600, 2);
    put(15, seconds / 60 % 60, 2);
    put(18, seconds % 60, 2);
    return QString::fromLatin1(text, 20);
}

} // namespace kokarda
