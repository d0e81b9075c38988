// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/benchticks.h"

#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class BenchTicksTest : public ::testing::Test
{
protected:
    Order placed(const QString& number)
    {
        Order order = test::mugOrder(m_shop.shop(), number);
        m_shop->orders().store(order);
        return *m_shop->orders().order(m_shop->orders().byNumber(number));
    }
    std::map<OrderLineId, int> ticksOf(OrderId order) { return BenchTicks(m_shop.shop()).of(order); }

    test::TemporaryShop m_shop;
};

TEST_F(BenchTicksTest, AHalfFullParcelIsFoundAsItWasTheNextMorning)
{
    const Order order = placed(u"1001"_s);
    EXPECT_TRUE(ticksOf(order.id).empty());
    const std::map<OrderLineId, int> one{{order.lines.front().id, 1}};
    BenchTicks(m_shop.shop()).keep(order.id, one);
    m_shop.reopen();
    EXPECT_EQ(ticksOf(order.id), one);
    BenchTicks(m_shop.shop()).keep(order.id, {{order.lines.front().id, 0}});
    EXPECT_TRUE(ticksOf(order.id).empty()) << "taken out again";
}

TEST_F(BenchTicksTest, AParcelThatIsUnpackedAtOnceIsAsItWas)
{
    const Order order = placed(u"1001"_s);
    const std::map<OrderLineId, int> all{{order.lines.front().id, order.lines.front().quantity}};
    BenchTicks(m_shop.shop()).keep(order.id, all);
    m_shop->packing().pack(order.id);
    History(m_shop.shop()).undo();
    EXPECT_EQ(m_shop->orders().order(order.id)->status, OrderStatus::ToPack);
    EXPECT_EQ(ticksOf(order.id), all);
}

TEST_F(BenchTicksTest, ATickIsNoStepToTakeBack)
{
    const Order order = placed(u"1001"_s);
    const std::optional<QString> before = History(m_shop.shop()).undoTitle();
    BenchTicks(m_shop.shop()).keep(order.id, {{order.lines.front().id, 1}});
    EXPECT_EQ(History(m_shop.shop()).undoTitle(), before);
}

TEST_F(BenchTicksTest, APartThatGoesAheadTakesItsTicksAlong)
{
    const Order order = placed(u"1001"_s);
    const std::map<OrderLineId, int> one{{order.lines.front().id, 1}};
    BenchTicks(m_shop.shop()).keep(order.id, one);
    m_shop->packing().packPart(order.id, one);
    EXPECT_TRUE(ticksOf(order.id).empty());
}

TEST_F(BenchTicksTest, AnOrderThatLeftByAnotherWayLeavesNothingBehind)
{
    const Order left = placed(u"1001"_s);
    const Order next = placed(u"1002"_s);
    BenchTicks(m_shop.shop()).keep(left.id, {{left.lines.front().id, 1}});
    m_shop->orders().advance({left.id}, OrderStatus::Shipped);
    BenchTicks(m_shop.shop()).keep(next.id, {{next.lines.front().id, 1}});
    EXPECT_TRUE(ticksOf(left.id).empty());
    EXPECT_EQ(ticksOf(next.id).size(), 1u);
}

} // namespace
