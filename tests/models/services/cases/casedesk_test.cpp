// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casedesk.h"

#include "models/services/cases/caseletter.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

CaseFile brokenMug()
{
    CaseFile file;
    file.reason = u"Broken on the way"_s;
    return file;
}

const QTimeZone warsaw("Europe/Warsaw");

Instant at(QDate day, QTime time)
{
    return instantOf(QDateTime(day, time, warsaw));
}

} // namespace

TEST(CaseDeskTest, AComplaintIsDueAtTheEndOfTheFourteenthDayAfterItCameIn)
{
    const Instant due = CaseDesk::dueAt(CaseFile::Kind::Complaint, at({2026, 3, 20}, {8, 0}), warsaw);
    EXPECT_EQ(due.msUtc + 1, at({2026, 4, 4}, {0, 0}).msUtc) << "the clocks change on 29 March: days count, not hours";
    const Instant late = CaseDesk::dueAt(CaseFile::Kind::Complaint, at({2026, 3, 20}, {23, 59}), warsaw);
    EXPECT_EQ(late, due);
    EXPECT_EQ(CaseDesk::dueAt(CaseFile::Kind::Enquiry, at({2026, 3, 20}, {8, 0}), warsaw).msUtc + 1, at({2026, 3, 23}, {0, 0}).msUtc);
}

TEST(CaseDeskTest, NumbersRunByTheYear)
{
    test::TemporaryShop shop;
    CaseDesk desk(shop.shop());
    CaseFile old = brokenMug();
    old.openedAt = at({2025, 12, 31}, {12, 0});
    EXPECT_EQ(desk.open(old, {}).number, u"2025-0001"_s);
    CaseFile next = brokenMug();
    next.openedAt = at({2026, 1, 2}, {12, 0});
    EXPECT_EQ(desk.open(next, {}).number, u"2026-0001"_s);
    EXPECT_EQ(desk.open(next, {}).number, u"2026-0002"_s);
}

TEST(CaseDeskTest, TheOrdersNumberTiesACaseToItsCustomer)
{
    test::TemporaryShop shop;
    const Order order = shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s));
    CaseDesk desk(shop.shop());
    const CaseFile opened = desk.open(brokenMug(), u"1001"_s);
    EXPECT_EQ(opened.order, order.id);
    EXPECT_EQ(desk.caseFile(opened.id), opened);
    EXPECT_EQ(desk.ofOrder(order.id), std::vector{opened.id});
    EXPECT_EQ(desk.summary(opened.id).orderNumber, u"1001"_s);
    EXPECT_THROW(desk.open(brokenMug(), u"9999"_s), RuleError);
    EXPECT_THROW(desk.open({}, {}), RuleError) << "what it is about must be said";
}

TEST(CaseDeskTest, TheOneWhoseTimeRunsOutStandsFirstAndClosedOnesLeaveTheList)
{
    test::TemporaryShop shop;
    CaseDesk desk(shop.shop());
    CaseFile early = brokenMug();
    early.openedAt = at({2026, 1, 2}, {12, 0});
    const CaseFile first = desk.open(brokenMug(), {});
    const CaseFile second = desk.open(early, {});
    EXPECT_EQ(desk.find(CaseWork::Open), (std::vector{second.id, first.id}));
    EXPECT_EQ(desk.find(CaseWork::Overdue), std::vector{second.id});
    CaseFile decided = second;
    EXPECT_THROW(desk.close(decided), RuleError) << "not without a decision";
    decided.resolution = CaseFile::Resolution::Refund;
    desk.close(decided);
    EXPECT_EQ(desk.find(CaseWork::Open), std::vector{first.id});
    EXPECT_EQ(desk.find(CaseWork::Closed), std::vector{second.id});
    History(shop.shop()).undo();
    EXPECT_EQ(desk.find(CaseWork::Closed), std::vector<CaseId>());
}

TEST(CaseLetterTest, SaysWhatCameInWhatWasDecidedAndTheAnswerOnly)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s));
    CaseDesk desk(shop.shop());
    CaseFile file = desk.open(brokenMug(), u"1001"_s);
    EXPECT_THROW(answerLetter(shop.shop(), file), RuleError);
    file.resolution = CaseFile::Resolution::Replacement;
    file.text = u"Klient: ucho odpadło. Pytamy pracownię."_s;
    file.answer = u"Nowy kubek wysyłamy w poniedziałek."_s;
    const Letter letter = answerLetter(shop.shop(), file);
    const QString all = letter.paragraphs.join(u'\n');
    EXPECT_EQ(letter.language, u"pl"_s);
    EXPECT_TRUE(letter.subject.contains(file.number));
    EXPECT_TRUE(all.contains(u"1001"_s));
    EXPECT_TRUE(all.contains(u"nową sztukę"_s));
    EXPECT_TRUE(all.contains(file.answer));
    EXPECT_FALSE(all.contains(u"pracownię"_s)) << "what was said is for the shop’s eyes";
    desk.store(file);
    EXPECT_EQ(desk.caseFile(file.id), file);
}
