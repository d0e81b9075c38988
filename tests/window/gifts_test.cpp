// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/gifts/giftchoices.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/shared/giftpanel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

TEST_F(Window, GivesTheSuggestedGiftAndSaysWhy)
{
    Shop& shop = *window().shop();
    Gift tea;
    tea.name = u"Herbata & miód"_s;
    tea.stock = 5;
    tea.cost = {300, Currency(u"PLN")};
    tea = shop.gifts().store(tea);
    GiftRule rule;
    rule.gifts = {tea.id};
    shop.gifts().store(rule);
    selectOrder(u"1001"_s);
    orders().detail()->gift()->accept();
    const OrderId order = shop.orders().byNumber(u"1001"_s);
    ASSERT_EQ(shop.gifts().given(order).size(), 1u);
    EXPECT_EQ(shop.gifts().given(order).front().giftName, u"Herbata & miód"_s);
    EXPECT_FALSE(shop.gifts().given(order).front().reason.isEmpty());
}

TEST_F(Window, WritesAGiftRuleAsASentence)
{
    Shop& shop = *window().shop();
    window().showPage(u"gifts"_s);
    settle();
    auto* page = window().findChild<GiftsPage*>();
    page->addGift();
    page->editor()->nameEdit()->selectAll();
    QTest::keyClicks(page->editor()->nameEdit(), u"Bookmark"_s);
    page->keepEdits();
    settle();
    ASSERT_EQ(shop.gifts().gifts().size(), 1u);
    EXPECT_EQ(shop.gifts().gifts().front().name, u"Bookmark"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"addRule"_s), Qt::LeftButton);
    EXPECT_FALSE(page->ruleEditor()->keepButton()->isEnabled()) << "nothing is chosen yet";
    page->ruleEditor()->choices()->add(shop.gifts().gifts().front().id);
    QTest::mouseClick(page->ruleEditor()->keepButton(), Qt::LeftButton);
    ASSERT_EQ(shop.gifts().rules().size(), 1u);
    EXPECT_EQ(shop.gifts().rules().front().gifts.front(), shop.gifts().gifts().front().id);
    page->tryOut();
    EXPECT_FALSE(page->trialText().isEmpty());
}

} // namespace
