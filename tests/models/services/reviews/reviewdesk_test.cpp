// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewdesk.h"

#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewwords.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

Review cardOf(const QString& author, int stars, const QString& text)
{
    Review review;
    review.source = u"paper card"_s;
    review.author = author;
    review.stars = stars;
    review.text = text;
    review.language = u"pl"_s;
    review.at = {1'770'000'000'000};
    return review;
}

} // namespace

TEST(ReviewDeskTest, AnOrderNumberTiesAReviewToItsCustomerAndVerifiesIt)
{
    test::TemporaryShop shop;
    const Order order = shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s));
    const Review stored = ReviewDesk(shop.shop()).enter(cardOf({}, 5, u"Piękny kubek"_s), u"1001"_s);
    EXPECT_EQ(stored.order, order.id);
    EXPECT_EQ(stored.customer, order.customer);
    EXPECT_EQ(stored.author, order.customerName);
    EXPECT_EQ(stored.verified, Review::Verified::ByOrderNumber);
    EXPECT_EQ(ReviewDesk(shop.shop()).review(stored.id), stored);
}

TEST(ReviewDeskTest, WhatIsMissingIsSaidBesideTheFieldAndNothingIsStored)
{
    test::TemporaryShop shop;
    ReviewDesk desk(shop.shop());
    Review empty;
    const std::vector<Problem> problems = desk.problemsOf(empty, u"9999"_s);
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].field, u"text"_s);
    EXPECT_EQ(problems[2].field, u"order"_s);
    EXPECT_THROW(desk.enter(empty, {}), RuleError);
    EXPECT_TRUE(desk.find({}).empty());
}

TEST(ReviewDeskTest, TheListIsFilteredByWorkAndSearchedInPolish)
{
    test::TemporaryShop shop;
    ReviewDesk desk(shop.shop());
    const ReviewId bad = desk.enter(cardOf(u"Zażółć Gęślą"_s, 1, u"Kubek pękł"_s), {}).id;
    const ReviewId good = desk.enter(cardOf(u"Anna"_s, 5, {}), {}).id;
    EXPECT_EQ(desk.find({ReviewWork::Low, {}}), std::vector{bad});
    EXPECT_EQ(desk.find({ReviewWork::WithoutReply, {}}), std::vector{bad}) << "stars alone need no answer";
    EXPECT_EQ(desk.find({ReviewWork::All, u"zazolc pekl"_s}), std::vector{bad});
    EXPECT_EQ(desk.find({ReviewWork::All, u"anna"_s}), std::vector{good});
    EXPECT_EQ(desk.count(ReviewWork::Unverified), 2);
}

TEST(ReviewDeskTest, AReplyCanBeTakenBack)
{
    test::TemporaryShop shop;
    ReviewDesk desk(shop.shop());
    Review review = desk.enter(cardOf(u"Anna"_s, 5, u"Super"_s), {});
    const Review before = review;
    review.reply = u"Dziękujemy!"_s;
    desk.store(review);
    EXPECT_EQ(desk.review(review.id), review);
    History(shop.shop()).undo();
    EXPECT_EQ(desk.review(review.id), before);
}

TEST(ReviewDeskTest, ADeletedReviewIsGoneFromListsAndComesBackByUndo)
{
    test::TemporaryShop shop;
    ReviewDesk desk(shop.shop());
    const ReviewId id = desk.enter(cardOf(u"Anna"_s, 5, u"Super"_s), {}).id;
    desk.remove(id);
    EXPECT_TRUE(desk.find({}).empty());
    History(shop.shop()).undo();
    EXPECT_EQ(desk.find({}), std::vector{id});
}

TEST(ReviewDeskTest, ADraftGreetsTheAuthorAndSpeaksTheLanguageOfTheReview)
{
    test::TemporaryShop shop;
    const ReviewDesk desk(shop.shop());
    const QString warm = desk.draft(cardOf(u"Anna Kowalska"_s, 5, u"Super"_s), NoteTone::Warm);
    EXPECT_TRUE(warm.contains(u"Anno"_s)) << warm.toStdString();
    Review english = cardOf(u"John Smith"_s, 1, u"Broken"_s);
    english.language = u"en"_s;
    const QString sorry = desk.draft(english, NoteTone::Formal);
    EXPECT_TRUE(sorry.contains(u"apologise"_s)) << sorry.toStdString();
    Review nobody = cardOf(u"xX_kubki_Xx"_s, 2, u"Nie"_s);
    EXPECT_FALSE(desk.draft(nobody, NoteTone::Warm).contains(u"kubki"_s)) << "a wrong name is worse than none";
}

