// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/caseletter.h"

#include "models/services/cases/casedesk.h"
#include "models/services/cases/casegifts.h"
#include "models/services/cases/caseletterwords.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class CaseLetterItems : public ::testing::Test
{
protected:
    /// Two mugs and a plate, sent to a country.
    void order(const QString& country)
    {
        Order order = test::mugOrder(shop.shop(), u"1001"_s);
        OrderLine plate = order.lines.front();
        plate.title = u"Talerz"_s;
        plate.sku = u"PLATE-02"_s;
        plate.quantity = 1;
        plate.unitPrice.minor = 4000;
        order.lines.push_back(plate);
        order.subtotal.minor = 13800;
        order.total.minor = 15099;
        order.shipTo.country = country;
        order.billTo = order.shipTo;
        m_order = shop->orders().store(order);
        CaseFile file;
        file.reason = u"Broken on the way"_s;
        m_file = CaseDesk(shop.shop()).open(file, u"1001"_s);
    }
    void decide(CaseFile::Resolution resolution, std::vector<CaseLine> lines)
    {
        m_file.resolution = resolution;
        m_file.lines = std::move(lines);
    }
    Letter letter() { return answerLetter(shop.shop(), m_file); }
    QString words() { return letter().paragraphs.join(u'\n'); }

    test::TemporaryShop shop;
    Order m_order;
    CaseFile m_file;
};

} // namespace

TEST_F(CaseLetterItems, NamesEachItemItsPiecesReasonAndOutcome)
{
    order(u"PL"_s);
    decide(CaseFile::Resolution::Replacement, {{m_order.lines[0].id, 1, {}}, {m_order.lines[1].id, 1, u"porysowany"_s}});
    const Letter said = letter();
    ASSERT_EQ(said.items.rows.size(), 2U);
    EXPECT_EQ(said.items.rows[0], (LetterItem{u"Kubek „Żuraw”"_s, u"MUG-01 · Uszkodzone w transporcie"_s, 1, u"nowa sztuka"_s}))
        << "a usual reason speaks the letter's language";
    EXPECT_EQ(said.items.rows[1].remark, u"PLATE-02 · porysowany"_s);
    EXPECT_TRUE(words().contains(u"Wysyłamy nowe sztuki"_s)) << words().toStdString();
    EXPECT_EQ(said.items.after, 2) << "below what came in";
}

TEST_F(CaseLetterItems, SaysWhatIsPaidBackForEachAndInAll)
{
    order(u"PL"_s);
    decide(CaseFile::Resolution::Refund, {{m_order.lines[0].id, 1, {}}});
    m_file.refund = usualRefund(m_order, m_file.lines);
    EXPECT_EQ(letter().items.rows[0].outcome.simplified(), u"49,00 zł"_s);
    EXPECT_TRUE(words().simplified().contains(u"Zwracamy 49,00 zł"_s)) << words().toStdString();
    m_file.refund->minor = 2000;
    EXPECT_EQ(letter().items.rows[0].outcome, u"zwrot pieniędzy"_s) << "an amount of one's own is not spread over items";
    EXPECT_TRUE(words().simplified().contains(u"Zwracamy 20,00 zł"_s));
}

TEST_F(CaseLetterItems, TheWholeOrderBringsBackItsDelivery)
{
    order(u"PL"_s);
    decide(CaseFile::Resolution::Refund, {{m_order.lines[0].id, 2, {}}, {m_order.lines[1].id, 1, {}}});
    m_file.refund = usualRefund(m_order, m_file.lines);
    const Letter said = letter();
    ASSERT_EQ(said.items.rows.size(), 3U);
    EXPECT_EQ(said.items.rows[2].title, u"Dostawa"_s);
    EXPECT_EQ(said.items.rows[2].pieces, 0);
    EXPECT_EQ(said.items.rows[2].outcome.simplified(), u"12,99 zł"_s);
}

TEST_F(CaseLetterItems, SpeaksTheLanguageOfTheOrdersPapers)
{
    order(u"DE"_s);
    decide(CaseFile::Resolution::Repair, {{m_order.lines[0].id, 1, {}}});
    EXPECT_EQ(letter().language, u"de"_s);
    EXPECT_EQ(letter().items.rows[0].outcome, u"Reparatur"_s);
    EXPECT_TRUE(letter().items.rows[0].remark.contains(u"Auf dem Transport beschädigt"_s));
    EXPECT_TRUE(words().contains(u"Bestellung 1001"_s)) << words().toStdString();
}

TEST_F(CaseLetterItems, ARefusalGivesItsReasons)
{
    order(u"PL"_s);
    decide(CaseFile::Resolution::Refused, {});
    EXPECT_THROW(letter(), RuleError);
    m_file.answer = u"Ślady upadku z wysokości."_s;
    EXPECT_TRUE(words().contains(m_file.answer));
    EXPECT_TRUE(letter().items.rows.empty());
}

TEST_F(CaseLetterItems, AReturnAndAQuestionHaveWordsOfTheirOwn)
{
    order(u"PL"_s);
    decide(CaseFile::Resolution::Refund, {});
    m_file.kind = CaseFile::Kind::Return;
    EXPECT_TRUE(words().contains(u"Przyjmujemy zwrot."_s));
    m_file.kind = CaseFile::Kind::Enquiry;
    decide(CaseFile::Resolution::Answered, {});
    EXPECT_FALSE(words().contains(u"reklamacj"_s)) << words().toStdString();
}

TEST_F(CaseLetterItems, AmendsAreNamed)
{
    order(u"PL"_s);
    Gift tea;
    tea.name = u"Bag of tea"_s;
    tea.namePl = u"Torebka herbaty"_s;
    tea.stock = 1;
    tea = shop->gifts().store(tea);
    CaseGifts(shop.shop()).give(m_file, tea.id);
    m_file = *CaseDesk(shop.shop()).caseFile(m_file.id);
    EXPECT_TRUE(words().contains(u"Torebka herbaty"_s)) << words().toStdString();
}

TEST(CaseLetterWordsTest, EveryLanguageHasEveryWord)
{
    ASSERT_EQ(caseLetterLanguages().size(), 8);
    for (const QString& language : caseLetterLanguages()) {
        const CaseLetterWords& words = caseLetterWords(language);
        EXPECT_EQ(words.reasons.size(), CaseDesk::reasons().size()) << language.toStdString();
        for (const auto& [kind, text] : words.receivedOrder)
            EXPECT_TRUE(text.contains(u"%1"_s) && text.contains(u"%2"_s)) << language.toStdString();
        EXPECT_EQ(words.decided.size(), 6U);
        EXPECT_EQ(words.ofItem.size(), 6U);
        for (const QString& text : {words.refundOf, words.gift})
            EXPECT_TRUE(text.contains(u"%1"_s)) << language.toStdString();
        for (const QString& text : {words.concerns, words.outcome, words.delivery, words.replacements, words.closing})
            EXPECT_FALSE(text.isEmpty()) << language.toStdString();
    }
}
