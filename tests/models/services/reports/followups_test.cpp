// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop owes somebody, counted by the day it is due.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/celebrations.h"
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reports/ordersbehind.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/reviews/reviewrequests.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/values/names/nameday.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

enum Column : std::size_t { Now = 1, Late, Soon, Later, FirstDue };
enum Row : std::size_t { Complaints, Returns, Questions, Answers, Requests, Payments, Birthdays, NameDays };

class FollowUps : public ::testing::Test
{
protected:
    Shop& shop() { return m_shop.shop(); }
    QDate today() { return dayIn({QDateTime::currentMSecsSinceEpoch()}, shop().settings().zone()); }
    /// Noon of the day so many days ago: no test depends on the hour it runs at.
    Instant daysAgo(int days) { return instantOf(QDateTime(today().addDays(-days), QTime(12, 0), shop().settings().zone())); }

    Order order(const QString& number, int placedDaysAgo, const QString& name = u"Qwertyna Nowak"_s) // no calendar knows her
    {
        Order made = test::mugOrder(shop(), number);
        made.customerName = made.shipTo.name = name;
        made.email = QString(name).remove(u' ').toLower() + u"@example.com"_s;
        made.placedAt = daysAgo(placedDaysAgo);
        test::tieToCustomer(shop(), made);
        return made;
    }
    Order stored(Order made) { return *shop().orders().order(shop().orders().store(made).id); }
    Order delivered(const QString& number, int arrivedDaysAgo)
    {
        Order made = order(number, arrivedDaysAgo + 3);
        made.status = OrderStatus::Delivered;
        made.deliveredAt = daysAgo(arrivedDaysAgo);
        return stored(made);
    }
    void setDays(CustomerId id, QDate birthday, QDate nameDay)
    {
        Customer customer = *shop().customers().customer(id);
        customer.birthday = birthday;
        shop().customers().store(customer, nameDay);
    }

    Report report() { return ReportDesk(shop()).report(u"follow-ups"_s, {}); }
    qint64 count(Row row, Column column) { return std::get<qint64>(report().rows.at(row).cells.at(column)); }
    std::vector<qint64> counts(Row row) { return {count(row, Now), count(row, Late), count(row, Soon), count(row, Later)}; }
    std::vector<OrderId> behind(Row row) { return ReportDesk(shop()).ordersBehind(*report().rows.at(row).orders); }

    test::TemporaryShop m_shop;
};

using Counts = std::vector<qint64>;

} // namespace

TEST_F(FollowUps, AnEmptyShopOwesNobodyAnything)
{
    const Report empty = report();
    EXPECT_EQ(empty.cases, 0);
    ASSERT_EQ(empty.rows.size(), 8U);
    for (const ReportRow& row : empty.rows) {
        EXPECT_EQ(std::get<qint64>(row.cells[Now]), 0);
        EXPECT_TRUE(std::holds_alternative<std::monostate>(row.cells[FirstDue]));
        EXPECT_FALSE(row.leadsOn());
    }
}

TEST_F(FollowUps, CasesAreDueByTheirClocksAndLeadToTheirPage)
{
    const auto open = [this](CaseFile::Kind kind, int days) {
        CaseFile file;
        file.kind = kind;
        file.reason = u"Broken"_s;
        file.openedAt = daysAgo(days);
        return CaseDesk(shop()).open(file, {});
    };
    open(CaseFile::Kind::Complaint, 15); // its fourteenth day was yesterday
    open(CaseFile::Kind::Complaint, 14); // is today
    open(CaseFile::Kind::Complaint, 13);
    open(CaseFile::Kind::Complaint, 7);
    open(CaseFile::Kind::Complaint, 6);
    open(CaseFile::Kind::Return, 0);
    open(CaseFile::Kind::Enquiry, 1);
    CaseFile closed = open(CaseFile::Kind::Enquiry, 30);
    closed.resolution = CaseFile::Resolution::Answered;
    CaseDesk(shop()).close(closed);
    EXPECT_EQ(counts(Complaints), (Counts{2, 1, 2, 1}));
    EXPECT_EQ(counts(Returns), (Counts{0, 0, 0, 1}));
    EXPECT_EQ(counts(Questions), (Counts{0, 0, 1, 0}));
    const Report made = report();
    EXPECT_EQ(made.cases, 7);
    EXPECT_EQ(std::get<QDate>(made.rows[Complaints].cells[FirstDue]), today().addDays(-1));
    EXPECT_EQ(made.rows[Complaints].page, (PageBehind{u"cases"_s, {}}));
}

TEST_F(FollowUps, AnUnpaidOrderIsAskedAboutAfterAWeek)
{
    std::vector<OrderId> unpaid;
    for (const int days : {0, 7, 8}) {
        Order made = order(u"%1"_s.arg(days), days);
        made.status = OrderStatus::AwaitingPayment;
        unpaid.push_back(stored(made).id);
    }
    stored(order(u"paid"_s, 9));
    EXPECT_EQ(counts(Payments), (Counts{2, 1, 1, 0}));
    EXPECT_EQ(behind(Payments), unpaid) << "newest first";
}

