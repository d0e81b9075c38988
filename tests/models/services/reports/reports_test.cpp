// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/listcsv.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

const Currency pln{u"PLN"};
const Currency eur{u"EUR"};

/// A shop to which orders are added by the local time people would say.
class Reports : public ::testing::Test
{
protected:
    Order order(const QString& number, const QString& localTime, qint64 minor = 5000)
    {
        Order made = test::mugOrder(m_shop.shop(), number);
        made.customer = anna();
        made.placedAt = instantOf(QDateTime(QDate::fromString(localTime.left(10), Qt::ISODate), QTime::fromString(localTime.mid(11), u"HH:mm"_s), m_shop->settings().zone()));
        made.total.minor = minor;
        made.refunded = {0, made.total.currency};
        return made;
    }
    OrderId add(const QString& number, const QString& localTime, qint64 minor = 5000)
    {
        return m_shop->orders().store(order(number, localTime, minor)).id;
    }
    Report report(const QString& key, const QString& first = {}, const QString& last = {})
    {
        return ReportDesk(m_shop.shop()).report(key, {{QDate::fromString(first, Qt::ISODate), QDate::fromString(last, Qt::ISODate)}, pln, {}});
    }
    static qint64 count(const Report& report, std::size_t row, std::size_t column) { return std::get<qint64>(report.rows.at(row).cells.at(column)); }
    static Money amount(const Report& report, std::size_t row, std::size_t column) { return std::get<Money>(report.rows.at(row).cells.at(column)); }
    static double number(const Report& report, std::size_t row, std::size_t column) { return std::get<double>(report.rows.at(row).cells.at(column)); }

    /// The one customer of this shop.
    CustomerId anna()
    {
        if (!m_anna) {
            Customer anna;
            anna.name = u"Anna Kowalska"_s;
            m_shop->database().inTransaction([&] { m_shop->repositories().customers.insert(anna, {}); });
            m_anna = anna.id;
        }
        return m_anna;
    }

    test::TemporaryShop m_shop;
    CustomerId m_anna;
};

} // namespace

TEST_F(Reports, AnUnknownNameIsRefusedWithTheNamesThereAre)
{
    try {
        report(u"sales"_s);
        FAIL() << "must be refused";
    } catch (const RuleError& error) {
        EXPECT_TRUE(error.message().contains(u"sales-by-month"_s));
    }
}

TEST_F(Reports, EveryReportCanBeMadeOfAnEmptyShop)
{
    for (const ReportName& name : ReportDesk::names()) {
        const Report made = report(name.key);
        EXPECT_EQ(made.cases, 0) << name.key.toStdString();
        EXPECT_FALSE(made.counted.isEmpty());
        EXPECT_FALSE(made.columns.empty());
        for (const ReportRow& row : made.rows)
            EXPECT_EQ(row.cells.size(), made.columns.size()) << name.key.toStdString();
    }
}

TEST_F(Reports, EveryPageSaysWhatBecomesOfWhatWasUndoneAndWhoseDaysItCounts)
{
    for (const ReportName& name : ReportDesk::names()) {
        const QString counted = report(name.key).counted;
        EXPECT_TRUE(counted.contains(u"deleted"_s, Qt::CaseInsensitive)) << name.key.toStdString();
        EXPECT_TRUE(counted.contains(QString::fromLatin1(m_shop->settings().zone().id()))) << name.key.toStdString();
        const auto& columns = report(name.key).columns;
        const bool hasRevenue = std::ranges::find(columns, u"revenue"_s, &ReportColumn::key) != columns.end();
        EXPECT_EQ(hasRevenue || name.key == u"basket"_s, counted.contains(u"given back"_s)) << name.key.toStdString();
    }
}

TEST_F(Reports, WhatStandsTodayNamesTodayAndCountsNoPeriod)
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_shop->settings().zone()).date();
    EXPECT_EQ(report(u"segments"_s, u"2025-01-01"_s, u"2025-01-31"_s).asOf, today);
    EXPECT_FALSE(report(u"sales-by-month"_s).asOf.isValid());
}

