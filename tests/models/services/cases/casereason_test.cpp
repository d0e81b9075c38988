// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/casereason.h"

#include "models/services/cases/casedesk.h"
#include "models/services/cases/caseletterwords.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reports/reportdesk.h"
#include "models/storage/database.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class CaseReasons : public ::testing::Test
{
protected:
    CaseFile opened(const QString& reason)
    {
        CaseFile file;
        file.reason = reason;
        return CaseDesk(shop.shop()).open(file, u"1001"_s);
    }
    /// As a version before the keys wrote it.
    void writeWords(CaseId id, const QString& words)
    {
        shop->database().inTransaction([&] {
            shop->database().exec("UPDATE case_file SET reason = ? WHERE id = ?", words, id);
            shop->database().exec("UPDATE case_line SET reason = ? WHERE case_id = ?", words, id);
        });
    }
    QString written(CaseId id)
    {
        storage::Rows row = shop->database().rows("SELECT reason FROM case_file WHERE id = ?", id);
        return row.next() ? row->text(0) : QString();
    }

    test::TemporaryShop shop;
    Order order = shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s));
};

} // namespace

TEST(CaseReasonTest, EveryUsualReasonIsKnownByItsWordsInBothLanguagesOfTheWindow)
{
    const QStringList keys = usualCaseReasons();
    ASSERT_EQ(keys.size(), CaseDesk::reasons().size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        EXPECT_EQ(caseReason(CaseDesk::reasons()[i]), keys[i]);
        EXPECT_EQ(caseReason(caseLetterWords(u"pl"_s).reasons.value(i)), keys[i]);
        EXPECT_EQ(caseReason(keys[i]), keys[i]);
        EXPECT_EQ(CaseDesk::reasonTitle(keys[i]), CaseDesk::reasons()[i]);
        EXPECT_EQ(CaseDesk::reasonOf(CaseDesk::reasons()[i]), keys[i]);
    }
    EXPECT_EQ(CaseDesk::reasonTitle(fewStarsReason()), u"Few stars in a review"_s);
    EXPECT_EQ(caseReason(u" Mało gwiazdek w opinii "_s), fewStarsReason());
}

TEST(CaseReasonTest, OwnWordsStayAsTheyWereTyped)
{
    EXPECT_EQ(caseReason(u" porysowany spód "_s), u"porysowany spód"_s);
    EXPECT_EQ(CaseDesk::reasonTitle(u"porysowany spód"_s), u"porysowany spód"_s);
    EXPECT_EQ(CaseDesk::reasonOf(u"porysowany spód"_s), u"porysowany spód"_s);
    EXPECT_EQ(writtenCaseReasons(u"porysowany spód"_s), QStringList{u"porysowany spód"_s});
    EXPECT_EQ(caseReason({}), QString());
}

TEST_F(CaseReasons, TheFileHoldsTheKeyWhateverTheWindowSpoke)
{
    EXPECT_EQ(written(opened(u"Wadliwe"_s).id), u"usual:faulty"_s);
    EXPECT_EQ(written(opened(u"Faulty"_s).id), u"usual:faulty"_s);
    EXPECT_EQ(written(opened(u"dziwny zapach"_s).id), u"dziwny zapach"_s);
}

TEST_F(CaseReasons, WordsOfAnEarlierVersionAreReadAsTheReasonTheyMean)
{
    const CaseId old = opened(u"Faulty"_s).id;
    writeWords(old, u"Uszkodzone w transporcie"_s);
    const CaseDesk desk(shop.shop());
    EXPECT_EQ(desk.caseFile(old)->reason, u"usual:broken"_s);
    EXPECT_EQ(desk.summary(old).reason, u"usual:broken"_s);
}

TEST_F(CaseReasons, AReasonInTwoLanguagesIsOneRowAndOneListOfOrders)
{
    const CaseId polish = opened(u"Faulty"_s).id;
    const Order second = shop->orders().store(test::mugOrder(shop.shop(), u"1002"_s));
    CaseFile other;
    other.reason = u"Faulty"_s;
    const CaseId english = CaseDesk(shop.shop()).open(other, u"1002"_s).id;
    const CaseId now = opened(u"Faulty"_s).id;
    writeWords(polish, u"Wadliwe"_s);
    writeWords(english, u"Faulty"_s);
    ASSERT_EQ(written(now), u"usual:faulty"_s);
    ReportDesk desk(shop.shop());
    const Report report = desk.report(u"complaints"_s, {});
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].cells[0], ReportCell(u"Faulty"_s));
    EXPECT_EQ(report.rows[0].cells[3], ReportCell(qint64(3)));
    const std::vector<OrderId> behind = desk.ordersBehind(report.rows[0].orders.value());
    EXPECT_EQ(std::set(behind.begin(), behind.end()), (std::set{order.id, second.id}));
    const Report products = desk.report(u"complaints-by-product"_s, {});
    for (const ReportRow& row : products.rows)
        EXPECT_EQ(row.cells[5], ReportCell(u"Faulty"_s));
}

TEST_F(CaseReasons, CasesWithoutAReasonAreNotShownWithThoseThatHaveOne)
{
    CaseFile unsaid;
    unsaid.text = u"Bez powodu"_s;
    CaseDesk(shop.shop()).open(unsaid, u"1001"_s);
    shop->orders().store(test::mugOrder(shop.shop(), u"1002"_s));
    CaseFile own;
    own.reason = u"dziwny zapach"_s;
    CaseDesk(shop.shop()).open(own, u"1002"_s);
    ReportDesk desk(shop.shop());
    for (const ReportRow& row : desk.report(u"complaints"_s, {}).rows)
        EXPECT_EQ(desk.ordersBehind(row.orders.value()).size(), 1U);
}
