// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/orderactions.h"

#include <QPushButton>

// Many orders moved at once: what was not paid is said, what stands further stays, and one Undo takes the step back.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class OrdersStatus : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        for (const auto& [number, payment] : {std::pair{u"1101"_s, PaymentState::Pending}, {u"1102"_s, PaymentState::Paid}}) {
            Order order = test::mugOrder(shop, number);
            order.status = OrderStatus::AwaitingPayment;
            order.payment = payment;
            shop.orders().store(order);
        }
        Order cancelled = test::mugOrder(shop, u"1103"_s);
        cancelled.status = OrderStatus::Cancelled;
        shop.orders().store(cancelled);
    }
    OrderStatus statusOf(const QString& number)
    {
        Shop& shop = *window().shop();
        return shop.orders().summary(shop.orders().byNumber(number)).status;
    }
    void select(const QStringList& numbers)
    {
        window();
        orders().list()->clearSelection();
        for (int row = 0; row < orders().list()->model()->rowCount(); ++row) {
            if (numbers.contains(cell(row, 2)))
                orders().list()->selectionModel()->select(orders().list()->model()->index(row, 0),
                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        ASSERT_EQ(orders().selectedOrders().size(), std::size_t(numbers.size()));
    }
    QString said() { return window().messages().text(); }
    QPushButton* offered() { return window().messages().findChild<QPushButton*>(); }
};

TEST_F(OrdersStatus, WhatWasNotPaidIsSaidAndTakenBackInOneStep)
{
    select({u"1001"_s, u"1101"_s, u"1102"_s});
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1101"_s), OrderStatus::Packed);
    EXPECT_TRUE(said().contains(u"1 of them"_s) && said().contains(u"not paid"_s)) << "one, the other one is: " << said().toStdString();
    ASSERT_EQ(offered()->text(), u"Undo"_s);
    QTest::mouseClick(offered(), Qt::LeftButton);
    EXPECT_EQ(statusOf(u"1001"_s), OrderStatus::ToPack);
    EXPECT_EQ(statusOf(u"1101"_s), OrderStatus::AwaitingPayment);
    EXPECT_EQ(statusOf(u"1102"_s), OrderStatus::AwaitingPayment);
}

TEST_F(OrdersStatus, ARemarkThatNobodyHasConfirmedIsSaid)
{
    select({u"1001"_s, u"1002"_s});
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_TRUE(said().contains(u"the remark of 1"_s)) << said().toStdString();
    QTest::mouseClick(offered(), Qt::LeftButton);
    Shop& shop = *window().shop();
    shop.packing().acknowledgeRemark(shop.orders().byNumber(u"1002"_s));
    select({u"1001"_s, u"1002"_s});
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_FALSE(said().contains(u"the remark"_s)) << said().toStdString();
}

TEST_F(OrdersStatus, TheGiftsOfTheSelectionAreBookedAndWhoseHasRunOutStays)
{
    Shop& shop = *window().shop();
    Gift tea;
    tea.name = u"Tea"_s;
    tea.stock = 1;
    tea.cost = {300, Currency(u"PLN")};
    tea = shop.gifts().store(tea);
    for (const QString& number : {u"1001"_s, u"1002"_s})
        shop.gifts().give(shop.orders().byNumber(number), {tea.id, tea.name, {}, 1, tea.cost, {}, {}}, u"Chosen by hand"_s);
    settle();
    select({u"1001"_s, u"1002"_s, u"1102"_s});
    orders().actions()->setStatus(OrderStatus::Shipped);
    EXPECT_EQ(statusOf(u"1102"_s), OrderStatus::Shipped);
    EXPECT_EQ(int(statusOf(u"1001"_s) == OrderStatus::Shipped) + int(statusOf(u"1002"_s) == OrderStatus::Shipped), 1);
    EXPECT_EQ(shop.gifts().gifts().front().stock, 0);
    EXPECT_TRUE(said().contains(u"has run out: 100"_s)) << said().toStdString();
    ASSERT_EQ(offered()->text(), u"Undo"_s);
    QTest::mouseClick(offered(), Qt::LeftButton);
    EXPECT_EQ(shop.gifts().gifts().front().stock, 1);
    EXPECT_EQ(statusOf(u"1102"_s), OrderStatus::AwaitingPayment);
}

TEST_F(OrdersStatus, SayingThatTheyMayBePackedSaysNothingOfPayment)
{
    select({u"1101"_s, u"1102"_s});
    orders().actions()->setStatus(OrderStatus::ToPack);
    EXPECT_FALSE(said().contains(u"not paid"_s)) << said().toStdString();
    EXPECT_EQ(statusOf(u"1101"_s), OrderStatus::ToPack);
}

TEST_F(OrdersStatus, AMixedChangeOffersItsUndoAndMovesNothingBack)
{
    select({u"1001"_s, u"1003"_s, u"1103"_s});
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1001"_s), OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::Shipped);
    EXPECT_EQ(statusOf(u"1103"_s), OrderStatus::Cancelled);
    EXPECT_TRUE(said().contains(u"left as they are"_s)) << said().toStdString();
    ASSERT_EQ(offered()->text(), u"Undo"_s);
    QTest::mouseClick(offered(), Qt::LeftButton);
    EXPECT_EQ(statusOf(u"1001"_s), OrderStatus::ToPack);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::Shipped);
    EXPECT_EQ(History(*window().shop()).redoTitle().has_value(), true);
}

TEST_F(OrdersStatus, BackwardsIsASecondDecisionOfItsOwn)
{
    select({u"1003"_s, u"1103"_s});
    orders().actions()->setStatus(OrderStatus::ToPack);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::Shipped);
    ASSERT_TRUE(offered()->text().contains(u"Move back"_s)) << offered()->text().toStdString();
    QTest::mouseClick(offered(), Qt::LeftButton);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::ToPack);
    EXPECT_EQ(statusOf(u"1103"_s), OrderStatus::ToPack);
    ASSERT_EQ(offered()->text(), u"Undo"_s);
    QTest::mouseClick(offered(), Qt::LeftButton);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::Shipped);
    EXPECT_EQ(statusOf(u"1103"_s), OrderStatus::Cancelled);
}

} // namespace
