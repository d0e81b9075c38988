// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <vector>

namespace kokarda::storage {

/// Calendar days of a time zone, fast enough to be asked for every order of the shop.
class ShopDays
{
public:
    /// Knows every change of the zone's clocks from 1970 to 2100.
    explicit ShopDays(const QTimeZone& zone);

    /// Days since 1970-01-01 of the day that a moment falls on.
    qint64 dayOf(Instant moment) const;

    /// The first moment of a day: dayOf() of the moment before is an earlier day.
    Instant startOf(qint64 day) const;

    static QDate date(qint64 day) { return QDate(1970, 1, 1).addDays(day); }
    static qint64 dayOf(QDate date) { return QDate(1970, 1, 1).daysTo(date); }

private:
    struct Clock
    {
        qint64 fromMs = 0;
        qint64 offsetMs = 0;
    };
    std::vector<Clock> m_clocks;
};

} // namespace kokarda::storage
