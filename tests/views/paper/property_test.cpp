// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/paper/fixtures.h"
#include "tests/views/paper/naughty.h"
#include "tests/views/paper/soundness.h"
#include "views/paper/papersize.h"
#include "views/paper/wording.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

constexpr unsigned orderCount = 2000;
constexpr unsigned shares = 4;

struct Case
{
    Order order;
    SlipDocument document;
    PaperOptions options;
};

// Papers, languages, envelopes and switches take turns over the numbers.
Case caseOf(unsigned number)
{
    Case one;
    one.order = naughtyOrder(number);
    const ShopInfo shop = kubkarnia();
    Look look = defaultLook(shop, {});
    look.showPrices = number % 3 == 0;
    look.showItemBarcodes = number % 11 == 0;
    look.showLogo = number % 4 != 0;
    if (number % 5 == 0)
        look.name = naughtyTexts()[int(number) % naughtyTexts().size()];
    if (number % 7 == 0)
        look.footer = naughtyTexts()[int(number / 7) % naughtyTexts().size()];
    const QString language = documentLanguages()[int(number) % documentLanguages().size()];
    one.document = slipDocument(one.order, shop, look, {.language = language, .staffCopy = number % 6 == 0});
    static const std::vector<PaperSize> papers = slipPapers();
    one.options.paper = papers[number % papers.size()].key;
    one.options.envelope = Envelope(number / 9 % 4);
    one.options.note = NotePlacement::None;
    one.options.printerDpi = number % 2 == 0 ? 203 : 300;
    return one;
}

} // namespace

// Two thousand orders in four shares, so that two cores can work on them.
class TwoThousandOrders : public testing::TestWithParam<unsigned>
{
};

TEST_P(TwoThousandOrders, NoTextOverlapsAnotherOrLeavesThePaper)
{
    // Qt says at length which of the system's fonts lack the scripts of naughty texts.
    QLoggingCategory::setFilterRules(u"qt.text.font.*=false\nqt.fontdatabase=false"_s);
    for (unsigned number = GetParam(); number < orderCount; number += shares) {
        const Case one = caseOf(number);
        const std::vector<Page> pages = slipPages(one.document, std::nullopt, one.options);
        for (size_t i = 0; i < pages.size(); ++i) {
            const QString trouble = troubleOn(pages[i]);
            ASSERT_TRUE(trouble.isEmpty()) << "order " << number << " on " << one.options.paper.toStdString()
                                           << " page " << i + 1 << ": " << trouble.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Property, TwoThousandOrders, testing::Range(0u, shares));

TEST(Property, AGiftShowsNoAmountAnywhere)
{
    static const QRegularExpression amount(u"[€$£₴]|zł|PLN|EUR|Kč|грн|\\d[\\s\\x{00A0}\\x{202F}]?\\d*,\\d\\d\\b"_s);
    const ShopInfo shop = kubkarnia();
    Look look = defaultLook(shop, {});
    look.showPrices = true;
    for (const QString& language : documentLanguages()) {
        Order order = kowalskaOrder();
        order.isGift = true;
        order.deliveryMethod = u"Kurier 15,00 zł"_s;
        order.remark = u"Kubek za 49,00 zł, razem 442,59 PLN albo €100."_s;
        order.giftMessage = u"Wszystkiego najlepszego! (kosztowało 100 EUR)"_s;
        order.lines[0].variant = u"wersja 1 234,50 zł"_s;
        const SlipDocument document = slipDocument(order, shop, look, {.language = language});
        for (const Page& page : slipPages(document, std::nullopt, {})) {
            const QRegularExpressionMatch found = amount.match(plainText(page));
            EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString();
        }
        EXPECT_TRUE(plainText(slipPages(document, std::nullopt, {}).front()).contains(u"Wszystkiego najlepszego!"_s));
    }
}

TEST(Property, GiftGiverIsNamedButNotWhereHeLives)
{
    Order order = kowalskaOrder();
    order.isGift = true;
    order.giftMessage = u"Sto lat!"_s;
    order.billTo.name = u"Jan Nowak"_s;
    order.billTo.street = u"ul. Ukryta 99"_s;
    const QString text = plainText(slipPages(slipOf(order), std::nullopt, {}).front());
    EXPECT_TRUE(text.contains(u"Jan Nowak"_s));
    EXPECT_FALSE(text.contains(u"Ukryta"_s));
}
