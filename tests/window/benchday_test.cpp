// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/ordertimeline.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/shopsettings.h"
#include "tests/window/shopwindow.h"
#include "views/screens/packing/benchsetup.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/giftpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

// A day at the bench, with scanner and keys.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchDay : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    OrderId order(const QString& number) { return shop().orders().byNumber(number); }
    Gift tea(int weight = 0)
    {
        Gift gift;
        gift.name = u"Tea"_s;
        gift.code = u"G-TEA"_s;
        gift.stock = 5;
        gift.weightGrams = weight;
        gift.cost = {300, Currency(u"PLN")};
        gift = shop().gifts().store(gift);
        GiftRule rule;
        rule.gifts = {gift.id};
        shop().gifts().store(rule);
        return gift;
    }
    void scan(const QString& code) { QTest::keyClicks(packing().scanField(), code + u'\r'); }
};

TEST_F(BenchDay, TheGiftIsALineToConfirmAndItsOwnCodeConfirmsIt)
{
    tea();
    scan(u"1001"_s);
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    EXPECT_FALSE(packing().packButton()->isEnabled()) << "the gift is not confirmed";
    scan(u"g-tea"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled());
    EXPECT_EQ(shop().gifts().given(order(u"1001"_s)).size(), 1u);
    QTest::mouseClick(packing().packButton(), Qt::LeftButton);
    EXPECT_EQ(shop().gifts().gifts().front().stock, 4) << "it has left the shelf";
}

TEST_F(BenchDay, NoGiftNeedsAReasonAndTheHistoryKeepsIt)
{
    tea();
    scan(u"1001"_s);
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    QLineEdit* because = packing().sheet()->gift()->reasonEdit();
    because->show();
    QTest::keyClick(because, Qt::Key_Return);
    EXPECT_FALSE(packing().packButton()->isEnabled()) << "a reason is wanted";
    QTest::keyClicks(because, u"the box is full"_s);
    QTest::keyClick(because, Qt::Key_Return);
    EXPECT_TRUE(packing().packButton()->isEnabled());
    EXPECT_EQ(shop().gifts().declined(order(u"1001"_s)), u"the box is full"_s);
    History(shop()).undo();
    EXPECT_FALSE(shop().gifts().declined(order(u"1001"_s)).has_value());
}

TEST_F(BenchDay, APartGoesAheadAndOnlyTheRestStaysToPack)
{
    scan(u"1001"_s);
    EXPECT_FALSE(packing().partButton()->isVisible()) << "nothing is in yet";
    scan(u"MUG-01"_s);
    ASSERT_TRUE(packing().partButton()->isVisible());
    EXPECT_FALSE(packing().packButton()->isEnabled());
    QTest::mouseClick(packing().partButton(), Qt::LeftButton);
    settle();
    const Order rest = shop().orders().order(order(u"1001"_s)).value();
    EXPECT_EQ(rest.status, OrderStatus::ToPack);
    EXPECT_EQ(rest.lines.front().quantityShipped, 1);
    ASSERT_EQ(shop().packing().partParcels(rest.id).size(), 1u);
    EXPECT_EQ(shop().packing().partParcels(rest.id).front().pieces.at(rest.lines.front().id), 1);
    ASSERT_EQ(packing().sheet()->items().size(), 1u);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 0) << "one piece is left to put in";
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled());
    History(shop()).undo();
    EXPECT_EQ(shop().orders().order(order(u"1001"_s))->lines.front().quantityShipped, 0);
}

TEST_F(BenchDay, ThePackagingDecidesWhetherAGiftStillFits)
{
    tea(400);
    PackingSetup(shop()).store({{u"Envelope"_s, ParcelSize::Letterbox, 100}, {u"Box"_s, ParcelSize::Medium, 5000}});
    scan(u"1001"_s);
    QComboBox* packaging = packing().sheet()->packaging();
    packaging->setCurrentIndex(packaging->findData(u"Envelope"_s));
    emit packaging->activated(packaging->currentIndex());
    EXPECT_EQ(shop().orders().order(order(u"1001"_s))->packaging, u"Envelope"_s);
    EXPECT_FALSE(shop().gifts().suggest(order(u"1001"_s)).choice.has_value()) << "400 g do not go into 100 g";
    packaging->setCurrentIndex(packaging->findData(u"Box"_s));
    emit packaging->activated(packaging->currentIndex());
    EXPECT_TRUE(shop().gifts().suggest(order(u"1001"_s)).choice.has_value());
}

