// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/date.h"

namespace kokarda::imports {

void DateEvidence::add(const DateEvidence& other)
{
    m_dates += other.m_dates;
    m_notDates += other.m_notDates;
    m_dayFirst += other.m_dayFirst;
    m_monthFirst += other.m_monthFirst;
    m_either += other.m_either;
    if (m_sample.empty())
        m_sample = other.m_sample;
}

std::optional<DateOrder> DateEvidence::decided() const
{
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return std::nullopt;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace kokarda::imports
