// SPDX-License-Identifier: GPL-3.0-or-later
// A day with customers: found, put right, thanked, asked for their consent, given their data.
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/journey.h"
#include "models/services/customers/loyalty.h"
#include "models/services/customers/segments.h"
#include "tests/window/shopwindow.h"
#include "views/screens/customers/consentpanel.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customeredit.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/customers/historypanel.h"
#include "views/screens/customers/journeystrip.h"
#include "views/screens/customers/personpanel.h"
#include "views/screens/customers/stamppanel.h"
#include "views/screens/settings/stamprule.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/taxnumberedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class CustomersDay : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        addCustomers();
    }
    Shop& shop() { return *window().shop(); }
    CustomersPage& customers()
    {
        window().showPage(u"customers"_s);
        auto* page = window().findChild<CustomersPage*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }, 5000));
        return *page;
    }
    CustomerId find(const QString& words)
    {
        CustomersPage& page = customers();
        page.focusSearch();
        type(QApplication::focusWidget(), words);
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }, 5000));
        return page.card()->shown();
    }
    static void click(QWidget* in, const char* name)
    {
        auto* button = in->findChild<QAbstractButton*>(QString::fromLatin1(name));
        ASSERT_TRUE(button != nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    static void retype(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_F(CustomersDay, SomebodyIsFoundPutRightAndPutBackWithUndo)
{
    const CustomerId id = find(u"zażółć"_s);
    ASSERT_TRUE(bool(id));
    EXPECT_EQ(customers().list()->model()->rowCount(), 1);
    CustomerCard* card = customers().card();
    card->showSide(u"details"_s);
    retype(card->edit()->field("customerVocative"), u"Zażółcie"_s);
    retype(card->edit()->field("customerBirthday"), u"29.02."_s);
    retype(card->edit()->field("customerNameDay"), u"24.6"_s);
    const Customer kept = *shop().customers().customer(id);
    EXPECT_EQ(kept.vocative, u"Zażółcie"_s);
    EXPECT_EQ(kept.birthday.toString(u"dd.MM"_s), u"29.02"_s);
    EXPECT_EQ(shop().customers().nameDay(id).toString(u"dd.MM"_s), u"24.06"_s);
    retype(card->edit()->field("customerBirthday"), u"31.02."_s);
    EXPECT_EQ(shop().customers().customer(id)->birthday, kept.birthday) << "a day that is none is not kept";
    retype(card->edit()->field("customerBirthday"), u"29.02."_s);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(shop().customers().nameDay(id).isValid());
    EXPECT_EQ(card->edit()->field("customerNameDay")->text(), QString());
}

TEST_F(CustomersDay, AWrongDayIsSaidUnderItsFieldAndTheMessageLeavesTheFieldFree)
{
    find(u"zażółć"_s);
    CustomerEdit* edit = customers().card()->edit();
    customers().card()->showSide(u"details"_s);
    retype(edit->field("customerBirthday"), u"31.02."_s);
    auto* wrong = edit->findChild<QLabel*>(u"noBirthday"_s);
    EXPECT_TRUE(wrong->isVisible());
    EXPECT_LT(wrong->y(), edit->field("customerNameDay")->y());
    retype(edit->field("customerBirthday"), u"28.02."_s);
    EXPECT_FALSE(wrong->isVisible());
    for (const char* name : {"customerVocative", "customerNameDay", "customerTags"}) {
        retype(edit->field("customerVocative"), QString::fromLatin1(name));
        QWidget* field = edit->field(name);
        field->setFocus();
        settle();
        ASSERT_TRUE(window().messages().isVisible());
        const QRect busy(field->mapTo(window().messages().parentWidget(), QPoint()), field->size());
        EXPECT_FALSE(window().messages().geometry().intersects(busy)) << name;
    }
}

TEST_F(CustomersDay, ACardTakenOutAgainIsSaidAndTheKeyboardStaysOnTheCard)
{
    const std::vector<CustomerId> all = shop().customers().find({});
    ASSERT_GE(all.size(), 2U);
    shop().customers().merge(all[0], all[1]);
    customers().showCustomer(all[0]);
    settle();
    customers().card()->showSide(u"glance"_s);
    auto* part = customers().card()->findChild<QAbstractButton*>(u"unmerge"_s);
    ASSERT_NE(part, nullptr);
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Space);
    settle();
    EXPECT_TRUE(shop().customers().mergedInto(all[0]).empty());
    EXPECT_TRUE(window().messages().text().contains(shop().customers().customer(all[1])->name)) << window().messages().text().toStdString();
    EXPECT_TRUE(customers().card()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(CustomersDay, ATaxNumberStandsOnTheCardAndAWrongOneIsSaidNotRefused)
{
    const CustomerId id = find(u"zażółć"_s);
    CustomerCard* card = customers().card();
    card->showSide(u"details"_s);
    auto* taxId = card->edit()->findChild<TaxNumberEdit*>();
    retype(taxId->edit(), u"526-104-08-28"_s);
    EXPECT_FALSE(taxId->isWarning());
    retype(taxId->edit(), u"526-104-08-27"_s);
    EXPECT_TRUE(taxId->isWarning());
    EXPECT_EQ(shop().customers().customer(id)->taxId, u"526-104-08-27"_s);
    card->showSide(u"glance"_s);
    EXPECT_TRUE(card->glance().contains(u"526-104-08-27"_s)) << card->glance().join(u'|').toStdString();
    EXPECT_EQ(find(u"5261040827"_s), id);
}

TEST_F(CustomersDay, TheJourneyIsWalkedWithTheKeyboardAndOpensTheOrder)
{
    find(u"john"_s);
    JourneyStrip* strip = customers().card()->journey();
    ASSERT_FALSE(strip->stops().empty());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    EXPECT_EQ(strip->current(), 0);
    EXPECT_EQ(strip->stops()[0].kind, JourneyStop::Kind::Order);
    EXPECT_TRUE(strip->words(0).contains(u"1003"_s)) << strip->words(0).toStdString();
    EXPECT_EQ(strip->accessibleDescription(), strip->words(0));
    QTest::keyClick(strip, Qt::Key_Return);
    settle();
    EXPECT_EQ(window().currentPage(), u"orders"_s);
    EXPECT_EQ(window().ordersPage()->list()->currentIndex().siblingAtColumn(2).data().toString(), u"1003"_s);
    window().showPage(u"customers"_s);
    settle();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->placeOf(0).center());
    EXPECT_EQ(window().currentPage(), u"orders"_s);
}

TEST_F(CustomersDay, GroupsAreClickedAndFilterTheList)
{
    CustomersPage& page = customers();
    const int all = page.list()->model()->rowCount();
    EXPECT_EQ(all, 3);
    for (const CustomerGroup group : {CustomerGroup::New, CustomerGroup::OneOrder}) {
        QTest::mouseClick(page.groups()->button(Segments::key(group)), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }, 5000));
        Segments segments(shop());
        while (segments.readOn()) { }
        EXPECT_EQ(page.list()->model()->rowCount(), segments.count(group));
    }
    QTest::mouseClick(page.groups()->button(u"loyal"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }, 5000));
    EXPECT_EQ(page.list()->model()->rowCount(), 0);
    EXPECT_FALSE(page.list()->isVisible()) << "an empty group says so";
    QTest::mouseClick(page.groups()->button(u"all"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isSettled(); }, 5000));
    EXPECT_EQ(page.list()->model()->rowCount(), all);
}

