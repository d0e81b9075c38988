// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/celebrations.h"

#include "models/services/journey.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/orderlists.h"
#include "models/storage/reportrepository.h"
#include "models/values/nameday.h"
#include "models/values/yearly.h"

namespace kokarda {

namespace {

constexpr int customersASlice = 1'500;

} // namespace

std::vector<Celebration> celebrationsOf(Shop& shop, const storage::OrderingPerson& person, QDate from, int daysAhead)
{
    std::vector<Celebration> found;
    const auto isSoon = [&](QDate day) { return day.isValid() && from.daysTo(day) <= daysAhead; };
    const auto add = [&](Celebration::Kind kind, QDate day) {
        if (isSoon(day))
            found.push_back({kind, day, person.customer, person.order, person.name});
    };
    if (person.birthday.isValid())
        add(Celebration::Kind::Birthday, nextYearlyDay(person.birthday.month(), person.birthday.day(), from));
    if (person.nameDay.isValid())
        add(Celebration::Kind::NameDay, nextYearlyDay(person.nameDay.month(), person.nameDay.day(), from));
    // Whether the calendar of names is this customer's at all is asked only of the few whose day it would be.
    else if (isSoon(nextNameDay(person.name, from).value_or(QDate())))
        add(Celebration::Kind::NameDay, comingDays(shop, person.customer, from).nameDay);
    return found;
}

CelebrationListing::CelebrationListing(Shop& shop, QDate today)
    : m_shop(shop)
    , m_today(today)
    , m_since(startOfDay(today.addYears(-1), shop.settings().zone()))
    , m_end(storage::ReportRepository(shop.database()).lastBuyer())
{
}

bool CelebrationListing::readOn()
{
    if (isComplete())
        return false;
    const CustomerId upTo(m_at.value + customersASlice);
    for (const storage::OrderingPerson& person : storage::OrderLists(m_shop.database()).recentPeople(m_at, upTo, m_since)) {
        const std::vector<Celebration> found = celebrationsOf(m_shop, person, m_today, daysAhead);
        m_celebrations.insert(m_celebrations.end(), found.begin(), found.end());
    }
    m_at = upTo;
    return !isComplete();
}

} // namespace kokarda
