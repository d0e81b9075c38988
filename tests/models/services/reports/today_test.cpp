// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/today.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/celebrations.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace kokarda;
using Mood = DayFigure::Mood;

namespace {

class Today : public ::testing::Test
{
protected:
    DayFigure figure(const QString& key)
    {
        if (key == "celebrations"_L1)
            return celebrationsOfToday(m_shop.shop(), QLocale(u"en_GB"_s));
        for (const DayFigure& one : figuresOfToday(m_shop.shop(), QLocale(u"en_GB"_s))) {
            if (one.key == key)
                return one;
        }
        ADD_FAILURE() << key.toStdString();
        return {};
    }
    /// An order placed so many days ago, at the same time of day.
    Order order(const QString& number, int daysAgo, qint64 minor = 5000)
    {
        Order made = test::mugOrder(m_shop.shop(), number);
        made.placedAt = instantOf(QDateTime::currentDateTimeUtc().addDays(-daysAgo));
        made.total.minor = minor;
        made.refunded = {0, made.total.currency};
        return made;
    }
    OrderId add(const Order& made) { return m_shop->orders().store(made).id; }

    test::TemporaryShop m_shop;
};

TEST_F(Today, NamesWhoCelebratesAmongThoseWhoseParcelsArePackedNow)
{
    EXPECT_EQ(figure(u"celebrations"_s).figure, u"0");
    Order waiting = order(u"1"_s, 0);
    waiting.email = u"anna@example.com"_s;
    test::tieToCustomer(m_shop.shop(), waiting);
    const OrderId first = add(waiting);
    Customer customer = *m_shop->customers().customer(waiting.customer);
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_shop->settings().zone());
    customer.name = u"Qwertyna Nowak"_s; // no calendar knows her
    customer.birthday = today.addDays(3).addYears(-30);
    m_shop->customers().store(customer, {});
    const DayFigure soon = figure(u"celebrations"_s);
    EXPECT_EQ(soon.figure, u"1");
    EXPECT_EQ(soon.orders, std::vector{first});
    EXPECT_TRUE(soon.detail.contains(u"Qwertyna"_s) && soon.detail.contains(QString::number(today.addDays(3).day()))) << soon.detail.toStdString();
    customer.birthday = today.addDays(30).addYears(-30);
    m_shop->customers().store(customer, today.addDays(1));
    EXPECT_TRUE(figure(u"celebrations"_s).detail.contains(u"name day"_s));
    m_shop->orders().setStatus({first}, OrderStatus::Shipped);
    EXPECT_TRUE(figure(u"celebrations"_s).orders.empty()) << "the parcel has gone";
}

TEST_F(Today, CountsThoseWhoCelebrateWithoutAParcelAndLeadsToThem)
{
    Order sent = order(u"1"_s, 3);
    sent.status = OrderStatus::Delivered;
    sent.email = u"anna@example.com"_s;
    test::tieToCustomer(m_shop.shop(), sent);
    add(sent);
    Customer customer = *m_shop->customers().customer(sent.customer);
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_shop->settings().zone());
    customer.name = u"Qwertyna Nowak"_s;
    customer.birthday = today.addDays(3).addYears(-30);
    m_shop->customers().store(customer, {});
    CelebrationListing listing(m_shop.shop(), today);
    while (listing.readOn()) { }
    const DayFigure others = withOthersCelebrating(m_shop.shop(), figure(u"celebrations"_s), listing.celebrations());
    EXPECT_EQ(others.figure, u"0");
    EXPECT_TRUE(others.detail.contains(u"1 customer"_s)) << others.detail.toStdString();
    EXPECT_EQ(others.page + u'/' + others.part, u"reports/follow-ups");
    Order waiting = order(u"2"_s, 0);
    waiting.customer = sent.customer;
    add(waiting);
    const DayFigure own = withOthersCelebrating(m_shop.shop(), figure(u"celebrations"_s), listing.celebrations());
    EXPECT_EQ(own.figure, u"1");
    EXPECT_FALSE(own.detail.contains(u"without a parcel"_s)) << own.detail.toStdString();
    const DayFigure both = withOthersCelebrating(m_shop.shop(), own, {Celebration{.customer = CustomerId(999)}});
    EXPECT_TRUE(both.detail.startsWith(own.detail + u". 1 customer"_s)) << both.detail.toStdString();
}

TEST_F(Today, SaysHowManyAreToBeAskedOnceTheyAreFound)
{
    EXPECT_EQ(requestsOfToday({}, QLocale(u"en_GB"_s)).figure, u"…");
    const DayFigure some = requestsOfToday(3, QLocale(u"en_GB"_s));
    EXPECT_EQ(some.figure, u"3");
    EXPECT_EQ(some.mood, Mood::Attention);
    EXPECT_EQ(some.page + u'/' + some.part, u"reviews/ask");
    EXPECT_EQ(requestsOfToday(0, QLocale(u"en_GB"_s)).mood, Mood::Calm);
}

