// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the list of orders and what its buttons may do with it.
#include "tests/window/shopwindow.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/shared/searchfield.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class OrdersList : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    void search(const QString& words)
    {
        auto* field = orders().findChild<SearchField*>();
        field->clear();
        QTest::keyClicks(field, words);
        settle();
        ASSERT_TRUE(QTest::qWaitFor([this] { return orders().isSettled(); }));
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : orders().actions()->findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};

TEST_F(OrdersList, WhereNothingIsFoundNothingCanBeDoneWithIt)
{
    ASSERT_TRUE(button(u"Print"_s)->isEnabled());
    search(u"xyzzyx"_s);
    for (const QString& text : {u"Print"_s, u"Save PDF …"_s, u"Set status"_s, u"More"_s})
        EXPECT_FALSE(button(text)->isEnabled()) << text.toStdString();
    search({});
    EXPECT_TRUE(button(u"Print"_s)->isEnabled());
}

TEST_F(OrdersList, AnAmountIsNeverCut)
{
    Order dear = *shop().orders().order(shop().orders().byNumber(u"1002"_s));
    dear.total.minor = 123'456'789'00;
    shop().orders().store(dear);
    settle();
    constexpr int total = 5;
    const int needed = orders().list()->sizeHintForIndex(orders().list()->model()->index(1, total)).width();
    EXPECT_GE(orders().list()->columnWidth(total), needed);
    orders().list()->setColumnWidth(total, 40);
    window().resize(window().width() - 20, window().height());
    settle();
    EXPECT_GE(orders().list()->columnWidth(total), needed) << "also where somebody made the column narrow";
}

TEST_F(OrdersList, AColumnThatHasNoRoomSaysSoInTheMenu)
{
    window().resize(960, 640);
    settle();
    QMenu* menu = orders().findChild<QToolButton*>(u"columns"_s)->menu();
    emit menu->aboutToShow();
    constexpr int pieces = 6;
    ASSERT_TRUE(orders().list()->isColumnHidden(pieces));
    EXPECT_EQ(menu->actions().at(pieces)->text(), u"Items (no room in this window)"_s);
    window().resize(1900, 900);
    settle();
    emit menu->aboutToShow();
    EXPECT_EQ(menu->actions().at(pieces)->text(), u"Items"_s);
}

TEST_F(OrdersList, ATelephoneNumberIsFoundHoweverItIsTyped)
{
    Order called = *shop().orders().order(shop().orders().byNumber(u"1002"_s));
    called.phone = u"+48 600 100 200"_s;
    shop().orders().store(called);
    settle();
    for (const QString& typed : {u"600100200"_s, u"600 100 200"_s, u"+48600100200"_s, u"0048 600-100-200"_s}) {
        search(typed);
        ASSERT_EQ(orders().list()->model()->rowCount(), 1) << typed.toStdString();
        EXPECT_EQ(cell(0, 2), u"1002"_s);
    }
}

TEST_F(OrdersList, AnotherOrderCanBeLookedAtWhileOneIsWritten)
{
    QTest::mouseClick(orders().findChild<QPushButton*>(u"newOrder"_s), Qt::LeftButton);
    auto* form = orders().findChild<NewOrder*>();
    QTest::keyClicks(form->customerEdit(), u"Ewa"_s);
    ASSERT_TRUE(form->isVisible());
    const QRect row = orders().list()->visualRect(orders().list()->model()->index(1, 4));
    QTest::mouseClick(orders().list()->viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    settle();
    EXPECT_TRUE(orders().detail()->isVisible());
    EXPECT_FALSE(form->isVisible());
    EXPECT_TRUE(window().messages().text().contains(u"waits"_s)) << window().messages().text().toStdString();
    QTest::mouseClick(orders().findChild<QPushButton*>(u"newOrder"_s), Qt::LeftButton);
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(form->customerEdit()->text(), u"Ewa"_s);
}

TEST_F(OrdersList, EachOrderIsShownFromItsBeginning)
{
    window().resize(960, 560);
    selectOrder(u"1001"_s);
    settle();
    QScrollBar* bar = orders().detail()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum());
    selectOrder(u"1002"_s);
    settle();
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(OrdersList, EnterPressesTheButtonThatHasTheKeyboard)
{
    auto* add = orders().findChild<QPushButton*>(u"newOrder"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    EXPECT_TRUE(orders().findChild<NewOrder*>()->isVisible());
}

} // namespace
