// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/notepanel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWindow>

// Hands that stay on the keyboard: where it stands, where Tab goes, what Ctrl+Z takes back.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class Keyboard : public Window
{
protected:
    void activate()
    {
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    QWidget* focus() { return window().focusWidget(); }
};

TEST_F(Keyboard, CtrlZAtTheBenchTakesBackWhatWasPackedAndNotWhatWasScanned)
{
    PackingPage& bench = packing();
    activate();
    QLineEdit* scan = bench.scanField();
    scan->setFocus();
    QTest::keyClicks(scan, u"1001\rMUG-01\rMUG-01\r"_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    Shop& shop = *window().shop();
    const OrderId order = shop.orders().byNumber(u"1001"_s);
    ASSERT_EQ(shop.orders().order(order)->status, OrderStatus::Packed);
    EXPECT_EQ(bench.answer(), QString()) << "“Complete” was said of the parcel before";
    ASSERT_EQ(focus(), scan);
    QTest::keyClick(scan, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(scan->text(), QString());
    EXPECT_EQ(shop.orders().order(order)->status, OrderStatus::ToPack);
}

TEST_F(Keyboard, CtrlZInAFieldStillTakesBackWhatWasTypedThere)
{
    window();
    activate();
    auto* search = orders().findChild<QLineEdit*>();
    ASSERT_TRUE(search);
    const std::optional<QString> step = History(*window().shop()).undoTitle();
    search->setFocus();
    QTest::keyClicks(search, u"kubek"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(search->text(), u"kubek"_s);
    EXPECT_EQ(History(*window().shop()).undoTitle(), step) << "nothing of the shop was taken back";
}

TEST_F(Keyboard, CtrlZWhileWordsAreWrittenNeverTakesBackWhatWasDoneElsewhere)
{
    window();
    activate();
    selectOrder(u"1001"_s);
    settle();
    window().shop()->orders().setStaffNote(window().shop()->orders().byNumber(u"1002"_s), u"ask"_s);
    const std::optional<QString> step = History(*window().shop()).undoTitle();
    auto* note = orders().detail()->note()->findChild<QPlainTextEdit*>();
    const QString written = note->toPlainText();
    ASSERT_FALSE(written.isEmpty());
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    // By the window, as keys come from a keyboard: a widget that is sent them in a test is not asked first.
    QWindow* keys = window().windowHandle();
    QTest::keyClick(keys, Qt::Key_X);
    EXPECT_NE(note->toPlainText(), written);
    QTest::keyClick(keys, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(note->toPlainText(), written);
    QTest::keyClick(keys, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(History(*window().shop()).undoTitle(), step) << "nothing of the shop was taken back";
    orders().list()->setFocus();
    QTest::keyClick(keys, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_NE(History(*window().shop()).undoTitle(), step) << "from a list the shop's last step goes";
}

TEST_F(Keyboard, TabGoesFromTheRemarkToTheItemsAndThenToTheGift)
{
    PackingPage& bench = packing();
    activate();
    QTest::keyClicks(bench.scanField(), u"1002\r"_s);
    settle();
    bench.sheet()->remarkSeen()->setFocus();
    ASSERT_EQ(focus(), bench.sheet()->remarkSeen());
    QTest::keyClick(focus(), Qt::Key_Tab);
    ASSERT_EQ(bench.sheet()->items().size(), 1u);
    EXPECT_EQ(focus(), bench.sheet()->items().front()) << focus()->metaObject()->className() << qPrintable(focus()->objectName());
    QTest::keyClick(focus(), Qt::Key_Space);
    EXPECT_EQ(bench.sheet()->items().front()->counted(), 1);
}

TEST_F(Keyboard, TicksOfAHalfFullParcelAreThereAfterTheProgramWasClosed)
{
    QTest::keyClicks(packing().scanField(), u"1001\rMUG-01\r"_s);
    ASSERT_EQ(packing().sheet()->items().front()->counted(), 1);
    reopened();
    QTest::keyClicks(packing().scanField(), u"1001\r"_s);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 1);
    // And over the sight of another parcel.
    QTest::keyClicks(packing().scanField(), u"1002\r"_s);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 0);
    QTest::keyClicks(packing().scanField(), u"1001\rMUG-01\r"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled());
}

TEST_F(Keyboard, AListHasTheKeyboardWhenItsPageIsFirstShown)
{
    window();
    activate();
    EXPECT_EQ(focus(), orders().list());
}

TEST_F(Keyboard, ANewOrderIsWrittenDownFromTopToBottom)
{
    window();
    activate();
    orders().writeNew();
    NewOrder* form = orders().newOrder();
    EXPECT_FALSE(orders().actions()->isVisible()) << "one thing to press: storing it";
    auto* item = form->findChild<QLineEdit*>(u"newItem"_s);
    type(item, u"A mug nobody has seen"_s);
    QTest::keyClick(item, Qt::Key_Return);
    settle();
    auto* count = form->findChild<QSpinBox*>();
    ASSERT_TRUE(count);
    item->setFocus();
    QTest::keyClick(&window(), Qt::Key_Tab);
    EXPECT_EQ(focus(), count);
    QTest::keyClick(&window(), Qt::Key_Tab);
    auto* price = qobject_cast<MoneyEdit*>(focus());
    ASSERT_TRUE(price);
    price->selectAll();
    QTest::keyClicks(price, u"fifty"_s);
    EXPECT_TRUE(price->property("wrong").toBool());
    QTest::mouseClick(form->findChild<QPushButton*>(u"storeOrder"_s), Qt::LeftButton);
    EXPECT_TRUE(form->isVisible()) << "no amount: nothing is stored as if it cost nothing";
    price->selectAll();
    QTest::keyClicks(price, u"50,00"_s);
    EXPECT_FALSE(price->property("wrong").toBool());
}

TEST_F(Keyboard, SuggestionsWearTheSheetOfTheWindow)
{
    window();
    activate();
    orders().writeNew();
    auto* item = orders().newOrder()->findChild<QLineEdit*>(u"newItem"_s);
    type(item, u"mug"_s);
    settle();
    EXPECT_TRUE(item->completer()->popup()->styleSheet() == window().styleSheet());
    item->completer()->popup()->hide();
}

} // namespace
