// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody would type on purpose goes through every field of customers, reviews and cases: typed, stored, the file
// opened again, searched for and set on paper, and always the same text comes back.
#include "models/services/cases/casedesk.h"
#include "models/services/cases/caseletter.h"
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/loyalty.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/values/searchkey.h"
#include "tests/window/naughty.h"
#include "tests/window/shopwindow.h"
#include "views/paper/letterpage.h"
#include "views/paper/stampcard.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/caseform.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/consentpanel.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customeredit.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/customers/stamppanel.h"
#include "views/screens/reviews/reviewcard.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/reviewspage.h"

#include <QComboBox>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class NaughtyPeople : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        addCustomers();
    }
    Shop& shop() { return *window().shop(); }
    template<class Kind>
    Kind& page(const QString& key)
    {
        window().showPage(key);
        settle();
        return *window().findChild<Kind*>();
    }
};

} // namespace

TEST_F(NaughtyPeople, EveryFieldOfACustomerKeepsItsText)
{
    CustomerCard* card = page<CustomersPage>(u"customers"_s).card();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(card->shown()); }, 5000));
    const CustomerId id = card->shown();
    card->showSide(u"details"_s);
    QString last;
    for (const QString& text : naughtyStrings()) {
        for (const char* field : {"customerName", "customerCompany", "customerTaxId", "customerEmail", "customerPhone", "customerVocative"})
            card->edit()->field(field)->setText(text);
        card->edit()->findChild<QPlainTextEdit*>(u"customerNote"_s)->setPlainText(text);
        card->keepNow();
        const Customer kept = *shop().customers().customer(id);
        if (oneLine(text).isEmpty()) {
            EXPECT_EQ(kept.name, last) << "a customer without a name is not kept";
            continue;
        }
        EXPECT_EQ(kept.name, oneLine(text));
        EXPECT_EQ(kept.company, oneLine(text));
        EXPECT_EQ(kept.taxId, oneLine(text));
        EXPECT_EQ(kept.email, oneLine(text));
        EXPECT_EQ(kept.phone, oneLine(text));
        EXPECT_EQ(kept.vocative, oneLine(text));
        EXPECT_EQ(kept.privateNote, manyLines(text));
        last = kept.name;
        if (!searchExpression(oneLine(text)).isEmpty()) {
            const std::vector<CustomerId> found = shop().customers().find(oneLine(text));
            EXPECT_TRUE(std::ranges::find(found, id) != found.end()) << text.toStdString();
        }
        const paper::Page stamps = paper::stampCardPage({u"pl"_s, defaultLook(shop().settings().info(), {}), oneLine(text), 1, 10, oneLine(text)}, u"a7"_s);
        EXPECT_FALSE(paper::plainText(stamps).isEmpty());
    }
    EXPECT_EQ(reopened().customers().customer(id)->name, last);
}

TEST_F(NaughtyPeople, TagsComeBackAsTyped)
{
    CustomerCard* card = page<CustomersPage>(u"customers"_s).card();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(card->shown()); }, 5000));
    card->showSide(u"details"_s);
    for (const QString& text : ownStrings()) {
        QString word = oneLine(text);
        word.remove(u',');
        card->edit()->field("customerTags")->setText(word + u", "_s + u"second"_s);
        card->keepNow();
        EXPECT_EQ(shop().customers().customer(card->shown())->tags, (QStringList{word.simplified(), u"second"_s}));
    }
}

TEST_F(NaughtyPeople, ConsentsAndStampsKeepEveryWord)
{
    CustomerCard* card = page<CustomersPage>(u"customers"_s).card();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(card->shown()); }, 5000));
    const CustomerId id = card->shown();
    card->showSide(u"consents"_s);
    LoyaltyDesk desk(shop());
    for (const QString& text : naughtyStrings()) {
        if (oneLine(text).isEmpty() || manyLines(text).trimmed().isEmpty())
            continue;
        card->consents()->source()->setCurrentText(text);
        card->consents()->wording()->setPlainText(text);
        card->consents()->give();
        const Consent kept = ConsentBook(shop()).history(id).front();
        EXPECT_EQ(kept.source, oneLine(text));
        EXPECT_EQ(kept.wording, manyLines(text).trimmed());
        LoyaltyRule rule = desk.rule();
        rule.reward = oneLine(text);
        desk.store(rule);
        EXPECT_EQ(desk.rule().reward, oneLine(text));
    }
}

TEST_F(NaughtyPeople, ReviewsKeepEveryWordAndAreFoundByIt)
{
    ReviewsPage& reviews = page<ReviewsPage>(u"reviews"_s);
    std::map<ReviewId, QString> stored;
    for (const QString& text : naughtyStrings()) {
        if (manyLines(text).trimmed().isEmpty() || oneLine(text).isEmpty())
            continue;
        reviews.enter();
        reviews.form()->author()->setText(text);
        reviews.form()->words()->setPlainText(text);
        reviews.form()->store();
        const std::vector<ReviewId> all = ReviewDesk(shop()).find({});
        ASSERT_EQ(all.size(), stored.size() + 1) << text.toStdString();
        const ReviewId id = *std::ranges::max_element(all);
        Review review = *ReviewDesk(shop()).review(id);
        reviews.card()->show(review);
        reviews.card()->reply()->setPlainText(text);
        reviews.card()->keepNow();
        stored[id] = text;
    }
    ASSERT_GE(stored.size(), static_cast<std::size_t>(ownStrings().size()));
    Shop& file = reopened();
    for (const auto& [id, text] : stored) {
        const Review review = *ReviewDesk(file).review(id);
        EXPECT_EQ(review.author, oneLine(text));
        EXPECT_EQ(review.text, manyLines(text).trimmed());
        EXPECT_EQ(review.reply, manyLines(text));
        const std::vector<ReviewId> found = ReviewDesk(file).find({ReviewWork::All, oneLine(text)});
        EXPECT_TRUE(std::ranges::find(found, id) != found.end()) << text.toStdString();
    }
}

TEST_F(NaughtyPeople, CasesKeepEveryWordAndSayItInTheLetter)
{
    CasesPage& cases = page<CasesPage>(u"cases"_s);
    std::map<CaseId, QString> stored;
    for (const QString& text : naughtyStrings()) {
        if (oneLine(text).isEmpty())
            continue;
        cases.enter(u"1002"_s);
        cases.form()->reason()->setCurrentText(text);
        cases.form()->store();
        const std::vector<CaseId> all = CaseDesk(shop()).find(CaseWork::All);
        ASSERT_EQ(all.size(), stored.size() + 1) << text.toStdString();
        const CaseId id = *std::ranges::max_element(all);
        cases.card()->show(*CaseDesk(shop()).caseFile(id));
        cases.card()->text()->setPlainText(text);
        cases.card()->answer()->setPlainText(text);
        cases.card()->resolution()->setCurrentIndex(1);
        cases.card()->keepNow();
        stored[id] = text;
    }
    Shop& file = reopened();
    const QStringList own = ownStrings();
    for (const auto& [id, text] : stored) {
        const CaseFile kept = *CaseDesk(file).caseFile(id);
        EXPECT_EQ(kept.reason, oneLine(text));
        EXPECT_EQ(kept.text, manyLines(text));
        EXPECT_EQ(kept.answer, manyLines(text));
        if (!own.contains(text))
            continue;
        QString printed;
        for (const paper::Page& sheet : paper::letterPages(answerLetter(file, kept), defaultLook(file.settings().info(), {}), {}))
            printed += paper::plainText(sheet);
        EXPECT_TRUE(dense(printed).contains(dense(text))) << text.toStdString();
    }
}
