// SPDX-License-Identifier: GPL-3.0-or-later
// A day with cases: a complaint settled with a gift, a return paid back, a question answered, each to its letter.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "tests/support/tools.h"
#include "tests/window/shopwindow.h"
#include "views/screens/cases/amendspick.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/caseform.h"
#include "views/screens/cases/caselines.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/shared/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class CasesDay : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        addCustomers();
        Shop shop(shopPath());
        Gift tea;
        tea.name = u"Bag of tea"_s;
        tea.stock = 2;
        shop.gifts().store(tea);
        Gift soap;
        soap.name = u"Soap"_s;
        soap.stock = 0;
        shop.gifts().store(soap);
    }
    Shop& shop() { return *window().shop(); }
    CasesPage& cases()
    {
        window().showPage(u"cases"_s);
        settle();
        return *window().findChild<CasesPage*>();
    }
    CaseCard& opened(const QString& order, CaseFile::Kind kind)
    {
        CasesPage& page = cases();
        page.enter(order);
        page.form()->kind()->setCurrentIndex(static_cast<int>(kind));
        page.form()->reason()->setCurrentIndex(1);
        page.form()->store();
        settle();
        return *page.card();
    }
    static void choose(QComboBox* box, int index)
    {
        box->setFocus();
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }
    static void decide(CaseCard& card, CaseFile::Resolution resolution)
    {
        choose(card.resolution(), card.resolution()->findData(static_cast<int>(resolution)));
    }
    QString textOf(CaseCard& card)
    {
        const QString path = filePath(u"letter.pdf"_s);
        card.saveLetterTo(path);
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
    }
    int stockOfTea()
    {
        for (const Gift& gift : shop().gifts().gifts()) {
            if (gift.name == "Bag of tea"_L1)
                return stockOf(gift);
        }
        return -1;
    }
};

} // namespace

TEST_F(CasesDay, AGiftAsAmendsIsBookedShownAndTakenBackWithOneUndo)
{
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Complaint);
    EXPECT_FALSE(card.amends()->isVisible());
    decide(card, CaseFile::Resolution::Gift);
    ASSERT_TRUE(card.amends()->isVisible());
    QComboBox* gifts = card.amends()->gifts();
    ASSERT_EQ(gifts->count(), 3);
    EXPECT_TRUE(gifts->itemText(2).contains(u"none left"_s)) << "an empty shelf is said beside the gift";
    card.closeOrReopen();
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad) << "which gift is still open";
    choose(gifts, 1);
    EXPECT_EQ(stockOfTea(), 1);
    EXPECT_TRUE(card.amends()->said().contains(u"1 left"_s)) << card.amends()->said().toStdString();
    const std::vector<GivenGift> given = shop().customers().giftsTo(card.shown().customer);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_TRUE(given.front().reason.contains(card.shown().number));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(stockOfTea(), 2);
    EXPECT_EQ(gifts->currentIndex(), 0) << "the card shows it";
    choose(gifts, 1);
    card.closeOrReopen();
    settle();
    EXPECT_EQ(CaseDesk(shop()).find(CaseWork::Closed).size(), 1U);
    EXPECT_EQ(stockOfTea(), 1);
}

TEST_F(CasesDay, AnEmptyPantrySaysThatNothingCanBeBooked)
{
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Complaint);
    decide(card, CaseFile::Resolution::Gift);
    for (Gift gift : shop().gifts().gifts()) {
        gift.stock = 0;
        shop().gifts().store(gift);
    }
    settle();
    EXPECT_FALSE(card.amends()->gifts()->isEnabled());
    EXPECT_TRUE(card.amends()->said().contains(u"Nothing can be booked"_s)) << card.amends()->said().toStdString();
}

TEST_F(CasesDay, AReturnIsPaidBackByItsItemsAndTheLetterNamesThem)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Return);
    auto* in = card.lines()->findChild<QCheckBox*>();
    in->setFocus();
    QTest::keyClick(in, Qt::Key_Space);
    decide(card, CaseFile::Resolution::Refund);
    EXPECT_EQ(card.refund()->money(), (Money{11099, Currency(u"PLN")})) << "all pieces: the delivery too";
    auto* pieces = card.lines()->findChild<QSpinBox*>();
    pieces->setFocus();
    pieces->setValue(1);
    emit pieces->editingFinished();
    settle();
    EXPECT_EQ(card.refund()->money(), (Money{4900, Currency(u"PLN")})) << "the amount goes along with the items";
    EXPECT_EQ(CaseDesk(shop()).caseFile(card.shown().id)->refund, (Money{4900, Currency(u"PLN")}));
    const QString letter = textOf(card);
    EXPECT_TRUE(letter.contains(u"Kubek „Żuraw”"_s) && letter.contains(u"49,00"_s) && letter.contains(u"Wadliwe"_s)) << letter.toStdString();
    card.refund()->setFocus();
    card.refund()->selectAll();
    type(card.refund(), u"40"_s);
    QTest::keyClick(card.refund(), Qt::Key_Return);
    settle();
    EXPECT_EQ(CaseDesk(shop()).caseFile(card.shown().id)->refund, (Money{4000, Currency(u"PLN")}));
    card.closeOrReopen();
    settle();
    EXPECT_EQ(CaseDesk(shop()).find(CaseWork::Closed).size(), 1U);
}

