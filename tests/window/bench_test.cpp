// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "tests/window/shopwindow.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

TEST_F(Window, PacksAParcelWithTheScannerOnly)
{
    PackingPage& bench = packing();
    ASSERT_EQ(bench.queue()->model()->rowCount(), 2);
    EXPECT_FALSE(bench.packButton()->isEnabled());
    bench.scanField()->setFocus();
    QTest::keyClicks(bench.scanField(), u"1001\r"_s);
    QTest::keyClicks(bench.scanField(), u"MUG-01\r"_s);
    EXPECT_FALSE(bench.packButton()->isEnabled()) << "one of two pieces is in";
    QTest::keyClicks(bench.scanField(), u"MUG-01\r"_s);
    EXPECT_TRUE(bench.packButton()->isEnabled());
    QTest::mouseClick(bench.packButton(), Qt::LeftButton);
    settle();
    const OrderId order = window().shop()->orders().byNumber(u"1001"_s);
    EXPECT_EQ(window().shop()->orders().order(order)->status, OrderStatus::Packed);
    EXPECT_EQ(bench.queue()->model()->rowCount(), 1);
}

TEST_F(Window, DoesNotCloseAParcelBeforeTheRemarkIsConfirmed)
{
    PackingPage& bench = packing();
    QTest::keyClicks(bench.scanField(), u"1002\r"_s);
    for (ItemRow* item : bench.sheet()->items()) {
        while (!item->isComplete())
            QTest::mouseClick(item, Qt::LeftButton);
    }
    EXPECT_FALSE(bench.packButton()->isEnabled());
    QTest::mouseClick(bench.sheet()->remarkSeen(), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(bench.packButton()->isEnabled());
}

TEST_F(Window, AWrongItemIsSaidAndCountsNothing)
{
    PackingPage& bench = packing();
    QTest::keyClicks(bench.scanField(), u"1001\r"_s);
    QTest::keyClicks(bench.scanField(), u"BOOK-77\r"_s);
    for (const ItemRow* item : bench.sheet()->items())
        EXPECT_EQ(item->counted(), 0);
    EXPECT_FALSE(bench.packButton()->isEnabled());
}

TEST_F(Window, UndoTakesThePackingBack)
{
    const OrderId order = [this] {
        PackingPage& bench = packing();
        QTest::keyClicks(bench.scanField(), u"1001\rMUG-01\rMUG-01\r"_s);
        QTest::mouseClick(bench.packButton(), Qt::LeftButton);
        return window().shop()->orders().byNumber(u"1001"_s);
    }();
    ASSERT_EQ(window().shop()->orders().order(order)->status, OrderStatus::Packed);
    History(*window().shop()).undo();
    EXPECT_EQ(window().shop()->orders().order(order)->status, OrderStatus::ToPack);
    settle();
    EXPECT_EQ(packing().queue()->model()->rowCount(), 2);
}

} // namespace
