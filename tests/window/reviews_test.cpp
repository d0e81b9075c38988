// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/reviews/reviewcard.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/reviewspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWindow>

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

TEST_F(ReviewsWindow, UndoInTheReplyBringsBackWhatStoodThere)
{
    typeIn(u"1002"_s, u"Kubek dotarl pekniety"_s);
    ReviewsPage& page = reviews();
    press(page, ReviewCard::tr("Warm draft"));
    const QString warm = page.card()->reply()->toPlainText();
    press(page, ReviewCard::tr("Formal draft"));
    EXPECT_NE(page.card()->reply()->toPlainText(), warm);
    QTest::keyClick(page.card()->reply(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page.card()->reply()->toPlainText(), warm);
    EXPECT_EQ(ReviewDesk(*window().shop()).find({}).size(), 1U) << "nothing else was taken back";
}

TEST_F(ReviewsWindow, UndoThatComesFromTheKeyboardBelongsToTheFieldOneTypesIn)
{
    const ReviewId id = typeIn(u"1002"_s, u"Kubek dotarl pekniety"_s);
    ReviewsPage& page = reviews();
    page.enter();
    page.form()->words()->setFocus();
    // Through the window's handle, as the system brings keys: a key sent to the field itself takes a shorter way.
    QTest::keyClick(window().windowHandle(), Qt::Key_A);
    settle();
    ASSERT_EQ(page.form()->words()->toPlainText(), u"a"_s);
    QTest::keyClick(window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(page.form()->words()->toPlainText(), QString());
    EXPECT_TRUE(ReviewDesk(*window().shop()).review(id).has_value()) << "the step before stays";
    QTest::keyClick(window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(ReviewDesk(*window().shop()).review(id).has_value()) << "with nothing typed it is the shop's";
}

TEST_F(ReviewsWindow, AnUntouchedDraftIsNoReplyUntilItIsCopied)
{
    const ReviewId id = typeIn(u"1002"_s, u"Kubek dotarl pekniety"_s);
    ReviewsPage& page = reviews();
    press(page, ReviewCard::tr("Warm draft"));
    page.enter();
    settle();
    EXPECT_EQ(ReviewDesk(*window().shop()).review(id)->reply, QString());
    page.showReview(id);
    settle();
    press(page, ReviewCard::tr("Warm draft"));
    press(page, ReviewCard::tr("Copy the reply"));
    EXPECT_FALSE(ReviewDesk(*window().shop()).review(id)->reply.isEmpty());
}

TEST_F(ReviewsWindow, WhatWasTypedInWronglyIsCorrected)
{
    const ReviewId id = typeIn(u"1002"_s, u"Piekny kubek"_s);
    ReviewsPage& page = reviews();
    press(page, ReviewCard::tr("Correct …"));
    ASSERT_TRUE(page.form()->isVisible());
    EXPECT_EQ(page.form()->orderNumber()->text(), u"1002"_s);
    page.form()->stars()->setCurrentIndex(1); // five stars
    page.form()->store();
    settle();
    const Review now = *ReviewDesk(*window().shop()).review(id);
    EXPECT_EQ(now.stars, 5);
    EXPECT_EQ(now.text, u"Piekny kubek"_s);
    EXPECT_EQ(now.verified, Review::Verified::ByOrderNumber);
    EXPECT_EQ(ReviewDesk(*window().shop()).find({}).size(), 1U);
}

TEST_F(ReviewsWindow, TheFormSaysWhoseOrderItIsAndThatFewStarsOpenedACase)
{
    ReviewsPage& page = reviews();
    page.enter();
    page.form()->stars()->setCurrentIndex(5); // one star
    QTest::keyClicks(page.form()->orderNumber(), u"1003"_s);
    auto* whose = page.form()->findChild<QLabel*>(u"reviewWhose"_s);
    EXPECT_TRUE(whose->isVisible() && whose->text().contains(u"John Smith"_s)) << whose->text().toStdString();
    page.form()->store();
    settle();
    EXPECT_TRUE(window().messages().text().contains(u"-0001"_s)) << window().messages().text().toStdString();
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