TEST_F(CustomersDay, AConsentIsWrittenDownAndWithdrawnWithOneClick)
{
    const CustomerId id = find(u"john"_s);
    CustomerCard* card = customers().card();
    QTest::mouseClick(card->findChild<QToolButton*>(u"chip_consents"_s), Qt::LeftButton);
    settle();
    ConsentPanel* panel = card->consents();
    click(panel, "giveConsent");
    EXPECT_TRUE(ConsentBook(shop()).history(id).empty()) << "not without its source";
    type(panel->source()->lineEdit(), u"paper form"_s);
    click(panel, "giveConsent");
    EXPECT_TRUE(ConsentBook(shop()).allows(id, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
    EXPECT_FALSE(ConsentBook(shop()).history(id).front().wording.isEmpty());
    click(panel, "withdrawConsent");
    EXPECT_FALSE(ConsentBook(shop()).allows(id, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(ConsentBook(shop()).allows(id, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
}

TEST_F(CustomersDay, StampsAreTurnedOnSpentAndPrinted)
{
    const CustomerId id = find(u"john"_s);
    StampPanel* stamps = customers().card()->stamps();
    EXPECT_FALSE(stamps->isVisible()) << "this shop gives none";
    window().showPage(u"settings"_s);
    settle();
    auto* rule = window().findChild<StampRule*>();
    QTest::mouseClick(rule->active(), Qt::LeftButton, {}, QPoint(8, rule->active()->height() / 2));
    settle();
    ASSERT_TRUE(LoyaltyDesk(shop()).rule().on);
    window().showPage(u"customers"_s);
    settle();
    EXPECT_TRUE(stamps->isVisible());
    EXPECT_EQ(LoyaltyDesk(shop()).account(id).balance(), 1) << "the one order that was shipped";
    stamps->count()->setValue(1);
    type(stamps->what(), u"herbata"_s);
    click(stamps, "spendStamps");
    EXPECT_EQ(LoyaltyDesk(shop()).account(id).balance(), 0);
    stamps->saveCardTo(filePath(u"card.pdf"_s));
    EXPECT_TRUE(QFile::exists(filePath(u"card.pdf"_s)));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(LoyaltyDesk(shop()).account(id).balance(), 1);
}

TEST_F(CustomersDay, TheHistoryLeadsToEveryThing)
{
    find(u"john"_s);
    CustomerCard* card = customers().card();
    card->showSide(u"history"_s);
    settle();
    QPushButton* order = nullptr;
    for (QPushButton* button : card->history()->findChildren<QPushButton*>()) {
        if (button->text() == u"1003"_s && button->isVisible())
            order = button;
    }
    ASSERT_TRUE(order != nullptr);
    QTest::mouseClick(order, Qt::LeftButton);
    EXPECT_EQ(window().currentPage(), u"orders"_s);
}

TEST_F(CustomersDay, APersonGetsACopyAndIsErased)
{
    const CustomerId id = find(u"john"_s);
    CustomerCard* card = customers().card();
    card->showSide(u"consents"_s);
    card->person()->saveCopyIn(filePath(QString()));
    EXPECT_EQ(QDir(filePath(QString())).entryList({u"person-*"_s}, QDir::Dirs).size(), 1);
    click(card->person(), "askErasure");
    auto* erase = card->person()->findChild<QPushButton*>(u"erasePerson"_s);
    ASSERT_TRUE(erase->isVisible());
    EXPECT_FALSE(shop().customers().customer(id)->anonymisedAt.has_value()) << "nothing goes before the second button";
    if (erase->isEnabled()) {
        QTest::mouseClick(erase, Qt::LeftButton);
        settle();
        EXPECT_TRUE(shop().customers().customer(id)->anonymisedAt.has_value());
        EXPECT_FALSE(shop().customers().customer(id)->name.contains(u"Smith"_s));
    }
}