TEST_F(Today, SaysWhatIsLateFirst)
{
    EXPECT_EQ(figure(u"to-pack"_s).mood, Mood::Good);
    add(order(u"1"_s, 0));
    EXPECT_EQ(figure(u"to-pack"_s).figure, u"1");
    EXPECT_EQ(figure(u"to-pack"_s).mood, Mood::Calm);
    Order late = order(u"2"_s, 3);
    late.shipBy = instantOf(QDateTime::currentDateTimeUtc().addDays(-1));
    add(late);
    const DayFigure waiting = figure(u"to-pack"_s);
    EXPECT_EQ(waiting.figure, u"2");
    EXPECT_EQ(waiting.mood, Mood::Late);
    EXPECT_TRUE(waiting.detail.contains(u'1')) << waiting.detail.toStdString();
    EXPECT_EQ(waiting.page, u"packing");
}

TEST_F(Today, ComparesTheWeekWithTheOneBefore)
{
    add(order(u"1"_s, 1, 10'000));
    EXPECT_EQ(figure(u"sales"_s).figure, displayAmount({10'000, Currency(u"PLN")}, QLocale(u"en_GB"_s)));
    add(order(u"2"_s, 8, 20'000));
    const DayFigure sales = figure(u"sales"_s);
    EXPECT_TRUE(sales.detail.contains(u"50 % less")) << sales.detail.toStdString();
    EXPECT_EQ(sales.course.size(), 30u);
    EXPECT_EQ(std::accumulate(sales.course.begin(), sales.course.end(), 0.0), 30'000.0);
    EXPECT_EQ(sales.part, u"sales-by-day");
}

TEST_F(Today, NeverAddsCurrencies)
{
    Order euro = order(u"1"_s, 1, 7000);
    euro.total.currency = Currency(u"EUR");
    add(euro);
    add(order(u"2"_s, 1, 1000));
    const DayFigure sales = figure(u"sales"_s);
    EXPECT_EQ(sales.figure, displayAmount({1000, Currency(u"PLN")}, QLocale(u"en_GB"_s)));
    EXPECT_TRUE(sales.detail.contains(u"EUR")) << sales.detail.toStdString();
}

TEST_F(Today, CountsWhatIsPacked)
{
    const OrderId id = add(order(u"1"_s, 1));
    EXPECT_EQ(figure(u"packed"_s).figure, u"0");
    m_shop->packing().pack(id);
    const DayFigure packed = figure(u"packed"_s);
    EXPECT_EQ(packed.figure, u"1");
    EXPECT_TRUE(packed.detail.contains(u"24 h")) << packed.detail.toStdString();
    EXPECT_EQ(packed.course.back(), 1.0);
}

TEST_F(Today, RemindsOfACaseBeforeItsDayComes)
{
    EXPECT_EQ(figure(u"cases"_s).mood, Mood::Good);
    add(order(u"1001"_s, 20));
    CaseFile file;
    file.openedAt = instantOf(QDateTime::currentDateTimeUtc().addDays(-20));
    file.reason = u"broken"_s;
    file.text = u"It came broken"_s;
    CaseDesk(m_shop.shop()).open(file, u"1001"_s);
    EXPECT_EQ(figure(u"cases"_s).figure, u"1");
    EXPECT_EQ(figure(u"cases"_s).mood, Mood::Late);
}

TEST_F(Today, NamesGiftsThatRunOut)
{
    Gift tea;
    tea.name = u"Bag of tea"_s;
    tea.namePl = u"Torebka herbaty"_s;
    tea.stock = 2;
    tea.lowStock = 5;
    tea.cost = {100, Currency(u"PLN")};
    m_shop->gifts().store(tea);
    EXPECT_EQ(figure(u"gifts"_s).detail, u"Bag of tea");
    EXPECT_EQ(figure(u"gifts"_s).mood, Mood::Attention);
    for (const DayFigure& one : figuresOfToday(m_shop.shop(), QLocale(u"pl_PL"_s))) {
        if (one.key == "gifts"_L1) {
            EXPECT_EQ(one.detail, u"Torebka herbaty");
        }
    }
}

TEST_F(Today, LeavesAloneAGiftOfWhichOnlySomeLieReadyForWaitingOrders)
{
    Gift tea;
    tea.name = u"Bag of tea"_s;
    tea.stock = 50;
    tea.lowStock = 5;
    tea.cost = {100, Currency(u"PLN")};
    tea = m_shop->gifts().store(tea);
    m_shop->gifts().give(add(order(u"1"_s, 0)), {tea.id}, u"she likes tea"_s);
    EXPECT_EQ(figure(u"gifts"_s).detail, u"All are in stock and fresh.");
    EXPECT_EQ(figure(u"gifts"_s).mood, Mood::Good);
}

TEST_F(Today, SaysHowLongPaymentIsWaitedFor)
{
    Order unpaid = order(u"1"_s, 9);
    unpaid.status = OrderStatus::AwaitingPayment;
    add(unpaid);
    EXPECT_EQ(figure(u"unpaid"_s).figure, u"1");
    EXPECT_EQ(figure(u"unpaid"_s).mood, Mood::Attention);
}

} // namespace
