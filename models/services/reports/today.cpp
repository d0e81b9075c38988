// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/today.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/celebrations.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/gifts/giftreports.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/reports/reportsource.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

using Mood = DayFigure::Mood;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

struct Day
{
    Shop& shop;
    const QLocale& locale;
    storage::ReportRepository facts;
    QTimeZone zone;
    Instant now;
    QDate today;
    Currency currency;

    Period last(int days) const { return {today.addDays(1 - days), today}; }
};

DayFigure toPack(const Day& day)
{
    const std::vector<WaitingParcel> queue = day.shop.packing().queue();
    const auto late = static_cast<int>(
        std::ranges::count_if(queue, [&](const WaitingParcel& parcel) { return parcel.due && *parcel.due < day.now; }));
    const auto soon = static_cast<int>(std::ranges::count_if(queue, [&](const WaitingParcel& parcel) {
        return parcel.due && *parcel.due >= day.now && dayIn(*parcel.due, day.zone) <= day.today;
    }));
    DayFigure figure{u"to-pack"_s, Words::tr("To pack"), day.locale.toString(queue.size()), {}, Mood::Calm, {}, u"packing"_s, {}};
    if (late > 0) {
        figure.detail = Words::tr("%n of them late.", nullptr, late);
        figure.mood = Mood::Late;
    } else if (soon > 0) {
        figure.detail = Words::tr("%n must go out today.", nullptr, soon);
        figure.mood = Mood::Attention;
    } else {
        figure.detail = queue.empty() ? Words::tr("Nothing waits.") : Words::tr("None is late.");
        figure.mood = queue.empty() ? Mood::Good : Mood::Calm;
    }
    return figure;
}

DayFigure packed(const Day& day)
{
    constexpr int days = 14;
    std::vector<double> course(days);
    std::vector<qint64> waited;
    qint64 today = 0;
    for (const storage::PackedParcel& parcel : day.facts.packed(day.last(days))) {
        const qint64 ago = parcel.day.daysTo(day.today);
        if (ago < 0 || ago >= days)
            continue;
        course[std::size_t(days - 1 - ago)] += 1;
        today += ago == 0 ? 1 : 0;
        if (ago < 7)
            waited.push_back(parcel.waitedMs);
    }
    QString detail = Words::tr("Nothing was packed in the last 7 days.");
    if (!waited.empty()) {
        const double hours = double(reports::median(waited)) / 3'600'000;
        detail = Words::tr("Half of the last 7 days’ parcels went within %1 h.").arg(day.locale.toString(hours, 'f', 0));
    }
    return {u"packed"_s, Words::tr("Packed today"), day.locale.toString(today), detail, Mood::Calm, course, u"reports"_s, u"packing"_s};
}

/// "12 % more than in the 7 days before".
QString comparedTo(const Day& day, qint64 now, qint64 before, const QString& than)
{
    if (before <= 0)
        return Words::tr("Nothing to compare with yet.");
    const double change = double(now - before) / double(before);
    const QString share = day.locale.toString(std::abs(change) * 100, 'f', 0);
    return change < 0 ? Words::tr("%1 % less than %2.").arg(share, than) : Words::tr("%1 % more than %2.").arg(share, than);
}

DayFigure sales(const Day& day)
{
    constexpr int days = 30;
    std::vector<double> course(days);
    qint64 week = 0;
    qint64 weekBefore = 0;
    std::set<Currency> others;
    for (const storage::DaySales& sold : day.facts.sales(day.last(days))) {
        const qint64 ago = sold.day.daysTo(day.today);
        if (sold.revenue.currency != day.currency) {
            others.insert(sold.revenue.currency);
            continue;
        }
        course[std::size_t(days - 1 - ago)] += double(sold.revenue.minor);
        (ago < 7 ? week : weekBefore) += ago < 14 ? sold.revenue.minor : 0;
    }
    QString detail = comparedTo(day, week, weekBefore, Words::tr("in the 7 days before"));
    if (!others.empty()) {
        QStringList codes;
        for (const Currency& other : others)
            codes << other.code();
        detail += u' ' + Words::tr("Not added: %1.").arg(codes.join(u", "_s));
    }
    return {u"sales"_s, Words::tr("Sold in 7 days"), displayAmount({week, day.currency}, day.locale), detail, Mood::Calm, course, u"reports"_s,
        u"sales-by-day"_s};
}

