// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewrequests.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/reviews/reviewlisting.h"
#include "models/services/reviews/reviewtrend.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

constexpr qint64 dayMs = 86'400'000;

class ReviewRequests : public ::testing::Test
{
protected:
    Shop& shop() { return m_shop.shop(); }
    Order arrived(const QString& number, int daysAgo, const QString& name = u"Anna Nowak"_s)
    {
        Order order = test::mugOrder(shop(), number);
        order.customerName = name;
        order.shipTo.name = name;
        order.email = QString(name).remove(u' ').toLower() + u"@example.com"_s;
        order.status = OrderStatus::Delivered;
        order.placedAt = {QDateTime::currentMSecsSinceEpoch() - (daysAgo + 3) * dayMs};
        order.deliveredAt = Instant{QDateTime::currentMSecsSinceEpoch() - daysAgo * dayMs};
        test::tieToCustomer(shop(), order);
        return *shop().orders().order(shop().orders().store(order).id);
    }
    void agrees(CustomerId customer, Consent::Medium medium = Consent::Medium::Email)
    {
        ConsentBook(shop()).give({customer, medium, Consent::Purpose::ReviewRequest, true, {}, u"paper form"_s, u"Zgadzam się"_s, false});
    }
    ReviewRequestListing looked()
    {
        ReviewRequestListing listing(shop());
        while (listing.readOn()) { }
        return listing;
    }

    test::TemporaryShop m_shop;
};

} // namespace

TEST_F(ReviewRequests, WithoutAConsentNobodyIsAsked)
{
    const Order order = arrived(u"1"_s, 10);
    EXPECT_TRUE(looked().requests().empty());
    EXPECT_EQ(looked().withoutConsent(), 1);
    agrees(order.customer);
    ASSERT_EQ(looked().requests().size(), 1U);
    EXPECT_EQ(looked().requests().front().hold, ReviewRequest::Hold::None);
    EXPECT_TRUE(looked().requests().front().byEmail);
    EXPECT_FALSE(looked().requests().front().byPost);
}

TEST_F(ReviewRequests, TheCategorySaysHowLongToWait)
{
    Category mugs;
    mugs.name = u"Mugs"_s;
    mugs = shop().settings().store(mugs);
    EXPECT_EQ(ReviewDelays({7, {{mugs.id, 3}}}).of({mugs.id}, {mugs}), 3);
    EXPECT_EQ(ReviewDelays({7, {{mugs.id, 3}}}).of({mugs.id, {}}, {mugs}), 7) << "the longest of the parcel";
    const Order order = arrived(u"1"_s, 5);
    agrees(order.customer);
    EXPECT_EQ(looked().requests().front().hold, ReviewRequest::Hold::NotDue);
    ReviewRequestDesk desk(shop());
    desk.store({4, {{mugs.id, 2}}});
    EXPECT_EQ(desk.delays(), (ReviewDelays{4, {{mugs.id, 2}}}));
    EXPECT_EQ(looked().requests().front().hold, ReviewRequest::Hold::None);
}

TEST_F(ReviewRequests, OneMessageInThirtyDaysWhateverItWasAbout)
{
    const Order order = arrived(u"1"_s, 20);
    arrived(u"2"_s, 10);
    agrees(order.customer);
    ASSERT_EQ(looked().requests().size(), 2U);
    ReviewRequestDesk desk(shop());
    desk.markSent(looked().requests().front(), Consent::Medium::Email);
    const ReviewRequestListing after = looked();
    ASSERT_EQ(after.requests().size(), 1U) << "an order is asked about once";
    EXPECT_EQ(after.requests().front().hold, ReviewRequest::Hold::Cap);
    EXPECT_THROW(desk.markSent(after.requests().front(), Consent::Medium::Email), RuleError);
    History(shop()).undo();
    EXPECT_EQ(looked().requests().size(), 2U);
    EXPECT_THROW(desk.markSent(looked().requests().front(), Consent::Medium::Post), RuleError) << "no consent for post";
}

TEST_F(ReviewRequests, NobodyWithAnOpenCaseIsAskedAndNobodyWhoHasReviewed)
{
    const Order first = arrived(u"1"_s, 20);
    const Order second = arrived(u"2"_s, 20, u"Zofia Inna"_s);
    agrees(first.customer);
    agrees(second.customer);
    CaseFile file;
    file.reason = u"Broken"_s;
    CaseDesk(shop()).open(file, u"1"_s);
    Review review;
    review.source = u"card"_s;
    review.stars = 5;
    review.at = {QDateTime::currentMSecsSinceEpoch()};
    ReviewDesk(shop()).enter(review, u"2"_s);
    ASSERT_EQ(looked().requests().size(), 1U);
    EXPECT_EQ(looked().requests().front().hold, ReviewRequest::Hold::OpenCase);
}

