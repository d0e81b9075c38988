// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/journey.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/preferences.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/values/names/personalday.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QLocale>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

using Kind = JourneyStop::Kind;

class JourneyTest : public ::testing::Test
{
protected:
    Order placed(const QString& number, int daysAgo)
    {
        Order order = test::mugOrder(m_shop.shop(), number);
        order.placedAt = {QDateTime::currentMSecsSinceEpoch() - daysAgo * qint64(86'400'000)};
        test::tieToCustomer(m_shop.shop(), order);
        order = m_shop->orders().store(order);
        m_customer = order.customer;
        return *m_shop->orders().order(order.id);
    }
    std::vector<Kind> kinds(int* more = nullptr)
    {
        std::vector<Kind> found;
        for (const JourneyStop& stop : journeyOf(m_shop.shop(), m_customer, more))
            found.push_back(stop.kind);
        return found;
    }
    test::TemporaryShop m_shop;
    CustomerId m_customer;
};

} // namespace

TEST_F(JourneyTest, TellsWhatHappenedInItsSequenceAndWhatIsToCome)
{
    const Order order = placed(u"1001"_s, 30);
    CaseFile file;
    file.reason = u"Broken"_s;
    file.openedAt = {order.placedAt.msUtc + 10 * qint64(86'400'000)};
    CaseDesk(m_shop.shop()).open(file, u"1001"_s);
    Review review;
    review.source = u"card"_s;
    review.stars = 2;
    review.at = {order.placedAt.msUtc + 12 * qint64(86'400'000)};
    ReviewDesk(m_shop.shop()).enter(review, u"1001"_s);
    Customer customer = *m_shop->customers().customer(m_customer);
    customer.birthday = QDate(unknownYear, 2, 29);
    m_shop->customers().store(customer, QDate(unknownYear, 7, 26));

    const std::vector<JourneyStop> stops = journeyOf(m_shop.shop(), m_customer);
    ASSERT_EQ(stops.size(), 5U);
    EXPECT_EQ(stops[0].kind, Kind::Order);
    EXPECT_EQ(stops[0].order, order.id);
    EXPECT_EQ(stops[1].kind, Kind::Case);
    EXPECT_TRUE(stops[1].low);
    EXPECT_TRUE(bool(stops[1].caseFile));
    EXPECT_EQ(stops[2].kind, Kind::Review);
    EXPECT_TRUE(stops[2].low) << "two stars are bad news";
    EXPECT_TRUE(stops[3].ahead && stops[4].ahead);
    EXPECT_LE(stops[3].day, stops[4].day);
}

TEST_F(JourneyTest, OfAFaithfulCustomerOnlyTheNewestOrdersAreDrawn)
{
    for (int i = 0; i < 43; ++i)
        placed(QString::number(2000 + i), 500 - i * 10);
    int more = 0;
    const std::vector<Kind> drawn = kinds(&more);
    EXPECT_EQ(more, 3);
    EXPECT_EQ(std::ranges::count(drawn, Kind::Order), 40);
}

TEST_F(JourneyTest, ANameDayThatWasTypedWinsOverTheCalendar)
{
    placed(u"1001"_s, 3);
    const QDate today(2026, 3, 1);
    const ComingDays byCalendar = comingDays(m_shop.shop(), m_customer, today);
    EXPECT_FALSE(byCalendar.nameDayIsTyped);
    m_shop->customers().store(*m_shop->customers().customer(m_customer), QDate(unknownYear, 11, 5));
    const ComingDays typed = comingDays(m_shop.shop(), m_customer, today);
    EXPECT_TRUE(typed.nameDayIsTyped);
    EXPECT_EQ(typed.nameDay, QDate(2026, 11, 5));
    m_shop.reopen();
    EXPECT_EQ(m_shop->customers().nameDay(m_customer), QDate(unknownYear, 11, 5));
}

TEST(PersonalDay, ReadsWhatPeopleWriteAndNothingElse)
{
    EXPECT_EQ(personalDayFrom(u"14.03.1985"_s), QDate(1985, 3, 14));
    EXPECT_EQ(personalDayFrom(u" 14.3. "_s), QDate(unknownYear, 3, 14));
    EXPECT_EQ(personalDayFrom(u"29.02"_s), QDate(unknownYear, 2, 29));
    EXPECT_EQ(personalDayFrom(u"1985-03-14"_s), QDate(1985, 3, 14));
    EXPECT_EQ(personalDayFrom(QString()), QDate());
    EXPECT_FALSE(personalDayFrom(u"31.02.1985"_s));
    EXPECT_FALSE(personalDayFrom(u"tomorrow"_s));
    EXPECT_FALSE(personalDayFrom(u"14.03.1850"_s)) << "such a year would be read as none";
    for (const QDate day : {QDate(1985, 3, 14), QDate(unknownYear, 2, 29)})
        EXPECT_EQ(personalDayFrom(personalDayText(day)), day);
}

TEST(Preferences, SayWhatMostOrdersShowAndHowMany)
{
    std::vector<Order> orders(5);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        orders[i].shipTo.city = u"Kraków"_s;
        orders[i].shipTo.pickupPoint = i < 4 ? u"KRA01M"_s : QString();
        orders[i].paymentMethod = i % 2 ? u"BLIK"_s : u"card"_s;
        orders[i].total = {qint64(i + 1) * 1000, Currency(u"PLN")};
    }
    Order cancelled = orders[0];
    cancelled.status = OrderStatus::Cancelled;
    cancelled.shipTo.pickupPoint.clear();
    orders.push_back(cancelled);
    const std::vector<Preference> found = preferencesOf(orders, {}, QLocale(QLocale::English));
    const auto about = [&](Preference::About what) { return std::ranges::find(found, what, &Preference::about); };
    ASSERT_NE(about(Preference::About::Delivery), found.end());
    EXPECT_EQ(about(Preference::About::Delivery)->hits, 4);
    EXPECT_EQ(about(Preference::About::Delivery)->of, 5) << "the cancelled order does not count";
    EXPECT_EQ(about(Preference::About::Payment)->hits, 3);
    EXPECT_TRUE(about(Preference::About::Basket)->value.contains(u"30.00"_s)) << about(Preference::About::Basket)->value.toStdString();
    EXPECT_TRUE(preferencesOf({orders[0]}, {}, QLocale()).empty()) << "one order is no habit";
    const std::vector<Preference> ofTwo = preferencesOf({orders[0], orders[1]}, {}, QLocale(QLocale::English));
    const auto basket = std::ranges::find(ofTwo, Preference::About::Basket, &Preference::about);
    ASSERT_NE(basket, ofTwo.end());
    EXPECT_TRUE(basket->value.contains(u"15.00"_s)) << "of two the median lies between them: " << basket->value.toStdString();
    EXPECT_EQ(preferenceEvidence(*about(Preference::About::Delivery)), u"4 of 5 order(s)"_s);
}