DayFigure month(const Day& day)
{
    const QDate first = reports::monthOf(day.today);
    const QDate sameDay = std::min(first.addMonths(-1).addDays(day.today.day() - 1), first.addDays(-1));
    const auto sum = [&](const Period& period) {
        qint64 minor = 0;
        for (const storage::DaySales& sold : day.facts.sales(period))
            minor += sold.revenue.currency == day.currency ? sold.revenue.minor : 0;
        return minor;
    };
    const qint64 now = sum({first, day.today});
    return {u"month"_s, Words::tr("Sold this month"), displayAmount({now, day.currency}, day.locale),
        comparedTo(day, now, sum({first.addMonths(-1), sameDay}), Words::tr("by this day of last month")), Mood::Calm, {}, u"reports"_s,
        u"sales-by-month"_s};
}

DayFigure reviews(const Day& day)
{
    const Estimate stars = ReviewDesk(day.shop).figures(day.last(90)).stars;
    DayFigure figure{u"reviews"_s, Words::tr("Stars in 90 days"), u"–"_s, Words::tr("No review came in."), Mood::Calm, {}, u"reviews"_s, {}};
    if (stars.count == 0)
        return figure;
    figure.figure = day.locale.toString(stars.value, 'f', 1);
    const QString count = Words::tr("%n reviews", nullptr, int(stars.count));
    figure.detail = stars.margin ? Words::tr("%1; between %2 and %3.").arg(count, day.locale.toString(stars.margin->low, 'f', 1),
                                       day.locale.toString(stars.margin->high, 'f', 1))
                                 : Words::tr("%1: too few to say more.").arg(count);
    return figure;
}

DayFigure cases(const Day& day)
{
    const CaseDesk desk(day.shop);
    const std::vector<CaseId> open = desk.find(CaseWork::Open);
    DayFigure figure{u"cases"_s, Words::tr("Open cases"), day.locale.toString(open.size()), Words::tr("Nobody waits for an answer."), Mood::Good, {},
        u"cases"_s, {}};
    std::optional<int> left;
    for (const CaseId id : open) {
        if (const std::optional<Instant> due = desk.summary(id).dueAt)
            left = std::min(left.value_or(desk.daysLeft(due)), desk.daysLeft(due));
    }
    if (open.empty())
        return figure;
    figure.mood = Mood::Calm;
    figure.detail = Words::tr("None has a date.");
    if (left && *left < 0) {
        figure.mood = Mood::Late;
        figure.detail = Words::tr("The oldest answer is overdue by %n days.", nullptr, -*left);
    } else if (left) {
        figure.mood = *left <= 3 ? Mood::Attention : Mood::Calm;
        figure.detail = *left == 0 ? Words::tr("One must be answered today.") : Words::tr("The next answer is due in %n days.", nullptr, *left);
    }
    return figure;
}

DayFigure gifts(const Day& day)
{
    QStringList low;
    int onShelf = 0;
    std::map<GiftId, int> promised = day.shop.repositories().gifts.promised({});
    for (const Gift& gift : day.shop.gifts().gifts()) {
        if (!gift.active)
            continue;
        ++onShelf;
        const std::vector<GiftHint> hints = stockHints(gift, promised[gift.id], day.today);
        if (std::ranges::any_of(hints, [](const GiftHint& hint) { return hint.kind == GiftHint::Kind::Low || hint.kind == GiftHint::Kind::Expiring; }))
            low << giftName(gift, day.locale);
    }
    DayFigure figure{u"gifts"_s, Words::tr("Gifts to look after"), day.locale.toString(low.size()), {}, Mood::Good, {}, u"gifts"_s, {}};
    if (onShelf == 0) {
        figure.mood = Mood::Calm;
        figure.detail = Words::tr("The pantry is empty.");
    } else if (low.isEmpty()) {
        figure.detail = Words::tr("All are in stock and fresh.");
    } else {
        figure.mood = Mood::Attention;
        figure.detail = low.join(u", "_s);
    }
    return figure;
}

