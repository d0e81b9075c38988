// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/notes/sentenceseditor.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/searchfield.h"

#include <QAbstractButton>
#include <QPushButton>

// A shop on its first morning: each page says one thing and has the button for it; what would do nothing is not there.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class EmptyShop : public Window
{
protected:
    void SetUp() override { Shop::create(shopPath()); }
    int hints(const QString& page)
    {
        window().showPage(page);
        settle();
        int seen = 0;
        for (const EmptyState* state : window().findChildren<EmptyState*>())
            seen += state->isVisible() ? 1 : 0;
        return seen;
    }
    QStringList liveButtons(QWidget& page)
    {
        QStringList found;
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
                found += button->text();
        }
        return found;
    }
};

TEST_F(EmptyShop, EachPageHasOneHint)
{
    for (const QString& page : {u"packing"_s, u"orders"_s, u"gifts"_s})
        EXPECT_EQ(hints(page), 1) << page.toStdString();
}

TEST_F(EmptyShop, OrdersOfferTheFirstOneAndNothingElse)
{
    ASSERT_EQ(hints(u"orders"_s), 1);
    EXPECT_FALSE(orders().findChild<SearchField*>()->isVisible());
    EXPECT_FALSE(orders().actions()->isVisible());
    orders().writeNew();
    EXPECT_TRUE(orders().newOrder()->isVisible());
    Order first = test::mugOrder(*window().shop(), u"1"_s);
    window().shop()->orders().store(first);
    settle();
    EXPECT_TRUE(orders().findChild<SearchField*>()->isVisible());
    EXPECT_EQ(orders().list()->model()->rowCount(), 1);
}

TEST_F(EmptyShop, APantryBeginsWithAGiftAndRulesFollow)
{
    ASSERT_EQ(hints(u"gifts"_s), 1);
    auto* page = window().findChild<GiftsPage*>();
    EXPECT_EQ(liveButtons(*page), QStringList{u"Add a gift"_s});
    const QList<EmptyState*> states = page->findChildren<EmptyState*>();
    const auto pantry = std::ranges::find_if(states, [](const EmptyState* state) { return state->button() != nullptr; });
    ASSERT_NE(pantry, states.end());
    QTest::mouseClick((*pantry)->button(), Qt::LeftButton);
    settle();
    EXPECT_EQ(window().shop()->gifts().gifts().size(), 1u);
    EXPECT_TRUE(page->findChild<QPushButton*>(u"addRule"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QPushButton*>(u"tryRules"_s)->isVisible()) << "no order to try them on";
}

TEST_F(EmptyShop, NotesHaveNoNewerOrOlderExampleBeforeThereAreOrders)
{
    window().showPage(u"notes"_s);
    settle();
    auto* page = window().findChild<NotesPage*>();
    const QStringList before = liveButtons(*page->sentences());
    EXPECT_FALSE(before.contains(u"Newer"_s) || before.contains(u"Older"_s));
    EXPECT_TRUE(before.contains(u"Import a file …"_s)) << "the way to the first examples";
    for (int number = 1; number <= 2; ++number) {
        Order order = test::mugOrder(*window().shop(), QString::number(number));
        test::tieToCustomer(*window().shop(), order);
        window().shop()->orders().store(order);
    }
    settle();
    QStringList after = liveButtons(*page->sentences());
    EXPECT_FALSE(after.contains(u"Import a file …"_s));
    EXPECT_FALSE(after.contains(u"Newer"_s)) << "the newest is shown";
    ASSERT_TRUE(after.contains(u"Older"_s));
    for (QPushButton* button : page->sentences()->findChildren<QPushButton*>()) {
        if (button->text() == "Older"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    after = liveButtons(*page->sentences());
    EXPECT_TRUE(after.contains(u"Newer"_s));
    EXPECT_FALSE(after.contains(u"Older"_s)) << "there are two";
}

} // namespace