TEST_F(BenchDay, AnOrderOverItsCutOffIsLateAndStandsFirst)
{
    Order other = test::mugOrder(shop(), u"0900"_s);
    other.channel = test::channelNamed(shop(), u"Etsy"_s).id;
    other.placedAt = instantOf(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    shop().orders().store(other);
    const Channel shopify = test::channelNamed(shop(), u"Shopify"_s);
    EXPECT_TRUE(shop().packing().late().empty());
    EXPECT_EQ(packing().queue()->model()->index(0, 0).data().toString(), u"0900"_s) << "the oldest stands first";
    QTest::mouseClick(packing().findChild<QToolButton*>(u"benchSetup"_s), Qt::LeftButton);
    auto* setup = packing().findChild<BenchSetup*>();
    ASSERT_TRUE(setup->isVisible());
    for (QCheckBox* box : setup->findChildren<QCheckBox*>()) {
        if (box->text() == u"Shopify"_s)
            box->click();
    }
    EXPECT_EQ(PackingSetup(shop()).cutOffs().count(shopify.id), 1u);
    settle();
    EXPECT_EQ(shop().packing().late().size(), 2u);
    EXPECT_EQ(packing().queue()->model()->index(0, 0).data().toString(), u"1001"_s) << "what is late stands before what is not";
}

TEST_F(BenchDay, AWrongScanStaysOnTheScreenUntilTheNextOne)
{
    scan(u"1001"_s);
    scan(u"NO-SUCH-THING"_s);
    EXPECT_TRUE(packing().answer().contains(u"NO-SUCH-THING"_s));
    scan(u"MUG-01"_s);
    EXPECT_FALSE(packing().answer().contains(u"NO-SUCH-THING"_s));
}

TEST_F(BenchDay, TheScannerIsHeardWhateverWasClickedLast)
{
    tea();
    scan(u"1002"_s);
    QTest::mouseClick(packing().sheet()->remarkSeen(), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_FALSE(packing().scanField()->hasFocus());
    const std::vector<QWidget*> clicked{packing().sheet()->items().front(), packing().queue(), packing().sheet()->packaging()};
    for (QWidget* last : clicked) {
        last->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"M"_s);
        EXPECT_EQ(packing().scanField()->text(), u"M"_s) << last->metaObject()->className();
        EXPECT_TRUE(packing().scanField()->hasFocus());
        packing().scanField()->clear();
    }
    packing().sheet()->items().front()->setFocus();
    for (const QChar key : u"MUG-01\r"_s)
        QTest::keyClicks(QApplication::focusWidget(), QString(key));
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 1);
}

TEST_F(BenchDay, OnePieceTooManyIsSaidAsSuch)
{
    scan(u"1001"_s);
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().answer().contains(u"1 of 2"_s)) << packing().answer().toStdString();
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().answer().startsWith(u"One too many"_s)) << packing().answer().toStdString();
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 2);
}

TEST_F(BenchDay, AnOrderThatDoesNotWaitSaysHowItStands)
{
    scan(u"1003"_s);
    EXPECT_TRUE(packing().answer().contains(u"it has been shipped"_s)) << packing().answer().toStdString();
}

TEST_F(BenchDay, TheWheelScrollsPastWhatIsChosen)
{
    PackingSetup(shop()).store({{u"Envelope"_s, ParcelSize::Letterbox, 100}, {u"Box"_s, ParcelSize::Medium, 5000}});
    scan(u"1001"_s);
    QComboBox* packaging = packing().sheet()->packaging();
    const QPointF at = QRectF(packaging->rect()).center();
    QWheelEvent down(at, packaging->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(packaging, &down);
    EXPECT_EQ(packaging->currentIndex(), 0);
    EXPECT_EQ(shop().orders().order(order(u"1001"_s))->packaging, QString());
    EXPECT_FALSE(down.isAccepted()) << "it is for the page behind";
}

TEST_F(BenchDay, AConfirmedGiftSaysSo)
{
    tea();
    scan(u"1001"_s);
    auto* state = packing().sheet()->findChild<QLabel*>(u"giftState"_s);
    EXPECT_FALSE(state->isVisible());
    packing().sheet()->gift()->accept();
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(state->text(), u"Confirmed"_s);
}

} // namespace
