// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/reports/reportspage.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/today/figurecard.h"
#include "views/screens/today/todaypage.h"

namespace kokarda::test {

namespace {

class TodayWindow : public Window
{
protected:
    TodayPage& today()
    {
        window().showPage(u"today"_s);
        settle();
        return *window().findChild<TodayPage*>();
    }
};

} // namespace

TEST_F(TodayWindow, IsTheFirstThingSeenInAShop)
{
    ScreenMemory memory(filePath(u"first.ini"_s));
    MainWindow fresh(theApplication(), memory);
    fresh.show();
    ASSERT_TRUE(opens(fresh, shopPath()));
    EXPECT_EQ(fresh.currentPage(), u"today");
}

TEST_F(TodayWindow, ShowsTheFiguresAndLeadsToWhereTheyComeFrom)
{
    FigureCard* waiting = today().card(u"to-pack"_s);
    ASSERT_NE(waiting, nullptr);
    EXPECT_EQ(waiting->figure().figure, u"2");
    QTest::mouseClick(waiting, Qt::LeftButton);
    EXPECT_EQ(window().currentPage(), u"packing");
    FigureCard* sales = today().card(u"sales"_s);
    sales->setFocus();
    QTest::keyClick(sales, Qt::Key_Space);
    settle();
    EXPECT_EQ(window().currentPage(), u"reports");
    EXPECT_EQ(window().findChild<ReportsPage*>()->report().key, u"sales-by-day");
}

TEST_F(TodayWindow, LeadsToTheOrdersOfThoseWhoCelebrateAndToThoseToBeAsked)
{
    addCustomers();
    Shop& shop = *window().shop();
    Customer customer = *shop.customers().customer(shop.orders().order(shop.orders().byNumber(u"1002"_s))->customer);
    customer.birthday = QDate::currentDate().addDays(2).addYears(-40);
    shop.customers().store(customer, {});
    FigureCard* celebrating = today().card(u"celebrations"_s);
    ASSERT_NE(celebrating, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return celebrating->figure().figure != u"…"; }));
    ASSERT_GE(celebrating->figure().orders.size(), 1U);
    const auto expected = static_cast<int>(celebrating->figure().orders.size());
    QTest::mouseClick(celebrating, Qt::LeftButton);
    settle();
    EXPECT_EQ(window().currentPage(), u"orders");
    EXPECT_EQ(orders().list()->model()->rowCount(), expected);
    FigureCard* ask = today().card(u"ask"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ask->figure().figure == u"0"; })) << ask->figure().figure.toStdString();
    QTest::mouseClick(ask, Qt::LeftButton);
    settle();
    EXPECT_EQ(window().currentPage(), u"reviews");
    EXPECT_TRUE(window().findChild<RequestsPanel*>()->isVisible());
}

TEST_F(TodayWindow, FollowsWhatIsDoneElsewhere)
{
    ASSERT_EQ(today().card(u"to-pack"_s)->figure().figure, u"2");
    window().shop()->packing().acknowledgeRemark(window().shop()->orders().byNumber(u"1001"_s));
    window().shop()->packing().pack(window().shop()->orders().byNumber(u"1001"_s));
    EXPECT_EQ(today().card(u"to-pack"_s)->figure().figure, u"1");
    EXPECT_EQ(today().card(u"packed"_s)->figure().figure, u"1");
}

TEST_F(TodayWindow, SaysInAnEmptyShopHowTheFiguresCome)
{
    ScreenMemory memory(filePath(u"empty.ini"_s));
    MainWindow fresh(theApplication(), memory);
    fresh.show();
    fresh.newShop(filePath(u"empty.kokarda"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return fresh.shop() && !fresh.isBusy(); }));
    settle();
    auto* page = fresh.findChild<TodayPage*>();
    EXPECT_TRUE(page->findChild<EmptyState*>()->isVisible());
    EXPECT_EQ(page->card(u"to-pack"_s), nullptr);
}

} // namespace kokarda::test
