// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that go with no parcel, from their buttons to the printer: the answer to a case, the question for a review, the
// loyalty card. Against a print system of the test's own.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/loyalty.h"
#include "models/services/reviews/reviewrequests.h"
#include "models/storage/database.h"
#include "models/storage/repositories/peoplerepository.h"
#include "tests/support/tools.h"
#include "tests/window/printwindow.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/reviews/reviewspage.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class LettersPrint : public PrintWindow
{
protected:
    void SetUp() override
    {
        PrintWindow::SetUp();
        if (!IsSkipped())
            addCustomers();
    }
    Shop& shop() { return *window().shop(); }
    /// Presses a button that asks how to print, and answers.
    void press(QPushButton* button, const std::function<void(CardDialog&)>& answer)
    {
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled()) << button->toolTip().toStdString();
        m_answered = 0;
        QTimer::singleShot(300, &window(), [&] {
            if (auto* dialog = qobject_cast<CardDialog*>(QApplication::activeModalWidget())) {
                ++m_answered;
                answer(*dialog);
            }
        });
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    static void print(CardDialog& dialog) { QTest::mouseClick(dialog.printButton(), Qt::LeftButton); }
    /// What the printer got, as text.
    QString printed(const QString& job)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_system.printed(job).contains("%%EOF"); }, 20'000));
        QFile file(filePath(u"printed.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(m_system.printed(job));
        file.close();
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s})).simplified();
    }
    static QPushButton* titled(QWidget* in, const QString& title)
    {
        const auto buttons = in->findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, title, [](const QPushButton* one) { return one->text(); });
        return found == buttons.end() ? nullptr : *found;
    }
    CaseCard& caseCard(CaseFile::Resolution resolution)
    {
        CaseFile file;
        file.reason = u"Faulty"_s;
        file.resolution = resolution;
        file.answer = u"Nowy kubek jest już w drodze."_s;
        const CaseFile opened = CaseDesk(shop()).open(file, u"1001"_s);
        window().showPage(u"cases"_s);
        settle();
        auto* page = window().findChild<CasesPage*>();
        page->showCase(opened.id);
        settle();
        return *page->card();
    }
    /// An order that arrived three weeks ago; its customer agreed to be asked by these.
    void deliver(const QString& number, const std::vector<Consent::Medium>& media)
    {
        Order order = *shop().orders().order(shop().orders().byNumber(number));
        order.status = OrderStatus::Delivered;
        order.placedAt = {QDateTime::currentMSecsSinceEpoch() - 22 * qint64(86'400'000)};
        order.deliveredAt = Instant{QDateTime::currentMSecsSinceEpoch() - 20 * qint64(86'400'000)};
        shop().orders().store(order);
        for (const Consent::Medium medium : media)
            ConsentBook(shop()).give({order.customer, medium, Consent::Purpose::ReviewRequest, true, {}, u"paper form"_s, u"Zgadzam się"_s, false});
    }
    RequestsPanel& requests()
    {
        window().showPage(u"reviews"_s);
        settle();
        auto* page = window().findChild<ReviewsPage*>();
        page->showSide(u"ask"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->requests()->isLooking(); }, 20'000));
        return *page->requests();
    }
    std::vector<Contact> asked(const QString& number)
    {
        return storage::PeopleRepository(shop().database()).contacts(shop().orders().order(shop().orders().byNumber(number))->customer);
    }

    int m_answered = 0;
};

} // namespace

TEST_F(LettersPrint, TheAnswerToACaseGoesToThePrinterAsItStands)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    CaseCard& card = caseCard(CaseFile::Resolution::Replacement);
    type(card.answer(), u"Przepraszamy. "_s); // typed just now, not yet stored
    press(titled(&card, CaseCard::tr("Print the letter …")), [](CardDialog& dialog) {
        EXPECT_EQ(dialog.windowTitle(), CardDialog::tr("Print the letter"));
        EXPECT_EQ(dialog.ticket().paper, u"a4"_s);
        print(dialog);
    });
    EXPECT_EQ(m_answered, 1);
    const QString letter = printed(u"1"_s);
    for (const QString& words : {card.shown().number, u"1001"_s, u"Nowy kubek jest już w drodze."_s, u"Przepraszamy."_s})
        EXPECT_TRUE(letter.contains(words)) << words.toStdString() << " is not in: " << letter.toStdString();
    EXPECT_TRUE(window().messages().text().contains(u"on its way"_s)) << window().messages().text().toStdString();
}

TEST_F(LettersPrint, ALetterWithoutADecisionIsRefusedInWordsBeforeAnythingIsAsked)
{
    CaseCard& card = caseCard(CaseFile::Resolution::None);
    press(titled(&card, CaseCard::tr("Print the letter …")), [](CardDialog& dialog) { dialog.reject(); });
    EXPECT_EQ(m_answered, 0);
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
}

