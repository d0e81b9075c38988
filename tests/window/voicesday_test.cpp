// SPDX-License-Identifier: GPL-3.0-or-later
// A day with what customers say: a card typed in, a bad one that becomes a case, a slip that is scanned, customers asked
// for a word.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/reviews/reviewrequests.h"
#include "tests/window/shopwindow.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/caseform.h"
#include "views/screens/cases/caselines.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/reviews/reviewcard.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/reviews/trendchart.h"
#include "views/screens/reviews/trendpanel.h"
#include "views/screens/shared/filterchips.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class VoicesDay : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        addCustomers();
    }
    Shop& shop() { return *window().shop(); }
    ReviewsPage& reviews() { return *page<ReviewsPage>(u"reviews"_s); }
    CasesPage& cases() { return *page<CasesPage>(u"cases"_s); }
    template<class Kind>
    Kind* page(const QString& key)
    {
        window().showPage(key);
        settle();
        return window().findChild<Kind*>();
    }
    static void click(QWidget* in, const char* name)
    {
        auto* button = in->findChild<QAbstractButton*>(QString::fromLatin1(name));
        ASSERT_TRUE(button != nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void scan(const QString& code)
    {
        QLineEdit* field = cases().scanField();
        field->setFocus();
        type(field, code);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    void deliver(const QString& number, int daysAgo)
    {
        const OrderId id = shop().orders().byNumber(number);
        Order order = *shop().orders().order(id);
        order.status = OrderStatus::Delivered;
        order.placedAt = {QDateTime::currentMSecsSinceEpoch() - (daysAgo + 2) * qint64(86'400'000)};
        order.deliveredAt = Instant{QDateTime::currentMSecsSinceEpoch() - daysAgo * qint64(86'400'000)};
        shop().orders().store(order);
        for (const Consent::Medium medium : {Consent::Medium::Email, Consent::Medium::Post})
            ConsentBook(shop()).give({order.customer, medium, Consent::Purpose::ReviewRequest, true, {}, u"paper form"_s, u"Zgadzam się"_s, false});
    }
};

} // namespace

TEST_F(VoicesDay, ABadCardOpensACaseThatLeadsToTheCustomerAndIsClosed)
{
    ReviewsPage& page = reviews();
    click(&page, "typeReview");
    page.form()->stars()->setCurrentIndex(5); // one star
    type(page.form()->orderNumber(), u"1003"_s);
    type(page.form()->words(), u"Pęknięty kubek"_s);
    page.form()->store();
    settle();
    const CaseDesk desk(shop());
    ASSERT_EQ(desk.find(CaseWork::Open).size(), 1U) << "one star is a complaint in other words";
    click(page.card(), "reviewCase");
    EXPECT_EQ(window().currentPage(), u"cases"_s);
    CaseCard* card = cases().card();
    EXPECT_EQ(card->shown().id, desk.find(CaseWork::Open).front());
    EXPECT_TRUE(card->text()->toPlainText().contains(u"Pęknięty kubek"_s)) << "the words that are to be answered";
    click(card, "caseReview");
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
    EXPECT_EQ(page.card()->shown().text, u"Pęknięty kubek"_s);
    click(page.card(), "reviewCase");
    auto* in = card->lines()->findChild<QCheckBox*>();
    ASSERT_TRUE(in != nullptr) << "the order's items stand there";
    QTest::mouseClick(in, Qt::LeftButton, {}, QPoint(8, in->height() / 2));
    card->lines()->findChild<QSpinBox*>()->setValue(1);
    type(card->answer(), u"Nowy kubek w drodze"_s);
    card->resolution()->setCurrentIndex(2); // replaced
    card->closeOrReopen();
    settle();
    const CaseFile closed = *desk.caseFile(desk.find(CaseWork::Closed).front());
    ASSERT_EQ(closed.lines.size(), 1U);
    EXPECT_EQ(closed.lines.front().quantity, 1);
    EXPECT_EQ(desk.waitingTime().answers, 1);
    cases().showCase(closed.id);
    settle();
    click(cases().card(), "caseCustomer");
    EXPECT_EQ(window().currentPage(), u"customers"_s);
    auto* customers = window().findChild<CustomersPage*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return customers->isSettled(); }, 5000));
    EXPECT_EQ(customers->card()->shown(), closed.customer);
}

