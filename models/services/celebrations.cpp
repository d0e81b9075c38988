// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/celebrations.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/customerlists.h"
#include "models/storage/orderlists.h"
#include "models/values/documentlanguage.h"
#include "models/values/nameday.h"
#include "models/values/yearly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr int customersASlice = 4'000;

} // namespace

std::vector<Celebration> celebrationsOf(const ShopInfo& shop, const storage::OrderingPerson& person, QDate from, int daysAhead)
{
    std::vector<Celebration> found;
    const auto isSoon = [&](QDate day) { return day.isValid() && from.daysTo(day) <= daysAhead; };
    const auto add = [&](Celebration::Kind kind, QDate day) {
        if (isSoon(day))
            found.push_back({kind, day, person.customer, person.order, person.name, person.orderedAt});
    };
    if (person.birthday.isValid())
        add(Celebration::Kind::Birthday, nextYearlyDay(person.birthday.month(), person.birthday.day(), from));
    if (person.nameDay.isValid())
        add(Celebration::Kind::NameDay, nextYearlyDay(person.nameDay.month(), person.nameDay.day(), from));
    // Name days are a Polish custom.
    else if (Customer writtenTo{.language = person.language, .country = person.country}; documentLanguage(writtenTo, {}, {}, shop) == "pl"_L1)
        add(Celebration::Kind::NameDay, nextNameDay(person.name, from).value_or(QDate()));
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