TEST_F(LettersPrint, WhoIsAskedOnPaperIsNotedWhenThePrinterHasTheLetter)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    deliver(u"1001"_s, {Consent::Medium::Post});
    RequestsPanel& panel = requests();
    ASSERT_EQ(panel.list()->model()->rowCount(), 1);
    panel.list()->selectRow(0);
    EXPECT_FALSE(panel.findChild<QPushButton*>(u"copyRequest"_s)->isEnabled()) << "no consent for e-mail";
    EXPECT_FALSE(panel.findChild<QPushButton*>(u"mailRequest"_s)->isEnabled());
    auto* button = panel.findChild<QPushButton*>(u"printRequest"_s);
    press(button, [](CardDialog& dialog) { dialog.reject(); });
    EXPECT_EQ(m_answered, 1);
    EXPECT_TRUE(asked(u"1001"_s).empty()) << "nothing was printed";
    type(panel.text(), u"Dzień dobry! "_s);
    press(button, print);
    EXPECT_TRUE(printed(u"1"_s).contains(u"Dzień dobry!"_s)) << "the words as they stand on screen";
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked(u"1001"_s).size() == 1; }, 20'000));
    EXPECT_EQ(asked(u"1001"_s).front().medium, Consent::Medium::Post);
    EXPECT_EQ(asked(u"1001"_s).front().purpose, Consent::Purpose::ReviewRequest);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.isLooking() && panel.list()->model()->rowCount() == 0; }, 20'000)) << "asked once for an order";
}

TEST_F(LettersPrint, WithoutConsentForPostNothingIsPrintedAndSaidWhy)
{
    deliver(u"1001"_s, {Consent::Medium::Email});
    RequestsPanel& panel = requests();
    ASSERT_EQ(panel.list()->model()->rowCount(), 1);
    panel.list()->selectRow(0);
    EXPECT_TRUE(panel.findChild<QPushButton*>(u"copyRequest"_s)->isEnabled());
    for (const QString& name : {u"printRequest"_s, u"paperRequest"_s}) {
        auto* button = panel.findChild<QPushButton*>(name);
        EXPECT_FALSE(button->isEnabled());
        EXPECT_EQ(button->toolTip(), RequestsPanel::tr("No consent for post."));
    }
}

TEST_F(LettersPrint, NobodyIsAskedTwiceWithinTheCapWhateverTheWay)
{
    deliver(u"1001"_s, {Consent::Medium::Email, Consent::Medium::Post});
    const CustomerId anna = shop().orders().order(shop().orders().byNumber(u"1001"_s))->customer;
    Contact yesterday{0, anna, {}, Consent::Medium::Email, Consent::Purpose::Newsletter, {QDateTime::currentMSecsSinceEpoch() - 86'400'000}};
    shop().database().record({u"fact.test"_s, u"Test"_s}, [&] { storage::PeopleRepository(shop().database()).insert(yesterday); });
    RequestsPanel& panel = requests();
    ASSERT_EQ(panel.list()->model()->rowCount(), 1) << "shown with the day from which she may be asked";
    panel.list()->selectRow(0);
    for (const QString& name : {u"copyRequest"_s, u"mailRequest"_s, u"printRequest"_s, u"paperRequest"_s})
        EXPECT_FALSE(panel.findChild<QPushButton*>(name)->isEnabled()) << name.toStdString();
}

TEST_F(LettersPrint, APrinterThatTakesNothingLeavesNobodyNotedAsAsked)
{
    deliver(u"1001"_s, {Consent::Medium::Post});
    RequestsPanel& panel = requests();
    panel.list()->selectRow(0);
    press(panel.findChild<QPushButton*>(u"printRequest"_s), [this](CardDialog& dialog) {
        m_system.refuse(u"laser"_s);
        print(dialog);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return window().messages().kind() == MessageBar::Kind::Bad; }, 20'000)) << window().messages().text().toStdString();
    EXPECT_TRUE(asked(u"1001"_s).empty());
}

TEST_F(LettersPrint, TheLoyaltyCardIsPrintedFromTheCustomersCard)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    LoyaltyRule rule = LoyaltyDesk(shop()).rule();
    rule.on = true;
    LoyaltyDesk(shop()).store(rule);
    window().showPage(u"customers"_s);
    auto* page = window().findChild<CustomersPage*>();
    page->showCustomer(shop().orders().order(shop().orders().byNumber(u"1002"_s))->customer);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }, 20'000));
    press(page->findChild<QPushButton*>(u"printStampCard"_s), [](CardDialog& dialog) {
        EXPECT_EQ(dialog.windowTitle(), CardDialog::tr("Print the card"));
        dialog.paper()->setCurrentIndex(dialog.paper()->findData(u"a6"_s));
        print(dialog);
    });
    EXPECT_EQ(m_answered, 1);
    EXPECT_TRUE(printed(u"1"_s).contains(u"Zażółć Gęślą"_s));
}