TEST(ReviewFiguresTest, AFewAnswersGetNoMargin)
{
    StarSum few;
    few.add(5, 9);
    EXPECT_FALSE(meanStars(few).margin.has_value());
    few.add(5, 1);
    EXPECT_TRUE(meanStars(few).margin.has_value());
}

TEST(ReviewFiguresTest, TheScoreIsPromotersLessDetractors)
{
    PromoterSum answers;
    answers.add(10, 60);
    answers.add(7, 20);
    answers.add(0, 20);
    const Estimate score = promoterScore(answers);
    EXPECT_DOUBLE_EQ(score.value, 40);
    // By hand: variance 0.6 + 0.2 - 0.16 = 0.64; 1.96 * sqrt(0.64 / 100) = 0.1568.
    ASSERT_TRUE(score.margin.has_value());
    EXPECT_NEAR(score.margin->low, 40 - 15.68, 0.01);
    EXPECT_NEAR(score.margin->high, 40 + 15.68, 0.01);
    PromoterSum all;
    all.add(10, 50);
    EXPECT_DOUBLE_EQ(promoterScore(all).margin->high, 100);
}

TEST(ReviewDeskTest, OnlyWhatWasTypedInHereIsCorrected)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s));
    ReviewDesk desk(shop.shop());
    Review card;
    card.source = u"Paper card"_s;
    card.stars = 5;
    card.at = {QDateTime::currentMSecsSinceEpoch()};
    Review corrected = desk.enter(card, {});
    corrected.stars = 1;
    corrected = desk.correct(corrected, u"1001"_s);
    EXPECT_EQ(desk.review(corrected.id)->stars, 1);
    EXPECT_TRUE(bool(corrected.order));
    EXPECT_TRUE(desk.caseOf(corrected.id).has_value()) << "few stars open a case, also after the correction";
    card.sourceKey = u"etsy-77"_s;
    const Review imported = desk.enter(card, {});
    EXPECT_THROW(desk.correct(imported, {}), RuleError);
}

TEST(ReviewWordsTest, EveryLanguageHasItsWordsAndNamesTheOrder)
{
    ASSERT_EQ(reviewLanguages().size(), 8);
    for (const QString& language : reviewLanguages()) {
        for (const NoteTone tone : {NoteTone::Warm, NoteTone::Formal}) {
            const RequestWords& words = requestWords(language, tone);
            EXPECT_TRUE(words.subject.contains(u"%1"_s) && words.thanks.contains(u"%1"_s)) << language.toStdString();
            for (const QString& text : {words.ask, words.stop, words.closing})
                EXPECT_FALSE(text.isEmpty()) << language.toStdString();
            for (const QString& text : replyTexts(language, tone))
                EXPECT_FALSE(text.isEmpty()) << language.toStdString();
        }
        EXPECT_NE(replyTexts(language, NoteTone::Warm), replyTexts(language, NoteTone::Formal));
    }
    EXPECT_EQ(requestWords(u"sv"_s, NoteTone::Warm).subject, requestWords(u"en"_s, NoteTone::Warm).subject);
}

TEST(ReviewDeskTest, AGermanReviewIsAnsweredInGerman)
{
    test::TemporaryShop shop;
    Review review;
    review.author = u"Birgit Krause"_s;
    review.stars = 2;
    review.language = u"de"_s;
    const QString draft = ReviewDesk(shop.shop()).draft(review, NoteTone::Formal);
    EXPECT_TRUE(draft.startsWith(u"Guten Tag"_s)) << draft.toStdString();
    EXPECT_TRUE(draft.contains(u"Unannehmlichkeiten"_s)) << draft.toStdString();
}
