// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/gifts/giftchoices.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/ruleeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

// Rules among many others, on a small window: what is opened and what is answered is there to be seen.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class Rules : public Window
{
protected:
    static constexpr int many = 14;

    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        Gift tea;
        tea.name = u"Tea"_s;
        tea.stock = 50;
        tea.cost = {300, Currency(u"PLN")};
        m_tea = shop.gifts().store(tea).id;
        for (int i = 1; i <= many; ++i) {
            GiftRule rule;
            rule.gifts = {m_tea};
            rule.priority = i;
            rule.minTotal = Money{1'000'000 - i * 100, Currency(u"PLN")};
            rule.comment = u"number %1"_s.arg(i);
            shop.gifts().store(rule);
        }
    }
    Shop& shop() { return *window().shop(); }
    GiftsPage& gifts()
    {
        window().resize(960, 640);
        window().showPage(u"gifts"_s);
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        settle();
        return *window().findChild<GiftsPage*>();
    }
    /// The part of a thing on the page that is seen within its scrolled area.
    static int seenHeight(const QWidget* thing) { return thing->visibleRegion().boundingRect().height(); }
    static QList<QToolButton*> pencils(const GiftsPage& page)
    {
        QList<QToolButton*> found;
        for (QToolButton* button : page.findChildren<QToolButton*>()) {
            if (button->toolTip() == u"Change this rule"_s)
                found += button;
        }
        return found;
    }
    static void scrollTo(QWidget* thing)
    {
        for (QWidget* up = thing; up; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(thing);
        }
        QTest::qWait(50);
    }
    GiftId m_tea;
};

TEST_F(Rules, ThePencilOfTheLastRuleTakesToItsEditor)
{
    GiftsPage& page = gifts();
    ASSERT_EQ(pencils(page).size(), many);
    QToolButton* last = pencils(page).back();
    scrollTo(last);
    QTest::mouseClick(last, Qt::LeftButton);
    settle();
    EXPECT_EQ(page.ruleEditor()->commentEdit()->text(), u"number %1"_s.arg(many));
    const QRect seen = page.ruleEditor()->visibleRegion().boundingRect();
    EXPECT_EQ(seen.top(), 0) << "its first words are seen";
    EXPECT_GT(seen.height(), 300);
    EXPECT_TRUE(page.ruleEditor()->categoryBox()->hasFocus());
}

TEST_F(Rules, CtrlEnterKeepsTheRuleAndTheEditorGoes)
{
    GiftsPage& page = gifts();
    QTest::mouseClick(page.findChild<QPushButton*>(u"addRule"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(page.ruleEditor()->visibleRegion().boundingRect().top(), 0);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shop().gifts().rules().size(), std::size_t(many)) << "nothing is chosen yet";
    page.ruleEditor()->choices()->add(m_tea);
    page.ruleEditor()->commentEdit()->setFocus();
    QTest::keyClicks(page.ruleEditor()->commentEdit(), u"by keys only"_s);
    QTest::keyClick(page.ruleEditor()->commentEdit(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(shop().gifts().rules().size(), std::size_t(many + 1));
    EXPECT_TRUE(std::ranges::any_of(shop().gifts().rules(), [](const GiftRule& rule) { return rule.comment == u"by keys only"_s; }));
    EXPECT_FALSE(page.ruleEditor()->isVisible());
    const QWidget* here = window().focusWidget();
    ASSERT_TRUE(here && here->parentWidget()) << "the rule just written is where the keyboard is";
    EXPECT_TRUE(std::ranges::any_of(here->parentWidget()->findChildren<QLabel*>(), [](const QLabel* label) { return label->text() == u"by keys only"_s; }));
    EXPECT_FALSE(here->visibleRegion().isEmpty());
}

TEST_F(Rules, ARuleMovesUpAndDownAndTheTrialOfTheOldSequenceGoes)
{
    GiftsPage& page = gifts();
    page.tryOut();
    EXPECT_FALSE(page.trialText().isEmpty());
    const auto press = [&](const QString& words, qsizetype at) {
        QList<QToolButton*> found;
        for (QToolButton* button : page.findChildren<QToolButton*>()) {
            if (button->toolTip() == words)
                found += button;
        }
        scrollTo(found[at]);
        QTest::mouseClick(found[at], Qt::LeftButton);
        settle();
    };
    press(u"Ask this rule later"_s, 0);
    EXPECT_EQ(shop().gifts().rules().front().comment, u"number 2"_s);
    EXPECT_TRUE(page.trialText().isEmpty()) << "it was said of the rules as they were";
    press(u"Ask this rule earlier"_s, 0);
    EXPECT_EQ(shop().gifts().rules().front().comment, u"number 2"_s) << "nothing is before the first";
    press(u"Ask this rule earlier"_s, 1);
    EXPECT_EQ(shop().gifts().rules().front().comment, u"number 1"_s);
}

TEST_F(Rules, EveryKindThatAChannelMayForbidCanBeReadAndTicked)
{
    GiftsPage& page = gifts();
    for (const QSize size : {QSize(960, 640), QSize(1280, 800)}) {
        window().resize(size);
        settle();
        QList<QCheckBox*> kinds;
        for (QCheckBox* box : page.editor()->findChildren<QCheckBox*>()) {
            if (box->objectName().startsWith(u"trait_"_s))
                kinds += box;
        }
        ASSERT_GT(kinds.size(), 5);
        for (QCheckBox* box : kinds) {
            EXPECT_TRUE(box->parentWidget()->rect().contains(box->geometry())) << box->text().toStdString();
            page.editor()->ensureWidgetVisible(box);
            EXPECT_EQ(box->visibleRegion().boundingRect(), box->rect()) << box->text().toStdString();
        }
    }
}

TEST_F(Rules, AnotherGiftIsShownFromItsName)
{
    GiftsPage& page = gifts();
    page.editor()->verticalScrollBar()->setValue(page.editor()->verticalScrollBar()->maximum());
    ASSERT_GT(page.editor()->verticalScrollBar()->value(), 0);
    page.addGift();
    settle();
    EXPECT_FALSE(page.editor()->nameEdit()->visibleRegion().isEmpty());
    EXPECT_TRUE(page.editor()->nameEdit()->hasFocus());
}

TEST_F(Rules, TheAnswerOfATrialIsSeen)
{
    GiftsPage& page = gifts();
    auto* tryThem = page.findChild<QPushButton*>(u"tryRules"_s);
    scrollTo(tryThem);
    for (int time = 0; time < 2; ++time) {
        QTest::mouseClick(tryThem, Qt::LeftButton);
        settle();
        auto* answer = page.findChild<QLabel*>(u"trialResult"_s);
        ASSERT_TRUE(answer && answer->isVisible());
        EXPECT_FALSE(page.trialText().isEmpty());
        const QRect seen = answer->visibleRegion().boundingRect();
        EXPECT_EQ(seen.top(), 0) << "it begins where it is read";
        EXPECT_GE(seen.height(), std::min(answer->height(), 200));
    }
}

} // namespace
