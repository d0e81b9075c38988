// SPDX-License-Identifier: GPL-3.0-or-later
// A file of reviews on the window: what its preview says, what it asks, and what is in the shop afterwards.
#include "models/services/cases/casedesk.h"
#include "models/services/imports/importdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/imports/issuelistview.h"
#include "views/screens/imports/sidesummary.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class ReviewImport : public Window
{
protected:
    static void save(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

TEST_F(ReviewImport, ThePreviewOfReviewsSaysWhatComesInAndWithWhomItIsJoined)
{
    addCustomers();
    const QString csv = filePath(u"reviews.csv"_s);
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toUtf8();
    save(csv, "review_id,title,body,rating,review_date,reviewer_name,reviewer_email,order_number\n"
                   "1,Good,Very good mug,5,2026-03-01,Ewa,,1001\n"
                   "2,Bad,Broken,1," + today + ",Jan,buyer1002@example.com,\n"
                   "3,,Fine,4,2026-03-04,Ola <b>,ola@example.org,\n"
                   "4,,,,2026-03-05,Nobody,,\n");
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side().has_value(); }, 20'000));
    auto* sheet = page->findChild<SideSummary*>();
    QStringList said;
    for (const QLabel* label : sheet->findChildren<QLabel*>()) {
        said << label->text();
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
    const QString all = said.join(u'\n');
    for (const QString& words : {SideSummary::tr("Joined with their order"), SideSummary::tr("Joined with a customer by their address"), SideSummary::tr("order %1").arg(u"1001"_s),
             SideSummary::tr("nobody known here"), u"Bad: Broken"_s, u"Ola <b>"_s, SideSummary::tr("One or two stars in the last fortnight: a case is opened for each")})
        EXPECT_TRUE(all.contains(words)) << words.toStdString() << " is not in\n" << all.toStdString();
    EXPECT_EQ(sheet->findChild<QProgressBar*>(u"stars5"_s)->value(), 1);
    EXPECT_EQ(sheet->findChild<QProgressBar*>(u"stars3"_s)->value(), 0);
    auto* issues = sheet->findChild<IssueList*>();
    ASSERT_NE(issues, nullptr);
    EXPECT_TRUE(issues->model()->index(0, 0).data().toString().contains(u"5"_s)) << "the row, counted with its heading";
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(CaseDesk(*window().shop()).find(CaseWork::Open).size(), 1U);
    // The same file again: everything is known.
    page->preview(csv);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side().has_value(); }, 20'000));
    EXPECT_EQ(page->side()->same, 3);
    EXPECT_FALSE(page->importButton()->isVisible());
}

TEST_F(ReviewImport, ADayThatCanBeReadInTwoWaysIsAskedForAlsoInAFileOfReviews)
{
    const QString csv = filePath(u"reviews.csv"_s);
    save(csv, "rating,body,review_date,reviewer_name\n5,Very good,03/04/2026,Ewa\n");
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side().has_value(); }, 20'000));
    EXPECT_FALSE(page->importButton()->isVisible());
    auto* answer = page->findChild<SideSummary*>()->findChild<QComboBox*>();
    ASSERT_NE(answer, nullptr);
    answer->setCurrentIndex(2);
    emit answer->activated(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side() && page->side()->dateQuestions.empty(); }, 20'000));
    ASSERT_TRUE(page->importButton()->isVisible());
    EXPECT_EQ(dayIn(*page->side()->reviews.first, window().shop()->settings().zone()), QDate(2026, 3, 4)) << "the month first";
}
