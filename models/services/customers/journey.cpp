// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/journey.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/caserepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/nameday.h"
#include "models/values/yearly.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Journey
{
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

using Kind = JourneyStop::Kind;

/// A strip of more orders than this is a list, and lists stand below it.
constexpr std::size_t mostOrders = 40;

class Teller
{
public:
    Teller(Shop& shop, CustomerId customer)
        : m_shop(shop)
        , m_customer(customer)
        , m_zone(shop.settings().zone())
    {
    }

    std::vector<JourneyStop> tell(int* more)
    {
        tellOrders(more);
        tellVoices();
        tellPeople();
        std::ranges::stable_sort(m_stops, {}, [](const JourneyStop& stop) { return std::tuple(stop.at, stop.kind); });
        tellComing();
        return std::move(m_stops);
    }

private:
    JourneyStop& add(Kind kind, Instant at, const QString& what, const QString& sign)
    {
        JourneyStop stop;
        stop.kind = kind;
        stop.at = at;
        stop.day = dayIn(at, m_zone);
        stop.what = what;
        stop.sign = sign;
        m_stops.push_back(stop);
        return m_stops.back();
    }

    void tellOrders(int* more)
    {
        OrderFilter filter;
        filter.customer = m_customer;
        const std::vector<OrderId> ids = m_shop.orders().find(filter);
        if (more)
            *more = static_cast<int>(ids.size() - std::min(ids.size(), mostOrders));
        for (std::size_t i = 0; i < ids.size() && i < mostOrders; ++i) {
            const std::optional<Order> order = m_shop.orders().order(ids[i]);
            if (!order)
                continue;
            m_oldest = order->placedAt;
            tellOrder(*order);
        }
        // What belongs to orders that are left out is left out with them.
        m_cut = ids.size() > mostOrders ? std::optional(m_oldest) : std::nullopt;
    }

    void tellOrder(const Order& order)
    {
        const QLocale locale;
        const QString amount = displayAmount(order.total, locale);
        add(Kind::Order, order.placedAt,
            order.cancelledAt ? Journey::tr("Order %1, cancelled").arg(order.number) : Journey::tr("Order %1, %2").arg(order.number, amount),
            order.cancelledAt ? u"ban"_s : u"inbox"_s)
            .order
            = order.id;
        if (order.packedAt)
            add(Kind::Packed, *order.packedAt, Journey::tr("Order %1 packed").arg(order.number), u"package-check"_s).order = order.id;
        if (order.deliveredAt)
            add(Kind::Delivered, *order.deliveredAt, Journey::tr("Order %1 delivered").arg(order.number), u"truck"_s).order = order.id;
    }

    bool isCut(Instant at) const { return m_cut && at < *m_cut; }

    void tellVoices()
    {
        for (const Review& review : m_shop.repositories().reviews.ofCustomer(m_customer)) {
            if (isCut(review.at))
                continue;
            const QString what = review.stars > 0 ? Journey::tr("Review with %n star(s), %1", nullptr, review.stars).arg(review.source)
                                                  : Journey::tr("Review, %1").arg(review.source);
            JourneyStop& stop = add(Kind::Review, review.at, what, u"star"_s);
            stop.review = review.id;
            stop.low = review.stars == 1 || review.stars == 2;
        }
        for (const CaseId id : storage::CaseRepository(m_shop.database()).ofCustomer(m_customer)) {
            const std::optional<CaseFile> file = CaseDesk(m_shop).caseFile(id);
            if (!file || isCut(file->openedAt))
                continue;
            JourneyStop& stop = add(Kind::Case, file->openedAt,
                QStringList{CaseDesk::kindTitle(file->kind), file->number, CaseDesk::reasonTitle(file->reason)}.join(u' ').trimmed(), u"octagon-alert"_s);
            stop.caseFile = id;
            stop.low = file->kind == CaseFile::Kind::Complaint;
        }
    }

    void tellPeople()
    {
        for (const Note& note : m_shop.repositories().notes.sentTo(m_customer)) {
            if (note.printed && !isCut(note.writtenAt))
                add(Kind::Note, note.writtenAt, Journey::tr("Thank-you note printed"), u"pen-line"_s).order = note.order;
        }
        for (const GivenGift& gift : m_shop.repositories().gifts.givenTo(m_customer)) {
            if (!isCut(gift.at))
                add(Kind::Gift, gift.at, (gift.caseFile ? Journey::tr("Gift as amends: %1") : Journey::tr("Gift: %1")).arg(m_shop.gifts().shownName(gift.gift, gift.giftName)), u"gift"_s).order = gift.order;
        }
        const storage::PeopleRepository people(m_shop.database());
        for (const Contact& contact : people.contacts(m_customer)) {
            if (!isCut(contact.at))
                add(Kind::Message, contact.at,
                    contact.purpose == Consent::Purpose::ReviewRequest ? Journey::tr("Asked for a review") : Journey::tr("Message sent"), u"mail"_s)
                    .order
                    = contact.order;
        }
        for (const StampSpending& spending : people.spendings(m_customer)) {
            if (!isCut(spending.at))
                add(Kind::Stamps, spending.at, Journey::tr("%n stamp(s) spent: %1", nullptr, spending.stamps).arg(spending.what), u"tag"_s);
        }
    }

    void tellComing()
    {
        const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_zone);
        const ComingDays days = comingDays(m_shop, m_customer, today);
        std::vector<JourneyStop> ahead;
        const auto coming = [&](Kind kind, QDate day, const QString& what) {
            if (!day.isValid())
                return;
            JourneyStop stop;
            stop.kind = kind;
            stop.day = day;
            stop.at = startOfDay(day, m_zone);
            stop.what = what;
            stop.sign = u"calendar"_s;
            stop.ahead = true;
            ahead.push_back(stop);
        };
        coming(Kind::Birthday, days.birthday, Journey::tr("Birthday"));
        coming(Kind::NameDay, days.nameDay, Journey::tr("Name day"));
        std::ranges::sort(ahead, {}, &JourneyStop::at);
        m_stops.insert(m_stops.end(), ahead.begin(), ahead.end());
    }

    Shop& m_shop;
    CustomerId m_customer;
    QTimeZone m_zone;
    Instant m_oldest;
    std::optional<Instant> m_cut;
    std::vector<JourneyStop> m_stops;
};

} // namespace

std::vector<JourneyStop> journeyOf(Shop& shop, CustomerId customer, int* more)
{
    return Teller(shop, customer).tell(more);
}

ComingDays comingDays(Shop& shop, CustomerId id, QDate today)
{
    const std::optional<Customer> customer = shop.customers().customer(id);
    if (!customer || customer->anonymisedAt)
        return {};
    return comingDays(*customer, storage::PeopleRepository(shop.database()).nameDay(id), shop.settings().info(), today);
}

ComingDays comingDays(const Customer& customer, QDate typedNameDay, const ShopInfo& shop, QDate today)
{
    ComingDays days;
    if (customer.birthday.isValid())
        days.birthday = nextYearlyDay(customer.birthday.month(), customer.birthday.day(), today);
    days.nameDayIsTyped = typedNameDay.isValid();
    if (typedNameDay.isValid())
        days.nameDay = nextYearlyDay(typedNameDay.month(), typedNameDay.day(), today);
    else if (documentLanguage(customer, {}, {}, shop) == "pl"_L1) // name days are a Polish custom
        days.nameDay = nextNameDay(customer.name, today).value_or(QDate());
    return days;
}

} // namespace kokarda
