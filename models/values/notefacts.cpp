// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notefacts.h"

#include "models/values/documentlanguage.h"
#include "models/values/names/namecase.h"
#include "models/values/yearly.h"

#include <QTimeZone>
#include <algorithm>
#include <map>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;

QTimeZone zoneOf(const ShopInfo& shop)
{
    const QTimeZone zone(shop.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

// Days until the day of the year comes round again.
std::optional<int> daysUntil(QDate yearly, QDate today)
{
    const QDate next = yearly.isValid() ? nextYearlyDay(yearly.month(), yearly.day(), today) : QDate();
    return next.isValid() ? std::optional(static_cast<int>(today.daysTo(next))) : std::nullopt;
}

int wholeYears(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

bool countsAsOrder(const Order& order)
{
    return order.status != OrderStatus::Cancelled;
}

Customer recipientOf(const Order& order, const Customer& customer)
{
    if (!order.isGift)
        return customer;
    Customer recipient;
    recipient.name = order.shipTo.name;
    recipient.company = order.shipTo.company;
    return recipient;
}

void addPast(NoteFacts& facts, const CustomerPast& past, QDate orderDay, const QTimeZone& zone)
{
    if (past.ordersBefore)
        facts.orderNumber = *past.ordersBefore + 1;
    if (past.lastOrder && orderDay.isValid() && dayIn(*past.lastOrder, zone) <= orderDay)
        facts.daysSinceLast = static_cast<int>(dayIn(*past.lastOrder, zone).daysTo(orderDay));
    if (past.firstOrder && orderDay.isValid() && dayIn(*past.firstOrder, zone) <= orderDay)
        facts.yearsAsCustomer = wholeYears(dayIn(*past.firstOrder, zone), orderDay);
    facts.previousCategory = past.lastCategory;
    facts.complaintBefore = past.complaint;
    facts.daysToNameDay = daysUntil(past.nameDay, facts.packingDay);
}

bool isPlain(const QString& text, QStringView punctuation)
{
    return std::all_of(text.begin(), text.end(), [&](QChar sign) {
        return (sign.isLetter() && sign.script() == QChar::Script_Latin) || sign.isDigit() || sign == u' ' ||
               punctuation.contains(sign);
    });
}

} // namespace

QString speakableTitle(const QString& title)
{
    QString text = cleanedText(title);
    while (!text.isEmpty() && (text.front() == u'"' || text.front() == u'„' || text.front() == u'“'))
        text.remove(0, 1);
    while (!text.isEmpty() &&
           (text.back() == u'"' || text.back() == u'”' || text.back() == u'“' || text.back() == u'.'))
        text.chop(1);
    text = text.trimmed();
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
    const bool shouted = text == text.toUpper();
    const bool fits = text.size() <= 32 && letters >= 3 && digits == 0 && text.count(u' ') <= 4 && !shouted;
    return fits && isPlain(text, u"-'’!?&") ? text : QString();
}

QString speakablePlace(const QString& city)
{
    const QString text = mendedCase(city);
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
    return letters >= 3 && !digits && text.size() <= 28 && text.front().isLetter() && isPlain(text, u"-'’") ? text
                                                                                                            : QString();
}

MainCategory mainCategoryOf(const Order& order, const CategoryTree& categories)
{
    struct Share
    {
        qint64 value = 0;
        int pieces = 0;
        qint64 dearest = -1;
        QString title;
    };
    std::map<QString, Share> shares;
    for (const OrderLine& line : order.lines) {
        if (line.bundle || line.quantity <= 0)
            continue;
        Share& share = shares[effectiveKey(categories, line.category)];
        share.value += line.unitPrice.minor * line.quantity - line.discount.minor;
        share.pieces += line.quantity;
        if (line.unitPrice.minor > share.dearest) {
            share.dearest = line.unitPrice.minor;
            share.title = line.title;
        }
    }
    MainCategory main;
    qint64 best = -1;
    for (const auto& [key, share] : shares) {
        const qint64 weight = std::max<qint64>(share.value, 0);
        if (!key.isEmpty() && weight > best) {
            best = weight;
            main = {key, share.pieces, share.title};
        }
    }
    if (main.key.isEmpty() && !shares.empty())
        main = {QString(), shares.begin()->second.pieces, shares.begin()->second.title};
    return main;
}

CustomerPast pastOf(const std::vector<Order>& orders, const Order& order, const CategoryTree& categories)
{
    CustomerPast past;
    past.ordersBefore = 0;
    const Order* last = nullptr;
    for (const Order& each : orders) {
        const bool sameOrder = each.id == order.id;
        if (sameOrder || !countsAsOrder(each) || each.placedAt > order.placedAt)
            continue;
        ++*past.ordersBefore;
        if (!past.firstOrder || each.placedAt < *past.firstOrder)
            past.firstOrder = each.placedAt;
        if (!last || each.placedAt > last->placedAt)
            last = &each;
    }
    if (last) {
        past.lastOrder = last->placedAt;
        past.lastCategory = mainCategoryOf(*last, categories).key;
    }
    return past;
}

NoteFacts factsOf(const Order& order, const Customer& customer, const CustomerPast& past, const NoteSetting& setting)
{
    const QTimeZone zone = zoneOf(setting.shop);
    const MainCategory main = mainCategoryOf(order, setting.categories);
    NoteFacts facts;
    facts.recipient = recipientOf(order, customer);
    facts.isGift = order.isGift;
    facts.language = documentLanguage(customer, order, setting.channel, setting.shop);
    facts.channel = order.channelName.isEmpty() ? setting.channel.name : order.channelName;
    facts.packingDay = setting.today;
    facts.category = main.key;
    facts.pieces = main.pieces;
    facts.title = speakableTitle(main.title);
    facts.city = speakablePlace(order.shipTo.city);
    facts.abroad = !order.shipTo.country.isEmpty() && !setting.shop.sender.country.isEmpty() &&
                   order.shipTo.country != setting.shop.sender.country;
    if (order.isGift)
        return facts; // the buyer's history is nobody else's business
    const QDateTime placed = inZone(order.placedAt, zone);
    // An order that came without a day stands at the moment of its import: of its weekday nothing is known.
    const bool isDayKnown = !order.placedDateOnly || placed.time() == QTime(0, 0);
    facts.orderDay = isDayKnown ? placed.date() : QDate();
    if (!order.placedDateOnly)
        facts.orderTime = placed.time();
    addPast(facts, past, placed.date(), zone);
    facts.daysToBirthday = daysUntil(customer.birthday, setting.today);
    facts.hasRemark = !order.remark.trimmed().isEmpty();
    facts.value = order.total;
    return facts;
}

} // namespace kokarda
