// SPDX-License-Identifier: GPL-3.0-or-later
// Closing while something new is typed in.
#include "models/services/reviews/reviewdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/reviewspage.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class HalfTyped : public Window
{
protected:
    ReviewForm* form()
    {
        window().showPage(u"reviews"_s);
        settle();
        auto* page = window().findChild<ReviewsPage*>();
        page->enter();
        return page->form();
    }
};

} // namespace

TEST_F(HalfTyped, AReviewStaysUntilSomebodySaysItMayGo)
{
    QTest::keyClicks(form()->words(), u"A lovely mug"_s);
    window().showPage(u"orders"_s);
    window().close();
    settle();
    ASSERT_TRUE(window().isVisible());
    EXPECT_TRUE(window().findChild<ReviewsPage*>()->isVisible()) << "it is shown, to be kept";
    auto* bar = window().findChild<MessageBar*>();
    EXPECT_TRUE(bar->text().contains(u"not kept yet"_s)) << bar->text().toStdString();
    const QList<QPushButton*> buttons = bar->findChildren<QPushButton*>();
    const auto go = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->text() == u"Close without it"_s; });
    ASSERT_NE(go, buttons.end());
    QTest::mouseClick(*go, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window().isVisible(); }, 30'000));
}

TEST_F(HalfTyped, AnEmptyFormHoldsNobodyUp)
{
    form();
    window().close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window().isVisible(); }, 30'000));
}
