// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shopwindow.h"
#include "views/screens/shared/navigationrail.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QStatusBar>

// The bench alone on the whole screen, and the ways back from there.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchAlone : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        packing();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    QWidget* rail() { return window().findChild<NavigationRail*>(); }
    QAbstractButton* button(const QString& name) { return packing().findChild<QAbstractButton*>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), key, with);
    }
    bool isBenchOnly() { return window().isFullScreen() && !rail()->isVisible() && !window().menuBar()->isVisible() && !window().statusBar()->isVisible(); }
    bool isAsBefore() { return !window().isFullScreen() && rail()->isVisible() && window().menuBar()->isVisible() && window().statusBar()->isVisible(); }
};

TEST_F(BenchAlone, F11LeavesNothingButTheBenchOnTheScreenAndComesBack)
{
    ASSERT_TRUE(isAsBefore());
    press(Qt::Key_F11);
    EXPECT_TRUE(isBenchOnly());
    EXPECT_TRUE(packing().queue()->isVisible());
    EXPECT_TRUE(packing().scanField()->hasFocus());
    press(Qt::Key_F11);
    EXPECT_TRUE(isAsBefore());
}

TEST_F(BenchAlone, AButtonLeadsThereAndAnotherBack)
{
    EXPECT_FALSE(button(u"leaveFullScreen"_s)->isVisible());
    QTest::mouseClick(button(u"fullScreen"_s), Qt::LeftButton);
    EXPECT_TRUE(isBenchOnly());
    ASSERT_TRUE(button(u"leaveFullScreen"_s)->isVisible());
    QTest::mouseClick(button(u"leaveFullScreen"_s), Qt::LeftButton);
    EXPECT_TRUE(isAsBefore());
}

TEST_F(BenchAlone, EscapeComesBackFromTheScanField)
{
    press(Qt::Key_F11);
    ASSERT_TRUE(isBenchOnly());
    press(Qt::Key_Escape);
    EXPECT_TRUE(isAsBefore());
    press(Qt::Key_Escape);
    EXPECT_TRUE(isAsBefore()) << "it means nothing here";
}

TEST_F(BenchAlone, TheKeysOfTheHiddenMenusStillWorkAndAnotherPageIsAWindowAgain)
{
    press(Qt::Key_F11);
    QTest::keyClicks(packing().scanField(), u"1001\rMUG-01\rMUG-01\r"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    const OrderId order = window().shop()->orders().byNumber(u"1001"_s);
    ASSERT_EQ(window().shop()->orders().order(order)->status, OrderStatus::Packed);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window().shop()->orders().order(order)->status, OrderStatus::ToPack) << "Undo is a menu entry";
    EXPECT_TRUE(isBenchOnly());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage(), u"orders"_s);
    EXPECT_TRUE(isAsBefore());
    EXPECT_FALSE(window().actions().contains(window().menuBar()->actions().front()->menu()->actions().front()))
        << "the window gives the entries back";
}

TEST_F(BenchAlone, F11OnAnotherPageGoesToTheBench)
{
    window().showPage(u"orders"_s);
    press(Qt::Key_F11);
    EXPECT_EQ(window().currentPage(), u"packing"_s);
    EXPECT_TRUE(isBenchOnly());
}

TEST_F(BenchAlone, AMaximizedWindowIsMaximizedAgain)
{
    window().setWindowState(Qt::WindowMaximized);
    press(Qt::Key_F11);
    EXPECT_TRUE(isBenchOnly());
    press(Qt::Key_F11);
    EXPECT_TRUE(isAsBefore());
    EXPECT_TRUE(window().isMaximized());
}

TEST_F(BenchAlone, LeavingTheFullScreenByTheSystemBringsEverythingBack)
{
    press(Qt::Key_F11);
    ASSERT_TRUE(isBenchOnly());
    window().setWindowState(Qt::WindowNoState);
    EXPECT_TRUE(isAsBefore());
}

TEST_F(BenchAlone, ANewStartIsAWindowAndAnotherShopHasItsNavigation)
{
    press(Qt::Key_F11);
    ASSERT_TRUE(isBenchOnly());
    Shop::create(filePath(u"other.kokarda"_s));
    ASSERT_TRUE(test::opens(window(), filePath(u"other.kokarda"_s)));
    settle();
    EXPECT_TRUE(isAsBefore());
    packing();
    press(Qt::Key_F11);
    ASSERT_TRUE(isBenchOnly());
    window().close();
    EXPECT_FALSE(window().isFullScreen());
}

} // namespace
