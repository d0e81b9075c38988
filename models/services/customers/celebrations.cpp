// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/celebrations.h"

#include "models/services/customers/journey.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/customerlists.h"
#include "models/storage/repositories/orderlists.h"

#include <utility>

namespace kokarda {

namespace {

constexpr int customersASlice = 4'000;

} // namespace

std::vector<Celebration> celebrationsOf(const ShopInfo& shop, const storage::OrderingPerson& person, QDate from, int daysAhead)
{
    const ComingDays days = comingDays({.name = person.name, .language = person.language, .country = person.country, .birthday = person.birthday},
        person.nameDay, shop, from);
    std::vector<Celebration> found;
    for (const auto& [kind, day] : {std::pair(Celebration::Kind::Birthday, days.birthday), std::pair(Celebration::Kind::NameDay, days.nameDay)}) {
        if (day.isValid() && from.daysTo(day) <= daysAhead)
            found.push_back({kind, day, person.customer, person.order, person.name, person.orderedAt});
    }
    return found;
}

CelebrationListing::CelebrationListing(Shop& shop, QDate today)
    : m_shop(shop)
    , m_today(today)
    , m_since(startOfDay(today.addYears(-1), shop.settings().zone()))
    , m_near(today, daysAhead)
    , m_info(shop.settings().info())
    , m_end(storage::CustomerLists(shop.database()).lastBuyer())
{
}

bool CelebrationListing::readOn()
{
    if (isComplete())
        return false;
    const CustomerId upTo(m_at.value + customersASlice);
    const auto mayBeNear = [this](QStringView name) { return m_near.mayHave(name); };
    for (const storage::OrderingPerson& person : storage::OrderLists(m_shop.database()).recentPeople(m_at, upTo, m_since, mayBeNear)) {
        const std::vector<Celebration> found = celebrationsOf(m_info, person, m_today, daysAhead);
        m_celebrations.insert(m_celebrations.end(), found.begin(), found.end());
    }
    m_at = upTo;
    return !isComplete();
}

} // namespace kokarda
