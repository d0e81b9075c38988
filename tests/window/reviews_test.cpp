// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviewdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/reviews/reviewcard.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/reviewspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class ReviewsWindow : public Window
{
protected:
    ReviewsPage& reviews()
    {
        window().showPage(u"reviews"_s);
        settle();
        return *window().findChild<ReviewsPage*>();
    }
    static void press(QWidget& in, const QString& text)
    {
        for (QPushButton* button : in.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    }
    ReviewId typeIn(const QString& order, const QString& words)
    {
        ReviewsPage& page = reviews();
        page.enter();
        page.form()->stars()->setCurrentIndex(5); // one star
        QTest::keyClicks(page.form()->orderNumber(), order);
        QTest::keyClicks(page.form()->words(), words);
        page.form()->store();
        settle();
        const std::vector<ReviewId> ids = ReviewDesk(*window().shop()).find({});
        return ids.empty() ? ReviewId() : ids.front();
    }
};

} // namespace

TEST_F(ReviewsWindow, AnEmptyPageSaysHowReviewsComeHere)
{
    EXPECT_FALSE(reviews().list()->isVisible());
}

TEST_F(ReviewsWindow, ACardThatCameByPostIsTypedInAndAnswered)
{
    const ReviewId id = typeIn(u"1002"_s, u"Kubek dotarl pekniety"_s);
    ASSERT_TRUE(bool(id));
    ReviewsPage& page = reviews();
    EXPECT_EQ(page.list()->model()->rowCount(), 1);
    EXPECT_EQ(page.card()->shown().id, id);
    press(page, ReviewCard::tr("Warm draft"));
    EXPECT_FALSE(page.card()->reply()->toPlainText().isEmpty());
    QTest::keyClicks(page.card()->reply(), u" PS"_s);
    window().showPage(u"orders"_s);
    settle();
    const std::optional<Review> kept = ReviewDesk(*window().shop()).review(id);
    ASSERT_TRUE(kept.has_value());
    EXPECT_TRUE(kept->reply.contains(u"PS"_s)) << "what was typed is kept when another page is shown";
    EXPECT_EQ(kept->verified, Review::Verified::ByOrderNumber);
}

TEST_F(ReviewsWindow, AWrongOrderNumberIsSaidAndNothingIsKept)
{
    EXPECT_FALSE(bool(typeIn(u"9999"_s, u"Ladny"_s)));
    EXPECT_EQ(reviews().form()->words()->toPlainText(), u"Ladny"_s) << "what was typed stays";
}

TEST_F(ReviewsWindow, DeleteCanBeTakenBack)
{
    const ReviewId id = typeIn(u"1002"_s, u"Ladny"_s);
    ReviewsPage& page = reviews();
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(page.list()->model()->rowCount(), 0);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(ReviewDesk(*window().shop()).find({}), std::vector{id});
}