TEST_F(FollowUps, WhoMayBeAskedForAReviewIsCountedByTheDayItIsDue)
{
    const Order first = delivered(u"1"_s, 10);
    EXPECT_EQ(counts(Requests), (Counts{0, 0, 0, 0})) << "nobody agreed";
    ConsentBook(shop()).give({first.customer, Consent::Medium::Email, Consent::Purpose::ReviewRequest, true, {}, u"paper"_s, u"Zgadzam się"_s, false});
    delivered(u"2"_s, 7);
    delivered(u"3"_s, 1);
    ReviewRequestDesk(shop()).store({7, {}});
    EXPECT_EQ(counts(Requests), (Counts{2, 1, 1, 0}));
    ReviewRequestDesk(shop()).store({20, {}});
    EXPECT_EQ(counts(Requests), (Counts{0, 0, 0, 3}));
    EXPECT_EQ(report().rows[Requests].page, (PageBehind{u"reviews"_s, u"ask"_s}));
    CaseFile file;
    file.reason = u"Broken"_s;
    CaseDesk(shop()).open(file, u"1"_s);
    EXPECT_EQ(counts(Requests), (Counts{0, 0, 0, 0})) << "first the case";
}

TEST_F(FollowUps, AReviewWithWordsWaitsAWeekForItsAnswer)
{
    const auto review = [this](int days, const QString& text, int stars, const QString& reply = {}) {
        Review one;
        one.source = u"Google"_s;
        one.author = u"Ola"_s;
        one.text = text;
        one.stars = stars;
        one.reply = reply;
        one.at = daysAgo(days);
        ReviewDesk(shop()).enter(one, {});
    };
    review(8, u"Good"_s, 5);
    review(0, u"Fine"_s, 4);
    review(1, {}, 5);
    review(2, u"Thanks"_s, 5, u"We thank you"_s);
    review(200, u"Long ago"_s, 5);
    EXPECT_EQ(counts(Answers), (Counts{1, 1, 1, 0}));
}

TEST_F(FollowUps, BirthdaysAndNameDaysAreThoseOfRecentCustomersAndLeadToTheirNewestOrder)
{
    const Order older = stored(order(u"1"_s, 40));
    const Order newer = stored(order(u"2"_s, 20));
    const Order quiet = stored(order(u"3"_s, 500, u"Asdfika Nowak"_s));
    setDays(newer.customer, today().addYears(-30), today().addDays(7));
    setDays(quiet.customer, today().addYears(-30), today().addDays(7));
    EXPECT_EQ(older.customer, newer.customer);
    EXPECT_EQ(counts(Birthdays), (Counts{1, 0, 0, 0}));
    EXPECT_EQ(counts(NameDays), (Counts{0, 0, 1, 0}));
    EXPECT_EQ(behind(Birthdays), std::vector{newer.id});
    EXPECT_EQ(behind(NameDays), std::vector{newer.id});
    setDays(newer.customer, {}, today().addDays(8));
    EXPECT_EQ(counts(NameDays), (Counts{0, 0, 0, 0}));
}

TEST_F(FollowUps, CustomersAreFoundInEverySliceOfTheirNumbers)
{
    const QDate birthday = today().addDays(2).addYears(-40);
    const auto born = [&](int id) { return id == 1 || id == 350 || id == 20'000; };
    shop().database().inTransaction([&] {
        for (int id = 1; id <= 6'000; ++id)
            shop().database().exec("INSERT INTO customer (id, name, birthday, created_at) VALUES (?, ?, ?, 0)", id,
                u"Qwertyna %1"_s.arg(id), (born(id) ? birthday : birthday.addDays(-60)).toString(Qt::ISODate));
        shop().database().exec("INSERT INTO customer (id, name, birthday, created_at) VALUES (20000, 'Qwertyna', ?, 0)", birthday.toString(Qt::ISODate));
        shop().database().exec("INSERT INTO customer (id, name, name_day, created_at) VALUES (20001, 'Qwertyna', ?, 0)", today().toString(u"MM-dd"_s));
    });
    for (const int id : {1, 350, 5'999, 20'000, 20'001}) {
        Order made = test::mugOrder(shop(), QString::number(id));
        made.customer = CustomerId(id);
        made.placedAt = daysAgo(3);
        stored(made);
    }
    CelebrationListing listing(shop(), today());
    int slices = 1;
    while (listing.readOn())
        ++slices;
    EXPECT_GT(slices, 4);
    EXPECT_EQ(listing.celebrations().size(), 4U);
    // The reports of customers go through them in the same way.
    EXPECT_EQ(ReportDesk(shop()).report(u"repeat-buyers"_s, {}).cases, 5);
    const Report groups = ReportDesk(shop()).report(u"second-order"_s, {});
    EXPECT_EQ(ReportDesk(shop()).ordersBehind(*groups.rows.back().orders).size(), 5U);
}

TEST_F(FollowUps, ACelebrationByTheCalendarIsFoundAmongAllNames)
{
    const QDate namesake = nextNameDay(u"Anna"_s, today()).value();
    Order made = test::mugOrder(shop(), u"1"_s);
    made.email = u"anna@example.com"_s;
    test::tieToCustomer(shop(), made);
    made.placedAt = instantOf(QDateTime(namesake.addDays(-10), QTime(12, 0), shop().settings().zone()));
    stored(made);
    CelebrationListing near(shop(), namesake.addDays(-3));
    while (near.readOn()) { }
    ASSERT_EQ(near.celebrations().size(), 1U);
    EXPECT_EQ(near.celebrations().front().day, namesake);
    EXPECT_EQ(near.celebrations().front().orderedAt, made.placedAt);
    CelebrationListing far(shop(), namesake.addDays(2));
    while (far.readOn()) { }
    EXPECT_TRUE(far.celebrations().empty());
}