DayFigure unpaid(const Day& day)
{
    qint64 orders = 0;
    QDate oldest = day.today;
    for (const storage::WaitingOrders& waiting : day.facts.waiting(day.now)) {
        if (waiting.status != OrderStatus::AwaitingPayment)
            continue;
        orders += waiting.orders;
        oldest = std::min(oldest, waiting.day);
    }
    const auto age = static_cast<int>(oldest.daysTo(day.today));
    DayFigure figure{u"unpaid"_s, Words::tr("Waiting for payment"), day.locale.toString(orders), {}, Mood::Calm, {}, u"reports"_s, u"waiting"_s};
    figure.detail = orders == 0 ? Words::tr("Everything is paid.") : age == 0 ? Words::tr("All of today.") : Words::tr("The oldest for %n days.", nullptr, age);
    figure.mood = orders == 0 ? Mood::Good : age > 7 ? Mood::Attention : Mood::Calm;
    return figure;
}

} // namespace

DayFigure celebrationsToCome()
{
    return {u"celebrations"_s, Words::tr("Celebrating soon"), u"…"_s, Words::tr("Being looked for."), Mood::Calm, {}, u"orders"_s, {}, {}};
}

DayFigure celebrationsOfToday(Shop& shop, const QLocale& locale)
{
    constexpr int named = 2; // what a card has room for
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, shop.settings().zone());
    DayFigure figure = celebrationsToCome();
    figure.detail = Words::tr("Nobody whose parcel waits, within a week.");
    QStringList who;
    const ShopInfo info = shop.settings().info();
    const NearNameDays near(today, CelebrationListing::daysAhead);
    for (const storage::OrderingPerson& person : storage::OrderLists(shop.database()).waitingPeople()) {
        if (!person.birthday.isValid() && !person.nameDay.isValid() && !near.mayHave(person.name))
            continue;
        const std::vector<Celebration> found = celebrationsOf(info, person, today, CelebrationListing::daysAhead);
        if (found.empty())
            continue;
        figure.orders.push_back(person.order);
        const Celebration& one = found.front();
        const QString on = locale.toString(one.day, u"d MMM"_s);
        who << (one.kind == Celebration::Kind::Birthday ? Words::tr("%1: birthday %2").arg(person.name, on) : Words::tr("%1: name day %2").arg(person.name, on));
    }
    figure.figure = locale.toString(figure.orders.size());
    if (!who.isEmpty()) {
        figure.mood = Mood::Good;
        figure.detail = who.mid(0, named).join(u", "_s);
        if (who.size() > named)
            figure.detail += u' ' + Words::tr("and %n more", nullptr, static_cast<int>(who.size()) - named);
    }
    return figure;
}

DayFigure requestsOfToday(std::optional<int> toAsk, const QLocale& locale)
{
    DayFigure figure{u"ask"_s, Words::tr("To ask for a review"), toAsk ? locale.toString(*toAsk) : u"…"_s, {}, Mood::Calm, {}, u"reviews"_s, u"ask"_s, {}};
    if (!toAsk)
        figure.detail = Words::tr("Being looked for.");
    else if (*toAsk == 0)
        figure.detail = Words::tr("Nobody is due today.");
    else
        figure.detail = Words::tr("They agreed, and their parcels came some days ago.");
    figure.mood = toAsk.value_or(0) > 0 ? Mood::Attention : Mood::Calm;
    return figure;
}

DayFigure withOthersCelebrating(Shop& shop, DayFigure figure, const std::vector<Celebration>& all)
{
    std::set<CustomerId> others;
    for (const Celebration& one : all)
        others.insert(one.customer);
    for (const storage::OrderingPerson& person : storage::OrderLists(shop.database()).waitingPeople())
        others.erase(person.customer);
    if (others.empty())
        return figure;
    figure.detail += (figure.detail.endsWith(u'.') ? u" "_s : u". "_s) + Words::tr("%n customer(s) without a parcel celebrate too.", nullptr, static_cast<int>(others.size()));
    if (figure.orders.empty()) {
        figure.page = u"reports"_s;
        figure.part = u"follow-ups"_s;
    }
    return figure;
}

std::vector<DayFigure> figuresOfToday(Shop& shop, const QLocale& locale)
{
    const QTimeZone zone = shop.settings().zone();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    const Day day{shop, locale, storage::ReportRepository(shop.database()), zone, now, dayIn(now, zone), shop.settings().info().currency};
    return {toPack(day), packed(day), unpaid(day), cases(day), sales(day), month(day), reviews(day), gifts(day)};
}

} // namespace kokarda