TEST_F(CasesDay, AQuestionWithoutAnOrderIsTiedToOneAndAnswered)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    CaseCard& card = opened({}, CaseFile::Kind::Enquiry);
    auto* number = card.findChild<QLineEdit*>(u"caseOrder"_s);
    ASSERT_TRUE(number->isVisible());
    type(number, u"1003"_s);
    QTest::keyClick(number, Qt::Key_Return);
    settle();
    EXPECT_FALSE(number->isVisible());
    EXPECT_TRUE(bool(card.shown().customer));
    decide(card, CaseFile::Resolution::Answered);
    type(card.answer(), u"Wysyłka w piątek."_s);
    const QString letter = textOf(card);
    EXPECT_TRUE(letter.contains(u"1003"_s) && letter.contains(u"Wysyłka w piątek."_s)) << letter.toStdString();
    EXPECT_FALSE(letter.contains(u"reklamac"_s)) << letter.toStdString();
    card.closeOrReopen();
    settle();
    EXPECT_EQ(CaseDesk(shop()).find(CaseWork::Closed).size(), 1U);
}

TEST_F(CasesDay, TheLettersDialogIsItsOwn)
{
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Complaint);
    decide(card, CaseFile::Resolution::Replacement);
    QString title;
    QStringList files;
    QTimer::singleShot(300, &window(), [&] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            title = dialog->windowTitle();
            files = dialog->selectedFiles();
            dialog->reject();
        }
    });
    for (auto* button : card.findChildren<QPushButton*>()) {
        if (button->text() == CaseCard::tr("Letter as PDF …"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(title, CaseCard::tr("Save the letter as PDF"));
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(files.front().endsWith(card.shown().number + u".pdf"_s)) << files.front().toStdString();
}

TEST_F(CasesDay, AfterClosingTheNextCaseStandsThereAndTheKeyboardIsInTheList)
{
    for (const QString& number : {u"1001"_s, u"1002"_s, u"1003"_s})
        opened(number, CaseFile::Kind::Complaint);
    CasesPage& page = cases();
    page.list()->setFocus();
    page.list()->selectRow(1);
    settle();
    const CaseId second = page.card()->shown().id;
    const CaseId third = CaseDesk(shop()).find(CaseWork::Open)[2];
    decide(*page.card(), CaseFile::Resolution::Replacement);
    for (auto* button : page.card()->findChildren<QPushButton*>()) {
        if (button->text() == CaseCard::tr("Close the case")) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    settle();
    EXPECT_TRUE(CaseDesk(shop()).caseFile(second)->closedAt.has_value());
    EXPECT_EQ(page.card()->shown().id, third) << "the next one, not the first";
    EXPECT_TRUE(page.list()->hasFocus()) << "a second press closes no other case";
}

TEST_F(CasesDay, ThePromiseOfSilenceIsSaidAndWhatItCameTo)
{
    CaseFile late;
    late.reason = u"Faulty"_s;
    late.openedAt = {QDateTime::currentMSecsSinceEpoch() - 20 * qint64(86'400'000)};
    const CaseFile old = CaseDesk(shop()).open(late, u"1001"_s);
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Complaint);
    auto* silence = card.findChild<QLabel*>(u"caseSilence"_s);
    EXPECT_TRUE(silence->text().contains(u"by then"_s)) << silence->text().toStdString();
    cases().showCase(old.id);
    settle();
    EXPECT_TRUE(silence->text().contains(u"Nobody answered in time"_s)) << silence->text().toStdString();
    opened(u"1003"_s, CaseFile::Kind::Return);
    EXPECT_FALSE(silence->isVisible()) << "silence accepts complaints only";
}

TEST_F(CasesDay, TheFormSaysWhoseOrderItIs)
{
    CasesPage& page = cases();
    page.enter(u"1003"_s);
    auto* whose = page.form()->findChild<QLabel*>(u"caseWhose"_s);
    EXPECT_TRUE(whose->isVisible() && whose->text().contains(u"John Smith"_s)) << whose->text().toStdString();
    page.form()->orderNumber()->setText(u"9999"_s);
    EXPECT_FALSE(whose->isVisible());
}

TEST_F(CasesDay, ManyItemsAreNotSqueezed)
{
    Order order = *shop().orders().order(shop().orders().byNumber(u"1002"_s));
    const OrderLine mug = order.lines.front();
    for (int i = 0; i < 5; ++i) {
        OrderLine more = mug;
        more.id = {};
        more.title = u"Kubek numer %1"_s.arg(i);
        order.lines.push_back(more);
    }
    shop().orders().store(order);
    // So long that the names beside the order take a line of their own, which nobody had reckoned with.
    order.customerName = u"Aleksandra Maria Brzęczyszczykiewicz-Konstantynopolitańska"_s;
    shop().orders().store(order);
    Customer customer = *shop().customers().customer(order.customer);
    customer.name = order.customerName;
    shop().customers().store(customer);
    window().resize(960, 640);
    CaseCard& card = opened(u"1002"_s, CaseFile::Kind::Complaint);
    const auto boxes = card.lines()->findChildren<QSpinBox*>();
    ASSERT_EQ(boxes.size(), 6);
    for (qsizetype i = 1; i < boxes.size(); ++i)
        EXPECT_GE(boxes[i]->y(), boxes[i - 1]->geometry().bottom()) << i;
    EXPECT_LE(boxes.back()->geometry().bottom(), card.lines()->height());
}