TEST_F(ReviewRequests, TheLetterGreetsByNameAsksEverybodyAndPromisesNothing)
{
    const Order order = arrived(u"77"_s, 20);
    const Letter letter = ReviewRequestDesk(shop()).letter(order.id, NoteTone::Warm);
    EXPECT_EQ(letter.language, u"pl"_s);
    const QString text = ReviewRequestDesk::messageText(letter);
    EXPECT_TRUE(text.startsWith(u"Droga Anno"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"77"_s));
    EXPECT_TRUE(text.contains(u"krytyczna"_s)) << "also who is not happy is asked";
    EXPECT_FALSE(text.contains(u"rabat"_s));
    EXPECT_NE(ReviewRequestDesk::messageText(ReviewRequestDesk(shop()).letter(order.id, NoteTone::Formal)), text);
}

TEST_F(ReviewRequests, FewStarsOpenACaseWithAClockAndUndoTakesBothBack)
{
    arrived(u"1"_s, 5);
    Review review;
    review.source = u"card"_s;
    review.stars = 1;
    review.at = {QDateTime::currentMSecsSinceEpoch() - dayMs};
    const Review kept = ReviewDesk(shop()).enter(review, u"1"_s);
    const CaseDesk cases(shop());
    ASSERT_EQ(cases.find(CaseWork::Open).size(), 1U);
    const CaseFile file = *cases.caseFile(cases.find(CaseWork::Open).front());
    EXPECT_EQ(file.order, kept.order);
    EXPECT_EQ(file.openedAt, kept.at);
    EXPECT_EQ(cases.daysLeft(file.dueAt), 13);
    EXPECT_EQ(ReviewDesk(shop()).caseOf(kept.id), file.id);
    EXPECT_EQ(ReviewDesk(shop()).openCase(kept.id), file.id) << "one case for one review";
    History(shop()).undo();
    EXPECT_TRUE(cases.find(CaseWork::All).empty());
    EXPECT_TRUE(ReviewDesk(shop()).find({}).empty());
    review.at = {QDateTime::currentMSecsSinceEpoch() - 60 * dayMs};
    const Review old = ReviewDesk(shop()).enter(review, u"1"_s);
    EXPECT_TRUE(cases.find(CaseWork::All).empty()) << "nobody answers a complaint of two months ago by a clock";
    EXPECT_TRUE(bool(ReviewDesk(shop()).openCase(old.id)));
}

TEST_F(ReviewRequests, TheTrendHasEveryMonthAndEveryCategory)
{
    arrived(u"1"_s, 5);
    for (const int month : {1, 3}) {
        for (int i = 0; i < 12; ++i) {
            Review review;
            review.source = u"card"_s;
            review.stars = month == 1 ? 5 : 3;
            review.at = instantOf(QDateTime(QDate(2025, month, 10), QTime(12, 0), Qt::UTC));
            ReviewDesk(shop()).enter(review, {});
        }
    }
    RatingHistory history(shop());
    while (history.readOn()) { }
    const ReviewTrend trend = history.trend();
    ASSERT_EQ(trend.months.size(), 3U);
    EXPECT_DOUBLE_EQ(trend.months[0].stars.value, 5);
    EXPECT_TRUE(trend.months[0].stars.margin.has_value());
    EXPECT_EQ(trend.months[1].stars.count, 0) << "a month without a word stays empty";
    EXPECT_DOUBLE_EQ(trend.months[2].stars.value, 3);
    ReviewListing listing(shop(), {ReviewWork::All, {}});
    while (listing.readOn()) { }
    EXPECT_EQ(listing.ids(), ReviewDesk(shop()).find({})) << "the list in slices is the list at once";
    EXPECT_EQ(listing.count(ReviewWork::WithoutReply), 12);
    EXPECT_EQ(listing.count(ReviewWork::Unverified), 24);
    ASSERT_EQ(trend.groups.size(), 1U);
    EXPECT_FALSE(bool(trend.groups[0].category));
    EXPECT_EQ(trend.groups[0].stars.count, 24);
}
