// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "tests/window/shopwindow.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/giftpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

// A gift that no rule speaks for, chosen by who packs.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchGift : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    OrderId order() { return shop().orders().byNumber(u"1001"_s); }
    void scan(const QString& code) { QTest::keyClicks(packing().scanField(), code + u'\r'); }
    GiftPanel* panel() { return packing().sheet()->gift(); }
    Gift pantry(const QString& name, const QStringList& traits = {})
    {
        Gift gift;
        gift.name = name;
        gift.stock = 5;
        gift.cost = {300, Currency(u"PLN")};
        gift.traits = traits;
        return shop().gifts().store(gift);
    }
    void choose(const QString& name)
    {
        QMenu* menu = panel()->otherButton()->menu();
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find(actions, name, &QAction::text);
        ASSERT_NE(found, actions.end());
        (*found)->trigger();
    }
};

TEST_F(BenchGift, WhereNoRuleFitsOneIsChosenFromThePantryWithItsReason)
{
    pantry(u"Tea"_s);
    scan(u"1001"_s);
    scan(u"MUG-01"_s);
    scan(u"MUG-01"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled()) << "no gift is fine as well";
    ASSERT_TRUE(panel()->otherButton()->isVisible());
    EXPECT_EQ(panel()->otherButton()->text(), u"Choose a gift"_s);
    choose(u"Tea"_s);
    ASSERT_TRUE(panel()->whyEdit()->isVisible());
    EXPECT_TRUE(panel()->whyEdit()->hasFocus());
    EXPECT_TRUE(shop().gifts().given(order()).empty()) << "not before the reason";
    for (const QChar sign : u"she asked about tea"_s)
        QTest::keyClick(panel()->whyEdit(), sign.toLatin1());
    QTest::keyClick(panel()->whyEdit(), Qt::Key_Return);
    ASSERT_EQ(shop().gifts().given(order()).size(), 1u);
    EXPECT_EQ(shop().gifts().given(order()).front().overrideReason, u"she asked about tea"_s);
    EXPECT_TRUE(panel()->isDecided());
    EXPECT_EQ(panel()->name(), u"Tea"_s);
    EXPECT_FALSE(panel()->whyEdit()->isVisible());
    QTest::mouseClick(packing().packButton(), Qt::LeftButton);
    EXPECT_EQ(shop().gifts().gifts().front().stock, 4) << "it has left the shelf";
    History(shop()).undo();
    EXPECT_EQ(shop().gifts().gifts().front().stock, 5);
    History(shop()).undo();
    EXPECT_TRUE(shop().gifts().given(order()).empty());
}

TEST_F(BenchGift, WithoutAWordItIsChosenByHand)
{
    pantry(u"Tea"_s);
    scan(u"1001"_s);
    choose(u"Tea"_s);
    QTest::keyClick(panel()->whyEdit(), Qt::Key_Return);
    EXPECT_EQ(shop().gifts().given(order()).front().overrideReason, u"Chosen by hand"_s);
}

TEST_F(BenchGift, AReasonThatWasBegunGoesWithItsParcel)
{
    pantry(u"Tea"_s);
    scan(u"1001"_s);
    choose(u"Tea"_s);
    ASSERT_TRUE(panel()->whyEdit()->isVisible());
    packing().queue()->setCurrentIndex(packing().queue()->model()->index(1, 0));
    EXPECT_FALSE(panel()->whyEdit()->isVisible()) << "it was about the parcel before";
}

TEST_F(BenchGift, AnEmptyPantryOffersNothing)
{
    scan(u"1001"_s);
    EXPECT_FALSE(panel()->otherButton()->isVisible());
}

TEST_F(BenchGift, AParcelThatIsGoneTakesNoGiftAnyMore)
{
    pantry(u"Tea"_s);
    ScreenMemory memory(filePath(u"memory.ini"_s));
    GiftPanel gift({shop(), window().messages(), memory, QLocale()});
    gift.show(shop().orders().byNumber(u"1003"_s));
    EXPECT_FALSE(gift.otherButton()->isVisibleTo(&gift));
    EXPECT_FALSE(gift.acceptButton()->isVisibleTo(&gift));
}

} // namespace
