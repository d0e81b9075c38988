// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/segments.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/customerlists.h"
#include "models/storage/repositories/shopdays.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// Customers by id in one slice: some thousandths of a second.
constexpr qint64 slice = 6'000;
/// With fewer a fifth would be one or two people.
constexpr std::size_t fewestForFifth = 25;

const std::array keys{u"all"_s, u"new"_s, u"came_back"_s, u"loyal"_s, u"about_to_leave"_s, u"quiet"_s, u"one_order"_s, u"top"_s};

} // namespace

Segments::Segments(Shop& shop)
    : m_shop(shop)
    , m_end(storage::CustomerLists(shop.database()).lastBuyer())
    , m_currency(shop.settings().info().currency)
    , m_days(std::make_shared<storage::ShopDays>(shop.settings().zone()))
    , m_today(m_days->dayOf(Instant{QDateTime::currentMSecsSinceEpoch()}))
{
}

bool Segments::readOn()
{
    if (m_complete)
        return false;
    if (m_at.value >= m_end.value) {
        findTopFifth();
        m_complete = true;
        return false;
    }
    const CustomerId upTo(m_at.value + slice);
    for (const storage::CustomerHabit& habit : storage::CustomerLists(m_shop.database()).habits(m_at, upTo, m_currency)) {
        const Segment segment = segmentOf(static_cast<std::size_t>(habit.orders), m_today - m_days->dayOf(habit.lastOrder));
        m_members.push_back({habit.id, segment, habit.spent});
        ++m_counts[static_cast<std::size_t>(segment)];
    }
    m_at = upTo;
    return true;
}

void Segments::findTopFifth()
{
    if (m_members.size() < fewestForFifth)
        return;
    std::vector<qint64> spent;
    spent.reserve(m_members.size());
    for (const Member& member : m_members)
        spent.push_back(member.spent);
    const auto place = spent.begin() + static_cast<std::ptrdiff_t>(spent.size() / 5 - 1);
    std::ranges::nth_element(spent, place, std::greater{});
    m_topFrom = std::max<qint64>(1, *place);
    m_topCount = static_cast<int>(std::ranges::count_if(m_members, [this](const Member& member) { return member.spent >= m_topFrom; }));
}

bool Segments::belongs(CustomerId id, CustomerGroup group) const
{
    if (group == CustomerGroup::All)
        return true;
    const auto found = std::ranges::lower_bound(m_members, id.value, {}, [](const Member& member) { return member.id.value; });
    if (found == m_members.end() || found->id != id)
        return false;
    return group == CustomerGroup::TopFifth ? m_topFrom > 0 && found->spent >= m_topFrom : kokarda::groupOf(found->segment) == group;
}

int Segments::count(CustomerGroup group) const
{
    if (group == CustomerGroup::All)
        return static_cast<int>(m_members.size());
    return group == CustomerGroup::TopFifth ? m_topCount : m_counts[static_cast<std::size_t>(group) - 1];
}

QString Segments::key(CustomerGroup group)
{
    return keys[static_cast<std::size_t>(group)];
}

CustomerGroup Segments::groupOf(const QString& key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? CustomerGroup::All : static_cast<CustomerGroup>(found - keys.begin());
}

QString Segments::title(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::New:
        return tr("New");
    case CustomerGroup::CameBack:
        return tr("Came back");
    case CustomerGroup::Loyal:
        return tr("Loyal");
    case CustomerGroup::AboutToLeave:
        return tr("About to leave");
    case CustomerGroup::Quiet:
        return tr("Gone quiet");
    case CustomerGroup::OneOrder:
        return tr("One order only");
    case CustomerGroup::TopFifth:
        return tr("Top fifth");
    case CustomerGroup::All:
        break;
    }
    return tr("All");
}

QString Segments::rule(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::New:
        return tr("One order, in the last 90 days.");
    case CustomerGroup::CameBack:
        return tr("Two orders, the last within 180 days.");
    case CustomerGroup::Loyal:
        return tr("Three orders and more, the last within 180 days.");
    case CustomerGroup::AboutToLeave:
        return tr("Ordered more than once; the last order is 181 to 365 days ago.");
    case CustomerGroup::Quiet:
        return tr("Ordered more than once, but not for over a year.");
    case CustomerGroup::OneOrder:
        return tr("One order, over 90 days ago.");
    case CustomerGroup::TopFifth:
        return tr("The fifth of all customers whose orders come to most, in the shop’s currency. From 25 customers on.");
    case CustomerGroup::All:
        break;
    }
    return tr("Everybody in the shop.");
}

std::optional<Segment> segmentOf(const CustomerSummary& customer, Instant now, const QTimeZone& zone)
{
    if (customer.orders == 0 || !customer.lastOrder)
        return {};
    return segmentOf(static_cast<std::size_t>(customer.orders), dayIn(*customer.lastOrder, zone).daysTo(dayIn(now, zone)));
}

} // namespace kokarda
