// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace kokarda {

/// The next time a day of the year comes round, `from` itself included; 29 February is kept on the 28th in common
/// years. Invalid where `from` is invalid or the month has no such day.
inline QDate nextYearlyDay(int month, int day, QDate from)
{
    if (!from.isValid())
        return {};
    for (const int year : {from.year(), from.year() + 1}) {
        QDate next(year, month, day);
        if (!next.isValid() && month == 2 && day == 29)
            next = QDate(year, 2, 28);
        if (next.isValid() && next >= from)
            return next;
    }
    return {};
}

} // namespace kokarda