TEST_F(Reports, ADayIsADayOfTheShopsZoneAlsoWhenTheClocksChange)
{
    // 29 March 2026 has 23 hours in Warsaw, 25 October 2026 has 25.
    add(u"1"_s, u"2026-03-28 23:59"_s);
    add(u"2"_s, u"2026-03-29 00:00"_s);
    add(u"3"_s, u"2026-03-29 23:59"_s);
    add(u"4"_s, u"2026-03-30 00:00"_s);
    const Report spring = report(u"sales-by-day"_s, u"2026-03-28"_s, u"2026-03-30"_s);
    ASSERT_EQ(spring.rows.size(), 3U);
    EXPECT_EQ(count(spring, 0, 1), 1);
    EXPECT_EQ(count(spring, 1, 1), 2);
    EXPECT_EQ(count(spring, 2, 1), 1);
    add(u"5"_s, u"2026-10-25 00:10"_s);
    add(u"6"_s, u"2026-10-25 23:50"_s);
    const Report autumn = report(u"sales-by-day"_s, u"2026-10-25"_s, u"2026-10-25"_s);
    ASSERT_EQ(autumn.rows.size(), 1U);
    EXPECT_EQ(count(autumn, 0, 1), 2);
}

TEST_F(Reports, DaysWithoutAnOrderStandInTheReportToo)
{
    add(u"1"_s, u"2026-03-02 12:00"_s);
    add(u"2"_s, u"2026-03-05 12:00"_s);
    const Report days = report(u"sales-by-day"_s, u"2026-03-01"_s, u"2026-03-06"_s);
    ASSERT_EQ(days.rows.size(), 6U);
    EXPECT_EQ(count(days, 2, 1), 0);
    EXPECT_EQ(amount(days, 2, 3), (Money{0, pln}));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(days.rows[2].cells[4])) << "no average of no orders";
}

TEST_F(Reports, AWeekBeginsOnMondayAndAMonthOnItsFirst)
{
    add(u"1"_s, u"2026-02-28 12:00"_s); // Saturday
    add(u"2"_s, u"2026-03-01 12:00"_s); // Sunday
    add(u"3"_s, u"2026-03-02 12:00"_s); // Monday
    const Report weeks = report(u"sales-by-week"_s);
    ASSERT_EQ(weeks.rows.size(), 2U);
    EXPECT_EQ(std::get<QDate>(weeks.rows[0].cells[0]), QDate(2026, 2, 23));
    EXPECT_EQ(count(weeks, 0, 1), 2);
    const Report months = report(u"sales-by-month"_s);
    ASSERT_EQ(months.rows.size(), 2U);
    EXPECT_EQ(count(months, 1, 1), 2);
}

TEST_F(Reports, CancelledOrdersDoNotCountAndWhatWasGivenBackIsTakenOff)
{
    add(u"1"_s, u"2026-03-02 12:00"_s, 10000);
    const OrderId cancelled = add(u"2"_s, u"2026-03-02 13:00"_s, 7000);
    m_shop->orders().setStatus({cancelled}, OrderStatus::Cancelled);
    Order partly = order(u"3"_s, u"2026-03-02 14:00"_s, 5000);
    partly.refunded = {2000, pln};
    m_shop->orders().store(partly);
    const Report months = report(u"sales-by-month"_s);
    EXPECT_EQ(count(months, 0, 1), 2);
    EXPECT_EQ(amount(months, 0, 3), (Money{13000, pln}));
    EXPECT_EQ(amount(months, 0, 4), (Money{6500, pln}));
    EXPECT_EQ(amount(months, 0, 5), (Money{2000, pln}));
}

TEST_F(Reports, CurrenciesAreNeverAddedAndTheOthersAreNamed)
{
    add(u"1"_s, u"2026-03-02 12:00"_s, 10000);
    Order foreign = order(u"2"_s, u"2026-03-02 13:00"_s, 900);
    for (Money* money : {&foreign.subtotal, &foreign.shipping, &foreign.discount, &foreign.tax, &foreign.total, &foreign.refunded})
        money->currency = eur;
    for (OrderLine& line : foreign.lines)
        line.unitPrice.currency = line.discount.currency = eur;
    m_shop->orders().store(foreign);
    const Report zlotys = report(u"sales-by-month"_s);
    EXPECT_EQ(amount(zlotys, 0, 3), (Money{10000, pln}));
    EXPECT_EQ(zlotys.otherCurrencies, std::vector{eur});
    const Report euros = ReportDesk(m_shop.shop()).report(u"sales-by-month"_s, {{}, eur, {}});
    EXPECT_EQ(amount(euros, 0, 3), (Money{900, eur}));
    EXPECT_EQ(euros.otherCurrencies, std::vector{pln});
}

