// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/combining.h"
#include "models/services/orders/ordertimeline.h"
#include "models/services/orders/orderviews.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/customeroffers.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderextras.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/shared/combinebanner.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/taxnumberedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

// A day's work with the orders, through the widgets that staff touch, with the shop's file as the witness.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::tieToCustomer;
using kokarda::test::Window;

namespace {

class OrdersDay : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    OrderId order(const QString& number) { return shop().orders().byNumber(number); }
    OrderStatus statusOf(const QString& number) { return shop().orders().summary(order(number)).status; }
    void selectBoth(const QString& first, const QString& second)
    {
        selectOrder(first);
        for (int row = 0; row < orders().list()->model()->rowCount(); ++row) {
            if (cell(row, 2) == second)
                orders().list()->selectionModel()->select(orders().list()->model()->index(row, 0),
                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    void search(const QString& words)
    {
        auto* field = orders().findChild<SearchField*>();
        field->clear();
        QTest::keyClicks(field, words);
        settle();
        ASSERT_TRUE(QTest::qWaitFor([this] { return orders().isSettled(); }));
    }
    QStringList numbers()
    {
        QStringList found;
        for (int row = 0; row < orders().list()->model()->rowCount(); ++row)
            found += cell(row, 2);
        return found;
    }
};

TEST_F(OrdersDay, TakesAnOrderByPhoneWithAProductFoundWhileTyping)
{
    Product mug;
    mug.sku = u"MUG-09"_s;
    mug.title = u"Kubek „Łoś” zielony"_s;
    mug.price = {5900, Currency(u"PLN")};
    shop().database().record({u"fact.test"_s, u"Test"_s}, [&] { shop().repositories().products.insert(mug); });
    QTest::mouseClick(orders().findChild<QPushButton*>(u"newOrder"_s), Qt::LeftButton);
    NewOrder* form = orders().newOrder();
    ASSERT_TRUE(form->isVisible());
    type(form->customerEdit(), u"Zofia Wójcik"_s);
    QTest::keyClicks(form->itemEdit(), u"los ziel"_s);
    QTest::keyClick(form->itemEdit(), Qt::Key_Return);
    QTest::mouseClick(form->findChild<QPushButton*>(u"storeOrder"_s), Qt::LeftButton);
    EXPECT_EQ(shop().orders().find({}).size(), 3u) << "an order by phone needs an address";
    QTest::keyClicks(form->findChild<QLineEdit*>(u"newStreet"_s), u"Polna 5"_s);
    type(form->findChild<QLineEdit*>(u"newCity"_s), u"Łódź"_s);
    QTest::mouseClick(form->findChild<QPushButton*>(u"storeOrder"_s), Qt::LeftButton);
    settle();
    ASSERT_EQ(shop().orders().find({}).size(), 4u) << window().messages().text().toStdString();
    const Order kept = shop().orders().order(order(u"T-1"_s)).value();
    EXPECT_EQ(kept.customerName, u"Zofia Wójcik"_s);
    EXPECT_TRUE(bool(kept.customer));
    ASSERT_EQ(kept.lines.size(), 1u);
    EXPECT_EQ(kept.lines.front().title, mug.title);
    EXPECT_EQ(kept.total, (Money{5900, Currency(u"PLN")}));
    EXPECT_TRUE(orders().detail()->extras()->historyText().contains(u"by hand"_s));
    History(shop()).undo();
    EXPECT_EQ(shop().orders().find({}).size(), 3u);
}

TEST_F(OrdersDay, AKnownCustomerIsFoundWhileTypingAndFilledInWithTheKeyboardAlone)
{
    Order earlier = shop().orders().order(order(u"1002"_s)).value();
    earlier.email = u"zazolc@example.com"_s;
    earlier.shipTo.street = u"Krzywa 7"_s;
    tieToCustomer(shop(), earlier);
    shop().orders().store(earlier);
    Customer card = *shop().customers().customer(earlier.customer);
    card.phone = u"600700800"_s;
    shop().customers().store(card);
    for (const QString& words : {u"gesla"_s, u"zazolc@ex"_s, u"600700"_s, u"1002"_s}) {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        NewOrder* form = orders().newOrder();
        ASSERT_TRUE(form->isVisible());
        form->customerEdit()->clear();
        QTest::keyClicks(form->customerEdit(), words);
        ASSERT_TRUE(QTest::qWaitFor([&] { return form->customers()->isSettled() && !form->customers()->offered().empty(); }))
            << words.toStdString();
        QAbstractItemView* list = form->customerEdit()->completer()->popup();
        ASSERT_TRUE(list->isVisible()) << words.toStdString();
        QTest::keyClick(list, Qt::Key_Down);
        EXPECT_EQ(form->customerEdit()->text(), words) << "walking through the list leaves what was typed";
        QTest::keyClick(list, Qt::Key_Return);
        settle();
        EXPECT_EQ(form->customerEdit()->text(), u"Zażółć Gęślą"_s);
        EXPECT_EQ(form->findChild<QLineEdit*>(u"newEmail"_s)->text(), u"zazolc@example.com"_s);
        EXPECT_EQ(form->findChild<QLineEdit*>(u"newPhone"_s)->text(), u"600700800"_s);
        EXPECT_EQ(form->findChild<QLineEdit*>(u"newStreet"_s)->text(), u"Krzywa 7"_s);
        // Without a window manager the window is not active any more after the first list.
        EXPECT_TRUE(form->itemEdit()->hasFocus() || window().focusWidget() == form->itemEdit()) << "the items are next";
        form->addFree(u"Kubek"_s);
        form->store();
        settle();
    }
    const std::vector<OrderId> all = shop().orders().find({});
    ASSERT_EQ(all.size(), 7u);
    for (int i = 1; i <= 4; ++i)
        EXPECT_EQ(shop().orders().order(order(u"T-%1"_s.arg(i)))->customer, earlier.customer) << "the same card, not a new one";
}

TEST_F(OrdersDay, AnotherNameThanTheOneOfferedIsAnotherCustomer)
{
    Order earlier = shop().orders().order(order(u"1002"_s)).value();
    tieToCustomer(shop(), earlier);
    shop().orders().store(earlier);
    orders().writeNew();
    NewOrder* form = orders().newOrder();
    emit form->customers()->chosen(*knownCustomer(shop(), earlier.customer));
    type(form->customerEdit(), u" młodszy"_s);
    form->findChild<QLineEdit*>(u"newStreet"_s)->setText(u"Inna 1"_s);
    form->findChild<QLineEdit*>(u"newEmail"_s)->clear();
    form->addFree(u"Kubek"_s);
    form->store();
    settle();
    const Order kept = shop().orders().order(order(u"T-1"_s)).value();
    EXPECT_EQ(kept.customerName, u"Zażółć Gęślą młodszy"_s);
    EXPECT_NE(kept.customer, earlier.customer);
}

TEST_F(OrdersDay, TheShopsOwnNameMakesNoNotePersonal)
{
    ShopInfo info = shop().settings().info();
    info.signature = u"Ania z Kubka i Kartki"_s;
    shop().settings().store(info);
    selectOrder(u"1001"_s);
    NotePanel* note = orders().detail()->note();
    auto* text = note->findChild<QPlainTextEdit*>(u"noteText"_s);
    auto* said = note->findChild<QLabel*>(u"notePersonal"_s);
    text->setPlainText(u"Dzień dobry,\ndziękujemy za zamówienie.\nPozdrawiamy\nAnia z Kubka i Kartki"_s);
    note->keepNow();
    EXPECT_TRUE(said->text().contains(u"would fit every customer"_s)) << said->text().toStdString();
}

TEST_F(OrdersDay, MovesASelectionForwardAsOneStepAndNeverBackByAccident)
{
    orders().list()->selectAll();
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1001"_s), OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1002"_s), OrderStatus::Packed);
    EXPECT_EQ(statusOf(u"1003"_s), OrderStatus::Shipped) << "it stood further";
    EXPECT_TRUE(window().messages().text().contains(u"further"_s));
    History(shop()).undo();
    EXPECT_EQ(statusOf(u"1001"_s), OrderStatus::ToPack);
    EXPECT_EQ(statusOf(u"1002"_s), OrderStatus::ToPack);
}

TEST_F(OrdersDay, FindsAnOrderByEverythingThatIsKnownOfIt)
{
    const OrderId first = order(u"1001"_s);
    shop().orders().setTracking(first, u"PX9000111PL"_s);
    shop().orders().setStaffNote(first, u"ask about the żyrafa"_s);
    settle();
    for (const QString& words : {u"1001"_s, u"px9000"_s, u"zyrafa"_s}) {
        search(words);
        EXPECT_EQ(numbers(), QStringList{u"1001"_s}) << words.toStdString();
    }
    search(u"mug-01"_s);
    EXPECT_EQ(numbers().size(), 3);
    search(u"gesla"_s);
    EXPECT_EQ(numbers(), QStringList{u"1002"_s});
}

TEST_F(OrdersDay, ShowsWhatIsSpeltNearlySoAndSaysIt)
{
    search(u"smiht"_s);
    EXPECT_EQ(numbers(), QStringList{u"1003"_s});
    search(u"xyzzyx"_s);
    EXPECT_TRUE(numbers().isEmpty());
}

TEST_F(OrdersDay, SortsByTheColumnThatIsClicked)
{
    orders().list()->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
    settle();
    EXPECT_EQ(cell(0, 4), u"Anna Kowalska"_s);
    EXPECT_EQ(cell(2, 4), u"Zażółć Gęślą"_s);
    orders().list()->horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    settle();
    EXPECT_EQ(cell(0, 4), u"Zażółć Gęślą"_s);
}

TEST_F(OrdersDay, CountsTheWorkThatWaitsAndShowsItAtAClick)
{
    Order late = shop().orders().order(order(u"1002"_s)).value();
    late.shipBy = instantOf(QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC));
    shop().orders().store(late);
    settle();
    auto* chip = orders().findChild<QToolButton*>(u"chip_late"_s);
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->text().endsWith(u'1')) << chip->text().toStdString();
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(numbers(), QStringList{u"1002"_s});
}