TEST_F(VoicesDay, AScannedSlipOpensACaseAndFindsItAgain)
{
    scan(u"1002"_s);
    CasesPage& page = cases();
    ASSERT_TRUE(page.form()->isVisible()) << "no case yet: one begins";
    EXPECT_EQ(page.form()->orderNumber()->text(), u"1002"_s);
    page.form()->reason()->setCurrentIndex(0);
    page.form()->store();
    settle();
    const CaseDesk desk(shop());
    ASSERT_EQ(desk.find(CaseWork::Open).size(), 1U);
    const CaseId opened = desk.find(CaseWork::Open).front();
    scan(u"1002"_s);
    EXPECT_EQ(page.card()->shown().id, opened);
    EXPECT_EQ(desk.find(CaseWork::All).size(), 1U) << "the same slip opens no second one";
    scan(desk.caseFile(opened)->number);
    EXPECT_EQ(page.card()->shown().id, opened);
    scan(u"no such order"_s);
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
}

TEST_F(VoicesDay, TheKeyboardStaysInTheListOfItems)
{
    scan(u"1002"_s);
    cases().form()->reason()->setCurrentIndex(0);
    cases().form()->store();
    settle();
    const CaseId opened = CaseDesk(shop()).find(CaseWork::Open).front();
    auto* items = cases().card()->findChild<CaseLinesEdit*>();
    auto* box = items->findChild<QCheckBox*>();
    ASSERT_NE(box, nullptr);
    box->setFocus();
    QTest::keyClick(window().focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_EQ(CaseDesk(shop()).caseFile(opened)->lines.size(), 1U);
    EXPECT_EQ(window().focusWidget(), items->findChild<QCheckBox*>());
    QTest::keyClick(window().focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(CaseDesk(shop()).caseFile(opened)->lines.empty());
}

TEST_F(VoicesDay, CustomersAreAskedByMailByCopyAndOnPaper)
{
    deliver(u"1001"_s, 20);
    deliver(u"1002"_s, 20);
    deliver(u"1003"_s, 20);
    ReviewsPage& page = reviews();
    QTest::mouseClick(page.findChild<QToolButton*>(u"chip_ask"_s), Qt::LeftButton);
    RequestsPanel* panel = page.requests();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel->isLooking(); }, 5000));
    const int all = panel->list()->model()->rowCount();
    ASSERT_GE(all, 2);
    EXPECT_TRUE(panel->list()->hasFocus()) << "a click on the side leads to its work";
    panel->list()->selectRow(0);
    QUrl mailed;
    panel->setMailer([&](const QUrl& url) {
        mailed = url;
        return true;
    });
    const QString words = panel->text()->toPlainText();
    EXPECT_FALSE(words.isEmpty());
    click(panel, "mailRequest");
    EXPECT_EQ(mailed.scheme(), u"mailto"_s);
    EXPECT_TRUE(mailed.query(QUrl::FullyDecoded).contains(words.section(u'\n', 0, 0))) << mailed.toString().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel->isLooking(); }, 5000));
    EXPECT_LT(panel->list()->model()->rowCount(), all);
    EXPECT_TRUE(panel->list()->hasFocus()) << "a second press asks nobody else";
    panel->list()->selectRow(0);
    const QString next = panel->text()->toPlainText();
    click(panel, "copyRequest");
    EXPECT_EQ(QApplication::clipboard()->text(), next);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel->isLooking(); }, 5000));
    panel->list()->selectRow(0);
    panel->saveLetterTo(filePath(u"ask.pdf"_s));
    EXPECT_TRUE(QFile::exists(filePath(u"ask.pdf"_s)));
    panel->delay({})->setValue(30);
    emit panel->delay({})->editingFinished();
    settle();
    EXPECT_EQ(ReviewRequestDesk(shop()).delays().usual, 30);
}

TEST_F(VoicesDay, TheTrendIsDrawnAndWalked)
{
    ReviewsPage& page = reviews();
    page.showSide(u"trend"_s);
    settle();
    EXPECT_FALSE(page.trend()->chart()->isVisible()) << "without stars it says what will stand here";
    for (const int daysAgo : {70, 40, 1}) {
        Review review;
        review.source = u"card"_s;
        review.stars = 4;
        review.at = {QDateTime::currentMSecsSinceEpoch() - daysAgo * qint64(86'400'000)};
        ReviewDesk(shop()).enter(review, {});
    }
    settle();
    TrendChart* chart = page.trend()->chart();
    ASSERT_TRUE(chart->isVisible());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->current(), 0);
    EXPECT_EQ(chart->accessibleDescription(), chart->words(0));
    EXPECT_GE(page.trend()->trend().months.size(), 3U);
}