TEST_F(Reports, ARowNamesTheOrdersBehindIt)
{
    const OrderId first = add(u"1"_s, u"2026-03-02 12:00"_s);
    add(u"2"_s, u"2026-04-02 12:00"_s);
    const Report months = report(u"sales-by-month"_s);
    ASSERT_TRUE(months.rows[0].orders.has_value());
    EXPECT_EQ(ReportDesk(m_shop.shop()).ordersBehind(*months.rows[0].orders), std::vector{first});
}

TEST_F(Reports, MonthsAreComparedWithMonths)
{
    EXPECT_EQ(ReportDesk::before({QDate(2026, 10, 1), QDate(2026, 10, 31)}), (Period{QDate(2026, 9, 1), QDate(2026, 9, 30)}));
    EXPECT_EQ(ReportDesk::before({QDate(2026, 1, 1), QDate(2026, 12, 31)}), (Period{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(ReportDesk::before({QDate(2025, 12, 1), QDate(2026, 11, 22)}), (Period{QDate(2024, 12, 1), QDate(2025, 11, 22)}));
    EXPECT_EQ(ReportDesk::before({QDate(2026, 3, 1), QDate(2026, 3, 30)}), (Period{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    add(u"1"_s, u"2026-08-31 12:00"_s, 100);
    add(u"2"_s, u"2026-09-15 12:00"_s, 4000);
    add(u"3"_s, u"2026-10-15 12:00"_s, 5000);
    const Period october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    const Report months = ReportDesk(m_shop.shop()).report(u"sales-by-month"_s, {october, pln, ReportDesk::before(october)});
    ASSERT_EQ(months.rows.size(), 1U);
    ASSERT_EQ(months.before.size(), 1U);
    EXPECT_EQ(std::get<Money>(months.before[0].cells[3]).minor, 4000);
}

TEST_F(Reports, WeeksAreComparedWithTheWeekAtTheSamePlace)
{
    add(u"1"_s, u"2026-03-04 12:00"_s, 100); // a Wednesday of the ten days before
    add(u"2"_s, u"2026-03-18 12:00"_s, 200); // two weeks later
    const Period period{QDate(2026, 3, 11), QDate(2026, 3, 20)};
    const Report weeks = ReportDesk(m_shop.shop()).report(u"sales-by-week"_s, {period, pln, ReportDesk::before(period)});
    ASSERT_EQ(weeks.rows.size(), 2U);
    ASSERT_EQ(weeks.before.size(), 2U);
    EXPECT_EQ(std::get<Money>(weeks.rows[1].cells[3]).minor, 200);
    EXPECT_EQ(std::get<QDate>(weeks.before[0].cells[0]), QDate(2026, 2, 23));
    EXPECT_EQ(std::get<Money>(weeks.before[1].cells[3]).minor, 100);
}

TEST_F(Reports, ThePeriodBeforeIsAsLongAndEndsTheDayBefore)
{
    EXPECT_EQ(ReportDesk::before({QDate(2026, 3, 5), QDate(2026, 3, 14)}), (Period{QDate(2026, 2, 23), QDate(2026, 3, 4)}));
    EXPECT_EQ(ReportDesk::before({QDate(2026, 3, 1), {}}), Period());
    add(u"1"_s, u"2026-03-02 12:00"_s);
    add(u"2"_s, u"2026-03-01 12:00"_s);
    add(u"3"_s, u"2026-03-01 13:00"_s);
    const Period period{QDate(2026, 3, 2), QDate(2026, 3, 2)};
    const Report day = ReportDesk(m_shop.shop()).report(u"sales-by-day"_s, {period, pln, ReportDesk::before(period)});
    ASSERT_EQ(day.before.size(), 1U);
    EXPECT_EQ(std::get<qint64>(day.before[0].cells[1]), 2);
}

TEST_F(Reports, RowsWithANameAreComparedWithTheSameNameOfThePeriodBefore)
{
    add(u"1"_s, u"2026-02-10 10:00"_s, 5000);
    add(u"2"_s, u"2026-03-10 10:00"_s, 7000);
    const Period period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const Report channels = ReportDesk(m_shop.shop()).report(u"sales-by-channel"_s, {period, pln, ReportDesk::before(period)});
    ASSERT_EQ(channels.rows.size(), 1U);
    ASSERT_EQ(channels.before.size(), 1U);
    EXPECT_EQ(std::get<Money>(channels.before[0].cells[3]).minor, 5000);
    const Period april{QDate(2026, 4, 1), QDate(2026, 4, 30)};
    add(u"3"_s, u"2026-04-10 10:00"_s, 9000);
    const Period quiet{QDate(2025, 1, 1), QDate(2025, 1, 31)};
    const Report products = ReportDesk(m_shop.shop()).report(u"top-products"_s, {april, pln, quiet});
    ASSERT_EQ(products.before.size(), products.rows.size());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(products.before[0].cells[2])) << "nothing was sold then, and nothing is said";
    const Report waiting = ReportDesk(m_shop.shop()).report(u"waiting"_s, {period, pln, ReportDesk::before(period)});
    EXPECT_TRUE(waiting.before.empty()) << "what waits, waits today";
}

TEST_F(Reports, AComparedReportIsSavedWithTheFigureOfThePeriodBefore)
{
    add(u"1"_s, u"2026-02-10 10:00"_s, 5000);
    add(u"2"_s, u"2026-03-10 10:00"_s, 7000);
    const Period period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const exports::ListRows list = exports::listOf(ReportDesk(m_shop.shop()).report(u"sales-by-channel"_s, {period, pln, ReportDesk::before(period)}));
    EXPECT_EQ(list.columns.back().key, u"revenue_before"_s);
    EXPECT_EQ(list.cells(0).back(), u"50.00"_s);
    EXPECT_EQ(list.cells(0).size(), static_cast<qsizetype>(list.columns.size()));
}

TEST_F(Reports, WhoComesBackCountsOrdersUpToTheEndOfThePeriod)
{
    // Three orders of Anna, the last after the period.
    add(u"1"_s, u"2026-01-10 12:00"_s);
    add(u"2"_s, u"2026-02-10 12:00"_s);
    add(u"3"_s, u"2026-03-10 12:00"_s);
    const Report february = report(u"repeat-buyers"_s, u"2026-02-01"_s, u"2026-02-28"_s);
    EXPECT_EQ(february.cases, 1);
    EXPECT_EQ(count(february, 1, 1), 1) << "two orders by then";
    EXPECT_EQ(report(u"repeat-buyers"_s, u"2026-04-01"_s, u"2026-04-30"_s).cases, 0);
}

TEST_F(Reports, DaysToTheSecondOrderAreCountedInDaysOfTheShop)
{
    add(u"1"_s, u"2026-01-10 23:50"_s);
    add(u"2"_s, u"2026-01-18 00:10"_s); // eight days later by the calendar, seven by the clock
    const Report report = this->report(u"second-order"_s);
    EXPECT_EQ(count(report, 0, 1), 0);
    EXPECT_EQ(count(report, 1, 1), 1);
}

TEST_F(Reports, ACohortSaysNothingAboutMonthsThatAreNotOver)
{
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_shop->settings().zone());
    const QDate twoAgo = QDate(today.year(), today.month(), 1).addMonths(-2);
    add(u"1"_s, twoAgo.toString(Qt::ISODate) + u" 12:00"_s);
    add(u"2"_s, twoAgo.addMonths(1).toString(Qt::ISODate) + u" 12:00"_s);
    const Report report = this->report(u"cohorts"_s);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(number(report, 0, 2), 1.0);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(report.rows[0].cells[3]));
}

TEST_F(Reports, AnOrderWithoutADayIsLateOnceTheChannelsCutOffTimeHasPassed)
{
    const OrderId waits = add(u"1"_s, u"2026-01-09 12:00"_s);
    PackingSetup(m_shop.shop()).setCutOff(m_shop->orders().order(waits)->channel, QTime(14, 0));
    EXPECT_EQ(count(report(u"waiting"_s), 0, 2), 1);
    EXPECT_EQ(m_shop->packing().late(), std::vector{waits});
}

TEST_F(Reports, WaitingOrdersAreLateOnceTheirDayHasPassed)
{
    Order late = order(u"1"_s, u"2026-01-10 12:00"_s);
    late.shipBy = Instant{late.placedAt.msUtc + 1000};
    m_shop->orders().store(late);
    add(u"2"_s, u"2026-01-11 12:00"_s);
    const Report report = this->report(u"waiting"_s);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(count(report, 0, 1), 2);
    EXPECT_EQ(count(report, 0, 2), 1);
    EXPECT_EQ(std::get<QDate>(report.rows[0].cells[3]), QDate(2026, 1, 10));
}