TEST_F(OrdersDay, KeepsAViewUnderANameAndForgetsItAgain)
{
    search(u"smith"_s);
    auto* keep = orders().findChild<QPushButton*>(u"keepView"_s);
    ASSERT_TRUE(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    auto* name = orders().findChild<QLineEdit*>(u"viewName"_s);
    QTest::keyClicks(name, u"Smith & sons"_s);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    EXPECT_EQ(OrderViews(shop()).all().back().title, u"Smith & sons"_s);
    EXPECT_EQ(numbers(), QStringList{u"1003"_s});
    orders().views()->choose(u"all"_s);
    search({});
    EXPECT_EQ(numbers().size(), 3);
    auto* chip = orders().findChild<QToolButton*>(u"chip_own-1"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(numbers(), QStringList{u"1003"_s});
    QTest::mouseClick(orders().findChild<QPushButton*>(u"forgetView"_s), Qt::LeftButton);
    EXPECT_FALSE(OrderViews(shop()).all().back().own);
}

TEST_F(OrdersDay, OwnViewsHaveCountsThatFollowTheShopAndNotTheSearch)
{
    search(u"kubek"_s);
    QTest::mouseClick(orders().findChild<QPushButton*>(u"keepView"_s), Qt::LeftButton);
    auto* name = orders().findChild<QLineEdit*>(u"viewName"_s);
    QTest::keyClicks(name, u"Mugs\r"_s);
    settle();
    const auto chip = [this] { return orders().findChild<QToolButton*>(u"chip_own-1"_s)->text(); };
    const auto says = [&](int count) { return QTest::qWaitFor([&] { return chip().contains(QString::number(count)); }, 5000); };
    EXPECT_TRUE(says(3)) << chip().toStdString();
    search(u"smith"_s);
    EXPECT_TRUE(says(3)) << "its own search counts: " << chip().toStdString();
    shop().orders().store(test::mugOrder(shop(), u"1004"_s));
    EXPECT_TRUE(says(4)) << chip().toStdString();
    orders().views()->choose(u"all"_s);
    search({});
    EXPECT_TRUE(says(4)) << chip().toStdString();
}

TEST_F(OrdersDay, SuggestsOneParcelForTwoOrdersToOneAddressAndCombinesOnlyWhenAsked)
{
    Order twin = test::mugOrder(shop(), u"1004"_s);
    shop().orders().store(twin);
    settle();
    selectOrder(u"1004"_s);
    QPushButton* combine = orders().detail()->combine()->combineButton();
    ASSERT_TRUE(combine->isVisible());
    EXPECT_TRUE(packedWith(shop(), order(u"1004"_s)).isEmpty());
    QTest::mouseClick(combine, Qt::LeftButton);
    EXPECT_EQ(packedWith(shop(), order(u"1004"_s)), (QStringList{u"1001"_s, u"1002"_s}));
    EXPECT_EQ(packedWith(shop(), order(u"1001"_s)), (QStringList{u"1002"_s, u"1004"_s}));
}

TEST_F(OrdersDay, OrdersToDifferentAddressesAreNotCombinedByASlipOfTheSelection)
{
    Order other = test::mugOrder(shop(), u"1004"_s);
    other.shipTo.street = u"Leśna 2"_s;
    shop().orders().store(other);
    settle();
    orders().list()->selectAll();
    orders().actions()->packTogether();
    EXPECT_TRUE(packedWith(shop(), order(u"1004"_s)).isEmpty());
    EXPECT_TRUE(window().messages().text().contains(u"different addresses"_s)) << window().messages().text().toStdString();
    QTest::mouseClick(window().messages().findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_FALSE(packedWith(shop(), order(u"1004"_s)).isEmpty()) << "a second decision";
}

TEST_F(OrdersDay, KeepsTheShopsOwnWordsAndTellsWhatHappenedAndWhen)
{
    selectOrder(u"1001"_s);
    OrderExtras* extras = orders().detail()->extras();
    extras->staffNote()->setFocus();
    QTest::keyClicks(extras->staffNote(), u"call before sending"_s);
    orders().keepEdits();
    EXPECT_EQ(shop().orders().order(order(u"1001"_s))->staffNote, u"call before sending"_s);
    orders().actions()->setStatus(OrderStatus::Shipped);
    settle();
    selectOrder(u"1001"_s);
    EXPECT_TRUE(extras->historyText().contains(u"Shipped"_s)) << extras->historyText().toStdString();
    EXPECT_TRUE(extras->historyText().contains(u"staff note"_s));
    const std::vector<TimelineEntry> entries = timelineOf(shop(), order(u"1001"_s));
    EXPECT_TRUE(std::ranges::is_sorted(entries, std::ranges::greater{}, &TimelineEntry::at));
}

TEST_F(OrdersDay, TheTaxNumberOfAFirmIsTypedShownCopiedAndFound)
{
    orders().writeNew();
    NewOrder* form = orders().newOrder();
    form->channelBox()->setCurrentIndex(1);
    type(form->customerEdit(), u"Kosy sp. z o.o."_s);
    auto* field = form->findChild<QLineEdit*>(u"newTaxId"_s);
    auto* taxId = static_cast<TaxNumberEdit*>(field->parentWidget());
    QTest::keyClicks(field, u"526-104-08-27"_s);
    EXPECT_TRUE(taxId->isWarning()) << "its check digit is 8";
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, u"8"_s);
    EXPECT_FALSE(taxId->isWarning());
    form->addFree(u"Kubek"_s);
    form->store();
    settle();
    const OrderId id = order(u"L-1"_s);
    EXPECT_EQ(shop().orders().order(id)->taxId, u"526-104-08-28"_s);
    selectOrder(u"L-1"_s);
    QGuiApplication::clipboard()->clear();
    for (auto* copy : orders().detail()->findChildren<QToolButton*>()) {
        if (copy->accessibleName().contains(u"NIP"_s))
            copy->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"526-104-08-28"_s);
    OrderExtras* extras = orders().detail()->extras();
    EXPECT_EQ(extras->taxId()->number(), u"526-104-08-28"_s);
    extras->taxId()->edit()->setText(u"DE 123456789"_s);
    orders().keepEdits();
    EXPECT_EQ(shop().orders().order(id)->taxId, u"DE 123456789"_s);
    EXPECT_FALSE(extras->taxId()->isWarning());
    search(u"123456789"_s);
    EXPECT_EQ(numbers(), QStringList{u"L-1"_s});
}

TEST_F(OrdersDay, TagsASelectionAsOneStep)
{
    selectBoth(u"1001"_s, u"1002"_s);
    auto* tag = orders().findChild<QLineEdit*>(u"tagEdit"_s);
    tag->show();
    QTest::keyClicks(tag, u"fair"_s);
    QTest::keyClick(tag, Qt::Key_Return);
    EXPECT_EQ(shop().orders().order(order(u"1001"_s))->tags, QStringList{u"fair"_s});
    EXPECT_EQ(shop().orders().order(order(u"1002"_s))->tags, QStringList{u"fair"_s});
    History(shop()).undo();
    EXPECT_TRUE(shop().orders().order(order(u"1001"_s))->tags.isEmpty());
    EXPECT_TRUE(shop().orders().order(order(u"1002"_s))->tags.isEmpty());
}

TEST_F(OrdersDay, HidesAColumnThatNobodyWantsAndCopiesWhatIsShown)
{
    window().resize(1900, 1000); // room for every column
    settle();
    const auto* menu = orders().findChild<QToolButton*>(u"columns"_s)->menu();
    menu->actions().at(1)->trigger();
    EXPECT_TRUE(orders().list()->isColumnHidden(1));
    selectOrder(u"1003"_s);
    const QString text = orders().list()->selectedText();
    EXPECT_TRUE(text.contains(u"John Smith"_s));
    EXPECT_FALSE(text.contains(u"Shopify"_s)) << "hidden columns are not copied";
    menu->actions().at(1)->trigger();
    EXPECT_FALSE(orders().list()->isColumnHidden(1));
}

} // namespace
