// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/imports/importing.h"

#include "models/services/imports/sideimport.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"

#include <QJsonObject>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray reviewHeader = "review_id,title,body,rating,review_date,reviewer_name,reviewer_email,order_number,reply\n";

class ReviewPreview : public Importing
{
protected:
    SideImport reviews(const QByteArray& rows, bool writes = false, const ImportOptions& options = {})
    {
        return importReviews(shop.shop(), file(u"reviews.csv"_s, reviewHeader + rows), options, writes);
    }
};

} // namespace

TEST_F(ReviewPreview, SaysWithWhomEachIsJoined)
{
    import(anna + annaBookmark + jan);
    const SideImport seen = reviews("1,Good,Very good,5,2026-03-05,Anna,,1001,\n"
                                    "2,,Fine,4,2026-03-09,Jan,JAN@example.com,,\n"
                                    "3,,Who am I,4,2026-03-07,Ola,ola@example.org,9999,\n");
    EXPECT_EQ(seen.made, 3);
    const ReviewsWithin& within = seen.reviews;
    EXPECT_EQ(within.withOrder, 1);
    EXPECT_EQ(within.withCustomer, 1);
    EXPECT_EQ(within.alone, 1);
    EXPECT_EQ(within.stars, (std::array<qint64, 6>{0, 0, 0, 0, 2, 1}));
    EXPECT_EQ(dayIn(within.first.value(), QTimeZone("Europe/Warsaw")), QDate(2026, 3, 5));
    EXPECT_EQ(dayIn(within.last.value(), QTimeZone("Europe/Warsaw")), QDate(2026, 3, 9));
    ASSERT_EQ(within.listed.size(), 3U);
    EXPECT_EQ(within.listed[0], (PlannedReview{PlannedReview::State::New, 2, 5, u"Anna"_s, u"Good: Very good"_s, u"#1001"_s, u"Anna Nowak"_s, false}));
    EXPECT_EQ(within.listed[1].customerName, u"Jan Kowal"_s);
    EXPECT_EQ(within.listed[1].orderNumber, QString());
    EXPECT_EQ(within.listed[2].customerName, QString());
    EXPECT_EQ(count("SELECT count(*) FROM review"), 0) << "a preview writes nothing";
}

TEST_F(ReviewPreview, IsWhatTheImportThenDoes)
{
    import(anna + annaBookmark + jan);
    const QByteArray rows = "1,Good,Very good,5,2026-03-05,Anna,,1001,\n2,,,,2026-03-05,Anna,,,\n3,Bad,Broken,1,"
        + QDate::currentDate().toString(Qt::ISODate).toUtf8() + ",Jan,jan@example.com,,\n";
    const SideImport seen = reviews(rows);
    SideImport done = reviews(rows, true);
    EXPECT_TRUE(done.batch);
    done.batch = {};
    EXPECT_EQ(done, seen);
    EXPECT_EQ(seen.rejected, 1);
    EXPECT_EQ(seen.reviews.cases, count("SELECT count(*) FROM case_file"));
    EXPECT_EQ(seen.reviews.cases, 1);
    const SideImport again = reviews("1,Good,Very good,5,2026-03-05,Anna,,1001,Thank you\n3,Bad,Broken,1,2026-03-05,Jan,,,\n");
    EXPECT_EQ(again.made, 0);
    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(again.same, 1);
    EXPECT_EQ(again.reviews.stars, (std::array<qint64, 6>{})) << "known ones are not counted twice";
    ASSERT_EQ(again.reviews.listed.size(), 1U);
    EXPECT_EQ(again.reviews.listed[0].state, PlannedReview::State::Answered);
    EXPECT_EQ(again.reviews.listed[0].orderNumber, u"#1001"_s);
}

TEST_F(ReviewPreview, ReviewsWithoutADayAreCountedAndStandUnderTheDayOfTheImport)
{
    const SideImport done = reviews("1,,Fine,2,,Ola,,,\n", true);
    EXPECT_EQ(done.reviews.undated, 1);
    EXPECT_FALSE(done.reviews.first);
    EXPECT_EQ(done.reviews.cases, 0) << "nobody knows whether it is fresh";
    const ReviewDesk desk(shop.shop());
    EXPECT_EQ(count("SELECT count(*) FROM review WHERE at > 1700000000000"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM case_file"), 0);
    EXPECT_EQ(reviews("1,,Fine,2,,Ola,,,\n").same, 1);
}

TEST_F(ReviewPreview, ADayThatCanBeReadInTwoWaysIsAskedForAndNotGuessed)
{
    const QByteArray rows = "1,,Fine,5,03/04/2026,Ola,,,\n";
    EXPECT_EQ(reviews(rows).dateQuestions.size(), 1U);
    EXPECT_THROW(reviews(rows, true), RuleError);
    EXPECT_EQ(count("SELECT count(*) FROM review"), 0);
    ImportOptions answered;
    answered.reading.dateOrders[u"review_date"_s] = DateOrder::MonthFirst;
    EXPECT_EQ(reviews(rows, true, answered).made, 1);
}

TEST_F(ReviewPreview, TheCommandLineHasTheSameFigures)
{
    import(anna + annaBookmark + jan);
    const QJsonObject report = reportOf(reviews("1,Good,Very good,5,2026-03-05,Anna,,1001,\n2,,Text alone,,2026-03-05,Jan,,,\n"));
    EXPECT_EQ(report[u"stars"][u"5"].toInt(), 1);
    EXPECT_EQ(report[u"stars"][u"none"].toInt(), 1);
    EXPECT_EQ(report[u"joined"][u"order"].toInt(), 1);
    EXPECT_EQ(report[u"joined"][u"nobody"].toInt(), 1);
    EXPECT_EQ(report[u"cases_opened"].toInt(), 0);
}
