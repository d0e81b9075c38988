// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/date.h"

#include <cstdlib>

// Any text as a date and a time of day.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    const std::string_view text(static_cast<const char*>(static_cast<const void*>(data)), size);
    static const QTimeZone utc = QTimeZone::utc();
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const std::optional<DateReading> reading = readDate(text, order);
        if (!reading)
            continue;
        if (!reading->date.isValid() || reading->secondOfDay >= 86400 || reading->secondOfDay < -1)
            std::abort();
        toInstant(*reading, utc);
    }
    const std::optional<int> time = readTimeOfDay(text);
    if (time && (*time < 0 || *time >= 86400))
        std::abort();
    DateEvidence evidence;
    evidence.add(text);
    monthFromName(text);
    return 0;
}
