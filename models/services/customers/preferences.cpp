// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/preferences.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/documentlanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace kokarda {

namespace {

struct Preferences
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

using About = Preference::About;

constexpr int fewestOrders = 2;
constexpr std::size_t newestOrders = 50;

/// How many orders say what.
class Tally
{
public:
    void add(const QString& value)
    {
        if (value.trimmed().isEmpty())
            return;
        ++m_of;
        ++m_hits[value];
    }

    /// What more than half of them say.
    void conclude(About about, std::vector<Preference>& found) const
    {
        const auto best = std::ranges::max_element(m_hits, {}, [](const auto& entry) { return entry.second; });
        if (best != m_hits.end() && m_of >= fewestOrders && best->second * 2 > m_of)
            found.push_back({about, best->first, best->second, m_of});
    }

private:
    std::map<QString, int> m_hits;
    int m_of = 0;
};

void concludeCategory(const std::vector<Order>& orders, const CategoryTree& categories, std::vector<Preference>& found)
{
    std::map<qint64, int> hits;
    int of = 0;
    for (const Order& order : orders) {
        std::set<qint64> inside;
        for (const OrderLine& line : order.lines) {
            if (line.category)
                inside.insert(line.category.value);
        }
        of += inside.empty() ? 0 : 1;
        for (const qint64 category : inside)
            ++hits[category];
    }
    const auto best = std::ranges::max_element(hits, {}, [](const auto& entry) { return entry.second; });
    if (best != hits.end() && best->second >= fewestOrders)
        found.push_back({About::Category, categoryPath(categories, CategoryId(best->first)), best->second, of});
}

void concludeBasket(const std::vector<Order>& orders, const QLocale& locale, std::vector<Preference>& found)
{
    std::map<Currency, std::vector<qint64>> amounts;
    for (const Order& order : orders)
        amounts[order.total.currency].push_back(order.total.minor);
    const auto most = std::ranges::max_element(amounts, {}, [](const auto& entry) { return entry.second.size(); });
    if (most == amounts.end() || static_cast<int>(most->second.size()) < fewestOrders)
        return;
    std::vector<qint64>& sums = most->second;
    const auto middle = sums.begin() + static_cast<std::ptrdiff_t>(sums.size() / 2);
    std::ranges::nth_element(sums, middle);
    // Of an even number the median lies between the two in the middle.
    const qint64 below = sums.size() % 2 == 0 ? *std::max_element(sums.begin(), middle) : *middle;
    found.push_back({About::Basket, displayAmount(share({below + *middle, most->first}, 1, 2), locale), static_cast<int>(sums.size()), static_cast<int>(orders.size())});
}

} // namespace

std::vector<Preference> preferencesOf(const std::vector<Order>& all, const CategoryTree& categories, const QLocale& locale)
{
    std::vector<Order> orders;
    std::ranges::copy_if(all, std::back_inserter(orders), [](const Order& order) { return order.status != OrderStatus::Cancelled; });
    Tally delivery;
    Tally carrier;
    Tally payment;
    Tally channel;
    Tally language;
    for (const Order& order : orders) {
        if (!order.shipTo.isEmpty())
            delivery.add(order.shipTo.pickupPoint.isEmpty() ? Preferences::tr("to the door") : Preferences::tr("to a locker or pick-up point"));
        carrier.add(order.deliveryMethod.trimmed());
        payment.add(order.paymentMethod.trimmed());
        channel.add(order.channelName.trimmed());
        language.add(languageCode(order.language));
    }
    std::vector<Preference> found;
    delivery.conclude(About::Delivery, found);
    carrier.conclude(About::Carrier, found);
    payment.conclude(About::Payment, found);
    channel.conclude(About::Channel, found);
    concludeCategory(orders, categories, found);
    concludeBasket(orders, locale, found);
    language.conclude(About::Language, found);
    for (Preference& one : found) {
        if (one.about != About::Language)
            continue;
        if (const QString name = languageName(one.value); !name.isEmpty())
            one.value = name;
    }
    return found;
}

std::vector<Preference> preferencesOf(Shop& shop, CustomerId customer, const QLocale& locale)
{
    OrderFilter filter;
    filter.customer = customer;
    std::vector<Order> orders;
    for (const OrderId id : shop.orders().find(filter)) {
        if (orders.size() == newestOrders)
            break;
        if (const std::optional<Order> order = shop.orders().order(id))
            orders.push_back(*order);
    }
    return preferencesOf(orders, shop.settings().categories(), locale);
}

QString preferenceTitle(Preference::About about)
{
    switch (about) {
    case About::Delivery:
        return Preferences::tr("Delivery");
    case About::Carrier:
        return Preferences::tr("Usual carrier");
    case About::Payment:
        return Preferences::tr("Usual payment");
    case About::Channel:
        return Preferences::tr("Buys through");
    case About::Category:
        return Preferences::tr("Favourite category");
    case About::Basket:
        return Preferences::tr("Usual basket");
    case About::Language:
        return Preferences::tr("Language of orders");
    }
    return {};
}

QString preferenceEvidence(const Preference& preference)
{
    if (preference.about == About::Basket)
        return Preferences::tr("median of %n order(s)", nullptr, preference.hits);
    return Preferences::tr("%1 of %n order(s)", nullptr, preference.of).arg(preference.hits);
}

} // namespace kokarda
